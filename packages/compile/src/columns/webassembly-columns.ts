import type { Measure } from '@pengce/language'
import { type Plan, planOf } from '../plan.ts'
import type { Line } from '../program.ts'
import { dayKey, isDay } from '../term.ts'
import { Ground } from '../webassembly/ground.ts'
import { listKernel, OUTPUTS, refusalOf, tallyKernel } from '../webassembly/kernel.ts'
import { Marks } from '../webassembly/marks.ts'
import type { Places } from '../webassembly/places.ts'
import { GrowingTally, sumsIn } from '../webassembly/sums.ts'
import { type Shift, Workshop } from '../webassembly/workshop.ts'
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
  const { absent = new Map(), reasons = false, ground = new Ground() } = options
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
    const marks = new Marks(columns)
    const kernels = plans.map((plan, k) => listKernel(plan, places, marks, `k${k}`, reasons))
    const outputs = (ground: Ground) => linesIn(ground, plans, reasons)
    return new Workshop({ ground, columns, days, places, marks, everywhere: reasons, kernels, outputs })
  })
  const tallying = once(() => {
    const marks = new Marks(columns)
    const written = plans.map((plan, k) => tallyKernel(plan, places, marks, `k${k}`))
    const kernels = written.map((k) => k.bytes)
    const outputs = (ground: Ground) => written.map(({ ways }) => sumsIn(ground, ways))
    return new Workshop({ ground, columns, days, places, marks, everywhere: false, kernels, outputs })
  })

  const run: ColumnProgram['run'] = (table, dates, visit, rows = { from: 0, until: table.size }) => {
    const { outputs } = listing()
    const shift = listing().begin(table, dates)
    for (const { from, until } of blocksOf(rows)) {
      shift.fill({ from, until })
      if (visit({ from, until, lines: worked(shift, outputs) }) === false) return
    }
  }
  const tally: ColumnProgram['tally'] = (table, dates, rows = { from: 0, until: table.size }) => {
    const { outputs } = tallying()
    const shift = tallying().begin(table, dates)
    const growing = measures.map((m) => new GrowingTally(m))
    const singly = measures.map(noTally)
    const listed = once(() => listing().begin(table, dates))
    // One by one: sums that leave the doubles.
    const addSingly = (of: readonly number[], block: Rows): void => {
      listed().fill(block)
      for (const k of of) {
        const line = listing().outputs[k]
        if (line === undefined) continue
        listed().run(k)
        singly[k] = addTally(singly[k] ?? noTally(line.measure), tallyOf(line, block.until - block.from))
      }
    }
    for (const block of blocksOf(rows)) {
      for (const sums of outputs) sums.clear()
      shift.fill(block)
      const far: number[] = []
      for (const [k, sums] of outputs.entries()) {
        shift.run(k)
        if (sums.exact) growing[k]?.add(sums)
        else far.push(k)
      }
      if (far.length > 0) addSingly(far, block)
    }
    return growing.map((g, k) => addTally(g.tally, singly[k] ?? g.tally))
  }
  return { measures, plans, columns, run, tally }
}

/** The lines of a block, each worked out when it is taken. */
function* worked(shift: Shift, lines: readonly Line[]): Generator<Line> {
  for (const [k, line] of lines.entries()) {
    shift.run(k)
    yield line
  }
}

/** The lines of measures, in memory that all of them share: it stays near the processor. */
function linesIn(ground: Ground, plans: readonly Plan[], reasons: boolean) {
  const figures = () => ground.figures(BLOCK_ROWS)
  const once = { verdict: ground.bytes(BLOCK_ROWS), low: figures(), high: figures() }
  const why = () => (reasons ? ground.codes(BLOCK_ROWS) : null)
  const shared = { ...once, reason: why(), missing: why() }
  const totals = { totalLow: figures(), totalHigh: figures() }
  const noTotals = { totalLow: null, totalHigh: null }
  return plans.map(({ measure, total }) => {
    const line: Line = { measure, ...shared, ...(total === null ? noTotals : totals) }
    return { addresses: OUTPUTS.map((name) => line[name]), output: line, reason: line.reason }
  })
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
