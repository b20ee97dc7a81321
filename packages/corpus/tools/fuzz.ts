/**
 * Reads mangled copies of a text and reports what came of them.
 *   npx tsx packages/corpus/tools/fuzz.ts [COUNT] [SEED] [SOURCE]      (npm run fuzz -w packages/corpus)
 * Without SOURCE: the scrape beside the project, or else the sample of the tests. Exit 1 when one crashed, hung or was wrong.
 */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { scrape } from '../test/sample.ts'
import { examine } from './examination.ts'
import { chance, mangle } from './mangling.ts'

const count = Number(process.argv[2] ?? 20_000)
const first = Number(process.argv[3] ?? 1)
const beside = fileURLToPath(new URL('../../../../shared/corpus/shenzhen-policies.txt', import.meta.url))
const file = process.argv[4] ?? (existsSync(beside) ? beside : undefined)
const text = file === undefined ? scrape().repeat(4) : readFileSync(file, 'utf8')
const SLOW = 5_000

await examine(Buffer.from('%PDF-1.4')) // the PDF reader is loaded once, before the clock runs

const totals = { read: 0, refused: 0, wrong: 0, documents: 0, defects: 0, unplaced: 0 }
let longest = 0
const started = performance.now()
for (let seed = first; seed < first + count; seed++) {
  const bytes = mangle(text, chance(seed))
  const begun = performance.now()
  try {
    const result = await examine(bytes)
    totals[result.outcome]++
    if (result.outcome === 'wrong') console.error(`seed ${seed}: ${result.what}`)
    else {
      totals.documents += result.documents
      totals.defects += result.defects
      totals.unplaced += result.unplaced
    }
  } catch (error) {
    totals.wrong++
    console.error(`seed ${seed}: ${error instanceof Error ? error.stack : error}`)
  }
  const took = performance.now() - begun
  longest = Math.max(longest, took)
  if (took > SLOW) {
    totals.wrong++
    console.error(`seed ${seed}: ${Math.round(took)} ms for ${bytes.length} bytes`)
  }
}
console.log(
  JSON.stringify({
    count,
    ...totals,
    longest: Math.round(longest),
    seconds: Math.round((performance.now() - started) / 1000),
  }),
)
process.exitCode = totals.wrong > 0 ? 1 : 0
