import { standingOn } from '../../parts/validity.tsx'
import type { MeasureSummary } from '../../wire/law.ts'
import { today } from '../../words/date.ts'

export const SORTS = ['policy', 'name', 'ending'] as const
/** What the list is narrowed to; an empty word narrows nothing. */
export interface Filters {
  readonly q: string
  readonly subject: string
  readonly standing: string
  readonly document: string
  readonly sort: string
}

/** The measures that fit, in the order asked for. */
export function listed(all: readonly MeasureSummary[], filters: Filters): readonly MeasureSummary[] {
  const words = filters.q.toLowerCase().split(/\s+/u).filter(Boolean)
  const day = today()
  const fitting = all.filter(
    (m) =>
      (filters.subject === '' || m.subjects.includes(filters.subject)) &&
      (filters.standing === '' || standingOn(m.window, day) === filters.standing) &&
      (filters.document === '' || m.document === filters.document) &&
      words.every((word) => `${m.title} ${m.gives} ${m.policyTitle}`.toLowerCase().includes(word)),
  )
  switch (filters.sort) {
    case 'name':
      return fitting.sort((a, b) => a.title.localeCompare(b.title, 'zh-Hans-u-co-pinyin'))
    case 'ending':
      return fitting.sort((a, b) => endOf(a, day).localeCompare(endOf(b, day)))
    default:
      return fitting
  }
}

/** Measures still running by their end; those without an end after them, those that have ended last. */
const endOf = ({ window }: MeasureSummary, day: string): string =>
  window.until === null ? 'x' : window.until < day ? `y${window.until}` : window.until
