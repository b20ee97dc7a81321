// npx tsx packages/testing/src/mutate.ts [--places 1000] [--seed 1] [--document hr2023] [--json]
// Makes one slip at each of so many random places of the law and sees whether the measure's own examples notice.
import { parseArgs } from 'node:util'
import { law } from '@pengce/policies'
import { mutationRun } from './mutation-run.ts'

const { values } = parseArgs({
  options: {
    places: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    document: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})
const run = mutationRun(law, Number(values.places), Number(values.seed), values.document)
const noticeable = run.tried - run.equivalent.length
if (values.json)
  console.log(
    JSON.stringify({
      ...run,
      equivalent: run.equivalent.map(({ measure, what }) => ({ measure: measure.id, what })),
      survivors: run.survivors.map(({ measure, what, showsOn }) => ({ measure: measure.id, what, showsOn })),
    }),
  )
else {
  for (const { measure, what, showsOn } of run.survivors) {
    console.log(`${measure.id} ${what}`)
    console.log(`    ${showsOn === null ? 'no facts found on which it shows' : `a row that shows it: ${showsOn}`}`)
  }
  for (const { measure, what } of run.equivalent) console.log(`${measure.id} changes nothing: ${what}`)
  console.log(
    `${run.tried} slips, seed ${values.seed}: ${run.equivalent.length} provably change nothing; ` +
      `of the other ${noticeable} the examples caught ${run.caught} (${((100 * run.caught) / Math.max(1, noticeable)).toFixed(1)} of 100)`,
  )
}
