import type { Registry } from '@pengce/language'
import type { Assessment } from '../result.ts'
import { type Bonds, bondsOf } from './bonds.ts'
import { type Candidate, candidatesOf, endsOf, type Objective } from './candidate.ts'
import { dutiesFor } from './duties.ts'
import { dutiesOf, type Figure, type MoneyFigure, moneyOf, upperEndsOf } from './figure.ts'
import { groupsOf, type Part, partsOf } from './parts.ts'
import { inCuttingOrder, type Programme } from './programme.ts'
import { dueWithin, recurs } from './schedule.ts'
import { bestOf, type Found } from './search.ts'

/** The years within which money is counted for the soonest. */
export const WITHIN_YEARS = [1, 2, 3] as const

/** The candidates with their bonds, and the parts between which there is none. */
export interface Setting {
  readonly all: readonly Candidate[]
  readonly bonds: Bonds
  readonly programme: Programme
  /** Those without any bond: each is simply taken. */
  readonly alone: readonly number[]
  readonly parts: readonly JudgedPart[]
}
/** A part with what its choices are judged by; a figure after the money of the choice only breaks ties. */
export interface JudgedPart extends Part {
  readonly figures: readonly Figure[]
  readonly money: MoneyFigure
  /** The place of the money among the figures. */
  readonly moneyAt: number
}
export interface SettingOptions {
  readonly objective: Objective
  readonly received: ReadonlySet<string>
}

/** Sets the results of one applicant out as a choice under an objective. */
export function settingOf(law: Registry, assessments: readonly Assessment[], options: SettingOptions): Setting {
  const ends = endsOf(options.objective)
  return settingAmong(law, candidatesOf(assessments, ends), options)
}

/** The same among candidates already taken out. */
export function settingAmong(
  law: Registry,
  all: readonly Candidate[],
  { objective, received }: SettingOptions,
): Setting {
  const bonds = bondsOf(law, all, endsOf(objective), received)
  const ceilings = inCuttingOrder(bonds.ceilings)
  const possible = objective === 'possible'
  const programme: Programme = {
    worth: all.map((c) => c.worth),
    most: all.map((c) => (possible ? c.worth : c.high)),
    ...(possible ? { least: all.map((c) => c.low) } : {}),
    clashes: bonds.clashes.map((c) => c.between),
    needs: bonds.needs,
    deductions: bonds.deductions,
    ceilings,
  }
  const duties = objective === 'fewest-obligations' ? all.map((c) => dutiesFor(law, c).map((d) => d.id)) : []
  const bound = new Set([...ceilings.flatMap((c) => c.of), ...bonds.needs.map((n) => n.of)])
  const groups = groupsOf(programme, sharing(duties))
  const isAlone = (of: readonly number[]) => of.length === 1 && !bound.has(of[0] ?? -1)
  const parts = partsOf(
    programme,
    groups.filter((of) => !isAlone(of)),
  )
  return {
    all,
    bonds: { ...bonds, ceilings },
    programme,
    alone: groups.filter(isAlone).flat(),
    parts: parts.map((part) => {
      const money = moneyOf(part.programme)
      const own = part.of.flatMap((i) => all[i] ?? [])
      const before =
        objective === 'soonest'
          ? WITHIN_YEARS.map((years) => moneyOf(withinYears(part.programme, own, years)))
          : objective === 'fewest-obligations'
            ? [dutiesOf(part.of.map((i) => duties[i] ?? []))]
            : []
      // A missing upper end counts as what is sure.
      const after = possible ? [] : [upperEndsOf(own.map((c) => (Number.isFinite(c.high) ? c.high : c.low)))]
      return { ...part, money, figures: [...before, money, ...after], moneyAt: before.length }
    }),
  }
}

/** Those that bring the same duty: it counts once. */
function sharing(duties: readonly (readonly string[])[]): readonly (readonly number[])[] {
  const by = new Map<string, number[]>()
  for (const [i, of] of duties.entries()) for (const duty of of) by.set(duty, [...(by.get(duty) ?? []), i])
  return [...by.values()]
}

/** The same bonds over what falls due within so many years; a ceiling over what recurs is had once a year. */
export function withinYears(p: Programme, candidates: readonly Candidate[], years: number): Programme {
  const due = (end: 'low' | 'high') => candidates.map((c) => dueWithin(c.assessment, years, end))
  const again = (of: readonly number[]) =>
    of.some((i) => candidates[i] !== undefined && recurs(candidates[i].assessment))
  return {
    ...p,
    worth: due('low'),
    most: due('high'),
    ceilings: p.ceilings.map((c) => (again(c.of) ? { ...c, ceiling: c.ceiling * years } : c)),
  }
}

/** The best choice of a part. */
export const choiceIn = (part: JudgedPart, nodes: number, forced?: number): Found | null => {
  const { programme, figures, moneyAt } = part
  const limit = { nodes, proves: moneyAt + 1 }
  return bestOf(programme, figures, forced === undefined ? limit : { ...limit, forced })
}
