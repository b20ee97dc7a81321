import { sql } from 'kysely'

/** A table beside the store in which every act on a duty leaves a line. */
export const counted = (store) =>
  store.asOwner(async (tx) => {
    await sql`create table public.acted (duty text not null)`.execute(tx)
    await sql`grant insert on public.acted to pengce_app`.execute(tx)
  })

/** Acts on a duty: leaves its line, in the transaction of the delivery, whose receipt says by whom. */
export async function acted(tx, duty) {
  await sql`insert into public.acted (duty) values (${duty.id})`.execute(tx)
  return { by: 'benchmark' }
}

/**
 * Looks whether what the service had acknowledged is there, once, and nothing else; `acknowledged` holds `case version`.
 * Whoever got no clear answer may find their event there or not. Returns the counts, and what is wrong.
 */
export const proven = (store, casework, acknowledged, unanswered) =>
  store.asOwner(async (tx) => {
    const wrong = []
    const told = new Set(acknowledged)
    if (told.size !== acknowledged.length)
      wrong.push(`${acknowledged.length - told.size} events were acknowledged twice`)
    const { rows: events } = await sql`select case_id || ' ' || version as id from pengce.case_event`.execute(tx)
    const kept = new Set(events.map((e) => e.id))
    const lost = acknowledged.filter((id) => !kept.has(id))
    const extra = events.filter((e) => !told.has(e.id))
    if (lost.length > 0) wrong.push(`${lost.length} acknowledged events are lost, such as ${lost[0]}`)
    if (extra.length > unanswered)
      wrong.push(`${extra.length} events were acknowledged to nobody, such as ${extra[0].id}`)
    const calendar = (await import('../../packages/procedure/src/index.ts')).publicCalendar
    const { rows: cases } = await sql`select id from pengce.case_file`.execute(tx)
    let faults = 0
    for (const { id } of cases) if ((await casework.caseFault(tx, id, calendar)) !== null) faults++
    if (faults > 0) wrong.push(`the chain or standing of ${faults} cases does not hold`)
    const { rows: checkpoints } = await sql`select count(*)::int as n from pengce.checkpoint`.execute(tx)
    if ((await casework.brokenCheckpoint(tx)) !== null) wrong.push('a checkpoint does not hold')
    const books = await casework.booksAgainstLog(tx)
    if (books.length > 0) wrong.push(`the books differ from the log in ${books.length} places`)
    // The service carries duties out too; each is carried out once, by one of the two.
    const { rows: duties } = await sql`
      select count(*)::int as duties, count(*) filter (where v.receipt ->> 'by' = 'benchmark')::int as here,
        count(*) filter (where v.delivered_at is null or v.attempts <> 1)::int as undelivered,
        count(*) filter (where a.times <> (v.receipt ->> 'by' is not distinct from 'benchmark')::int)::int as wrong
      from pengce.duty d left join pengce.delivery v on v.duty = d.id
      cross join lateral (select count(*)::int as times from public.acted a where a.duty = d.id) a`.execute(tx)
    if (duties[0].undelivered > 0) wrong.push(`${duties[0].undelivered} duties were not carried out, or tried again`)
    if (duties[0].wrong > 0) wrong.push(`${duties[0].wrong} duties were acted on more than once, or never`)
    const { rows: owed } =
      await sql`select count(*)::int as n, coalesce(sum(amount), 0)::text as fen from pengce.liability`.execute(tx)
    const facts = { cases: cases.length, events: events.length, acknowledged: told.size, lost: lost.length, faults }
    return {
      facts: {
        ...facts,
        checkpoints: checkpoints[0].n,
        duties: duties[0].duties,
        carriedOutHere: duties[0].here,
        liabilities: owed[0].n,
        fenOwed: owed[0].fen,
      },
      wrong,
    }
  })
