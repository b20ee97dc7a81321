import type { Answerable } from '../../wire/case.ts'
import type { AnswerSent, Line, Proposal, Sheet } from '../../wire/sheet.ts'
import type { Language } from '../../words/language.tsx'
import { fenOf, typedFen } from './fen.ts'

/** What is being written of an answer; kept in the browser's session until it is entered, so that nothing typed is lost. */
export interface AnswerDraft {
  /** The answer that was chosen, and what it is about. */
  readonly answer: string
  /** Null while the proposed words stand. */
  readonly lines: string | null
  readonly amounts: Readonly<Record<string, string>>
  readonly budgets: Readonly<Record<string, string>>
  readonly pays: string | null
  readonly on: string | null
}
export const EMPTY: AnswerDraft = { answer: '', lines: null, amounts: {}, budgets: {}, pays: null, on: null }

const place = (id: string) => `pengce.desk.${id}`
export function keptDraft(id: string): AnswerDraft {
  try {
    return { ...EMPTY, ...JSON.parse(sessionStorage.getItem(place(id)) ?? '{}') }
  } catch {
    return EMPTY
  }
}
export const keepDraft = (id: string, draft: AnswerDraft): void =>
  sessionStorage.setItem(place(id), JSON.stringify(draft))
export const dropDraft = (id: string): void => sessionStorage.removeItem(place(id))

/** An answer and what it is about, as one key. */
export const keyOf = ({ type, of }: Pick<Answerable, 'type' | 'of'>): string => `${type}/${of ?? ''}`
export const proposalFor = (sheet: Sheet, key: string): Proposal | undefined =>
  sheet.proposals.find((p) => keyOf(p) === key)
/** What an answer books: a payment, something taken back, or neither. */
export const booksOf = (type: string): 'payable' | 'recoverable' | null =>
  type === 'paid' ? 'payable' : type === 'recovered' ? 'recoverable' : null
/** Fen still open in one direction. */
export const openIn = (sheet: Sheet, direction: 'payable' | 'recoverable'): number =>
  sheet.case.money.filter((o) => o.direction === direction).reduce((sum, o) => sum + o.open, 0)

/** The proposed words in one language, a line each. */
export const proposedText = (proposal: Proposal | undefined, language: Language): string =>
  (proposal?.lines ?? []).map((line) => line[language]).join('\n')

/** The draft as it is sent, or that an amount is not one. A line that stayed as it was proposed keeps both languages. */
export function sentOf(
  sheet: Sheet,
  draft: AnswerDraft,
  language: Language,
  today: string,
): AnswerSent | 'amount' | null {
  const answer = sheet.case.answers.find((a) => keyOf(a) === draft.answer)
  if (answer === undefined) return null
  const proposal = proposalFor(sheet, draft.answer)
  const text = draft.lines ?? proposedText(proposal, language)
  const typed = text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))
  const lines = typed.map((line): Line | string => proposal?.lines.find((p) => p[language] === line) ?? line)
  const owes = (proposal?.owes ?? []).map(({ low: _, high: __, title: ___, ...o }) => {
    const given = draft.amounts[o.measure ?? '']
    const amount = given === undefined ? o.amount : fenOf(given)
    return { ...o, amount, line: draft.budgets[o.measure ?? ''] || o.line }
  })
  const direction = booksOf(answer.type)
  const open = direction === null ? 0 : openIn(sheet, direction)
  const pays = direction === null || open === 0 ? null : draft.pays === null ? open : fenOf(draft.pays)
  if (owes.some((o) => o.amount === null) || (direction !== null && open > 0 && pays === null)) return 'amount'
  const granted = owes.filter((o) => o.amount !== 0)
  return {
    type: answer.type,
    of: answer.of,
    seen: sheet.case.version,
    on: draft.on ?? today,
    facts: sheet.found,
    note: lines.length === 0 ? {} : { lines },
    ...(granted.length === 0 ? {} : { owes: granted }),
    ...(direction === null || pays === null || pays === 0 ? {} : { pays: { amount: pays, direction } }),
  }
}
/** What stands in a field of an amount. */
export const amountText = (draft: AnswerDraft, key: string, amount: number | null): string =>
  draft.amounts[key] ?? (amount === null ? '' : typedFen(amount))
