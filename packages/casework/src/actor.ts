/** In what standing people act. */
export const PEOPLE = ['applicant', 'agent', 'official', 'supervisor', 'analyst', 'administrator'] as const
/** In what standing somebody acts. `clock` is the passing of time, `system` the service itself. */
export type Role = (typeof PEOPLE)[number] | 'clock' | 'system'

/** Who does something, for whom, and for which office. Every row that is read or written is limited by it. */
export interface Actor {
  readonly id: string
  readonly role: Role
  /** The office an official acts for, by id. */
  readonly office: string | null
  /** The district an official is limited to; null for the whole city. */
  readonly district: string | null
  /** The applicants whose cases an applicant or agent may see, by id. */
  readonly parties: readonly string[]
}

/** The passing of time: gives the answers of terms that ran out. */
export const CLOCK: Actor = Object.freeze({ id: 'clock', role: 'clock', office: null, district: null, parties: [] })
/** The service itself: delivers, checkpoints, purges. */
export const SYSTEM: Actor = Object.freeze({ id: 'system', role: 'system', office: null, district: null, parties: [] })
