import type { Office } from '@pengce/language'
import type { Catalogue, ObservationRecord } from '@pengce/plan'

/** Figures to read. */
export type ReadableRecord = Pick<ObservationRecord, 'read'>

/** What the service answers about plans from. */
export interface PlanService {
  readonly catalogue: Catalogue
  readonly record: ObservationRecord
  /** Made-up figures to look around with, apart from the record; null where there are none. */
  readonly madeUp: ReadableRecord | null
  /** Every office, with its other names, so that it can be found by any of them. */
  readonly offices: readonly Office[]
  readonly officeNamed: (name: string) => Office | undefined
  /** Names beside the present one, with what is known of them. */
  readonly otherNames: (
    officeId: string,
  ) => readonly { readonly title: Office['title']; readonly until: string | null; readonly note: Office['title'] }[]
  /** What a caller must show to enter observations; nobody can where there is none. */
  readonly token: string | null
}
