import type { Bound } from './bound.ts'
import { noSuchDays } from './check-day.ts'
import type { Due } from './due.ts'
import type { Found, ReadAs } from './flaw.ts'
import type { Indicator } from './indicator.ts'
import { compareLevels } from './level.ts'
import type { Target } from './target.ts'

/** Every flaw of a target's figure: its range, its way there, and how its dates meet its indicator. */
export function flawsOfTarget(t: Target): Found[] {
  const { indicator, bound } = t
  if (indicator === null || bound === null)
    return t.noFigure === null || t.noFigure.zh === '' || t.noFigure.en === '' ? [{ code: 'plan/words-missing' }] : []
  return [...rangeFlaws(bound, indicator), ...readingFlaws(t, bound), ...wayFlaws(t), ...periodFlaws(t.due, indicator)]
}

function rangeFlaws(bound: Bound, indicator: Indicator): Found[] {
  if (bound.op === 'between' && compareLevels(bound.low, bound.high) >= 0) return [{ code: 'plan/range-reversed' }]
  if (bound.op === 'at-least-that-of' && bound.other.kind !== indicator.kind)
    return [{ code: 'plan/other-kind', indicator: indicator.id, other: bound.other.id }]
  const levels = 'level' in bound ? [bound.level] : bound.op === 'between' ? [bound.low, bound.high] : []
  return levels.some((l) => l.to <= 0) ? [{ code: 'plan/ratio-of-nothing' }] : []
}

/** A word without tolerance, a range and a path that the text does not draw are read in a way that is stated. */
function readingFlaws(t: Target, bound: Bound): Found[] {
  const open: ReadAs[] = [
    ...(bound.op === 'about' ? ['about' as const] : []),
    ...(bound.op === 'between' ? ['between' as const] : []),
  ]
  const needed = Object.keys(t.readings).length === 0 ? open : []
  const path = t.assumes !== null && (t.assumes.says.zh === '' || t.assumes.says.en === '') ? (['path'] as const) : []
  return [...needed, ...path].map((about) => ({ code: 'plan/reading-missing', about }))
}

function wayFlaws({ milestones, due, baseline, assumes, bound, indicator }: Target): Found[] {
  const line = assumes === null || assumes.from === 'period' ? null : assumes.from
  const days = noSuchDays([...milestones.map((m) => m.by), baseline?.on ?? null, line?.on ?? null])
  const flaws: Found[] = [...days]
  if (due.kind === 'on') {
    for (const m of milestones)
      if (m.by >= due.day) flaws.push({ code: 'plan/milestone-after-due', milestone: m.by, due: due.day })
    if (line !== null && line.on >= due.day) flaws.push({ code: 'plan/span-reversed', from: line.on, until: due.day })
  }
  if (line !== null && due.kind !== 'on') flaws.push({ code: 'plan/path-without-day' })
  if (milestones.length > 0 && due.kind !== 'on') flaws.push({ code: 'plan/path-without-day' })
  if (assumes?.from === 'period' && !(indicator?.grows && indicator.counting !== 'cumulative'))
    flaws.push({ code: 'plan/path-without-day' })
  const downwards = bound?.op === 'at-most' || bound?.op === 'below'
  const along = [...milestones.map((m) => m.level), ...(bound !== null && 'level' in bound ? [bound.level] : [])]
  for (const [i, m] of milestones.entries()) {
    const next = along[i + 1]
    const turn = next === undefined ? 0 : compareLevels(next, m.level)
    if (downwards ? turn > 0 : turn < 0) flaws.push({ code: 'plan/milestones-turn', milestone: m.by })
    if ((milestones[i + 1]?.by ?? '9') <= m.by) flaws.push({ code: 'plan/milestones-turn', milestone: m.by })
  }
  if (needsBefore(bound) && due.kind !== 'every') flaws.push({ code: 'plan/nothing-before' })
  return flaws
}

/** Whether the level is held against that of the period before. */
const needsBefore = (bound: Bound | null): boolean =>
  bound?.op === 'not-below-before' || bound?.op === 'rises' || bound?.op === 'falls'

const periods = { 'in-year': 'year', 'in-quarter': 'quarter', 'in-month': 'month' } as const

/** A figure of a period is asked for at that period's end, and an average only of what years bring. */
function periodFlaws(due: Due, { id, counting, yearFrom }: Indicator): Found[] {
  const wrong = (from: string): Found[] => [{ code: 'plan/period-not-of-indicator', indicator: id, from }]
  if (due.kind === 'average') return counting === 'in-year' && yearFrom === '01-01' ? [] : wrong(`${due.from}`)
  if (due.kind !== 'every' || counting === 'stock') return []
  if (counting === 'cumulative') return wrong(due.from)
  if (periods[counting] !== due.period) return wrong(due.from)
  const starts = due.period === 'year' ? due.from.slice(5) === yearFrom : due.from.endsWith(yearFrom.slice(2))
  return starts ? [] : wrong(due.from)
}
