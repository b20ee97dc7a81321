import type { Background, Registry } from '@pengce/language'
import type { Catalogue, Ledger } from '@pengce/plan'
import type { Calendar, Procedure } from '@pengce/procedure'
import type { CivilDate } from '@pengce/values'

/** Plans with what was observed of them. */
export interface KnownPlans {
  readonly catalogue: Catalogue
  readonly ledger: () => Promise<Ledger>
}
/** What an assistant may look up, and nothing else: it changes nothing and sees no case and no person. */
export interface Knowledge {
  /** The law of a day, and what it stands on. */
  readonly lawOn: (day: CivilDate) => Promise<Registry>
  readonly background: Background
  readonly procedures: readonly Procedure[]
  readonly plans: KnownPlans | null
  readonly calendar: Calendar
  readonly today: () => CivilDate
}
