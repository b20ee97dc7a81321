import { sql } from 'kysely'
import type { Work } from '../store/database.ts'

/** One line of what people did: with cases, with their work, with accounts. */
export interface AuditLine {
  readonly at: string
  readonly source: 'event' | 'look' | 'hands' | 'deputy' | 'complaint' | 'check' | 'account'
  readonly actor: string
  readonly role: string | null
  readonly office: string | null
  /** The number of the case; null where it is about none. */
  readonly case: string | null
  readonly what: string
  readonly ground: string | null
}
export interface AuditAsked {
  readonly office?: string
  readonly actor?: string
  readonly case?: string
  readonly from?: string
  readonly until?: string
  readonly source?: AuditLine['source']
  readonly limit?: number
}

/** Everything that was done, as far as the actor may see it, the latest first. Personal facts are never in it. */
export async function auditOf(tx: Work, asked: AuditAsked): Promise<readonly AuditLine[]> {
  const { office = null, actor = null, from = null, until = null, source = null, limit = 200 } = asked
  const { rows } = await sql<AuditLine>`
    select l.at, l.source, l.actor, l.role, l.office, c.number as case, l.what, l.ground from (
      select e.entered_at as at, 'event' as source, e.actor, e.role, e.office, e.case_id, e.type as what, null::text as ground
        from pengce.case_event e
      union all select a.at, 'look', a.actor, a.role, a.office, a.case_id, a.what, null from pengce.access a
      union all select h.at, 'hands', h.by, null, h.office, h.case_id, concat_ws(' ', h.does, h.holder), h.ground from pengce.holding_step h
      union all select d.made_at, 'deputy', d.made_by, null, d.office, null, concat(d.absent, ' > ', d.deputy, ' ', d.from_on, '/', d.until_on), d.ground
        from pengce.deputy d
      union all select d.ended_at, 'deputy', d.ended_by, null, d.office, null, concat('end ', d.absent, ' > ', d.deputy), null
        from pengce.deputy d where d.ended_at is not null
      union all select m.dispatched_at, 'complaint', m.dispatched_by, null, m.office, m.case_id, 'dispatched', null
        from pengce.complaint m where m.dispatched_at is not null
      union all select m.answered_at, 'complaint', m.answered_by, null, m.office, m.case_id, 'answered', null
        from pengce.complaint m where m.answered_at is not null
      union all select k.at, 'check', k.by, null, null, null, concat('chain ', k.cases, '/', k.events, '/', k.faults), null from pengce.chain_check k
      union all select v.at, 'account', v.actor, null, null, null, concat_ws(' ', v.what, v.account), v.details->>'ground' from pengce.account_event v
    ) l left join pengce.case_file c on c.id = l.case_id
    where (${office}::text is null or l.office = ${office}) and (${actor}::text is null or l.actor = ${actor})
      and (${asked.case ?? null}::text is null or c.number = ${asked.case ?? null} or l.case_id = ${asked.case ?? null})
      and (${source}::text is null or l.source = ${source})
      and (${from}::date is null or (l.at at time zone 'Asia/Shanghai')::date >= ${from}::date)
      and (${until}::date is null or (l.at at time zone 'Asia/Shanghai')::date <= ${until}::date)
    order by l.at desc, l.case_id, l.what limit ${limit}`.execute(tx)
  return rows
}
