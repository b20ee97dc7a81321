import { type Desk, SYSTEM, type Work } from '@pengce/casework'
import { sql } from 'kysely'
import { type EventType, OF_LETTER } from './event-type.ts'
import { bodyOf, caseData } from './payload.ts'

/** A number of our own: one process spreads at a time, so that what came first is there first. */
const SPREADING = 7_355_610
const AT_ONCE = 200

interface Event {
  readonly id: string
  readonly at: string
  readonly case_id: string | null
  readonly version: number | null
  readonly type: string | null
  readonly data: unknown
}

/**
 * Makes a message for every webhook that wants to be told of what was noted since; returns how many events were spread. What nobody
 * wants is marked all the same.
 */
export const spread = (desk: Desk, base: string): Promise<number> =>
  desk.database.as(SYSTEM, async (tx) => {
    const { rows: locks } = await sql<{
      mine: boolean
    }>`select pg_try_advisory_xact_lock(${SPREADING}) as mine`.execute(tx)
    if (locks[0]?.mine !== true) return 0
    const events: readonly Event[] = await tx
      .selectFrom('webhook_event')
      .select(['id', 'at', 'case_id', 'version', 'type', 'data'])
      .where('spread_at', 'is', null)
      .orderBy('at')
      .orderBy('case_id')
      .orderBy('version')
      .limit(AT_ONCE)
      .execute()
    if (events.length === 0) return 0
    const webhooks = await tx
      .selectFrom('webhook')
      .select(['id', 'events', 'office', 'made_at'])
      .where('ended_at', 'is', null)
      .execute()
    for (const event of events) {
      const told = webhooks.length === 0 ? null : await toldOf(tx, event, base)
      const wanted = webhooks.filter((w) => told !== null && wants(w, told, event))
      await tx
        .updateTable('webhook_event')
        .set({
          spread_at: desk.now(),
          ...(told === null ? {} : { type: told.type }),
          ...(told === null || wanted.length === 0 ? {} : { payload: told.body }),
        })
        .where('id', '=', event.id)
        .execute()
      if (wanted.length > 0)
        await tx
          .insertInto('webhook_message')
          .values(
            wanted.map((w) => ({
              event: event.id,
              webhook: w.id,
              case_id: event.case_id,
              version: event.version,
              at: event.at,
              next_try: desk.now(),
            })),
          )
          .execute()
    }
    return events.length
  })

/** What an event comes to: its type, its body, and the offices that have a part in it. */
interface Told {
  readonly type: EventType
  readonly body: string
  readonly offices: readonly string[]
  /** Only this webhook is told; all that want it where it is null. */
  readonly only: string | null
}

const wants = (
  w: {
    readonly id: string
    readonly events: readonly string[]
    readonly office: string | null
    readonly made_at: string
  },
  told: Told,
  event: Event,
): boolean =>
  told.only === null
    ? w.events.includes(told.type) &&
      w.made_at <= event.at &&
      (w.office === null || event.case_id === null || told.offices.includes(w.office))
    : told.only === w.id

async function toldOf(tx: Work, event: Event, base: string): Promise<Told | null> {
  const { case_id: caseId, version } = event
  const given = Object(event.data)
  if (caseId === null || version === null) {
    const type: EventType = event.type === 'law.changed' ? 'law.changed' : 'webhook.tested'
    const only = type === 'webhook.tested' ? String(given.webhook) : null
    return { type, body: bodyOf({ type, timestamp: event.at, data: given }), offices: [], only }
  }
  const row = await tx
    .selectFrom('case_file')
    .innerJoin('case_event', 'case_event.case_id', 'case_file.id')
    .select([
      'case_file.id',
      'case_file.number',
      'case_file.procedure',
      'case_file.district',
      'case_file.offices',
      'case_file.version as now',
      'case_file.outcome',
      'case_event.type',
      'case_event.of',
      'case_event.happened_on',
    ])
    .where('case_file.id', '=', caseId)
    .where('case_event.version', '=', version)
    .executeTakeFirst()
  if (row === undefined) return null
  const state = { id: row.id, number: row.number, procedure: row.procedure, district: row.district }
  if (event.type === 'duty.arisen') {
    const data = { case: state, version, ...given, links: { case: `${base}/v1/cases/${row.id}` } }
    return {
      type: 'duty.arisen',
      body: bodyOf({ type: 'duty.arisen', timestamp: event.at, data }),
      offices: row.offices,
      only: null,
    }
  }
  const letters = await tx
    .selectFrom('letter')
    .select('kind')
    .where('case_id', '=', caseId)
    .where('version', '=', version)
    .execute()
  const payment = await tx
    .selectFrom('payment')
    .select('id')
    .where('case_id', '=', caseId)
    .where('version', '=', version)
    .limit(1)
    .executeTakeFirst()
  const [kind = null] = letters.map((l) => l.kind)
  const outcome = row.now === version ? row.outcome : null
  const type: EventType =
    version === 1
      ? 'case.opened'
      : ((kind === null ? undefined : OF_LETTER[kind]) ??
        (payment !== undefined || row.type === 'paid' ? 'case.paid' : outcome === null ? 'case.changed' : 'case.ended'))
  const decided = kind === 'approval' ? ('approved' as const) : kind === 'refusal' ? ('refused' as const) : null
  const change = { version, answer: row.type, item: row.of, on: row.happened_on, decided, outcome }
  return {
    type,
    body: bodyOf({ type, timestamp: event.at, data: caseData(state, change, base) }),
    offices: row.offices,
    only: null,
  }
}
