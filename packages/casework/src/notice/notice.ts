import { randomUUID } from 'node:crypto'
import type { Range } from '@pengce/assess'
import type { Citation, Language, Office, Text } from '@pengce/language'
import { dueOf, explainClock, type Procedure, type Step, stepAt } from '@pengce/procedure'
import { type CivilDate, checkCreditCode, type Span } from '@pengce/values'
import { sql } from 'kysely'
import { SYSTEM } from '../actor.ts'
import { type CaseFile, caseFileOfRow } from '../case/case-file.ts'
import type { Desk } from '../case/desk.ts'
import { factsOf, heldIn } from '../case/facts.ts'
import { versionOf } from '../case/procedure-version.ts'
import { type CaseAt, casesAt } from '../case/standing-at.ts'
import { officeFor } from '../case/who.ts'
import { liabilitiesOf } from '../money/liability.ts'
import type { Done } from '../problem.ts'
import type { Work } from '../store/database.ts'
import { measuresAtHand } from '../work/measures.ts'

/** A case on public notice, as everybody may read it. */
export interface PublicNotice {
  readonly number: string
  readonly procedure: { readonly id: string; readonly document: string; readonly title: Text }
  readonly step: Text
  readonly office: Office | null
  /** An enterprise by its name; a person with all but the first character hidden. */
  readonly applicant: string
  readonly district: string | null
  /** What is to be granted, in fen, where it is certain. */
  readonly amount: number | null
  /** The day it was published; the first day that counts is the next. */
  readonly since: CivilDate
  readonly lasts: Span | null
  readonly until: CivilDate | null
  readonly provisional: boolean
  /** How the last day was counted, one line for each day that counted or did not. */
  readonly counted: { readonly zh: readonly string[]; readonly en: readonly string[] }
  readonly cites: readonly Citation[]
  /** Whether an objection that holds leads anywhere in the procedure. */
  readonly mayFail: boolean
}

/** Every case on public notice now, the first to end first. Written for everybody: it holds nothing that is not public. */
export const publicNotices = (desk: Desk): Promise<readonly PublicNotice[]> =>
  desk.database.as(SYSTEM, async (tx) => {
    const notices: PublicNotice[] = []
    for (const on of await casesAt(tx, isNotice)) notices.push(await noticeOf(tx, desk, on))
    return notices.toSorted(
      (a, b) => (a.until ?? '9999').localeCompare(b.until ?? '9999') || a.number.localeCompare(b.number),
    )
  })

const isNotice = (step: Step): boolean => step.kind === 'publicNotice'

async function noticeOf(tx: Work, desk: Desk, { file, procedure: p, step }: CaseAt): Promise<PublicNotice> {
  const { clock } = file.standing
  const due = clock === null ? null : dueOf(clock, desk.calendar)
  const office = step.by
  const counted = (language: Language) => (clock === null ? [] : explainClock(clock, desk.calendar, language))
  return {
    number: file.number,
    procedure: { id: p.id, document: p.document, title: p.title },
    step: step.title,
    office: office === null ? null : { ...office, id: officeFor(office.id, file.assigned) },
    applicant: await publicName(tx, file.applicant),
    district: file.district,
    amount: await certainAmount(tx, desk, file, p),
    since: file.standing.since,
    lasts: step.within,
    until: due?.date ?? null,
    provisional: due?.provisional ?? false,
    counted: { zh: counted('zh'), en: counted('en') },
    cites: step.cites.length === 0 ? p.cites : step.cites,
    mayFail: step.leads.some((l) => l.on === 'objected'),
  }
}

/** What was granted already, or what the one measure in question gives for certain. */
async function certainAmount(tx: Work, desk: Desk, file: CaseFile, p: Procedure): Promise<number | null> {
  const owed = (await liabilitiesOf(tx, file.id)).filter((o) => o.direction === 'payable')
  if (owed.length > 0) return owed.reduce((sum, o) => sum + o.amount, 0)
  const ranges = measuresAtHand(desk, p, file, heldIn(await factsOf(tx, file.id)))
    .filter((m) => m.inQuestion && m.range !== null)
    .map((m): Range | null => m.range)
  const [only, ...others] = ranges
  return only !== undefined && only !== null && others.length === 0 && only.low === only.high && only.low > 0
    ? only.low
    : null
}

/** How an applicant is called in public: an enterprise by its name, a person masked; one that is not known, by its code or masked. */
async function publicName(tx: Work, applicant: string): Promise<string> {
  const party = await tx.selectFrom('party').select(['kind', 'name']).where('id', '=', applicant).executeTakeFirst()
  if (party === undefined) return checkCreditCode(applicant).ok ? applicant : masked(applicant)
  return party.kind === 'enterprise' ? party.name : masked(party.name)
}
/** The first character and a star for each other one, three at most. */
export const masked = (name: string): string => {
  const [first = '', ...rest] = [...name]
  return first + '*'.repeat(Math.min(3, Math.max(1, rest.length)))
}

/** What somebody has against what is on notice. Personal: seen by the offices of the case, gone with its purge. */
export interface Objection {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly contact: string
  readonly text: string
  readonly handedAt: string
}
/** The most objections to one notice within an hour. */
const MOST = 30

/** Hands in an objection while the notice runs. Anybody may. */
export const object = (
  desk: Desk,
  given: { readonly number: string } & Pick<Objection, 'name' | 'contact' | 'text'>,
): Promise<Done<{ readonly id: string; readonly at: string }>> =>
  desk.database.as(SYSTEM, async (tx): Promise<Done<{ readonly id: string; readonly at: string }>> => {
    const { number, name, contact, text } = given
    const file = await noticed(tx, desk, number)
    if (file === null) return { problem: { code: 'casework/not-on-notice', id: number.slice(0, 40) } }
    const at = desk.now()
    const { rows } = await sql<{ recent: number }>`select count(*)::int as recent from pengce.objection
      where case_id = ${file.id} and handed_at > ${at}::timestamptz - interval '1 hour'`.execute(tx)
    if ((rows[0]?.recent ?? 0) >= MOST) return { problem: { code: 'casework/objected-often', most: MOST } }
    const id = randomUUID()
    await tx
      .insertInto('objection')
      .values({ id, case_id: file.id, version: file.version, name, contact, text, handed_at: at })
      .execute()
    return { done: { id, at } }
  })

/** The case of a number while its notice runs; a provisional last day closes none. */
async function noticed(tx: Work, desk: Desk, number: string): Promise<CaseFile | null> {
  const row = await tx.selectFrom('case_file').selectAll().where('number', '=', number).executeTakeFirst()
  if (row === undefined || row.outcome !== null) return null
  const file = caseFileOfRow(row)
  const step = stepAt(await versionOf(tx, file.fingerprint), file.standing.at)
  if (step === undefined || !isNotice(step)) return null
  const due = file.standing.clock === null ? null : dueOf(file.standing.clock, desk.calendar)
  return due === null || due.provisional || due.date >= desk.today() ? file : null
}

/** The objections to a case that the actor may see, the first one first. */
export const objectionsOf = (tx: Work, caseId: string): Promise<readonly Objection[]> =>
  tx
    .selectFrom('objection')
    .select(['id', 'version', 'name', 'contact', 'text', 'handed_at as handedAt'])
    .where('case_id', '=', caseId)
    .orderBy('handed_at')
    .orderBy('id')
    .execute()
