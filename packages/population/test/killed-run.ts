// A run over the town in a folder, which tells every part it has done: killed.test.ts kills it.
import { onOneDay } from '@pengce/language'
import { ListWriter, openPopulation, partRunner, partWriter, runMeasures, runPopulation } from '../src/index.ts'
import { given, townSchema } from './made.ts'
import { townMeasures } from './town-law.ts'

const [town = '', folder = ''] = process.argv.slice(2)
const dates = onOneDay('2024-12-31')
const population = given(openPopulation(town))
const run = runMeasures(townSchema, townMeasures, dates)
const how = { dates, to: 'javascript', reasons: true, keep: 'open' } as const
const lists = new ListWriter(run, { claim: (_, place) => `${place}`, missing: (_, place) => `${place}` })
const runner = partRunner(population, townSchema, run, how, null)
const plan = {
  format: 1,
  population: population.manifest.fingerprint,
  madeUp: population.manifest.madeUp,
  dates,
  keep: 'open',
  facts: 'all',
  rules: {},
  combination: null,
  change: null,
} as const
given(
  await runPopulation(population, plan, {
    folder,
    engine: 'js',
    run,
    writers: [partWriter(runner, folder, lists)],
    progress: (done) => process.stdout.write(`${done}\n`),
    clock: () => performance.now() / 1000,
  }),
)
