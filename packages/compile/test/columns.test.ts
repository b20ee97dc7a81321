import { assessWith, evaluate, type Lookup, verdictOf } from '@pengce/assess'
import {
  absentFrom,
  addTally,
  BLOCK_ROWS,
  type Block,
  batchOf,
  type Column,
  type ColumnData,
  type ColumnProgram,
  columnProgram,
  columnsRead,
  ExactSum,
  gapsFor,
  limitsOf,
  NEVER,
  noTally,
  planOf,
  slice,
  type Table,
  tallyOf,
} from '@pengce/compile'
import { type Dates, factKey, type Measure, onOneDay } from '@pengce/language'
import { type Case, CaseMaker, fixtureLaw, inWindow, lookupIn, Random, town } from '@pengce/testing'
import { LARGEST } from '@pengce/values'
import { describe, expect, test } from 'vitest'

const TARGETS = ['javascript', 'webassembly'] as const
const measures = fixtureLaw.measures
const measureOf = (id: string): Measure => {
  const found = fixtureLaw.measure(`made-up/${id}`)
  if (found === undefined) throw new Error(`no ${id}`)
  return found
}

/** Generated facts of one measure on one day of its window, complete and with gaps. */
function casesOf(measure: Measure, count: number, seed: number): readonly Case[] {
  const maker = new CaseMaker(measure, new Random(seed))
  const dates = inWindow(measure)
  return Array.from({ length: count }, () => maker.complete(dates)).flatMap((c) => [c, maker.withGaps(c)])
}
const tableOf = (columns: readonly Column[], lookups: readonly Lookup[]): Table => ({
  ...batchOf(columns, lookups),
  subject: 'enterprise',
  owner: null,
  historyComplete: false,
})

/** What a run says of every row, kept. */
interface Kept {
  readonly verdict: number[]
  readonly ends: (readonly number[])[]
  readonly reason: number[]
  readonly missing: number[]
}
function kept(program: ColumnProgram, table: Table, dates: Dates): readonly Kept[] {
  const all = program.measures.map((): Kept => ({ verdict: [], ends: [], reason: [], missing: [] }))
  program.run(table, dates, (block) => {
    let k = 0
    for (const line of block.lines) {
      const into = all[k++]
      for (let i = 0; i < block.until - block.from; i++) {
        into?.verdict.push(line.verdict[i] ?? 9)
        into?.ends.push([line.low, line.high, line.totalLow, line.totalHigh].map((end) => end?.[i] ?? 0))
        into?.reason.push(line.reason?.[i] ?? 0)
        into?.missing.push(line.missing?.[i] ?? 0)
      }
    }
    return true
  })
  return all
}

describe.each(TARGETS)('%s', (to) => {
  test.each(measures.map((m) => m.id))('[C1] [C2] [C12] [C13] %s: the interpreter says the same, and why', (id) => {
    const measure = measureOf(id.replace('made-up/', ''))
    const cases = casesOf(measure, 150, 7)
    const lookups = cases.map((c) => lookupIn(c.facts))
    const dates = inWindow(measure)
    const program = columnProgram([measure], { to, reasons: true })
    const [found] = kept(program, tableOf(program.columns, lookups), dates)
    lookups.forEach((lookup, i) => {
      const a = assessWith(measure, lookup, dates)
      expect(['no', 'yes', 'open'][found?.verdict[i] ?? 9]).toBe(a.verdict)
      const ends = [a.amount?.low ?? 0, a.amount?.high ?? 0, a.total?.low ?? 0, a.total?.high ?? 0]
      expect(found?.ends[i]).toEqual(a.verdict === 'no' ? [0, 0, 0, 0] : ends)
      expect(found?.reason[i]).toBe(firstNotHolding(measure, lookup, dates))
      const asked = a.missing.map((m) => factKey(m.fact, m.back))
      const missing = program.plans[0]?.columns[(found?.missing[i] ?? 0) - 1]?.key
      if (asked.length === 0) expect(missing).toBeUndefined()
      else expect(asked).toContain(missing)
    })
  })

  test('[C13] the first fact in the order of the rule, not below what is settled', () => {
    const scale = measureOf('scale')
    const program = columnProgram([scale], { to, reasons: true })
    const keys = program.plans[0]?.columns.map((c) => c.key) ?? []
    const names = (given: readonly (readonly [string, number])[]) => {
      const columns = new Map<string, ColumnData>([['made-up/registered', Uint8Array.of(1)]])
      for (const [key, value] of given) columns.set(key, Float64Array.of(value))
      const table: Table = {
        size: 1,
        columns,
        subject: 'enterprise',
        owner: null,
        historyComplete: false,
      }
      const [row] = kept(program, table, inWindow(scale))
      return keys[(row?.missing[0] ?? 0) - 1] ?? null
    }
    expect(names([])).toBe('made-up/share')
    expect(names([['made-up/share', 600_000]])).toBe('made-up/revenue@1')
    expect(names([['made-up/share', 100_000]])).toBeNull()
  })

  test('[C14] what no row has is settled once, with the same answers', () => {
    for (const measure of measures) {
      const dates = inWindow(measure)
      const lookups = casesOf(measure, 20, 3).map((c) => lookupIn(c.facts))
      const all = planOf(measure).columns
      const given = all.filter((_, i) => i % 2 === 0)
      const table = tableOf(given, lookups)
      const absent = absentFrom(table, all)
      expect(absent.size).toBe(all.length - given.length)
      const specialised = columnProgram([measure], { to, absent, reasons: true })
      expect(specialised.columns.map((c) => c.key)).toEqual(given.map((c) => c.key))
      expect(kept(specialised, table, dates)).toEqual(
        kept(columnProgram([measure], { to, reasons: true }), table, dates),
      )
    }
  })

  test('[C15] blocks come in order and cover the rows asked for; a run can be ended', () => {
    const program = columnProgram([measureOf('flat')], { to })
    const size = BLOCK_ROWS * 2 + 77
    const column = program.columns[0]
    if (column === undefined) throw new Error('no column')
    const data = gapsFor(column.fact, size)
    const table = { ...tableOf([], []), size, columns: new Map([[column.key, data]]) }
    const spans: (readonly [number, number])[] = []
    const note = (block: Block): boolean => {
      spans.push([block.from, block.until])
      return spans.length !== 5
    }
    const dates = inWindow(measureOf('flat'))
    program.run(table, dates, note)
    program.run(table, dates, note, { from: 100, until: 200 })
    program.run(table, dates, note)
    expect(spans).toEqual([
      [0, BLOCK_ROWS],
      [BLOCK_ROWS, BLOCK_ROWS * 2],
      [BLOCK_ROWS * 2, size],
      [100, 200],
      [0, BLOCK_ROWS],
    ])
  })

  test('[C16] a tally is the sum of its rows, however they are shared out', () => {
    for (const measure of measures) {
      const dates = inWindow(measure)
      const lookups = casesOf(measure, 40, 5).map((c) => lookupIn(c.facts))
      const program = columnProgram([measure], { to })
      const table = tableOf(program.columns, lookups)
      const rows = kept(program, table, dates)[0]
      const sums = { rows: 0, low: 0n, high: 0n, boundless: 0 }
      rows?.verdict.forEach((v, i) => {
        const [low = 0, high = 0] = rows.ends[i] ?? []
        if (v !== 1) return
        sums.rows++
        if (Number.isFinite(low)) sums.low += BigInt(low)
        if (Number.isFinite(high)) sums.high += BigInt(high)
        else sums.boundless++
      })
      const [whole = noTally(measure)] = program.tally(table, dates)
      expect({ ...sums }).toEqual({
        rows: whole.yes.rows,
        low: whole.yes.amount.low,
        high: whole.yes.amount.high,
        boundless: whole.yes.amount.boundless,
      })
      const parts = [0, 13, 50].map((from, i, all) =>
        program.tally(table, dates, { from, until: all[i + 1] ?? table.size }),
      )
      expect(parts.flat().reduce(addTally)).toEqual(whole)
      program.run(table, dates, ({ lines: [line] }) => {
        if (line !== undefined) expect(tallyOf(line, table.size)).toEqual(whole)
        return true
      })
    }
  })

  test('[C16] sums stay exact where a double does not hold them', () => {
    const measure = measureOf('flat')
    const free: Measure = {
      ...measure,
      when: { kind: 'truth', value: true },
      pay: { ...measure.pay, amount: town.peak.node },
    }
    const program = columnProgram([free], { to })
    const values = Float64Array.from({ length: 40 }, (_, i) => LARGEST - i)
    const table = { ...tableOf([], []), size: 40, columns: new Map([['made-up/peak', values]]) }
    const [tally] = program.tally(table, onOneDay('2023-05-01'))
    expect(tally?.yes.amount).toEqual({
      low: 40n * BigInt(LARGEST) - 780n,
      high: 40n * BigInt(LARGEST) - 780n,
      bottomless: 0,
      boundless: 0,
    })
  })

  test('[C16] sums that leave what a double holds and come back within a block are exact', () => {
    const measure = measureOf('flat')
    const half = { kind: 'number', value: { unit: 'money', parts: LARGEST / 2 } } as const
    const free: Measure = {
      ...measure,
      when: { kind: 'truth', value: true },
      pay: { ...measure.pay, amount: { kind: 'difference', from: half, less: town.peak.node } },
    }
    const program = columnProgram([free], { to })
    // The first half of a block lies above nothing, the second as far below: what is left over is odd.
    const values = Float64Array.from({ length: BLOCK_ROWS }, (_, i) => (i < BLOCK_ROWS / 2 ? (i >> 1) % 2 : LARGEST))
    const table = { ...tableOf([], []), size: BLOCK_ROWS, columns: new Map([['made-up/peak', values]]) }
    const [tally] = program.tally(table, onOneDay('2023-05-01'))
    const sum = BigInt(-BLOCK_ROWS / 4)
    expect(tally?.yes.amount).toEqual({ low: sum, high: sum, bottomless: 0, boundless: 0 })
  })
})

/** The first claim that is not met as the verdict is not: no where it is no, open where it is open. */
function firstNotHolding(measure: Measure, lookup: Lookup, dates: Dates): number {
  const step = evaluate(measure.when, { lookup, dates })
  const verdict = verdictOf(step)
  return verdict === 'yes' ? 0 : step.children.findIndex((s) => verdictOf(s) === verdict) + 1
}

describe('tables', () => {
  const project = measureOf('projects')
  const columns = columnsRead([project])
  test('[C17] an item has its own facts; others are its owner’s, and never facts about itself', () => {
    const firms: Table = {
      size: 3,
      columns: new Map<string, Uint8Array | Float64Array>([
        ['made-up/registered', Uint8Array.of(1, 0, 2)],
        ['made-up/founded', Float64Array.of(1, NEVER, Number.NaN)],
      ]),
      subject: 'enterprise',
      owner: null,
      historyComplete: true,
    }
    const people: Table = {
      ...firms,
      size: 2,
      columns: new Map(),
      subject: 'person',
      owner: { table: firms, rows: Uint32Array.of(2, 0) },
    }
    const homes: Table = {
      ...people,
      size: 4,
      subject: 'household',
      owner: { table: people, rows: Uint32Array.of(0, 1, 1, 0) },
    }
    const asked = [town.registered, town.founded].map(({ fact }): Column => ({ key: fact.id, fact, back: 0 }))
    const found = slice(homes, asked, 1, 4)
    expect([...(found.columns.get('made-up/registered') ?? [])]).toEqual([1, 1, 2])
    expect([...(found.columns.get('made-up/founded') ?? [])]).toEqual([1, 1, Number.NaN])
    const about: Column = { key: 'x', fact: { ...town.registered.fact, id: 'x', subject: 'person' }, back: 0 }
    const withX: Table = { ...firms, columns: new Map([['x', Uint8Array.of(1, 1, 1)]]) }
    const person: Table = { ...people, owner: { table: withX, rows: Uint32Array.of(0, 1) } }
    expect(slice(person, [about], 0, 2).columns.size).toBe(0)
    expect(absentFrom(person, [about])).toEqual(new Map([['x', 'gap']]))
  })
  test('[C17] history that is not listed is nothing where all of it is listed', () => {
    const history = columnsRead([measureOf('scale')]).filter((c) => c.key.startsWith('received/'))
    const empty: Table = { ...tableOf([], []), size: 2 }
    expect([...absentFrom(empty, history).values()]).toEqual(['gap'])
    const complete = { ...empty, historyComplete: true }
    expect([...absentFrom(complete, history).values()]).toEqual(['nothing'])
    expect([...(slice(complete, history, 0, 2).columns.values().next().value ?? [])]).toEqual([0, 0])
  })
  test('[C3] the columns of several measures are each listed once', () => {
    const twice = columnsRead([project, project, measureOf('scale')])
    expect(new Set(twice.map((c) => c.key)).size).toBe(twice.length)
    expect(twice.slice(0, columns.length)).toEqual(columns)
  })
  test('[C18] limits are those a figure may have', () => {
    expect(limitsOf(town.share.fact)).toEqual([town.share.fact.least ?? -LARGEST, town.share.fact.most ?? LARGEST])
    expect(limitsOf(town.peak.fact)).toEqual([0, LARGEST])
  })
})

test('[C16] a sum leaves the doubles and comes back', () => {
  const sum = new ExactSum()
  for (const n of [9e15, 9e15, -9e15, 5, Number.POSITIVE_INFINITY]) sum.add(n)
  expect([sum.sum, sum.unbounded]).toEqual([9_000_000_000_000_005n, 1])
})
