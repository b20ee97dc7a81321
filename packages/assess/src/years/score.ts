/** What a plan is best by: most money, then the sooner money. */
export interface Score {
  /** Fen. */
  readonly worth: number
  /** Fen, each as often as there are years left after it. */
  readonly soon: number
}
export const NOTHING: Score = { worth: 0, soon: 0 }
export const plus = (a: Score, b: Score): Score => ({ worth: a.worth + b.worth, soon: a.soon + b.soon })
export const beats = (a: Score, b: Score): boolean => (a.worth !== b.worth ? a.worth > b.worth : a.soon > b.soon)
