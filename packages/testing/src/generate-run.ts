// npx tsx packages/testing/src/generate-run.ts [--cases 100000] [--seed 1]
// Generated facts over every encoded measure: evaluators agree to the fen, and no completion leaves its range.
import { parseArgs } from 'node:util'
import { law } from '@pengce/policies'
import { generatedRun } from './generated-run.ts'

const { values } = parseArgs({ options: { cases: { type: 'string' }, seed: { type: 'string' } } })
const began = performance.now()
const run = generatedRun(law.measures, Number(values.cases ?? 100_000), Number(values.seed ?? 1))
const seconds = ((performance.now() - began) / 1000).toFixed(1)
for (const finding of run.findings.slice(0, 20)) console.log(finding)
console.log(`${run.measures} measures, seed ${values.seed ?? 1}, ${seconds} s`)
console.log(`${run.complete} complete fact sets (${run.eligible} eligible) on interpreter, compiled batch and oracle`)
console.log(`${run.partial} partial ones likewise, each completed and held against its range`)
console.log(`${run.findings.length} findings`)
process.exitCode = run.findings.length === 0 ? 0 : 1
