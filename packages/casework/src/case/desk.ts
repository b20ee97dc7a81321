import type { Measure } from '@pengce/language'
import type { Calendar, Procedure } from '@pengce/procedure'
import type { CivilDate } from '@pengce/values'
import type { Database } from '../store/database.ts'

/** What casework works with: where things are kept, which procedures there are, and what time it is. */
export interface Desk {
  readonly database: Database
  /** The procedures in force for new cases, by id. */
  readonly procedures: ReadonlyMap<string, Procedure>
  /** The measures that money is granted under, by id; what is granted is checked against them. */
  readonly measures: ReadonlyMap<string, Measure>
  /** The same as they stand on a day, with what was put in force since; without it `measures` hold on every day. */
  readonly measuresOn?: (day: CivilDate) => ReadonlyMap<string, Measure>
  readonly calendar: Calendar
  /** The present instant: ISO 8601, UTC, to the millisecond. */
  readonly now: () => string
  /** The present day in Shenzhen. */
  readonly today: () => CivilDate
}

/** A measure as it stands on the day whose rules govern. */
export const measureOn = (desk: Desk, id: string, rulesOn: CivilDate): Measure | undefined =>
  (desk.measuresOn?.(rulesOn) ?? desk.measures).get(id)
