import type { Text } from '@pengce/language'
import { applicantSide, type Outcome } from '@pengce/procedure'
import type { CivilDate } from '@pengce/values'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Work } from '../store/database.ts'
import { type CaseFile, caseFileOfRow } from './case-file.ts'
import type { Desk } from './desk.ts'
import { versionOf } from './procedure-version.ts'
import { type DueShown, dueShown, firstDue, runningTerms, waitOf } from './term.ts'
import { isFor } from './who.ts'

/** A case as it stands in a queue. */
export interface Queued extends DueShown {
  readonly id: string
  readonly number: string
  readonly procedure: string
  readonly title: Text
  readonly step: Text
  readonly applicant: string
  readonly district: string | null
  readonly openedOn: CivilDate
  readonly outcome: Outcome | null
  /** Whether whoever asks must do something now; the last day is then theirs, else the first of the case. */
  readonly mine: boolean
  /** The last day of a public notice or of another term that must only run; null where there is none. */
  readonly waitsUntil: CivilDate | null
}
/** What of a queue is asked for. */
export interface QueueAsked {
  /** Only those that wait for whoever asks. */
  readonly mine?: boolean
  /** Ended cases too. */
  readonly ended?: boolean
  /** At most this many; 200 unless said. */
  readonly limit?: number
  /** Only those after the case of this number. */
  readonly after?: string
}

/** The cases that somebody may see, the first last day first, those of one day by number, those without one last. */
export async function queueOf(tx: Work, desk: Desk, actor: Actor, asked: QueueAsked = {}): Promise<readonly Queued[]> {
  const { after } = asked
  const rows = await tx
    .selectFrom('case_file')
    .selectAll()
    .$if(asked.ended !== true, (q) => q.where('outcome', 'is', null))
    .$if(asked.mine === true, (q) => q.where('outcome', 'is', null).where(waitsForAny(namesOf(actor))))
    .$if(after !== undefined, (q) =>
      q.where(sql<boolean>`(coalesce(due, '9999-12-31'), number) >
        (select coalesce(c.due, '9999-12-31'), c.number from pengce.case_file c where c.number = ${after})`),
    )
    .orderBy(sql`coalesce(due, '9999-12-31')`)
    .orderBy('number')
    .limit(asked.limit ?? 200)
    .execute()
  const shown: Queued[] = []
  for (const row of rows) shown.push(await shownTo(tx, desk, actor, caseFileOfRow(row)))
  return shown
}

const waitsForAny = (names: readonly string[]) => sql<boolean>`waits_for && ${[...names]}::text[]`
/** Under what names somebody is waited for. */
const namesOf = ({ role, office }: Actor): readonly string[] =>
  role === 'applicant' || role === 'agent' ? [...applicantSide] : office === null ? [] : [office]

/** One case as its queue shows it to somebody. */
export async function shownTo(tx: Work, desk: Desk, actor: Actor, file: CaseFile): Promise<Queued> {
  const p = await versionOf(tx, file.fingerprint)
  const terms = runningTerms(p, file.standing)
  const own = terms.filter((t) => t.by !== null && isFor(actor, t.by, file))
  const due = firstDue(own, desk.calendar) ?? firstDue(terms, desk.calendar)
  const step = p.steps[file.standing.at]
  return {
    id: file.id,
    number: file.number,
    procedure: file.procedure,
    title: p.title,
    step: step?.title ?? p.title,
    applicant: file.applicant,
    district: file.district,
    openedOn: file.openedOn,
    outcome: file.standing.outcome,
    mine: file.standing.outcome === null && file.waitsFor.some((office) => isFor(actor, office, file)),
    waitsUntil: waitOf(terms, desk.today(), desk.calendar),
    ...dueShown(due, desk.today(), desk.calendar),
  }
}
