import { type Citation, freeze, type Office, type Text, text, type Words } from '@pengce/language'
import type { CivilDate } from '@pengce/values'
import { type Cites, citesOf, type Readings, readingsOf } from './cites.ts'
import { type Due, dueOf, noDate } from './due.ts'
import type { Strength } from './target.ts'

/** A step of a task with a day of its own. */
export interface Step {
  readonly by: CivilDate
  readonly does: Text
}
/** Who reports what to whom, how often and by which day. */
export interface Report {
  readonly id: string
  readonly what: Text
  readonly by: readonly Office[]
  readonly to: readonly Office[]
  readonly every: 'once' | 'year' | 'half-year' | 'quarter' | 'month'
  /** The last day: a day where it is asked once, `MM-DD` each year, `DD` each month; null where the text names none. */
  readonly day: string | null
  readonly from: CivilDate | null
  readonly until: CivilDate | null
  readonly cites: readonly Citation[]
}
export interface ReportSpec {
  readonly what: Words
  /** Those responsible for the task unless said. */
  readonly by?: readonly Office[]
  readonly to: readonly Office[]
  readonly every: Report['every']
  readonly day?: string
  readonly from?: CivilDate
  readonly until?: CivilDate
  /** The task's provision unless said. */
  readonly cites?: Cites
}

/** Work that a document gives to offices. Frozen plain data. */
export interface Task {
  readonly id: string
  readonly document: string
  readonly title: Text
  readonly cites: readonly Citation[]
  readonly register: readonly string[]
  /** What is to be done, in our own words. */
  readonly does: Text
  readonly lead: readonly Office[]
  readonly responsible: readonly Office[]
  readonly due: Due
  readonly steps: readonly Step[]
  readonly reports: readonly Report[]
  /** The targets it works for, by id. */
  readonly serves: readonly string[]
  /** Measures and procedures that carry it out, by id. */
  readonly servedBy: readonly string[]
  readonly strength: Strength
  readonly readings: Readonly<Record<string, Text>>
}
/** What an author writes; keys in this order, absent keys simply absent. */
export interface TaskSpec {
  readonly title: Words
  readonly cites: Cites
  /** The register rows it encodes. */
  readonly register: readonly string[]
  readonly does: Words
  /** In the order of the text; absent where it names nobody. */
  readonly lead?: readonly Office[]
  readonly responsible?: readonly Office[]
  /** Absent where the text gives no date. */
  readonly by?: Due | CivilDate
  readonly steps?: readonly (readonly [by: CivilDate, does: Words])[]
  readonly reports?: readonly ReportSpec[]
  readonly serves?: readonly string[]
  readonly servedBy?: readonly string[]
  readonly strength?: Exclude<Strength, 'set'>
  readonly readings?: Readings
}

/** Work that a document gives to offices. */
export function task(id: `${string}/${string}`, spec: TaskSpec): Task {
  const cites = citesOf(spec.cites)
  const responsible = spec.responsible ?? []
  const lead = spec.lead ?? []
  return freeze({
    id,
    document: id.split('/')[0] ?? id,
    title: text(spec.title),
    cites,
    register: spec.register,
    does: text(spec.does),
    lead,
    responsible,
    due: dueOf(spec.by ?? noDate),
    steps: (spec.steps ?? []).map(([by, does]) => ({ by, does: text(does) })),
    reports: (spec.reports ?? []).map((r, i) => ({
      id: `${id}/report-${i + 1}`,
      what: text(r.what),
      by: r.by ?? [...lead, ...responsible],
      to: r.to,
      every: r.every,
      day: r.day ?? null,
      from: r.from ?? null,
      until: r.until ?? null,
      cites: r.cites === undefined ? cites : citesOf(r.cites),
    })),
    serves: spec.serves ?? [],
    servedBy: spec.servedBy ?? [],
    strength: spec.strength ?? 'set',
    readings: readingsOf(spec.readings),
  })
}
