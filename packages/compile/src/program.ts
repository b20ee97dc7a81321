import { type Dates, dayNamed, type Measure } from '@pengce/language'
import { toDay } from '@pengce/values'
import { type Batch, type ColumnData, gapsFor } from './cell.ts'
import { type Printed, printMeasure } from './javascript.ts'
import { type Absent, type Plan, planOf } from './plan.ts'
import { runtime } from './runtime.ts'
import { type Column, dayKey, isDay } from './term.ts'

/** What one measure came to, row by row. */
export interface Line {
  readonly measure: Measure
  /** 0 no, 1 yes, 2 open. */
  readonly verdict: Uint8Array
  /** The amount should the conditions hold, in parts of the measure's unit; both 0 where the verdict is no. */
  readonly low: Float64Array
  readonly high: Float64Array
  /** A recurring amount over its longest time; null where there is none. */
  readonly totalLow: Float64Array | null
  readonly totalHigh: Float64Array | null
  /**
   * The place, from 1, of the claim of the measure's condition (`measure.when.of`) that failed first, or of the first
   * that is open; 0 where all hold. Null unless the program was made with reasons.
   */
  readonly reason: Uint16Array | null
  /**
   * The place, from 1, in the plan's columns of the first fact that is not known and still matters, in the order of
   * the rule: condition, amount, total; 0 where there is none. Null unless the program was made with reasons.
   */
  readonly missing: Uint16Array | null
}
/** What a program is made for. */
export interface Shape {
  /** Columns that no row of the tables to be run has; what depends on them alone is settled once a run. */
  readonly absent?: Absent
  /** Whether lines tell reasons and missing facts. */
  readonly reasons?: boolean
}
/** Measures compiled to columns. */
export interface Program {
  readonly measures: readonly Measure[]
  readonly plans: readonly Plan[]
  /** Every column the measures read; a batch without one of them has a gap in every row of it. */
  readonly columns: readonly Column[]
  /** The text of each measure's function, in the order of the measures. */
  readonly sources: readonly string[]
  /** Evaluates rows for one set of dates; `into` takes the lines of an earlier run of the same size. */
  run(batch: Batch, dates: Dates, into?: readonly Line[]): readonly Line[]
}

/** V8 gives up on one function with hundreds of measures; about twenty together it optimises. */
const CHUNK = 20

type Kernel = (columns: readonly ColumnData[], days: readonly number[], from: number, until: number, out: Line) => void

/** Compiles measures to JavaScript over columns. Throws for trees the language cannot build: our own bug. */
export function compileMeasures(measures: readonly Measure[], shape: Shape = {}): Program {
  const { absent = new Map(), reasons = false } = shape
  const plans = measures.map(planOf)
  const read = plans.flatMap((p) => p.columns).filter((c) => !absent.has(c.key))
  const columns = [...new Map(read.map((c) => [c.key, c])).values()]
  const days = [...new Map(plans.flatMap((p) => p.terms.filter(isDay)).map((d) => [dayKey(d), d])).values()]
  const places = {
    columns: new Map(columns.map((c, i) => [c.key, i])),
    days: new Map(days.map((d, i) => [dayKey(d), i])),
    absent,
  }
  const printed = plans.map((plan) => printMeasure(plan, places, reasons))
  const kernels = chunksOf(printed, CHUNK).flatMap(kernelsOf)
  return {
    measures,
    plans,
    columns,
    sources: printed.map((p) => p.text),
    run(batch, dates, into) {
      const data = columns.map((c) => batch.columns.get(c.key) ?? gapsFor(c.fact, batch.size))
      const settled = days.map((d) => toDay(dayNamed(d, dates)))
      const lines = into ?? linesFor(plans, batch.size, reasons)
      kernels.forEach((kernel, i) => {
        const line = lines[i]
        if (line !== undefined) kernel(data, settled, 0, batch.size, line)
      })
      return lines
    },
  }
}

/** Room for the results of so many rows. */
export const linesFor = (plans: readonly Plan[], size: number, reasons = false): readonly Line[] =>
  plans.map(({ measure, total }) => ({
    measure,
    verdict: new Uint8Array(size),
    low: new Float64Array(size),
    high: new Float64Array(size),
    totalLow: total === null ? null : new Float64Array(size),
    totalHigh: total === null ? null : new Float64Array(size),
    reason: reasons ? new Uint16Array(size) : null,
    missing: reasons ? new Uint16Array(size) : null,
  }))

function kernelsOf(printed: readonly Printed[]): readonly Kernel[] {
  const names = printed.map((p) => p.name).join(', ')
  const text = `'use strict'\n${printed.map((p) => p.text).join('\n')}\nreturn [${names}]`
  const make = new Function(...Object.keys(runtime), text) as (...tools: unknown[]) => readonly Kernel[]
  return make(...Object.values(runtime))
}

const chunksOf = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size))
