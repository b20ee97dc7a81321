import { type Actor, type Database, embeddedDatabase, migrate, SYSTEM } from '@pengce/casework'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { person } from './town.ts'

const at = '2026-11-25T02:00:00.000Z'
const tables = [
  ...(['account', 'party', 'account_party', 'session'] as const),
  ...(['second_factor', 'recovery_code', 'allowance', 'account_event'] as const),
] as const
let database: Database
beforeAll(async () => {
  database = await embeddedDatabase()
  await migrate(database)
  await database.as(SYSTEM, async (tx) => {
    const one = (id: string, role: 'applicant' | 'administrator') => ({
      id,
      issuer: 'x',
      subject: id,
      email: null,
      name: id,
      role,
      office: null,
      district: null,
      made_by: 'system',
      made_at: at,
      disabled_at: null,
    })
    await tx
      .insertInto('account')
      .values([one('ada', 'applicant'), one('bo', 'applicant'), one('root', 'administrator')])
      .execute()
    await tx
      .insertInto('party')
      .values([
        { id: 'p-ada', kind: 'person', name: 'ada', made_at: at },
        { id: 'p-bo', kind: 'person', name: 'bo', made_at: at },
      ])
      .execute()
    const ended = { ended_by: null, ended_at: null }
    for (const who of ['ada', 'bo'])
      await tx
        .insertInto('account_party')
        .values({
          id: `s-${who}`,
          account: who,
          party: `p-${who}`,
          standing: 'self',
          from_day: '2026-01-01',
          until_day: null,
          granted_by: 'system',
          granted_at: at,
          ...ended,
        })
        .execute()
    await tx
      .insertInto('session')
      .values({
        id: 's-1',
        account: 'ada',
        digest: 'd',
        party: null,
        device: '',
        made_at: at,
        seen_at: at,
        ends_at: at,
        idle: 1,
        second_factor_at: null,
        ended_at: null,
        ended_why: null,
      })
      .execute()
    await tx
      .insertInto('second_factor')
      .values({ account: 'ada', secret: 's', made_at: at, confirmed_at: at, last_step: 0 })
      .execute()
    await tx.insertInto('recovery_code').values({ account: 'ada', digest: 'd', used_at: null }).execute()
    await tx.insertInto('allowance').values({ key: 'k', left_over: 1, at }).execute()
    await tx
      .insertInto('account_event')
      .values({ id: 'e', account: 'ada', actor: 'system', what: 'made', details: '{}', at })
      .execute()
  })
})
afterAll(() => database.close())

const countsFor = (actor: Actor) =>
  database.as(actor, async (tx) => {
    const counts: number[] = []
    for (const table of tables) counts.push((await tx.selectFrom(table).selectAll().execute()).length)
    return counts
  })
const ada = person('applicant', { id: 'ada', parties: ['p-ada'] })
const bo = person('applicant', { id: 'bo', parties: ['p-bo'] })

it('[W90] the store shows accounts, sessions and what belongs to them to their owner, administrators and the service alone', async () => {
  expect(await countsFor(ada)).toEqual([1, 1, 1, 1, 0, 0, 0, 1])
  expect(await countsFor(bo)).toEqual([1, 1, 1, 0, 0, 0, 0, 0])
  expect(await countsFor(person('official', { office: 'desk' }))).toEqual([0, 0, 0, 0, 0, 0, 0, 0])
  expect(await countsFor(person('analyst'))).toEqual([0, 0, 0, 0, 0, 0, 0, 0])
  expect(await countsFor(person('supervisor'))).toEqual([0, 2, 0, 0, 0, 0, 0, 1])
  expect(await countsFor(person('administrator', { id: 'root' }))).toEqual([3, 2, 2, 1, 1, 1, 0, 1])
  expect(await countsFor(SYSTEM)).toEqual([3, 2, 2, 1, 1, 1, 1, 1])
  const { rows } = await database.asOwner((tx) =>
    sql<{ name: string }>`select relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'pengce' and relkind = 'r' and not relrowsecurity and relname = any(${[...tables]}::text[])`.execute(
      tx,
    ),
  )
  expect(rows).toEqual([])
})

it('[W91] nobody raises themselves, stands for another without their word, or rewrites what happened; the last administrator stays', async () => {
  const raised = (actor: Actor) =>
    database.as(actor, async (tx) => {
      const done = await tx
        .updateTable('account')
        .set({ role: 'administrator' })
        .where('id', '=', actor.id)
        .executeTakeFirst()
      return done.numUpdatedRows
    })
  expect(await raised(ada)).toBe(0n)
  expect(await raised(person('administrator', { id: 'root' }))).toBe(0n)
  const stand = (actor: Actor, party: string, standing: 'self' | 'agent') =>
    database.as(actor, (tx) =>
      tx
        .insertInto('account_party')
        .values({
          id: `n-${actor.id}-${party}-${standing}`,
          account: 'bo',
          party,
          standing,
          from_day: '2026-01-01',
          until_day: null,
          granted_by: actor.id,
          granted_at: at,
          ended_by: null,
          ended_at: null,
        })
        .execute(),
    )
  await expect(stand(bo, 'p-ada', 'agent')).rejects.toThrow('row-level security')
  await expect(stand(ada, 'p-ada', 'self')).rejects.toThrow('row-level security')
  await stand(ada, 'p-ada', 'agent')
  // An agent does not hand on what was given.
  const agent = { ...bo, parties: ['p-bo', 'p-ada'] }
  await expect(stand(agent, 'p-ada', 'agent')).rejects.toThrow('row-level security')
  const rewritten = database.asOwner((tx) => tx.updateTable('account_event').set({ what: 'nothing' }).execute())
  await expect(rewritten).rejects.toThrow('only ever added')
  const gone = database.as(SYSTEM, (tx) =>
    tx.updateTable('account').set({ role: 'analyst' }).where('id', '=', 'root').execute(),
  )
  await expect(gone).rejects.toThrow('last administrator')
})
