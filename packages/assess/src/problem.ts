import type { Language, Subject, Text } from '@pengce/language'
import {
  type Coded,
  sentenceOf,
  type Unit,
  type ValueProblem,
  type ValueProblemCode,
  valueProblemText,
} from '@pengce/values'
import { en } from './problem-en.ts'
import { zh } from './problem-zh.ts'

/** What a fact that was meant is called. */
export interface Nearest {
  readonly id: string
  readonly label: Text
}
/** What stood where something else belongs. */
export interface Found {
  readonly kind: 'nothing' | 'list' | 'object' | 'truth' | 'number' | 'text'
  readonly given: string
}
/** Lists of an applicant's file that hold items. */
export type ItemList = 'projects' | 'events' | 'sites' | 'people'

/** The facts of each thing that can be wrong with an applicant's file. */
export interface InputProblemFacts {
  'input/not-an-object': { readonly found: Found }
  'input/unknown-key': { readonly given: string; readonly nearest: string | null; readonly known: readonly string[] }
  'input/applicant-missing': { readonly known: readonly Subject[] }
  'input/unknown-applicant': {
    readonly given: string
    readonly nearest: string | null
    readonly known: readonly Subject[]
  }
  'input/not-text': { readonly key: string; readonly found: Found }
  'input/not-complete': { readonly given: string }
  'input/not-a-list': { readonly list: ItemList; readonly found: Found }
  'input/item-id-twice': { readonly id: string; readonly first: string }
  'input/unknown-fact': { readonly given: string; readonly nearest: Nearest | null }
  'input/ambiguous-label': { readonly given: string; readonly ids: readonly string[] }
  'input/fact-twice': { readonly label: Text; readonly first: string }
  'input/belongs-to-item': { readonly label: Text; readonly list: ItemList }
  'input/belongs-to-applicant': { readonly label: Text; readonly list: ItemList }
  'input/other-subject': { readonly label: Text; readonly subject: Subject; readonly applicant: Subject }
  'input/year-missing': { readonly label: Text; readonly given: string }
  'input/not-yearly': { readonly label: Text }
  'input/no-such-year': { readonly label: Text; readonly given: string }
  'input/not-yes-or-no': { readonly label: Text; readonly given: string }
  'input/wrong-type': { readonly label: Text; readonly wanted: Wanted; readonly found: Found }
  'input/below-least': { readonly label: Text; readonly given: string; readonly least: number; readonly unit: Unit }
  'input/above-most': { readonly label: Text; readonly given: string; readonly most: number; readonly unit: Unit }
  'input/unknown-option': {
    readonly label: Text
    readonly given: string
    readonly nearest: Text | null
    readonly options: readonly Text[]
  }
  'input/expected-no-year': { readonly given: string }
  'input/expected-history': { readonly given: string }
  'input/expected-id-missing': { readonly list: ItemList }
  'input/expected-other-list': { readonly id: string; readonly list: ItemList }
  'input/expected-differs': { readonly label: Text; readonly year: number; readonly first: string }
}
/** What a value has to be. */
export type Wanted = 'money' | 'rate' | 'date' | 'option' | Exclude<Unit, 'money' | 'rate'>

/** Stable names of everything that can be wrong with an applicant's file. */
export type ProblemCode = keyof InputProblemFacts | `input/${ValueProblemCode}`
/** A problem of the file itself. */
export type OwnProblem = Coded<InputProblemFacts> & { readonly at: string }
/** A value that could not be read. */
export interface UnreadableValue {
  readonly code: `input/${ValueProblemCode}`
  readonly at: string
  readonly label: Text
  readonly problem: ValueProblem
}
/** One thing that is wrong; `at` is the place in the file: `projects[0].facts.project/cost`. */
export type Problem = OwnProblem | UnreadableValue

/** What is wrong, where and what to do next, in one sentence; without the path, which is in `at`. */
export function problemText(problem: Problem, language: Language): string {
  if ('problem' in problem) return valueProblemText({ ...problem.problem, at: problem.label[language] }, language)
  return sentenceOf(language === 'zh' ? zh : en, problem)
}
