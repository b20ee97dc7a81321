import type { Registry, Text } from '@pengce/language'
import { onOneDay } from '@pengce/language'
import {
  type BudgetShare,
  budgetShares,
  type Comparison,
  comparisonOf,
  type Groups,
  LoadedParts,
  type Manifest,
  openPopulation,
  PartComparer,
  type PartComparison,
  type Population,
  type PopulationProblem,
  readChange,
} from '@pengce/population'
import { changeComparison, changedLaw, type LawComparison, lawComparison } from '@pengce/reform'
import type { CivilDate } from '@pengce/values'

/** Two versions of the law to be compared over a population. Plain data: it may be worked on in another thread. */
export interface ComparisonJob {
  readonly folder: string
  /** What is laid over the published law, in order, on each side. */
  readonly before: readonly unknown[]
  /** One change over that; or another list of changes to compare with. */
  readonly after: { readonly change: unknown } | { readonly changes: readonly unknown[] }
  readonly asOf: CivilDate
}
/** What a comparison came to, with all that is needed to show it. */
export interface ComparisonDone {
  readonly title: Text | null
  readonly says: readonly Text[]
  readonly takeUp: { readonly low: number; readonly high: number } | null
  readonly madeUp: Manifest['madeUp']
  readonly population: string
  readonly asOf: CivilDate
  readonly seconds: number
  readonly versions: LawComparison['versions']
  readonly groups: Groups
  readonly titles: Readonly<Record<string, Text>>
  readonly comparison: Comparison
  /** The claims on the budget of the change, the largest first. */
  readonly shares: readonly BudgetShare[]
}
export type ComparisonEnd = { readonly done: ComparisonDone } | { readonly problem: ComparisonProblem }
/** Why a comparison could not be made: the population, the day, or a change that does not read any more. */
export type ComparisonProblem = PopulationProblem | { readonly code: 'reform/not-readable'; readonly at: string }

/** So many claims on a budget are shown. */
const SHARES = 100
/** The most bytes of columns that are kept for further questions. */
const KEPT = 1_500_000_000

/** Compares over one population; what it read of it stays for the next comparison. */
export class Comparing {
  readonly #law: Registry
  #loaded: { readonly population: Population; readonly parts: LoadedParts } | null = null
  constructor(law: Registry) {
    this.#law = law
  }

  run(job: ComparisonJob, progress: (done: number, of: number) => void): ComparisonEnd {
    const began = performance.now()
    const opened = this.#open(job.folder)
    if ('problem' in opened) return opened
    const { population, parts: source } = opened
    const law = laid(this.#law, job.before)
    if (law === null) return { problem: { code: 'reform/not-readable', at: 'before' } }
    const dates = onOneDay(job.asOf)
    const sides = sidesOf(this.#law, law, job, dates)
    if (sides === null) return { problem: { code: 'reform/not-readable', at: 'after' } }
    const { schema, versions, ...options } = sides.comparison
    // Two versions that do not differ are no mistake: nothing changes then.
    const nothing = options.before.run.length + options.after.run.length === 0
    if (nothing && 'change' in job.after)
      return { problem: { code: 'population/nothing-to-run', at: population.folder, on: job.asOf } }
    const comparer = new PartComparer(population, schema, source, { ...options, to: 'webassembly' })
    const taken: PartComparison[] = []
    for (let part = 0; !nothing && part < population.manifest.parts; part++) {
      const one = comparer.take(part)
      if (!one.ok) return { problem: one.problem }
      taken.push(one.value)
      progress(part + 1, population.manifest.parts)
    }
    const { manifest } = population
    const [budget] = options.after.budgets
    const shares = budget === undefined ? [] : budgetShares(taken, budget)
    return {
      done: {
        ...sides.about,
        madeUp: manifest.madeUp,
        population: manifest.fingerprint,
        asOf: job.asOf,
        versions,
        groups: manifest.groups,
        titles: titlesOf([law, sides.after], versions),
        comparison: comparisonOf(population, taken, options.before.budgets, options.after.budgets),
        shares: shares.toSorted((a, b) => b.amount - a.amount).slice(0, SHARES),
        seconds: Math.round((performance.now() - began) / 10) / 100,
      },
    }
  }

  #open(folder: string): { population: Population; parts: LoadedParts } | { problem: PopulationProblem } {
    const population = openPopulation(folder)
    if (!population.ok) return { problem: population.problem }
    const before = this.#loaded
    const same =
      before?.population.folder === folder &&
      before.population.manifest.fingerprint === population.value.manifest.fingerprint
    if (before !== null && same) return before
    this.#loaded = { population: population.value, parts: new LoadedParts(population.value, KEPT) }
    return this.#loaded
  }
}

interface Sides {
  readonly comparison: LawComparison
  readonly after: Registry
  readonly about: Pick<ComparisonDone, 'title' | 'says' | 'takeUp'>
}
function sidesOf(
  published: Registry,
  law: Registry,
  { after }: ComparisonJob,
  dates: ReturnType<typeof onOneDay>,
): Sides | null {
  if ('changes' in after) {
    const other = laid(published, after.changes)
    return other === null
      ? null
      : { comparison: lawComparison(law, other, dates), after: other, about: { title: null, says: [], takeUp: null } }
  }
  const read = readChange(after.change, law)
  if ('problems' in read) return null
  const { title, says, takeUp } = read.change
  return {
    comparison: changeComparison(law, read.change, dates),
    after: changedLaw(law, read.change),
    about: { title, says, takeUp: takeUp === null ? null : { low: takeUp.low.parts, high: takeUp.high.parts } },
  }
}

/** The published law with changes laid over it in order; null where one does not read. */
function laid(published: Registry, changes: readonly unknown[]): Registry | null {
  let law: Registry | null = published
  for (const change of changes) {
    const read: ReturnType<typeof readChange> = readChange(change, law)
    if ('problems' in read) return null
    law = changedLaw(law, read.change)
  }
  return law
}

function titlesOf(laws: readonly Registry[], { before, after }: LawComparison['versions']): Record<string, Text> {
  const ids = new Set([...Object.keys(before), ...Object.keys(after)])
  const title = (id: string): Text | undefined => laws.map((law) => law.measure(id)?.title).find((t) => t !== undefined)
  return Object.fromEntries([...ids].map((id) => [id, title(id) ?? { zh: id, en: id }]))
}
