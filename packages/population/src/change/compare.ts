import { type Column, columnsRead } from '@pengce/compile'
import type { Dates, Fact } from '@pengce/language'
import { yearOf } from '@pengce/values'
import { type Allocation, allocate, type BudgetRule, type Claim } from '../budget/budget.ts'
import { done, type Tried } from '../problem.ts'
import { cellIn } from '../run/cell-in.ts'
import { combineHits, type Memory } from '../run/combine.ts'
import type { Combiner } from '../run/combiner.ts'
import type { Hits } from '../run/hits.ts'
import { type PartTables, readTables } from '../run/part-tables.ts'
import { Evaluator, type RunMeasure, type Target } from '../run/program.ts'
import { selectEntities } from '../run/select-rows.ts'
import { added, addedSums, type MeasureTotals, type Sum, totalsOf } from '../run/totals.ts'
import type { Schema } from '../schema.ts'
import { Rooms } from '../store/cells.ts'
import { type Population, readPart } from '../store/folder.ts'
import { ID } from '../store/manifest.ts'
import { type Effects, effectsOf, Standing } from './effects.ts'

/** One version of the law in a comparison. */
export interface Side {
  /** Everything the change can touch, directly or through rules between measures. */
  readonly run: readonly RunMeasure[]
  readonly combiner: Combiner | null
  readonly budgets: readonly BudgetRule[]
}
export interface CompareOptions {
  readonly before: Side
  readonly after: Side
  /** The measures that are themselves other than before, new, at an end, or under a budget. */
  readonly changed: ReadonlySet<string>
  readonly dates: Dates
  readonly to: Target
  readonly progress: (done: number, of: number) => void
}
/**
 * What a change of the law would do to a population. Sums are of those entities that a changed measure gives something
 * before or after (or might), and of all that the change can touch there; everything else stays as it was.
 */
export interface Comparison {
  readonly measures: readonly { readonly measure: string; readonly before: Sum | null; readonly after: Sum | null }[]
  readonly before: Sum
  readonly after: Sum
  /** What is paid once budgets have been shared, in fen as text. */
  readonly paid: { readonly before: string; readonly after: string }
  readonly budgets: readonly BudgetResult[]
  readonly effects: Effects
}
export interface BudgetResult {
  readonly side: 'before' | 'after'
  readonly rule: BudgetRule
  /** Fen as text. */
  readonly claimed: string
  readonly given: string
  readonly shortfall: string
  readonly counts: Allocation['counts']
}

/** Runs both versions over every part at once, so that nothing of one is ever compared with something else of the other. */
export function compareOver(population: Population, schema: Schema, options: CompareOptions): Tried<Comparison> {
  const { before, after, changed, dates, to, progress } = options
  const { parts } = population.manifest
  const year = yearOf(dates.appliedOn)
  const first = [before, after].map(({ run }) => run.filter((r) => changed.has(r.measure.id)))
  const seekers = first.map((run) => new Evaluator(run, { dates, to, reasons: false, keep: 'open' }))
  const sides = [before, after].map((side) => new Running(side, dates, to, population))
  const seeking = columnsRead(first.flat().map((r) => r.measure))
  const columns = [...columnsRead([...before.run, ...after.run].map((r) => r.measure)), ...orderColumns(before, after)]
  const standing = new Standing(population.manifest)
  const rooms = { first: new Rooms(), all: new Rooms() }
  for (let part = 0; part < parts; part++) {
    const some = readTables(population, schema, seeking, year, part, rooms.first)
    if (!some.ok) return some
    const from = standing.take(some.value)
    const rows = touchedIn(some.value, seekers)
    if (rows.length > 0) {
      const all = readTables(population, schema, columns, year, part, rooms.all)
      if (!all.ok) return all
      const those = selectEntities(all.value, rows)
      for (const side of sides) side.take(those, (row) => from + (rows[row] ?? 0))
    }
    progress(part + 1, parts)
  }
  const budgets = sides.flatMap((side, i) => side.share(i === 0 ? 'before' : 'after'))
  const [one, other] = sides.map((s) => s.totals())
  return done({
    measures: sideBySide(one ?? [], other ?? []),
    before: addedSums((one ?? []).map((t) => t.all)),
    after: addedSums((other ?? []).map((t) => t.all)),
    paid: { before: String(sides[0]?.paid() ?? 0n), after: String(sides[1]?.paid() ?? 0n) },
    budgets,
    effects: effectsOf(standing, sides[0]?.money ?? new Float64Array(), sides[1]?.money ?? new Float64Array(), (row) =>
      idOf(population, row),
    ),
  })
}
const orderColumns = (...sides: readonly Side[]): readonly Column[] =>
  sides
    .flatMap((s) => s.budgets)
    .flatMap(({ by }) => (by === null ? [] : [{ key: keyOf(by), fact: by, back: backOf(by) }]))

/** The entities of a part that a changed measure gives something, or might, in either version. */
function touchedIn(part: PartTables, seekers: readonly Evaluator[]): Uint32Array {
  const touched = new Uint8Array(part.tables.entities.size)
  for (const seeker of seekers) {
    const { entity, length } = seeker.evaluate(part)
    for (let i = 0; i < length; i++) touched[entity[i] ?? 0] = 1
  }
  const rows: number[] = []
  touched.forEach((one, row) => {
    if (one === 1) rows.push(row)
  })
  return Uint32Array.from(rows)
}
const keyOf = (fact: Fact): string => (fact.period === 'year' ? `${fact.id}@${backOf(fact)}` : fact.id)
const backOf = (fact: Fact): number => (fact.period === 'year' ? 1 : 0)

/** One side while parts go by. */
class Running {
  /** What each entity gets, in fen. */
  readonly money: Float64Array
  readonly #side: Side
  readonly #evaluator: Evaluator
  readonly #memory: Memory = new Map()
  readonly #totals: (readonly MeasureTotals[])[] = []
  readonly #claims: { claim: Claim; row: number; budget: number }[] = []
  readonly #population: Population
  constructor(side: Side, dates: Dates, to: Target, population: Population) {
    this.#side = side
    this.#population = population
    this.money = new Float64Array(population.manifest.rows.entities)
    this.#evaluator = new Evaluator(side.run, { dates, to, reasons: false, keep: 'open' })
  }

  /** `rowOf`: the row among all entities of a row of the part. */
  take(part: PartTables, rowOf: (row: number) => number): void {
    const { run, combiner, budgets } = this.#side
    const hits = this.#evaluator.evaluate(part)
    if (combiner !== null) combineHits(hits, part, run, combiner, this.#memory)
    const budgetOf = run.map((r) => budgets.findIndex((b) => b.measures.includes(r.measure.id)))
    for (let i = 0; i < hits.length; i++) {
      const amount = hits.counted[i] ?? 0
      if (amount === 0) continue
      const row = rowOf(hits.entity[i] ?? 0)
      const budget = budgetOf[hits.measure[i] ?? 0] ?? -1
      if (budget >= 0) this.#claims.push({ claim: this.#claimAt(part, hits, i, budgets[budget]), row, budget })
      else this.money[row] = (this.money[row] ?? 0) + amount
    }
    const measures = run.map((r) => r.measure)
    this.#totals.push(totalsOf(measures, hits, part.groups, this.#population.manifest.groups))
  }

  #claimAt(part: PartTables, hits: Hits, i: number, rule: BudgetRule | undefined): Claim {
    const run = this.#side.run[hits.measure[i] ?? 0]
    const entity = part.ids('entities')[hits.entity[i] ?? 0] ?? ''
    const by = rule?.by ?? null
    const table = run?.table ?? 'entities'
    const row = table === 'entities' ? (hits.entity[i] ?? 0) : (hits.item[i] ?? 0)
    const cell = by === null ? null : cellIn(part.tables[table], { key: keyOf(by), fact: by, back: backOf(by) }, row)
    const order = cell?.state === 'known' && typeof cell.value === 'number' ? cell.value : Number.NaN
    return { entity, measure: run?.measure.id ?? '', amount: hits.counted[i] ?? 0, order }
  }

  /** Shares the budgets, once everybody's claims are known. */
  share(side: BudgetResult['side']): readonly BudgetResult[] {
    return this.#side.budgets.map((rule, n) => {
      const own = this.#claims.filter((c) => c.budget === n)
      const { gets, claimed, given, shortfall, counts } = allocate(
        rule,
        own.map((c) => c.claim),
      )
      own.forEach(({ row }, i) => {
        this.money[row] = (this.money[row] ?? 0) + (gets[i] ?? 0)
      })
      return { side, rule, claimed: String(claimed), given: String(given), shortfall: String(shortfall), counts }
    })
  }
  totals(): readonly MeasureTotals[] {
    return added(this.#totals)
  }
  paid(): bigint {
    let sum = 0n
    for (const fen of this.money) if (fen !== 0) sum += BigInt(fen)
    return sum
  }
}

function sideBySide(before: readonly MeasureTotals[], after: readonly MeasureTotals[]): Comparison['measures'] {
  const sum = (totals: readonly MeasureTotals[], id: string): Sum | null => {
    const own = totals.filter((t) => t.measure === id)
    return own.length === 0 ? null : addedSums(own.map((t) => t.all))
  }
  const ids = [...new Set([...before, ...after].map((t) => t.measure))]
  return ids.map((measure) => ({ measure, before: sum(before, measure), after: sum(after, measure) }))
}

function idOf(population: Population, row: number): string {
  const { partSize } = population.manifest
  const part = readPart(population, 'entities', Math.floor(row / partSize))
  return part.ok ? (part.value.texts(ID)?.[row % partSize] ?? '') : ''
}
