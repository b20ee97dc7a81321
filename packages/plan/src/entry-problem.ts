import type { Text } from '@pengce/language'
import type { CivilDate, Coded } from '@pengce/values'
import type { Level } from './level.ts'

interface Facts {
  'entry/nothing-named': object
  'entry/unknown-thing': { readonly given: string; readonly nearest: string }
  'entry/unknown-member': { readonly given: string; readonly of: string }
  'entry/value-missing': object
  'entry/unreadable': { readonly given: string }
  'entry/not-a-ratio': { readonly given: string }
  'entry/not-done-or-not': { readonly given: string }
  'entry/unit-missing': { readonly unit: Text }
  'entry/wrong-unit': { readonly given: string; readonly unit: Text }
  'entry/too-fine': { readonly given: string; readonly decimals: number }
  'entry/too-large': { readonly given: string }
  'entry/negative': { readonly given: string }
  'entry/not-a-day': { readonly given: string }
  'entry/future-day': { readonly on: CivilDate; readonly today: CivilDate }
  'entry/before-start': { readonly on: CivilDate; readonly start: CivilDate }
  'entry/source-missing': object
  'entry/nobody-enters': object
  'entry/duplicate': { readonly on: CivilDate; readonly there: string }
  'entry/differs': { readonly on: CivilDate; readonly there: string; readonly level: Level; readonly thing: string }
  'entry/nothing-to-correct': { readonly on: CivilDate }
  'entry/falls': {
    readonly on: CivilDate
    readonly level: Level
    readonly otherOn: CivilDate
    readonly other: Level
    readonly thing: string
  }
  'entry/correction-unclear': { readonly given: string }
}
/** A problem before its place is known. */
export type Found = Coded<Facts>
/** The facts of each; `at` is the row of the file or the place in a request. */
export type EntryProblemFacts = { readonly [C in keyof Facts]: Facts[C] & { readonly at: string } }
/** Why an observation is kept aside, as data; `entryProblemText` says it. */
export type EntryProblem = Coded<EntryProblemFacts>
