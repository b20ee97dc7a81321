// What applicants and officials alike are told of a case, as far as the portal reads it.

/** How near the day is by which somebody has to act. */
export type Light = 'red' | 'amber' | 'green' | 'none'
/** A case as it stands in a list. */
export interface Listed {
  readonly id: string
  readonly number: string
  readonly procedure: string
  readonly title: string
  readonly step: string
  readonly openedOn: string
  readonly outcome: string | null
  /** Whether whoever asks has to act next. */
  readonly mine: boolean
  readonly due: string | null
  /** Until when a notice or another term only runs, after which it goes on of itself. */
  readonly waitsUntil: string | null
  readonly provisional: boolean
  readonly workingDaysLeft: number | null
  readonly light: Light
}
/** A file that was handed in of a material. */
export interface PaperLaid {
  readonly id: string
  readonly material: string
  readonly name: string
  readonly size: number
}
export interface Needed {
  readonly id: string
  readonly label: string
}
/** An answer that the case waits for, and the facts that it needs. */
export interface Answerable<Fact extends Needed = Needed> {
  readonly type: string
  readonly of: string | null
  readonly title: string
  readonly about: string | null
  readonly from: string | null
  readonly needs: readonly Fact[]
}
export interface Letter {
  readonly version: number
  readonly kind: string
  readonly number: string
  readonly title: string
  readonly on: string
}
export type Direction = 'payable' | 'recoverable'
/** What somebody complained of or contested, and how far that is. */
export interface Complained {
  readonly id: string
  readonly kind: 'contest' | 'complaint'
  readonly text: string | null
  readonly state: 'received' | 'dispatched' | 'answered'
  readonly answer: string | null
}
