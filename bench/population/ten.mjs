// node bench/population/run.mjs ten [--entities 1048576] [--date 2025-03-01] [--each 2000]: the same ten measures over everybody by ours,
// by DuckDB as written by hand, and by publicodes, json-rules-engine and zen, which take one entity after another. All must give
// the same rows and the same fen. Facts are all known: none of the others can say that something is not.
import { parseArgs } from 'node:util'
import { codeOf, columnProgram, columnsRead, Ground, sqlProgram } from '@pengce/compile'
import { onOneDay } from '@pengce/language'
import { law } from '@pengce/policies'
import { openDatabase } from '@pengce/population'
import { askedOf } from '@pengce/testing'
import { fillDuckDb } from '../../packages/population/src/engine/duckdb.ts'
import { jsonRules } from '../assess/json-rules.mjs'
import { nameOf } from '../assess/peers.mjs'
import { publicodes } from '../assess/publicodes.mjs'
import { TEN_MEASURES } from '../assess/ten-measures.mjs'
import { zen } from '../assess/zen.mjs'
import { byHand } from './by-hand.mjs'
import { madeUpColumns } from './made-up-columns.mjs'

const { values } = parseArgs({
  options: {
    entities: { type: 'string', default: '1048576' },
    date: { type: 'string', default: '2025-03-01' },
    each: { type: 'string', default: '2000' },
  },
})
const measures = TEN_MEASURES.map((id) => law.measure(id))
const dates = onOneDay(values.date)
const columns = columnsRead(measures)
const size = Number(values.entities)
const data = madeUpColumns(columns, measures, size, { gaps: 0, seed: 3 })
const table = { size, columns: data, subject: 'enterprise', owner: null, historyComplete: false }
const facts = new Map(measures.flatMap(askedOf).map(({ key, fact, back }) => [key, { fact, back }]))
console.log(`${size.toLocaleString()} entities, ten measures, ${columns.length} columns, every fact known`)

const ground = new Ground()
const inGround = columns.map(({ key, fact }) => {
  const place = ground.column(fact.type, size)
  place.set(data.get(key))
  return [key, place]
})
const program = columnProgram(measures, { ground })
const own = best(5, () => program.tally({ ...table, columns: new Map(inGround) }, dates))
const expected = own.value.map(({ yes }) => [yes.rows, yes.amount.high])
show('ours, WebAssembly, one thread', own.ms / size)

const db = await openDatabase({ threads: 1, memoryMegabytes: 6000, temporary: null })
await fillDuckDb(db, sqlProgram(measures, 'duckdb', dates), table)
const query = byHand(values.date, (id, option) =>
  codeOf([...facts.values()].find((f) => f.fact.id === id).fact, option),
)
for (const threads of [1, 2]) {
  await db.run(`SET threads = ${threads}`)
  let fastest = Number.POSITIVE_INFINITY
  let rows = []
  for (let take = 0; take < 4; take++) {
    const began = performance.now()
    rows = (await db.runAndReadAll(query)).getRows()[0]
    if (take > 0) fastest = Math.min(fastest, performance.now() - began)
  }
  same(
    'DuckDB by hand',
    expected,
    TEN_MEASURES.map((_, k) => [rows[2 * k], rows[2 * k + 1]]),
  )
  show(`DuckDB by hand, ${threads} thread${threads === 1 ? '' : 's'}`, fastest / size)
}

const each = Math.min(size, Number(values.each))
const plain = Array.from({ length: each }, (_, row) => plainFacts(row))
const some = columnProgram(measures).tally(
  { ...table, size: each, columns: new Map([...data].map(([key, c]) => [key, c.subarray(0, each)])) },
  dates,
)
const few = some.map(({ yes }) => yes.amount.high)
for (const [name, engine] of [
  ['zen', zen(measures, dates).plain],
  ['json-rules-engine', jsonRules(measures, dates)],
  ['publicodes', publicodes(measures, dates)],
]) {
  const sums = TEN_MEASURES.map(() => 0n)
  const began = performance.now()
  for (const one of plain) for (const [k, fen] of (await engine(one)).entries()) sums[k] += BigInt(Number(fen))
  show(`${name} (${each.toLocaleString()} entities)`, (performance.now() - began) / each)
  same(
    name,
    few.map((n) => [n]),
    sums.map((n) => [n]),
  )
}

/** The facts of a row as the peers take them. */
function plainFacts(row) {
  return Object.fromEntries(
    [...facts.values()].map(({ fact, back }) => {
      const column = columns.find((c) => c.fact.id === fact.id && c.back === back)
      const cell = data.get(column.key)[row]
      const value =
        fact.type === 'yes-no'
          ? cell === 1
          : fact.type === 'choice'
            ? (Object.keys(fact.options)[cell - 1] ?? 'none')
            : cell
      return [nameOf(fact, back), value]
    }),
  )
}
function best(takes, once) {
  let ms = Number.POSITIVE_INFINITY
  let value = once()
  for (let take = 0; take < takes; take++) {
    const began = performance.now()
    value = once()
    ms = Math.min(ms, performance.now() - began)
  }
  return { ms, value }
}
function show(name, ms) {
  const nanoseconds = (ms * 1e6) / TEN_MEASURES.length
  console.log(
    `${name.padEnd(40)} ${nanoseconds.toFixed(1).padStart(12)} ns for one measure of one entity  ${((ms * size) / own.ms).toPrecision(3).padStart(9)} times ours; 4.6 million entities: ${((ms * 4.6e6) / 1000).toPrecision(3)} s`,
  )
}
function same(name, a, b) {
  const wrong = a.flatMap((row, k) =>
    row.every((n, j) => BigInt(n) === BigInt(b[k][j])) ? [] : [`${TEN_MEASURES[k]}: ${b[k]} against ${row}`],
  )
  if (wrong.length === 0) return
  console.log(`  ${name} differs: ${wrong.join('; ')}`)
  process.exitCode = 1
}
