import { standingOn } from '../../parts/validity.tsx'
import type { MeasureSummary } from '../../wire/law.ts'
import { today } from '../../words/date.ts'

export const SORTS = ['policy', 'name', 'ending'] as const
/** What the list is narrowed to; an empty word narrows nothing. */
export interface Filters {
  /** Words that the service looks for. */
  readonly q: string
  readonly subject: string
  readonly standing: string
  readonly document: string
  readonly sort: string
}

/** Of the measures with the words, those that fit the rest, in the order asked for. */
export function listed(found: readonly MeasureSummary[], filters: Omit<Filters, 'q'>): readonly MeasureSummary[] {
  const day = today()
  const fitting = found.filter(
    (m) =>
      (filters.subject === '' || m.subjects.includes(filters.subject)) &&
      (filters.standing === '' || standingOn(m.window, day) === filters.standing) &&
      (filters.document === '' || m.document === filters.document),
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
