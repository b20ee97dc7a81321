import {
  BLOCK_ROWS,
  type Block,
  batchOf,
  type Column,
  type ColumnData,
  type ColumnProgram,
  columnProgram,
  columnsRead,
  Ground,
  gapsFor,
  type Table,
} from '@pengce/compile'
import { onOneDay } from '@pengce/language'
import { CaseMaker, fixtureLaw, lookupIn, Random } from '@pengce/testing'
import { describe, expect, test } from 'vitest'

const dates = onOneDay('2023-05-01')
const { measures } = fixtureLaw
const columns = columnsRead(measures)
const size = BLOCK_ROWS * 2 + 200

/** Rows made for each measure in turn, with gaps and without, over and over. */
function table(): Table {
  const lookups = measures.flatMap((m, i) => {
    const maker = new CaseMaker(m, new Random(i + 1))
    const made = Array.from({ length: 13 }, () => maker.complete(dates))
    return made.flatMap((c) => [c, maker.withGaps(c)]).map((c) => lookupIn(c.facts))
  })
  const some = batchOf(columns, lookups)
  const repeated = ({ key, fact }: Column): ColumnData => {
    const from = some.columns.get(key) ?? gapsFor(fact, some.size)
    return gapsFor(fact, size).map((_, row) => from[row % some.size] ?? Number.NaN)
  }
  const data = new Map(columns.map((c) => [c.key, repeated(c)]))
  return { size, columns: data, subject: 'enterprise', owner: null, historyComplete: false }
}
const all = table()

/** Everything a run says of rows from one on, measure by measure and column by column. */
function said(program: ColumnProgram, of: Table, from: number, rows: number): readonly Float64Array[] {
  const found = measures.flatMap(() => Array.from({ length: 7 }, () => new Float64Array(rows)))
  const note = ({ from: at, until, lines }: Block): boolean => {
    let k = 0
    for (const { verdict, low, high, totalLow, totalHigh, reason, missing } of lines) {
      for (const [c, column] of [verdict, low, high, totalLow, totalHigh, reason, missing].entries())
        if (column !== null) found[k * 7 + c]?.set(column.subarray(0, until - at), at - from)
      k++
    }
    return true
  }
  program.run(of, dates, note, { from, until: from + rows })
  return found
}
/** Where two runs differ: measure, column, row. */
const differing = (a: readonly Float64Array[], b: readonly Float64Array[]) =>
  a.flatMap((column, k) => {
    const row = column.findIndex((n, i) => n !== b[k]?.[i])
    return row < 0 ? [] : [`${measures[Math.floor(k / 7)]?.id} ${k % 7} ${row}: ${column[row]}, ${b[k]?.[row]}`]
  })

const EDGES = [0, 1, 2, 15, 16, 17, 63, 64, 65, 127, 128, 129]
describe.each([
  [true, [BLOCK_ROWS + 1, ...EDGES, BLOCK_ROWS - 1, BLOCK_ROWS]],
  [false, [BLOCK_ROWS + 1, ...EDGES]],
])('reasons: %s', (reasons, sizes) => {
  const webassembly = columnProgram(measures, { reasons })
  const javascript = columnProgram(measures, { reasons, to: 'javascript' })
  test.each(sizes)('[C24] %d rows, from an odd one, after more and after fewer', (rows) => {
    expect(differing(said(webassembly, all, 7, rows), said(javascript, all, 7, rows))).toEqual([])
    const of = { from: 7, until: 7 + rows }
    expect(webassembly.tally(all, dates, of)).toEqual(javascript.tally(all, dates, of))
  })
})

describe('a ground', () => {
  test('[C25] what lies in it is read where it lies, with the same answers as what is brought over', () => {
    const ground = new Ground()
    const inside = new Map(
      columns.map(({ key, fact }, i) => {
        const from = all.columns.get(key) ?? gapsFor(fact, size)
        const place = ground.column(fact.type, size)
        place.set(from)
        // Every third column lies elsewhere.
        return [key, i % 3 === 0 ? from : place]
      }),
    )
    const beside = columnProgram(measures, { ground, reasons: true })
    const alone = columnProgram(measures, { reasons: true })
    const table = { ...all, columns: inside }
    const rows = BLOCK_ROWS + 130
    expect(differing(said(beside, table, 1, rows), said(alone, all, 1, rows))).toEqual([])
    expect(beside.tally(table, dates)).toEqual(alone.tally(all, dates))
  })
  test('[C25] a piece is found again after the memory grew, and others are not taken for one', () => {
    const ground = new Ground()
    const first = ground.column('figure', 3)
    first.set([1, 2, 3])
    const more = Array.from({ length: 40 }, () => ground.column('figure', 10_000))
    expect([first, ...more].every((piece) => ground.holds(piece))).toBe(true)
    expect([...first]).toEqual([1, 2, 3])
    expect(ground.holds(new Float64Array(3))).toBe(false)
    expect(new Ground().holds(first)).toBe(false)
    const places = [first, ...more].map((p) => [p.byteOffset, p.byteOffset + p.byteLength] as const)
    for (const [i, [, end]] of places.slice(0, -1).entries()) expect(places[i + 1]?.[0]).toBeGreaterThanOrEqual(end)
  })
  test('[C25] two grounds over one memory never give the same piece', () => {
    const ground = new Ground()
    const other = new Ground(ground.memory)
    const pieces = Array.from({ length: 30 }, (_, i) => (i % 2 === 0 ? ground : other).column('figure', 20_000))
    for (const [i, piece] of pieces.entries()) piece.fill(i)
    expect(pieces.map((piece, i) => piece.every((n) => n === i))).toEqual(pieces.map(() => true))
  })
})
