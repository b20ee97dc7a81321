import { columnsRead } from '@pengce/compile'
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
import { added, addedSums, type MeasureTotals, type Sum, totalsOf } from '../run/totals.ts'
import type { Schema } from '../schema.ts'
import { type Population, readPart } from '../store/folder.ts'
import { ID } from '../store/manifest.ts'
import { type Effects, effectsOf, Standing } from './effects.ts'

/** One version of the law in a comparison: what of it can be touched by the change, and its rules between measures. */
export interface Side {
  readonly run: readonly RunMeasure[]
  readonly combiner: Combiner | null
  readonly budgets: readonly BudgetRule[]
}
export interface CompareOptions {
  readonly before: Side
  readonly after: Side
  readonly dates: Dates
  readonly to: Target
  readonly progress: (done: number, of: number) => void
}
/** What a change of the law would do to a population. Sums are of what the change can touch; all else stays as it was. */
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
  readonly allocation: Omit<Allocation, 'gets'>
}

/** Runs both versions over every part at once, so that nothing of one is ever compared with something else of the other. */
export function compareOver(population: Population, schema: Schema, options: CompareOptions): Tried<Comparison> {
  const { before, after, dates, progress } = options
  const sides = [before, after].map((side) => new Running(side, dates, options.to, population))
  const columns = columnsRead([...before.run, ...after.run].map((r) => r.measure))
  const ranked = [...before.budgets, ...after.budgets].flatMap((b) => (b.by === null ? [] : [b.by]))
  const all = [...columns, ...ranked.map((fact) => ({ key: keyOf(fact), fact, back: backOf(fact) }))]
  const standing = new Standing(population.manifest)
  for (let part = 0; part < population.manifest.parts; part++) {
    const tables = readTables(population, schema, all, yearOf(dates.appliedOn), part)
    if (!tables.ok) return tables
    const from = standing.take(tables.value)
    for (const side of sides) side.take(tables.value, from)
    progress(part + 1, population.manifest.parts)
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

  take(part: PartTables, from: number): void {
    const { run, combiner, budgets } = this.#side
    const hits = this.#evaluator.evaluate(part)
    if (combiner !== null) combineHits(hits, part, run, combiner, this.#memory)
    const budgetOf = run.map((r) => budgets.findIndex((b) => b.measures.includes(r.measure.id)))
    for (let i = 0; i < hits.length; i++) {
      const amount = hits.counted[i] ?? 0
      if (amount === 0) continue
      const row = from + (hits.entity[i] ?? 0)
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
      const { gets, ...allocation } = allocate(
        rule,
        own.map((c) => c.claim),
      )
      own.forEach(({ row }, i) => {
        this.money[row] = (this.money[row] ?? 0) + (gets[i] ?? 0)
      })
      return { side, rule, allocation }
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
