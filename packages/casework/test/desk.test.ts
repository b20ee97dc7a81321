import {
  type Actor,
  auditOf,
  clerksOf,
  deputiesOf,
  deskQueue,
  endDeputy,
  find,
  findingsOf,
  hand,
  handingsOf,
  loadsOf,
  makeDeputy,
  proposalsOf,
} from '@pengce/casework'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { chief, codeOf, day, handing, lin, mei, officeOpened, roads, sheetSeen } from './office.ts'
import { ada, bo, done, opened, person, says } from './town.ts'

const { database, desk } = await officeOpened()

test('[W80] a case is held by one at a time and changes hands with a ground; who comes second is told', async () => {
  const { id } = await opened(desk, ada)
  const take = (who: Actor, seen: number, ground: string | null = null) =>
    hand(desk, who, { ...handing, caseId: id, seen, does: 'take', ground })
  expect(done(await take(lin, 0))).toMatchObject({ no: 1, holder: 'lin' })
  expect(await take(mei, 0)).toMatchObject({ problem: { code: 'casework/held-meanwhile', now: 1, by: 'lin' } })
  expect(await take(mei, 1)).toMatchObject({ problem: { code: 'casework/held-by', holder: 'lin' } })
  const over = (who: Actor, to: string, ground: string | null) =>
    hand(desk, who, { ...handing, caseId: id, seen: 1, does: 'hand-over', to, ground })
  expect(codeOf(await over(lin, 'mei', ' '))).toBe('casework/ground-missing')
  expect(codeOf(await over(lin, 'nobody', 'leave'))).toBe('casework/no-such-colleague')
  expect(codeOf(await over(mei, 'mei', 'leave'))).toBe('casework/not-held')
  expect(codeOf(await over(ada, 'mei', 'leave'))).toBe('casework/not-an-official')
  expect(done(await over(lin, 'mei', 'leave'))).toMatchObject({ no: 2, holder: 'mei', ground: 'leave' })
  const back = { ...handing, caseId: id, seen: 2, does: 'give-back' } as const
  expect(codeOf(await hand(desk, lin, { ...back, ground: 'x' }))).toBe('casework/not-held')
  // A supervisor may move it too, for the office that they name.
  const moved = {
    ...handing,
    caseId: id,
    seen: 2,
    does: 'hand-over',
    office: 'desk',
    to: 'lin',
    ground: 'load',
  } as const
  expect(done(await hand(desk, chief, moved))).toMatchObject({ no: 3, holder: 'lin', by: 'chief' })
  expect((await database.as(mei, (tx) => handingsOf(tx, id))).map((h) => [h.does, h.holder])).toEqual([
    ['take', 'lin'],
    ['hand-over', 'mei'],
    ['hand-over', 'lin'],
  ])
  // What was given back on a ground anybody of the office takes without one.
  expect(codeOf(await hand(desk, lin, { ...back, seen: 3 }))).toBe('casework/ground-missing')
  expect(done(await hand(desk, lin, { ...back, seen: 3, ground: 'not mine' }))).toMatchObject({ no: 4, holder: null })
  expect(done(await take(mei, 4))).toMatchObject({ no: 5, holder: 'mei' })
  expect(await database.as(ada, (tx) => handingsOf(tx, id))).toEqual([])
  expect(await database.as(roads, (tx) => handingsOf(tx, id))).toEqual([])
  const changed = database.asOwner((tx) => sql`update pengce.holding_step set holder = 'x'`.execute(tx))
  await expect(changed).rejects.toThrow(/only ever added/u)
})

test('[W81] a deputy gets the cases of the absent from a day until another, and no longer', async () => {
  const { id } = await opened(desk, bo, { applicant: 'bo' })
  done(await hand(desk, lin, { ...handing, caseId: id, seen: 0, does: 'take' }))
  const asked = { office: null, absent: null, deputy: 'mei', from: '2024-09-23', until: '2024-09-25', ground: 'leave' }
  expect(codeOf(await makeDeputy(desk, lin, { ...asked, until: '2024-09-22' }))).toBe('casework/deputy-days')
  expect(codeOf(await makeDeputy(desk, lin, { ...asked, from: '2024-09-19' }))).toBe('casework/deputy-days')
  expect(codeOf(await makeDeputy(desk, lin, { ...asked, until: '2025-09-25' }))).toBe('casework/deputy-days')
  expect(codeOf(await makeDeputy(desk, lin, { ...asked, ground: ' ' }))).toBe('casework/ground-missing')
  expect(codeOf(await makeDeputy(desk, lin, { ...asked, deputy: 'lin' }))).toBe('casework/deputy-oneself')
  expect(codeOf(await makeDeputy(desk, lin, { ...asked, deputy: roads.id }))).toBe('casework/no-such-colleague')
  const made = done(await makeDeputy(desk, lin, asked))
  const whose = async (who: Actor) =>
    (await database.as(who, (tx) => deskQueue(tx, desk, who))).find((r) => r.id === id)?.whose
  expect([await whose(lin), await whose(mei), await whose(roads)]).toEqual(['own', 'colleague', 'nobody'])
  const stands = [
    ['2024-09-22', 'colleague'],
    ['2024-09-23', 'deputy'],
    ['2024-09-25', 'deputy'],
    ['2024-09-26', 'colleague'],
  ] as const
  for (const [on, as] of stands) {
    desk.day = on
    expect([on, await whose(mei)]).toEqual([on, as])
  }
  desk.day = day
  expect(codeOf(await endDeputy(desk, roads, made.id))).toBe('casework/no-such-deputy')
  done(await endDeputy(desk, mei, made.id))
  expect(codeOf(await endDeputy(desk, lin, made.id))).toBe('casework/no-such-deputy')
  desk.day = '2024-09-24'
  expect(await whose(mei)).toBe('colleague')
  desk.day = day
  expect((await database.as(chief, (tx) => deputiesOf(tx))).map((d) => d.endedBy)).toEqual(['mei'])
  // For today alone, and for a year and a day at most.
  const edges = [
    [day, day],
    ['2024-09-23', '2025-09-24'],
  ] as const
  for (const [from, until] of edges) {
    const one = done(await makeDeputy(desk, lin, { ...asked, from, until }))
    expect([until, await whose(mei)]).toEqual([until, from === day ? 'deputy' : 'colleague'])
    done(await endDeputy(desk, lin, one.id))
  }
  expect(await database.as(roads, (tx) => deputiesOf(tx))).toEqual([])
  const rows = await database.as(lin, (tx) => deskQueue(tx, desk, lin))
  expect(loadsOf(rows).find((l) => l.holder === 'lin')).toMatchObject({ open: 1, past: 0 })
  expect((await database.as(lin, (tx) => clerksOf(tx))).map((c) => c.id)).toEqual(['lin', 'mei'])
})

test('[W82] findings make a working sheet of the office: each once at a time, refused on a ground, seen by nobody else', async () => {
  let file = await opened(desk, ada)
  file = done(await says(desk, ada, file, 'complete'))
  const line = { caseId: file.id, subject: 'fact:works/near-water', value: null, ground: null } as const
  expect(codeOf(await find(desk, lin, { ...line, seen: 0, verdict: 'refused' }))).toBe('casework/ground-missing')
  expect(codeOf(await find(desk, ada, { ...line, seen: 0, verdict: 'confirmed' }))).toBe('casework/not-an-official')
  done(await find(desk, lin, { ...line, seen: 0, verdict: 'refused', value: true, ground: 'the map shows a river' }))
  expect(await find(desk, mei, { ...line, seen: 0, verdict: 'confirmed' })).toMatchObject({
    problem: { code: 'casework/found-meanwhile', now: 1, by: 'lin' },
  })
  const seen = await sheetSeen(desk, lin, file.id)
  expect(seen.facts.find((f) => f.key === 'works/near-water')).toMatchObject({
    held: { state: 'known', value: false },
    finding: { verdict: 'refused', value: true, by: 'lin' },
  })
  const asks = proposalsOf(desk, seen).find((p) => p.type === 'incomplete')
  expect(proposalsOf(desk, seen).map((p) => [p.type, p.mustSay])).toEqual([
    ['accepted', false],
    ['incomplete', true],
    ['rejected', true],
  ])
  expect(asks?.lines).toEqual([{ zh: '临水：the map shows a river', en: 'near water: the map shows a river' }])
  expect(await database.as(roads, (tx) => findingsOf(tx, file.id, 'desk'))).toEqual([])
  expect(await database.as(chief, (tx) => findingsOf(tx, file.id, 'desk'))).toEqual([])
  expect(await database.as(ada, (tx) => findingsOf(tx, file.id, 'desk'))).toEqual([])
})

test('[W88] the store itself keeps the desk of an office from everybody else', async () => {
  const forged = (who: Actor, statement: ReturnType<typeof sql>) => database.as(who, (tx) => statement.execute(tx))
  const { id } = await opened(desk, ada)
  for (const who of [ada, roads, person('analyst'), person('administrator')])
    await expect(
      forged(
        who,
        sql`insert into pengce.finding values (${id}, 'desk', 'fact:x', 1, 'confirmed', null, null, ${who.id}, now())`,
      ),
    ).rejects.toThrow(/row-level security/u)
  for (const who of [ada, roads, person('analyst')])
    await expect(
      forged(
        who,
        sql`insert into pengce.holding_step values (${id}, 'desk', 1, 'take', ${who.id}, null, ${who.id}, now())`,
      ),
    ).rejects.toThrow(/row-level security/u)
  await expect(
    forged(
      mei,
      sql`insert into pengce.deputy values ('d', 'desk', 'lin', 'mei', ${day}, ${day}, 'x', 'mei', now(), null, null)`,
    ),
  ).rejects.toThrow(/row-level security/u)
  await expect(
    forged(lin, sql`insert into pengce.objection values ('o', ${id}, 1, 'x', 'x', 'x', now())`),
  ).rejects.toThrow(/row-level security/u)
  await expect(
    forged(lin, sql`insert into pengce.chain_check (by, at, cases, events, faults) values ('lin', now(), 1, 1, 0)`),
  ).rejects.toThrow(/row-level security/u)
  expect(await database.as(person('analyst'), (tx) => clerksOf(tx))).toEqual([])
  expect(await database.as(person('analyst'), (tx) => auditOf(tx, {}))).toEqual([])
  await database.asOwner(async (tx) => {
    await sql`insert into pengce.account values ('a-1', 'demo', 'a', null, 'A', 'analyst', null, null, 'system', now(), null)`.execute(
      tx,
    )
    await sql`insert into pengce.account_event values ('e-1', 'a-1', 'a-1', 'signed-in', '{}', now())`.execute(tx)
  })
  const seenBy = async (who: Actor) => (await database.as(who, (tx) => auditOf(tx, { source: 'account' }))).length
  expect([await seenBy(chief), await seenBy(lin), await seenBy(ada)]).toEqual([1, 0, 0])
})
