import type { Dates, Registry } from '@pengce/language'
import { type Question, questionsOf } from '../questions.ts'
import type { Assessment } from '../result.ts'
import { type Candidate, candidatesOf } from './candidate.ts'
import { moneyOf } from './figure.ts'
import type { Part } from './parts.ts'
import { type Programme, paidOff } from './programme.ts'
import { bestOf } from './search.ts'
import { settingAmong } from './setting.ts'

/** A fact still missing on which the choice hangs, and the dates as of which it is asked. */
export interface ChangingFact {
  readonly question: Question
  readonly dates: Dates
}

/**
 * The missing facts on which the choice itself hangs. Of what is granted or open, the choice at the low ends is held
 * against every rival at its high end with the choice at its low: where no rival gains, the choice holds wherever the
 * ranges end, and its facts are not asked. Where ceilings or deductions tie amounts together, all at their high ends are
 * held against the least of the choice; then a fact may be named that in the end changes nothing, never one left out. A
 * rival without an upper end is not compared in money.
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
  if (own.every((c) => c.assessment.missing.length === 0)) return []
  const high = own.map((c) => (Number.isFinite(c.high) ? c.high : c.low))
  const tied = part.programme.ceilings.length > 0 || part.programme.deductions.length > 0
  const low: Programme = { ...part.programme, worth: own.map((c) => c.low), most: high }
  const { least: _, ...lowest } = low
  const found = bestOf(lowest, [moneyOf(lowest)], { nodes })
  if (found === null) return []
  const chosen = new Set(found.chosen)
  const rivalry: Programme = {
    ...part.programme,
    worth: own.map((c, k) => (chosen.has(k) && !tied ? c.low : (high[k] ?? 0))),
    most: high,
    least: own.map((c) => c.low),
  }
  const money = moneyOf(rivalry)
  const gaining = own.flatMap((c, k) => {
    if (chosen.has(k) || c.inKind || !Number.isFinite(c.high)) return []
    const other = bestOf(rivalry, [money], { nodes, forced: k })
    return other !== null && other.bound > found.worth ? [{ k, other }] : []
  })
  const shared = pulledBy(part.programme, chosen).flatMap(({ paid, from }) => {
    const without = { ...rivalry, needs: [...rivalry.needs, { of: paid, anyOf: [] }] }
    const other = bestOf(without, [moneyOf(without)], { nodes })
    return other !== null && other.bound > found.worth ? [paid, ...from] : []
  })
  const between = gaining.flatMap(({ k, other }) => {
    const taken = new Set(other.chosen)
    return [k, ...found.chosen.filter((j) => !taken.has(j))]
  })
  return [...new Set([...between, ...shared])].map((k) => part.of[k] ?? -1)
}

/** What is chosen and taken off several chosen ones: without it they may come to more. */
function pulledBy(p: Programme, chosen: ReadonlySet<number>) {
  return [...chosen].flatMap((paid) => {
    const from = [...paidOff(p)].flatMap(([by, of]) => (chosen.has(by) && of.includes(paid) ? [by] : []))
    return from.length > 1 ? [{ paid, from }] : []
  })
}
