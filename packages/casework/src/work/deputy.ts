import { randomUUID } from 'node:crypto'
import { addDays, type CivilDate } from '@pengce/values'
import type { Actor } from '../actor.ts'
import type { Desk } from '../case/desk.ts'
import type { Done } from '../problem.ts'
import type { Work } from '../store/database.ts'
import { clerksOf, isOfficial, notAnOfficial } from './clerk.ts'

/** Who stands in for whom, from a day until another, both included; over by itself after the last one. */
export interface Deputy {
  readonly id: string
  readonly office: string
  readonly absent: string
  readonly deputy: string
  readonly from: CivilDate
  readonly until: CivilDate
  readonly ground: string
  readonly madeBy: string
  readonly madeAt: string
  readonly endedBy: string | null
  readonly endedAt: string | null
}
/** What is asked: an official for their own absence, a supervisor for anybody's. */
export interface DeputyAsked {
  readonly office: string | null
  readonly absent: string | null
  readonly deputy: string
  readonly from: CivilDate
  readonly until: CivilDate
  readonly ground: string
}
/** The longest time somebody stands in, in days. */
const LONGEST = 366

/** The deputies of the offices that the actor may see, the latest first. */
export const deputiesOf = (tx: Work): Promise<readonly Deputy[]> =>
  tx
    .selectFrom('deputy')
    .select(['id', 'office', 'absent', 'deputy', 'from_on as from', 'until_on as until', 'ground'])
    .select(['made_by as madeBy', 'made_at as madeAt', 'ended_by as endedBy', 'ended_at as endedAt'])
    .orderBy('from_on', 'desc')
    .orderBy('id')
    .execute()

/** Whether a deputy stands in on a day. */
export const standsIn = ({ from, until, endedAt }: Deputy, on: CivilDate): boolean =>
  endedAt === null && from <= on && on <= until

/** Those for whom somebody stands in on a day, by id. */
export const absentFor = (deputies: readonly Deputy[], { id, office }: Actor, on: CivilDate): readonly string[] =>
  deputies.flatMap((d) => (d.deputy === id && d.office === office && standsIn(d, on) ? [d.absent] : []))

/** Makes a colleague of the same office the deputy for a time. */
export const makeDeputy = (desk: Desk, actor: Actor, asked: DeputyAsked): Promise<Done<Deputy>> =>
  desk.database.as(actor, async (tx): Promise<Done<Deputy>> => {
    const official = isOfficial(actor)
    const office = official ? actor.office : actor.role === 'supervisor' ? asked.office : null
    const absent = official ? actor.id : asked.absent
    if (office === null || absent === null) return { problem: notAnOfficial }
    const { deputy, from, until, ground } = asked
    const today = desk.today()
    if (ground.trim() === '') return { problem: { code: 'casework/ground-missing' } }
    if (deputy === absent) return { problem: { code: 'casework/deputy-oneself' } }
    if (from < today || until < from || until > addDays(from, LONGEST))
      return { problem: { code: 'casework/deputy-days', from, until, today } }
    const colleagues = (await clerksOf(tx)).filter((c) => c.office === office).map((c) => c.id)
    const stranger = [deputy, absent].find((id) => !colleagues.includes(id))
    if (stranger !== undefined) return { problem: { code: 'casework/no-such-colleague', id: stranger, office } }
    const made = { id: randomUUID(), office, absent, deputy, ground: ground.trim() }
    const at = desk.now()
    await tx
      .insertInto('deputy')
      .values({
        ...made,
        from_on: from,
        until_on: until,
        made_by: actor.id,
        made_at: at,
        ended_by: null,
        ended_at: null,
      })
      .execute()
    return { done: { ...made, from, until, madeBy: actor.id, madeAt: at, endedBy: null, endedAt: null } }
  })

/** Ends it before its last day: by the absent, by the deputy or by a supervisor. */
export const endDeputy = (desk: Desk, actor: Actor, id: string): Promise<Done<null>> =>
  desk.database.as(actor, async (tx): Promise<Done<null>> => {
    const ended = await tx
      .updateTable('deputy')
      .set({ ended_by: actor.id, ended_at: desk.now() })
      .where('id', '=', id)
      .where('ended_at', 'is', null)
      .executeTakeFirst()
    return ended.numUpdatedRows > 0n ? { done: null } : { problem: { code: 'casework/no-such-deputy', id } }
  })
