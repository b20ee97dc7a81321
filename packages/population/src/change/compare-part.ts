import { type Column, columnsRead } from '@pengce/compile'
import type { Dates, Fact } from '@pengce/language'
import { yearOf } from '@pengce/values'
import type { BudgetRule, Claim } from '../budget/budget.ts'
import { done, type Tried } from '../problem.ts'
import { cellIn } from '../run/cell-in.ts'
import { HitCombiner } from '../run/combine.ts'
import type { Combiner } from '../run/combiner.ts'
import { EntityOrder } from '../run/entity-order.ts'
import type { Hits } from '../run/hits.ts'
import type { PartTables } from '../run/part-tables.ts'
import { Evaluator, type RunMeasure, type Target } from '../run/program.ts'
import { type MeasureTotals, totalsOf } from '../run/totals.ts'
import type { Schema } from '../schema.ts'
import type { Population } from '../store/folder.ts'
import { byGrouping, type Grouping } from '../store/manifest.ts'
import type { PartSource } from './part-source.ts'

/** One version of the law in a comparison. */
export interface Side {
  /** Everything the change can touch, directly or through rules between measures. */
  readonly run: readonly RunMeasure[]
  readonly combiner: Combiner | null
  readonly budgets: readonly BudgetRule[]
}
export interface PartOptions {
  readonly before: Side
  readonly after: Side
  /** The measures that are themselves other than before, new, at an end, or under a budget. */
  readonly changed: ReadonlySet<string>
  readonly dates: Dates
  readonly to: Target
}

/** A claim on a budget of a side, with the entity of the part that makes it. */
export interface PlacedClaim {
  readonly claim: Claim
  /** Which of the rows of the part's result. */
  readonly at: number
  readonly budget: number
}
/** One side of a part: plain data that a thread may hand over. */
export interface SidePart {
  /** What each row gets outside of budgets, in fen. */
  readonly money: Float64Array
  readonly claims: readonly PlacedClaim[]
  readonly totals: readonly MeasureTotals[]
}
/** What a change comes to in one part: only the entities that it touches. */
export interface PartComparison {
  readonly part: number
  /** Rows of entities within the part, rising. */
  readonly rows: Uint32Array
  readonly groups: Readonly<Record<Grouping, Uint8Array>>
  readonly before: SidePart
  readonly after: SidePart
}

/** Compares two versions part by part; both run at once, so that nothing of one ever meets something else of the other. */
export class PartComparer {
  readonly #options: PartOptions
  readonly #schema: Schema
  readonly #source: PartSource
  readonly #seekers: readonly Evaluator[]
  readonly #seeking: readonly Column[]
  readonly #columns: readonly Column[]
  readonly #before: Running
  readonly #after: Running
  constructor(population: Population, schema: Schema, source: PartSource, options: PartOptions) {
    const { before, after, changed, dates, to } = options
    this.#options = options
    this.#schema = schema
    this.#source = source
    const first = [before, after].map(({ run }) => run.filter((r) => changed.has(r.measure.id)))
    this.#seekers = first.map((run) => new Evaluator(run, { dates, to, reasons: false, keep: 'open' }))
    this.#seeking = columnsRead(first.flat().map((r) => r.measure))
    this.#columns = [
      ...columnsRead([...before.run, ...after.run].map((r) => r.measure)),
      ...orderColumns(before, after),
    ]
    this.#before = new Running(before, dates, to, population)
    this.#after = new Running(after, dates, to, population)
  }

  take(part: number): Tried<PartComparison> {
    const year = yearOf(this.#options.dates.appliedOn)
    const some = this.#source.tables(this.#schema, this.#seeking, year, part)
    if (!some.ok) return some
    const rows = touchedIn(some.value, this.#seekers)
    const groups = byGrouping((g) => Uint8Array.from(rows, (row) => some.value.groups[g][row] ?? 0))
    if (rows.length === 0) return done({ part, rows, groups, before: NOTHING, after: NOTHING })
    const those = this.#source.selected(this.#schema, this.#columns, year, part, rows)
    if (!those.ok) return those
    return done({ part, rows, groups, before: this.#before.take(those.value), after: this.#after.take(those.value) })
  }
}
const NOTHING: SidePart = { money: new Float64Array(), claims: [], totals: [] }

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
  readonly #side: Side
  readonly #evaluator: Evaluator
  readonly #combining: HitCombiner | null
  readonly #order = new EntityOrder()
  readonly #population: Population
  readonly #budgetOf: readonly number[]
  constructor(side: Side, dates: Dates, to: Target, population: Population) {
    this.#side = side
    this.#population = population
    this.#combining = side.combiner === null ? null : new HitCombiner(side.run, side.combiner)
    this.#evaluator = new Evaluator(side.run, { dates, to, reasons: false, keep: 'open' })
    this.#budgetOf = side.run.map((r) => side.budgets.findIndex((b) => b.measures.includes(r.measure.id)))
  }

  take(part: PartTables): SidePart {
    const { run, budgets } = this.#side
    const hits = this.#evaluator.evaluate(part)
    this.#combining?.combine(hits, this.#order.of(hits), part)
    const money = new Float64Array(part.tables.entities.size)
    const claims: PlacedClaim[] = []
    for (let i = 0; i < hits.length; i++) {
      const amount = hits.counted[i] ?? 0
      if (amount === 0) continue
      const at = hits.entity[i] ?? 0
      const budget = this.#budgetOf[hits.measure[i] ?? 0] ?? -1
      if (budget >= 0) claims.push({ claim: this.#claimAt(part, hits, i, budgets[budget]), at, budget })
      else money[at] = (money[at] ?? 0) + amount
    }
    const measures = run.map((r) => r.measure)
    return { money, claims, totals: totalsOf(measures, hits, part.groups, this.#population.manifest.groups) }
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
}
