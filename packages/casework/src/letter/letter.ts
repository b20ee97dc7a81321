import type { Citation, Text } from '@pengce/language'
import { type Calendar, dueOf, leadOn, type Procedure, type Standing, stepAt } from '@pengce/procedure'
import { type CivilDate, yearOf } from '@pengce/values'
import type { CaseFile } from '../case/case-file.ts'
import { groundsIn } from '../case/grounds.ts'
import { nextNumber } from '../case/number.ts'
import { firstDue, firstOf, runningTerms } from '../case/term.ts'
import { officeFor } from '../case/who.ts'
import type { ChainedEvent } from '../log/chain.ts'
import type { Work } from '../store/database.ts'

/** What an office writes to the applicant or the public. */
export const LETTER_KINDS = [
  'acceptance',
  'correction',
  'non-acceptance',
  'public-notice',
  'approval',
  'refusal',
  'recovery',
] as const
export type LetterKind = (typeof LETTER_KINDS)[number]

/** What a letter says: data in both languages, from which every form of it is made. */
export interface LetterContent {
  readonly kind: LetterKind
  readonly procedure: Text
  readonly caseNumber: string
  readonly addressee: string
  readonly office: { readonly id: string; readonly title: Text }
  readonly on: CivilDate
  /** By when the addressee must act, or the notice ends; provisional beyond the last holiday notice. */
  readonly due: { readonly date: CivilDate; readonly provisional: boolean } | null
  /** What is asked for, decided or owed, one line each. */
  readonly lines: readonly Text[]
  /** Fen. */
  readonly amount: number | null
  readonly cites: readonly Citation[]
}
/** A letter with its number, which has no gap within its kind, office and year. */
export interface Letter {
  readonly id: string
  readonly caseId: string
  readonly version: number
  readonly number: number
  readonly year: number
  readonly content: LetterContent
}

/** Which letter an event calls for; null for most. */
function letterKindOf(p: Procedure, was: Standing, event: ChainedEvent, now: Standing): LetterKind | null {
  const [left, come] = [stepAt(p, was.at)?.kind, stepAt(p, now.at)?.kind]
  if (turnOf(p, was, event)?.does === 'notify' || (event.type === 'incomplete' && left === 'acceptance'))
    return 'correction'
  if (was.visited.length === now.visited.length) return null
  if (come === 'correction') return 'correction'
  if (come === 'publicNotice') return 'public-notice'
  if (come === 'recovery') return 'recovery'
  if (event.type === 'accepted') return 'acceptance'
  if (event.type === 'rejected') return 'non-acceptance'
  if (event.type === 'approved' && left === 'decision') return 'approval'
  // What was decided before the notice stands once the notice has: the applicant is told then.
  if (event.type === 'clear' && (come === 'instalments' || now.outcome === 'completed')) return 'approval'
  return now.outcome === 'refused' ? 'refusal' : null
}

/** What becomes of the application for one item, where the event is about that. */
const turnOf = (p: Procedure, was: Standing, event: ChainedEvent) =>
  stepAt(p, was.at)?.turns.find((t) => t.on === event.type)

/** Writes the letter an event calls for, in the transaction of the event, so that its number is kept only with it. */
export async function issueLetter(
  tx: Work,
  p: Procedure,
  was: Standing,
  event: ChainedEvent,
  file: CaseFile,
  calendar: Calendar,
): Promise<Letter | null> {
  const kind = letterKindOf(p, was, event, file.standing)
  if (kind === null) return null
  const content = contentOf(p, was, event, file, kind, calendar)
  const year = yearOf(event.on)
  const number = await nextNumber(tx, kind, content.office.id, year)
  const id = `${file.id}/${event.version}/${kind}`
  await tx
    .insertInto('letter')
    .values({
      id,
      case_id: file.id,
      version: event.version,
      kind,
      office: content.office.id,
      year,
      number,
      issued_on: event.on,
      content: JSON.stringify(content),
    })
    .execute()
  return { id, caseId: file.id, version: event.version, number, year, content }
}

function contentOf(
  p: Procedure,
  was: Standing,
  event: ChainedEvent,
  file: CaseFile,
  kind: LetterKind,
  calendar: Calendar,
): LetterContent {
  const [left, come] = [stepAt(p, was.at), stepAt(p, file.standing.at)]
  // A correction is written by the office that examined, though the applicant acts in the step.
  const turn = turnOf(p, was, event)
  const asked = turn === undefined ? undefined : left?.items.find((i) => i.id === itemOf(was, event))
  const office = [asked?.by, left?.by, come?.by].find(
    (o) => o !== null && o !== undefined && event.office === officeFor(o.id, file.assigned),
  )
  const lead = left === undefined ? undefined : leadOn(left, event.type)
  const cites = [
    ...(turn?.cites ?? lead?.cites ?? []),
    ...(kind === 'refusal' || kind === 'approval' ? (left?.cites ?? []) : (come?.cites ?? [])),
  ]
  return {
    kind,
    procedure: p.title,
    caseNumber: file.number,
    addressee: file.applicant,
    office: office ?? { id: event.office ?? event.actor, title: { zh: event.office ?? '', en: event.office ?? '' } },
    on: event.on,
    due: turn === undefined ? dueOfCase(p, file, kind, calendar) : dueOfCorrection(file, itemOf(was, event), calendar),
    lines: groundsIn(event.note),
    amount: amountOf(event.note),
    cites: cites.length > 0 ? cites : p.cites,
  }
}

/** By when somebody must act; of a public notice until when it runs, which is nobody's last day. */
function dueOfCase(p: Procedure, { standing }: CaseFile, kind: LetterKind, calendar: Calendar): LetterContent['due'] {
  const terms = runningTerms(p, standing)
  return kind === 'public-notice' ? firstOf(terms, calendar) : firstDue(terms, calendar)
}
/** By when what is missing for one item must come; other items have days of their own. */
function dueOfCorrection(file: CaseFile, item: string | null, calendar: Calendar): LetterContent['due'] {
  const clock = file.standing.items.find((i) => i.id === item)?.filing?.correction ?? null
  return clock === null ? null : dueOf(clock, calendar)
}
/** The item that an answer is about; a single one need not be named. */
const itemOf = (was: Standing, { of }: ChainedEvent): string | null => {
  const filed = was.items.filter((i) => i.state === 'open' && i.filing !== null)
  return of ?? (filed.length === 1 ? (filed[0]?.id ?? null) : null)
}

const amountOf = ({ owes }: ChainedEvent['note']): number | null =>
  Array.isArray(owes) ? owes.reduce((sum: number, o: unknown) => sum + (isOwed(o) ? o.amount : 0), 0) : null
const isOwed = (value: unknown): value is { readonly amount: number } =>
  typeof value === 'object' && value !== null && 'amount' in value && typeof value.amount === 'number'

/** The letters of a case, in the order in which they were written. */
export async function lettersOf(tx: Work, caseId: string): Promise<readonly Letter[]> {
  const rows = await tx.selectFrom('letter').selectAll().where('case_id', '=', caseId).orderBy('version').execute()
  return rows.map((r) => ({
    id: r.id,
    caseId: r.case_id,
    version: r.version,
    number: r.number,
    year: r.year,
    content: r.content as LetterContent,
  }))
}
