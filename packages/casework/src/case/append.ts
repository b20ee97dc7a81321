import type { Duty, Procedure, Standing } from '@pengce/procedure'
import type { Actor } from '../actor.ts'
import { BEGINNING, type ChainedEvent, chained, type LoggedEvent } from '../log/chain.ts'
import type { Work } from '../store/database.ts'
import type { CaseFile } from './case-file.ts'
import type { Desk } from './desk.ts'
import { firstOf, runningTerms } from './term.ts'
import { officeFor, waitsFor } from './who.ts'

/** What is entered into a log; who and when come from whoever enters it. */
export type Entry = Pick<LoggedEvent, 'type' | 'of' | 'applies' | 'on' | 'note'>
/** Where a case stands after an entry, and what must be done because of it. */
export interface Advance {
  readonly procedure: Procedure
  readonly fingerprint: string
  readonly standing: Standing
  readonly duties: readonly Duty[]
  /** Everyone who has a part from now on, where that changes. */
  readonly offices?: readonly string[]
}

/** An entry as the next event of a log. */
export const nextEvent = (
  caseId: string,
  after: { readonly version: number; readonly head: string } | null,
  entry: Entry,
  actor: Actor,
  at: string,
): ChainedEvent =>
  chained(
    {
      caseId,
      version: (after?.version ?? 0) + 1,
      ...entry,
      enteredAt: at,
      actor: actor.id,
      role: actor.role,
      office: actor.office,
    },
    after?.head ?? BEGINNING,
  )

/** Adds an event to the log of its case. */
export const addEvent = (tx: Work, e: ChainedEvent) =>
  tx
    .insertInto('case_event')
    .values({
      case_id: e.caseId,
      version: e.version,
      type: e.type,
      of: e.of,
      applies: JSON.stringify(e.applies),
      happened_on: e.on,
      entered_at: e.enteredAt,
      actor: e.actor,
      role: e.role,
      office: e.office,
      note: JSON.stringify(e.note),
      before: e.before,
      hash: e.hash,
    })
    .execute()

/** What the row of a case says of where it stands. */
export function standingColumns(
  { procedure, fingerprint, standing, offices }: Advance,
  assigned: CaseFile['assigned'],
  desk: Desk,
) {
  const due = firstOf(runningTerms(procedure, standing), desk.calendar)
  return {
    ...(offices === undefined ? {} : { offices: [...offices] }),
    fingerprint,
    at: standing.at,
    since: standing.since,
    due: due?.date ?? null,
    provisional: due?.provisional ?? false,
    waits_for: [...waitsFor(procedure, standing, assigned)],
    outcome: standing.outcome,
    standing: JSON.stringify(standing),
  }
}

/**
 * Closes the duties that the entry fulfilled and writes those that it brings, each with its delivery. A duty is closed by
 * the answer of its item, or when its application is taken, completed or given back, and all of a step once the case leaves
 * it.
 */
export async function turnDuties(
  tx: Work,
  file: Pick<CaseFile, 'id' | 'assigned'>,
  was: Standing | null,
  event: ChainedEvent,
  { standing, duties }: Advance,
): Promise<void> {
  if (was !== null) {
    const left = standing.visited.length !== was.visited.length
    const answered = was.items.flatMap((i) => {
      const now = standing.items.find((n) => n.id === i.id)
      return i.state === 'open' && (now?.state !== 'open' || now.filing?.stage !== i.filing?.stage) ? [i.id] : []
    })
    const paid = was.payment.open !== null && standing.payment.open === null
    if (left || answered.length > 0 || paid)
      await tx
        .updateTable('duty')
        .set({ closed_by: event.version })
        .where('case_id', '=', file.id)
        .where('closed_by', 'is', null)
        .$if(!left, (q) =>
          q.where((eb) => eb.or([eb('item', 'in', ['', ...answered]), ...(paid ? [eb('kind', '=', 'pay')] : [])])),
        )
        .execute()
  }
  if (duties.length === 0) return
  const rows = duties.map((d, n) => ({
    id: `${file.id}/${event.version}/${n + 1}`,
    case_id: file.id,
    version: event.version,
    kind: d.kind,
    step: d.step,
    item: d.item,
    by: d.by === null ? null : officeFor(d.by.id, file.assigned),
    to: d.to === null ? null : officeFor(d.to.id, file.assigned),
    due: d.due?.date ?? null,
    provisional: d.due?.provisional ?? false,
    title: JSON.stringify(d.title),
    cites: JSON.stringify(d.cites),
    concerns: [...d.concerns],
    sum: d.sum?.parts ?? null,
  }))
  // Both in one statement: a command waits for the store as seldom as it can.
  await tx
    .with('added', (t) => t.insertInto('duty').values(rows).returning('id'))
    .insertInto('delivery')
    .columns(['duty', 'next_try'])
    .expression((eb) => eb.selectFrom('added').select(['id', eb.val(event.enteredAt).as('next_try')]))
    .execute()
}
