import type { Measure } from '@pengce/language'
import { type Plan, planOf } from '../plan.ts'
import type { Line } from '../program.ts'
import { dayKey, isDay } from '../term.ts'
import { listKernel, OUTPUTS, refusalOf, tallyKernel } from '../webassembly/kernel.ts'
import { sumsIn, tallyIn } from '../webassembly/sums.ts'
import type { Places } from '../webassembly/term-code.ts'
import { type Room, Workshop } from '../webassembly/workshop.ts'
import { BLOCK_ROWS, blocksOf, type ColumnOptions, type ColumnProgram, type Rows } from './column-program.ts'
import { addTally, noTally, type Tally, tallyOf } from './tally.ts'

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
    const kernels = plans.map((plan, k) => tallyKernel(plan, places, `k${k}`))
    return new Workshop({ columns, days, kernels, outputs: (room) => plans.map(() => sumsIn(room)) })
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
    const sums = measures.map(noTally)
    const add = (k: number, more: Tally): void => {
      sums[k] = addTally(sums[k] ?? more, more)
    }
    // One by one: a row that makes no pair, and sums that leave the doubles.
    const slowly = (of: Iterable<number>, some: Rows): void => {
      const chosen = [...of]
      const visit: Parameters<typeof run>[2] = ({ from, until, lines }) => {
        for (const k of chosen) {
          const line = lines[k]
          if (line !== undefined) add(k, tallyOf(line, until - from))
        }
        return true
      }
      if (chosen.length > 0 && some.from < some.until) run(table, dates, visit, some)
    }
    for (const { from, until } of blocksOf(rows)) {
      const pairs = until - ((until - from) % 2)
      feed.fill({ from, until })
      for (const output of shop.outputs) output.fill(0)
      shop.run(pairs - from)
      const far: number[] = []
      for (const [k, measure] of measures.entries()) {
        const output = shop.outputs[k]
        const sum = output === undefined ? null : tallyIn(measure, output)
        if (sum === null) far.push(k)
        else add(k, sum)
      }
      slowly(far, { from, until: pairs })
      slowly(measures.keys(), { from: pairs, until })
    }
    return sums
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
