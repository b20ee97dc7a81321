// node bench/population/run.mjs agree [--blocks 4] [--gaps 0.1] [--date 2023-09-01] [--slow 20000] [--only javascript,clickhouse,duckdb,postgresql,slow]
// Made-up entities with gaps, 262,144 a block, no two alike: every engine on every enterprise measure, both verdicts and both ends;
// the interpreter and the slow oracle row by row on the first ones.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { columnProgram, columnsRead } from '@pengce/compile'
import { onOneDay } from '@pengce/language'
import { law } from '@pengce/policies'
import { agree, answerAt, answerText, interpreter, slowOracle } from '@pengce/testing'
import { cellIn } from '../../packages/population/src/run/cell-in.ts'
import { madeUpColumns } from './made-up-columns.mjs'
import { clickHouseTallies, duckDbTallies, nativeFile, postgreSqlTallies, samples } from './peers.mjs'

const { values } = parseArgs({
  options: {
    blocks: { type: 'string', default: '4' },
    gaps: { type: 'string', default: '0.1' },
    date: { type: 'string', default: '2023-09-01' },
    slow: { type: 'string', default: '20000' },
    only: { type: 'string', default: 'javascript,clickhouse,duckdb,postgresql,slow' },
  },
})
const only = new Set(values.only.split(','))
const BLOCK = 262_144
const dates = onOneDay(values.date)
const measures = law.measures.filter((m) => m.subjects.includes('enterprise'))
const columns = columnsRead(measures)
const programs = { webassembly: columnProgram(measures), javascript: columnProgram(measures, { to: 'javascript' }) }
const columnOf = new Map(columns.map((c) => [`${c.fact.id} ${c.back}`, c]))
const differing = new Map()
const differ = (engine, measure, says) => {
  const list = differing.get(engine) ?? []
  differing.set(engine, list)
  list.push(`${measure.id}: ${says}`)
}
/** What an engine's tallies differ in from ours. */
function compare(engine, block, others, own) {
  own.forEach((row, k) => {
    if (row.some((n, j) => BigInt(n) !== BigInt(others[k][j])))
      differ(engine, measures[k], `${block}: ${others[k]} against ${row}`)
  })
}
const tallied = ({ yes, open }) => [
  yes.rows,
  open.rows,
  yes.amount.low,
  yes.amount.high,
  open.amount.low,
  open.amount.high,
]

let rows = 0
let cells = 0
let slow = 0
const counts = [0, 0, 0]
for (let block = 0; block < Number(values.blocks); block++) {
  const data = madeUpColumns(columns, measures, BLOCK, { gaps: Number(values.gaps), seed: 7 + block })
  const table = { size: BLOCK, columns: data, subject: 'enterprise', owner: null, historyComplete: false }
  rows += BLOCK
  const own = programs.webassembly.tally(table, dates).map(tallied)
  for (const [yes, open] of own) {
    counts[1] += yes
    counts[2] += open
    counts[0] += BLOCK - yes - open
  }
  if (only.has('javascript')) {
    // Held against each other block by block, so that little is kept.
    programs.webassembly.run(table, dates, ({ from, until, lines }) => {
      const own = Array.from(lines, (l) => copied(l, until - from))
      const held = ({ lines: others }) => {
        let k = 0
        for (const line of others) sameLine(measures[k], own[k++], line, until - from)
        return false
      }
      programs.javascript.run(table, dates, held, { from, until })
      return true
    })
    cells += BLOCK * measures.length
  }
  if (only.has('slow') && slow < Number(values.slow)) {
    const until = Math.min(BLOCK, Number(values.slow) - slow)
    programs.webassembly.run(
      table,
      dates,
      ({ from, until: end, lines }) => {
        const of = Array.from(lines, (l) => copied(l, end - from))
        for (let i = 0; i < end - from; i++) {
          const lookup = (fact, back) =>
            cellIn(table, columnOf.get(`${fact.id} ${back}`) ?? { key: fact.id, fact, back }, from + i)
          of.forEach((line, k) => {
            const answer = answerAt(line, i)
            for (const other of [interpreter, slowOracle]) {
              const said = other.answer(measures[k], lookup, dates)
              if (!agree(answer, said) && said.beyond !== true)
                differ(
                  other.name,
                  measures[k],
                  `row ${from + i}: ${answerText(said, measures[k].pay.unit)} against ${answerText(answer, measures[k].pay.unit)}`,
                )
            }
          })
        }
        return true
      },
      { from: 0, until },
    )
    slow += until
  }
  const wanted = ['clickhouse', 'duckdb', 'postgresql'].filter((name) => only.has(name))
  if (wanted.length > 0) {
    const folder = mkdtempSync(join(tmpdir(), 'pengce-agree-'))
    mkdirSync(folder, { recursive: true })
    nativeFile(join(folder, 'block.native'), columns, data, BLOCK)
    const { clickHouse } = await import('./clickhouse.mjs')
    const db = clickHouse()
    if (only.has('clickhouse')) {
      const { tallies } = await clickHouseTallies({
        db,
        folder,
        measures,
        columns,
        dates,
        copies: 1,
        threads: [2],
        takes: 0,
      })
      compare('ClickHouse', block, tallies, own)
    }
    samples({ db, folder, columns, rows: BLOCK })
    if (only.has('duckdb'))
      compare(
        'DuckDB',
        block,
        (await duckDbTallies({ folder, measures, columns, dates, threads: [2], copies: 1, takes: 1 })).tallies,
        own,
      )
    if (only.has('postgresql')) {
      const found = postgreSqlTallies({ folder, measures, columns, dates, takes: 1 })
      if (found === null) wanted.splice(wanted.indexOf('postgresql'), 1)
      else compare('PostgreSQL', block, found.tallies, own)
    }
    await db.close()
    rmSync(folder, { recursive: true, force: true })
  }
  console.log(
    `block ${block + 1} of ${values.blocks}: ${rows.toLocaleString()} entities, ${[...differing].length === 0 ? 'no difference' : 'DIFFERENCES'}`,
  )
}
console.log(
  `${rows.toLocaleString()} entities with ${Number(values.gaps) * 100} % of facts missing × ${measures.length} measures: ${counts[1].toLocaleString()} granted, ${counts[2].toLocaleString()} open, ${counts[0].toLocaleString()} refused`,
)
if (only.has('javascript'))
  console.log(`WebAssembly and JavaScript compared row by row: ${cells.toLocaleString()} results`)
if (only.has('slow'))
  console.log(`interpreter and oracle compared row by row: ${(slow * measures.length).toLocaleString()} results each`)
for (const [engine, list] of differing)
  console.log(`${engine}: ${list.length} differences\n  ${list.slice(0, 5).join('\n  ')}`)
if (differing.size > 0) process.exitCode = 1
else console.log('every engine says the same: verdict, and both ends of every amount to the fen')

function copied({ measure, verdict, low, high, totalLow, totalHigh }, n) {
  return {
    measure,
    verdict: verdict.slice(0, n),
    low: low.slice(0, n),
    high: high.slice(0, n),
    totalLow: totalLow?.slice(0, n) ?? null,
    totalHigh: totalHigh?.slice(0, n) ?? null,
  }
}
function sameLine(measure, a, b, n) {
  for (let i = 0; i < n; i++) {
    if (a.verdict[i] !== b.verdict[i])
      return differ('JavaScript', measure, `verdict ${b.verdict[i]} against ${a.verdict[i]}`)
    if (a.verdict[i] === 0) continue
    for (const end of ['low', 'high', 'totalLow', 'totalHigh'])
      if (a[end] !== null && a[end][i] !== b[end][i])
        return differ('JavaScript', measure, `${end} ${b[end][i]} against ${a[end][i]}`)
  }
}
