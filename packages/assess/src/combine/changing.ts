import type { Dates, Registry } from '@pengce/language'
import { type Question, questionsOf } from '../questions.ts'
import type { Assessment } from '../result.ts'
import { type Candidate, candidatesOf } from './candidate.ts'
import { moneyOf } from './figure.ts'
import type { Part } from './parts.ts'
import type { Programme } from './programme.ts'
import { bestOf, type Found } from './search.ts'
import { settingAmong } from './setting.ts'

/** A fact still missing on which it hangs what becomes of something granted, and the dates as of which it is asked. */
export interface ChangingFact {
  readonly question: Question
  readonly dates: Dates
}

/**
 * The missing facts on which it hangs what becomes of a result that is granted and chosen: whether a rival takes its
 * place, or a ceiling or a deduction cuts it. What would merely be added is not named. A rival at its high end is held
 * against the best without it, what is granted at its low ends; other open results count on both sides, and those that
 * the rival rules out on neither. Where ceilings or deductions tie amounts together, a fact may be named that in the end
 * changes nothing. A rival without an upper end is not compared in money.
 */
export function changingFacts(
  law: Registry,
  assessments: readonly Assessment[],
  received: ReadonlySet<string>,
  nodes: number,
): readonly ChangingFact[] {
  const all = candidatesOf(assessments, 'possible').map((c) => ({ ...c, worth: c.low }))
  const { parts } = settingAmong(law, all, { objective: 'possible', received })
  const unsettled = parts.flatMap((part) => (part.of.length < 2 ? [] : hangingIn(part, all, nodes)))
  const hanging = new Set(unsettled.flatMap((i) => all[i]?.assessment ?? []))
  const [first] = hanging
  if (first === undefined) return []
  return questionsOf(assessments.filter((a) => hanging.has(a))).map((question) => ({ question, dates: first.dates }))
}

/** The candidates of a part between which the choice is not settled, by their numbers in the whole. */
function hangingIn(part: Part, all: readonly Candidate[], nodes: number): readonly number[] {
  const own = part.of.flatMap((i) => all[i] ?? [])
  const isGranted = (c: Candidate | undefined): boolean => c?.assessment.verdict === 'yes'
  if (!own.some(isGranted) || own.every((c) => c.assessment.missing.length === 0)) return []
  const low = own.map((c) => c.low)
  const high = own.map((c) => (Number.isFinite(c.high) ? c.high : c.low))
  const { least: _, ...bonds } = part.programme
  const open = [...own.keys()].filter((k) => !isGranted(own[k]))
  const sure = bestBy({ ...without(bonds, open), worth: low, most: high }, nodes)
  const granted = new Set(sure?.chosen ?? [])
  if (granted.size === 0) return []
  const tied = bonds.ceilings.length > 0 || bonds.deductions.length > 0
  const atLow = own.map((_, k) => (granted.has(k) ? (low[k] ?? 0) : (high[k] ?? 0)))
  const most: Programme = { ...bonds, worth: tied ? high : atLow, most: high, least: low }
  const clashing = clashesIn(bonds)
  const rivals = own.flatMap((c, k) => {
    if (granted.has(k) || c.inKind || !Number.isFinite(c.high)) return []
    const barred = clashing.get(k) ?? []
    const rival = bestBy(most, nodes, k)
    const taken = new Set(rival?.chosen ?? [])
    const gone = [...granted].filter((g) => !taken.has(g))
    if (rival === null || gone.length === 0) return []
    const stands = without(bonds, [k, ...barred.filter((j) => !granted.has(j))])
    const other = bestBy({ ...stands, worth: atLow, most: high, ...(tied ? { least: low } : {}) }, nodes)
    const kept = new Set(other?.chosen ?? [])
    const displaced = gone.filter((g) => kept.has(g) || barred.includes(g))
    return displaced.length > 0 && rival.bound > (other?.worth ?? 0) ? [k, ...displaced] : []
  })
  return [...new Set([...rivals, ...cutIn(bonds, high, granted), ...pulledIn(bonds, granted)])].map(
    (k) => part.of[k] ?? -1,
  )
}
const bestBy = (p: Programme, nodes: number, forced?: number): Found | null =>
  bestOf(p, [moneyOf(p)], forced === undefined ? { nodes } : { nodes, forced })
/** The same bonds, but some can not be chosen. */
const without = <P extends Pick<Programme, 'needs'>>(p: P, some: readonly number[]): P => ({
  ...p,
  needs: [...p.needs, ...some.map((of) => ({ of, anyOf: [] }))],
})
function clashesIn({ clashes }: Pick<Programme, 'clashes'>): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>()
  for (const [a, b] of clashes) {
    found.set(a, [...(found.get(a) ?? []), b])
    found.set(b, [...(found.get(b) ?? []), a])
  }
  return found
}

/** Those that share a ceiling with what is granted, where all of them at their high ends exceed it. */
function cutIn(p: Pick<Programme, 'ceilings'>, high: readonly number[], granted: ReadonlySet<number>) {
  return p.ceilings.flatMap(({ of, ceiling }) =>
    of.length > 1 && of.some((k) => granted.has(k)) && of.reduce((sum, k) => sum + (high[k] ?? 0), 0) > ceiling
      ? of
      : [],
  )
}
/** What deducts from what is granted, or has it deducted. */
function pulledIn(p: Pick<Programme, 'deductions'>, granted: ReadonlySet<number>) {
  return p.deductions.flatMap(({ from, paid }) => {
    const others = paid.filter((k) => granted.has(k) || granted.has(from))
    return others.length === 0 ? [] : [from, ...others]
  })
}
