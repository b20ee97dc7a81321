// node bench/population/run.mjs what-if FOLDER [CHANGE.yaml …]: a change over a whole population, first from the disk, then with what
// it reads in memory. The folder is one of `pengce population make` or `import`; without changes the worked reforms are taken.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { law } from '@pengce/policies'
import { openPopulation } from '@pengce/population'
import { parse } from 'yaml'
import { Comparing } from '../../packages/api/src/reform/job.ts'

const [folder = '', ...given] = process.argv.slice(2)
const population = openPopulation(folder)
if (!population.ok) {
  console.error(
    `${folder}: no population; make one: pengce population make --entities 4600000 --seed 2024 --out ${folder || 'FOLDER'}`,
  )
  process.exit(1)
}
const examples = join(process.cwd(), 'examples', 'reforms')
const files = given.length > 0 ? given : readdirSync(examples).map((name) => join(examples, name))
console.log(
  `${population.value.manifest.rows.entities.toLocaleString()} entities in ${population.value.manifest.parts} parts`,
)
for (const file of files) {
  const comparing = new Comparing(law)
  const job = { folder, before: [], after: { change: parse(readFileSync(file, 'utf8')) }, asOf: '2024-12-31' }
  const took = []
  for (let take = 0; take < 3; take++) {
    const began = performance.now()
    const end = comparing.run(job, () => {})
    if ('problem' in end) throw new Error(JSON.stringify(end.problem))
    took.push(performance.now() - began)
  }
  const [first, ...again] = took
  console.log(
    `${file.slice(dirname(file).length + 1)}: ${(first / 1000).toFixed(2)} s from the disk, ${(Math.min(...again) / 1000).toFixed(2)} s once loaded`,
  )
}
console.log(`${(process.memoryUsage().rss / 1e9).toFixed(2)} GB`)
