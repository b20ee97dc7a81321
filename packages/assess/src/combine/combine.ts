import type { Obligation, Registry } from '@pengce/language'
import type { Assessment } from '../result.ts'
import { type Alternative, alternativesOf } from './alternatives.ts'
import type { Candidate, Objective } from './candidate.ts'
import type { NotApplied } from './ceilings.ts'
import { type ChangingFact, changingFacts } from './changing.ts'
import { type Displaced, displacedIn } from './displaced.ts'
import { dutiesFor } from './duties.ts'
import type { Ground } from './ground.ts'
import { dueWithin } from './schedule.ts'
import type { Found } from './search.ts'
import { choiceIn, type JudgedPart, type Setting, settingOf, WITHIN_YEARS, withinYears } from './setting.ts'
import { type Valued, valuedOf } from './valued.ts'

export interface CombineOptions {
  readonly objective: Objective
  /** Measures already received, by id: they meet a requirement. */
  readonly received?: readonly string[]
  /** How many steps each search may take; 200,000 unless said. */
  readonly nodes?: number
  /** The facts that would change the choice, where they were found already: they are the same for every objective. */
  readonly changing?: readonly ChangingFact[]
}
/** A chosen result: its own range, and what counts of it after deductions and ceilings where the sum is met. Fen. */
export interface Chosen extends Candidate {
  readonly net: number
}
export interface Cut {
  readonly ground: Ground
  readonly of: readonly string[]
  readonly ceiling: number
  readonly cut: number
}
/** The best choice. Fen. */
export interface Choice {
  readonly objective: Objective
  readonly chosen: readonly Chosen[]
  /** The money of the choice: certain, or possible where that is the objective. */
  readonly worth: number
  /** No lawful choice is worth more by the objective; the money of the choice where it is proved. */
  readonly bound: number
  readonly proved: boolean
  /** Whether of choices worth the same the one with the largest upper ends, then most measures, then the earliest, was surely kept. */
  readonly settled: boolean
  readonly cuts: readonly Cut[]
  /** Chosen without an upper end: they add to the sum only what is sure. */
  readonly withoutCeiling: readonly string[]
  readonly notApplied: readonly NotApplied[]
}
/** The best choice with its proof: what it displaces, what another reading or a fact still missing would change. */
export interface Combination extends Choice {
  readonly displaced: readonly Displaced[]
  /** What falls due for certain within one, two and three years; null where ends that are only possible count. */
  readonly withinYears: readonly [number, number, number] | null
  /** What the chosen measures oblige to, as far as the law says whom an obligation binds. */
  readonly duties: readonly Obligation[]
  /** Choices under other readings of the law, where they differ. */
  readonly alternatives: readonly Alternative[]
  /** Facts still missing on which the choice hangs; empty where it holds wherever the ranges end. */
  readonly wouldChange: readonly ChangingFact[]
}

const NODES = 200_000

/** Finds the lawful choice that is best by the objective among the results of one applicant, with its proof. */
export function combine(law: Registry, assessments: readonly Assessment[], options: CombineOptions): Combination {
  const { objective, nodes = NODES } = options
  const received = new Set(options.received ?? [])
  const setting = settingOf(law, assessments, { objective, received })
  const found = solve(setting, nodes)
  const choice = choiceOf(setting, objective, found)
  return {
    ...choice,
    displaced: found.flatMap(({ part, best }) => displacedIn(setting, part, best, nodes)),
    withinYears: objective === 'possible' ? null : yearsOf(found, setting),
    duties: [...new Map(choice.chosen.flatMap((c) => dutiesFor(law, c)).map((d) => [d.id, d])).values()],
    alternatives: alternativesOf(law, setting, choice, (other) => bestChoice(other, assessments, options)),
    wouldChange: options.changing ?? changingFacts(law, assessments, received, nodes),
  }
}

/** The best choice alone, without what it displaces: quick enough for every answer of a conversation. */
export function bestChoice(law: Registry, assessments: readonly Assessment[], options: CombineOptions): Choice {
  const { objective, nodes = NODES } = options
  const setting = settingOf(law, assessments, { objective, received: new Set(options.received ?? []) })
  return choiceOf(setting, objective, solve(setting, nodes))
}

interface Solved {
  readonly part: JudgedPart
  readonly best: Found | null
}
const solve = (setting: Setting, nodes: number): readonly Solved[] =>
  setting.parts.map((part) => ({ part, best: choiceIn(part, nodes) }))

/** Puts the choices of the parts together. */
function choiceOf(setting: Setting, objective: Objective, found: readonly Solved[]): Choice {
  const { all, bonds, alone } = setting
  const net = new Map(alone.map((i) => [i, all[i]?.worth ?? 0]))
  const cuts = new Map<number, number>()
  let worth = [...net.values()].reduce((sum, own) => sum + own, 0)
  let bound = worth
  for (const { part, best } of found) {
    const outcome = outcomeIn(part, best)
    worth += outcome.worth
    bound += best === null || best.proved ? outcome.worth : Math.max(outcome.worth, best.bounds[part.moneyAt] ?? 0)
    for (const k of best?.chosen ?? []) net.set(part.of[k] ?? -1, outcome.net[k] ?? 0)
    if (outcome.cuts.length === 0) continue
    const own = new Set(part.of)
    const under = bonds.ceilings.flatMap((c, n) => (own.has(c.of[0] ?? -1) ? [n] : []))
    for (const [k, n] of under.entries()) cuts.set(n, outcome.cuts[k] ?? 0)
  }
  return {
    objective,
    chosen: all.flatMap((c, i) => (net.has(i) ? [{ ...c, net: net.get(i) ?? 0 }] : [])),
    worth,
    bound,
    proved: found.every((f) => f.best?.proved === true),
    settled: found.every((f) => f.best?.settled === true),
    cuts: bonds.ceilings.flatMap((c, n) => {
      const cut = cuts.get(n) ?? 0
      const of = c.of.flatMap((i) => (net.has(i) ? (all[i]?.key ?? []) : []))
      return cut > 0 ? [{ ground: c.ground, of, ceiling: c.ceiling, cut }] : []
    }),
    withoutCeiling: all.flatMap((c, i) => (net.has(i) && !Number.isFinite(c.high) ? [c.key] : [])),
    notApplied: bonds.notApplied,
  }
}

const flagsOf = (part: JudgedPart, best: Found | null): readonly boolean[] => {
  const chosen = new Set(best?.chosen ?? [])
  return part.of.map((_, k) => chosen.has(k))
}
const outcomeIn = (part: JudgedPart, best: Found | null): Valued => part.money.of(flagsOf(part, best))

function yearsOf(found: readonly Solved[], { all, alone }: Setting): readonly [number, number, number] {
  const [one, two, three] = WITHIN_YEARS.map((years) => {
    const own = alone.reduce((sum, i) => sum + dueFrom(all[i], years), 0)
    return found.reduce((sum, { part, best }) => {
      const within = withinYears(
        part.programme,
        part.of.flatMap((i) => all[i] ?? []),
        years,
      )
      return sum + valuedOf(within, flagsOf(part, best)).worth
    }, own)
  })
  return [one ?? 0, two ?? 0, three ?? 0]
}
const dueFrom = (c: Candidate | undefined, years: number): number =>
  c === undefined ? 0 : dueWithin(c.assessment, years, 'low')
