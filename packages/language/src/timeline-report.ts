import type { CivilDate } from '@pengce/values'
import type { Policy } from './policy.ts'
import { type Succession, successionsOf } from './succession.ts'
import { inOrder, type Language } from './text.ts'
import { type Change, changesOf, windowHolds } from './timeline.ts'

export interface MeasureLife {
  readonly measure: string
  readonly title: string
  readonly from: CivilDate | null
  readonly until: CivilDate | null
  readonly inForce: boolean
}
export interface DocumentLife {
  readonly document: string
  readonly title: string
  readonly number: string | null
  readonly from: CivilDate | null
  readonly until: CivilDate | null
  /** False where the text states no end: it applies until something else is said. */
  readonly endStated: boolean
  readonly inForce: boolean
  readonly measures: number
  readonly measuresInForce: number
  /** Measures whose own window is not the document's. */
  readonly ownWindows: readonly MeasureLife[]
}
/** What is in force on a day, what changes when, and how documents follow on each other. */
export interface TimelineReport {
  readonly on: CivilDate
  readonly documents: readonly DocumentLife[]
  readonly changes: readonly (Change & { readonly title: string | null })[]
  readonly successions: readonly Succession[]
  /** Documents over by that day that none of these follows. */
  readonly endedWithoutSuccessor: readonly string[]
}

/** The lives of some documents as they stand on a day, in one language; successions are sought among all of them. */
export function timelineReport(
  policies: readonly Policy[],
  on: CivilDate,
  language: Language,
  only?: string,
): TimelineReport {
  const shown = policies
    .filter((p) => only === undefined || p.id === only)
    .sort((a, b) => inOrder(a.inForce.from ?? '', b.inForce.from ?? '') || inOrder(a.id, b.id))
  const successions = successionsOf(policies)
  const followed = new Set(successions.filter((s) => s.part === null).map((s) => s.predecessor))
  const titles = new Map(policies.flatMap((p) => [[p.id, p.document.title] as const, ...p.measures.map(titled)]))
  return {
    on,
    documents: shown.map((p) => lifeOf(p, on, language)),
    changes: changesOf(shown).map((c) => ({ ...c, title: titles.get(c.id)?.[language] ?? null })),
    successions: successions.filter((s) => only === undefined || s.successor === only || s.predecessor === only),
    endedWithoutSuccessor: shown
      .filter((p) => p.inForce.until !== null && p.inForce.until < on && !followed.has(p.id))
      .map((p) => p.id),
  }
}
const titled = (m: Policy['measures'][number]) => [m.id, m.title] as const

function lifeOf(p: Policy, on: CivilDate, language: Language): DocumentLife {
  const { from, until } = p.inForce
  const lives = p.measures.map((m): MeasureLife => {
    const window = m.window ?? p.inForce
    return {
      measure: m.id,
      title: m.title[language],
      from: window.from,
      until: window.until,
      inForce: windowHolds(window, on),
    }
  })
  return {
    document: p.id,
    title: p.document.title[language],
    number: p.document.number,
    from,
    until,
    endStated: until !== null,
    inForce: windowHolds(p.inForce, on),
    measures: lives.length,
    measuresInForce: lives.filter((l) => l.inForce).length,
    ownWindows: lives.filter((l) => l.from !== from || l.until !== until),
  }
}
