import { type Desk, dueShown, SYSTEM, storeFailure } from '@pengce/casework'
import { sql } from 'kysely'
import type { Reading } from './metrics.ts'

/** What is asked of the store again only after so long, however often somebody asks for the figures. */
const KEPT = 10_000

/** What the store holds and what waits in it, as figures. */
export function storeReadings(desk: Desk): readonly Reading[] {
  const counted = keptFor(KEPT, () => countsOf(desk))
  const of = (which: keyof Counts) => async () => (await counted())?.[which] ?? null
  return [
    {
      name: 'pengce_cases_open',
      help: 'Cases that have not ended, by how near their last day is',
      label: 'light',
      read: of('lights'),
    },
    { name: 'pengce_duties_waiting', help: 'Duties that were not delivered yet', label: 'state', read: of('duties') },
    {
      name: 'pengce_webhooks_waiting',
      help: 'Messages of webhooks that are told: waiting, or given up after the last try',
      label: 'state',
      read: of('webhooks'),
    },
    {
      name: 'pengce_store_connections',
      help: 'Connections of this process to the store',
      label: 'state',
      read: async () => {
        const now = desk.database.connections?.()
        return now === undefined ? {} : { ...now }
      },
    },
  ]
}

interface Counts {
  readonly lights: Readonly<Record<string, number>>
  readonly duties: Readonly<Record<string, number>>
  readonly webhooks: Readonly<Record<string, number>>
}

/** Null while the store is away: a figure that is not known is not shown. */
async function countsOf(desk: Desk): Promise<Counts | null> {
  try {
    return await desk.database.as(SYSTEM, async (tx) => {
      const days = await tx
        .selectFrom('case_file')
        .select(['due', 'provisional', sql<number>`count(*)::int`.as('count')])
        .where('outcome', 'is', null)
        .groupBy(['due', 'provisional'])
        .execute()
      const lights = { red: 0, amber: 0, green: 0, none: 0 }
      const today = desk.today()
      for (const { due, provisional, count } of days)
        lights[dueShown(due === null ? null : { date: due, provisional }, today, desk.calendar).light] += count
      const { rows } = await sql<{ waiting: number; failing: number }>`
        select count(*)::int as waiting, count(*) filter (where attempts > 0)::int as failing
        from pengce.delivery where delivered_at is null`.execute(tx)
      const sent = await sql<{ waiting: number; given_up: number }>`
        select count(*) filter (where m.given_up_at is null)::int as waiting,
               count(*) filter (where m.given_up_at is not null)::int as given_up
        from pengce.webhook_message m join pengce.webhook w on w.id = m.webhook and w.ended_at is null
        where m.delivered_at is null`.execute(tx)
      return {
        lights,
        duties: { waiting: rows[0]?.waiting ?? 0, failing: rows[0]?.failing ?? 0 },
        webhooks: { waiting: sent.rows[0]?.waiting ?? 0, 'given-up': sent.rows[0]?.given_up ?? 0 },
      }
    })
  } catch (error) {
    if (storeFailure(error) === null) throw error
    return null
  }
}

/** Asks anew only when the last answer is older than `ms`; who asks meanwhile shares it. */
function keptFor<T>(ms: number, ask: () => Promise<T>): () => Promise<T> {
  let last: { readonly at: number; readonly answer: Promise<T> } | null = null
  return () => {
    const now = performance.now()
    if (last === null || now - last.at > ms) {
      const answer = ask()
      last = { at: now, answer }
      // One that failed is not kept.
      answer.catch(() => {
        last = null
      })
    }
    return last.answer
  }
}
