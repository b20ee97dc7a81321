// node bench/population/run.mjs clickhouse-check [cases]: every example of the law, and generated facts with gaps, on ClickHouse.
import { lookupOfGiven } from '@pengce/assess'
import { law } from '@pengce/policies'
import { agree, CaseMaker, databaseAnswers, fixtureLaw, interpreter, lookupIn, Random, rowsOf } from '@pengce/testing'
import { clickHouse } from './clickhouse.mjs'

const cases = Number(process.argv[2] ?? 10)
const db = clickHouse()
const differing = []
let rows = 0
for (const from of [fixtureLaw, law])
  for (const [k, measure] of from.measures.entries()) {
    const maker = new CaseMaker(measure, new Random(k + 1))
    const made = Array.from({ length: cases }, () => maker.complete()).flatMap((c) => [c, maker.withGaps(c)])
    const facts = [
      ...rowsOf(from, measure).map((row) => ({ lookup: lookupOfGiven(row.given), dates: row.dates })),
      ...made.map((c) => ({ lookup: lookupIn(c.facts), dates: c.dates })),
    ]
    const answers = await databaseAnswers(db, measure, facts)
    facts.forEach(({ lookup, dates }, i) => {
      rows++
      const one = interpreter.answer(measure, lookup, dates)
      if (answers[i] === undefined || !agree(one, answers[i])) differing.push([measure.id, i, one, answers[i]])
    })
  }
for (const one of differing.slice(0, 5)) console.log(one)
console.log(
  `${rows} rows of ${law.measures.length + fixtureLaw.measures.length} measures on ClickHouse: ${differing.length} differ`,
)
await db.close()
process.exitCode = differing.length === 0 ? 0 : 1
