import type { Measure } from '@pengce/language'
import { type Plan, planOf } from '../plan.ts'
import type { Line } from '../program.ts'
import { dayKey, isDay } from '../term.ts'
import { listKernel, OUTPUTS, refusalOf, tallyKernel } from '../webassembly/kernel.ts'
import { GrowingTally, sumsIn } from '../webassembly/sums.ts'
import type { Places } from '../webassembly/term-code.ts'
import { type Room, Workshop } from '../webassembly/workshop.ts'
import { BLOCK_ROWS, blocksOf, type ColumnOptions, type ColumnProgram, type Rows } from './column-program.ts'
import { addTally, noTally, tallyOf } from './tally.ts'

/** A measure that a target cannot express exactly, and why. */
export interface Refused {
  readonly measure: Measure
  readonly why: string
}
/** The measures that WebAssembly cannot express exactly. */
export const refusedByWebAssembly = (measures: readonly Measure[]): readonly Refused[] =>
  measures.flatMap((measure) => {
    const why = refusalOf(planOf(measure))
    return why === null ? [] : [{ measure, why }]
  })

/** Measures as WebAssembly over blocks of columns. */
export function webassemblyColumns(measures: readonly Measure[], options: ColumnOptions): ColumnProgram {
  const { absent = new Map(), reasons = false } = options
  const plans = measures.map(planOf)
  const read = plans.flatMap((p) => p.columns).filter((c) => !absent.has(c.key))
  const columns = [...new Map(read.map((c) => [c.key, c])).values()]
  const days = [...new Map(plans.flatMap((p) => p.terms.filter(isDay)).map((d) => [dayKey(d), d])).values()]
  const places: Places = {
    columns: new Map(columns.map((c, i) => [c.key, i])),
    days: new Map(days.map((d, i) => [dayKey(d), i])),
    absent,
  }
  const listing = once(() => {
    const kernels = plans.map((plan, k) => listKernel(plan, places, `k${k}`, reasons))
    return new Workshop({ columns, days, kernels, outputs: (room) => plans.map((p) => lineIn(room, p, reasons)) })
  })
  const tallying = once(() => {
    const written = plans.map((plan, k) => tallyKernel(plan, places, `k${k}`))
    const kernels = written.map((k) => k.bytes)
    const outputs = (room: Room) => written.map(({ ways }) => sumsIn(room, ways))
    return new Workshop({ columns, days, kernels, outputs })
  })

  const run: ColumnProgram['run'] = (table, dates, visit, rows = { from: 0, until: table.size }) => {
    const shop = listing()
    const feed = shop.begin(table, dates)
    for (const { from, until } of blocksOf(rows)) {
      feed.fill({ from, until })
      shop.run(until - from)
      if (visit({ from, until, lines: shop.outputs }) === false) return
    }
  }
  const tally: ColumnProgram['tally'] = (table, dates, rows = { from: 0, until: table.size }) => {
    const shop = tallying()
    const feed = shop.begin(table, dates)
    const growing = measures.map((m) => new GrowingTally(m))
    const singly = measures.map(noTally)
    const listed = once(() => listing().begin(table, dates))
    // One by one: a row that makes no pair, and sums that leave the doubles.
    const addSingly = (of: ReadonlySet<number>, { from, until }: Rows): void => {
      if (of.size === 0 || from === until) return
      listed().fill({ from, until })
      listing().run(until - from, of)
      for (const [k, line] of listing().outputs.entries())
        if (of.has(k)) singly[k] = addTally(singly[k] ?? noTally(line.measure), tallyOf(line, until - from))
    }
    for (const { from, until } of blocksOf(rows)) {
      const pairs = until - ((until - from) % 2)
      feed.fill({ from, until })
      for (const sums of shop.outputs) sums.clear()
      shop.run(pairs - from)
      const far = new Set<number>()
      for (const [k, sums] of shop.outputs.entries())
        if (sums.exact) growing[k]?.add(sums)
        else far.add(k)
      addSingly(far, { from, until: pairs })
      addSingly(new Set(measures.keys()), { from: pairs, until })
    }
    return growing.map((g, k) => addTally(g.tally, singly[k] ?? g.tally))
  }
  return { measures, plans, columns, run, tally }
}

/** Room for one measure's line of a block. */
function lineIn(room: Room, { measure, total }: Plan, reasons: boolean) {
  const figures = () => room.figures(BLOCK_ROWS)
  const line: Line = {
    measure,
    verdict: room.bytes(BLOCK_ROWS),
    low: figures(),
    high: figures(),
    totalLow: total === null ? null : figures(),
    totalHigh: total === null ? null : figures(),
    reason: reasons ? room.codes(BLOCK_ROWS) : null,
    missing: reasons ? room.codes(BLOCK_ROWS) : null,
  }
  return { addresses: OUTPUTS.map((name) => line[name]), output: line }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
