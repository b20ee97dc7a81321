import {
  brokenCheckpoint,
  type CaseFile,
  CLOCK,
  caseFault,
  caseFileOf,
  checkpoint,
  type Database,
  deliver,
  dutiesOf,
  logOf,
  tick,
} from '@pengce/casework'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kindsOfStore } from './stores.ts'
import { ada, because, bo, deskOn, done, fact, of, opened, person, says, type TestDesk } from './town.ts'

describe.each(kindsOfStore())('a case in the %s store', (_, make) => {
  let database: Database
  let desk: TestDesk
  beforeAll(async () => {
    database = await make()
    desk = await deskOn(database, '2024-09-20')
  })
  afterAll(() => database.close())

  /** Takes a case from its application to a step, each answer by whoever gives it. */
  async function brought(to: 'review' | 'decision', more: Parameters<typeof opened>[2] = {}): Promise<CaseFile> {
    desk.day = '2024-09-20'
    let file = await opened(desk, ada, more)
    file = done(await says(desk, ada, file, 'complete'))
    file = done(await says(desk, of('desk'), file, 'accepted'))
    if (to === 'review') return file
    file = done(await says(desk, of('roads'), file, 'passed', { of: 'roads' }))
    file = done(await says(desk, of('water'), file, 'agreed', { of: 'water' }))
    file = done(await says(desk, of('roads'), file, 'agreed', { of: 'roads' }))
    desk.day = '2024-09-30'
    return done(await says(desk, of('desk'), file, 'clear'))
  }

  it('[W1] runs from application to the last payment, and stands where its log leads', async () => {
    let file = await brought('decision')
    expect(file.standing.at).toBe('decision')
    file = done(await says(desk, of('desk'), file, 'approved'))
    file = done(await says(desk, of('roads'), file, 'requested'))
    expect(file.due).toBe('2024-10-18')
    desk.day = '2024-10-10'
    file = done(await says(desk, of('desk'), file, 'paid'))
    file = done(await says(desk, of('desk'), file, 'paid-in-full'))
    expect(file.standing.outcome).toBe('completed')
    const [fault, log] = await database.as(ada, async (tx) => [
      await caseFault(tx, file.id, desk.calendar),
      await logOf(tx, file.id),
    ])
    expect(fault).toBeNull()
    expect(log.map((e) => e.type)).toEqual([
      ...['opened', 'complete', 'accepted', 'passed', 'agreed', 'agreed', 'clear', 'approved', 'requested', 'paid'],
      'paid-in-full',
    ])
  })

  it('[W2] an answer by an office that has no part, or the wrong one, is refused and not kept', async () => {
    const file = await brought('review')
    expect(await says(desk, of('desk'), file, 'passed', { of: 'roads' })).toMatchObject({
      problem: { code: 'casework/not-yours', who: ['roads'] },
    })
    expect(await says(desk, of('harbour'), file, 'passed', { of: 'roads' })).toMatchObject({
      problem: { code: 'casework/no-such-case' },
    })
    expect(await database.as(ada, (tx) => logOf(tx, file.id))).toHaveLength(3)
  })

  it('[W28] what goes against the applicant or asks more of them is entered on a ground, or not at all', async () => {
    desk.day = '2024-09-20'
    let file = done(await says(desk, ada, await opened(desk, ada), 'complete'))
    const grounds: readonly object[] = [
      {},
      { lines: [] },
      { lines: [' '] },
      { lines: [{ zh: '', en: ' ' }] },
      { lines: 'x' },
    ]
    const refuses = async (office: string, type: string, ofItem: string | null = null) => {
      for (const note of grounds)
        expect(await says(desk, of(office), file, type, { of: ofItem, note: { ...note } })).toEqual({
          problem: { code: 'casework/ground-missing' },
        })
    }
    await refuses('desk', 'incomplete')
    await refuses('desk', 'rejected')
    file = done(await says(desk, of('desk'), file, 'accepted'))
    await refuses('roads', 'failed', 'roads')
    file = done(await says(desk, of('roads'), file, 'passed', { of: 'roads' }))
    await refuses('water', 'disagreed', 'water')
    file = done(await says(desk, of('water'), file, 'agreed', { of: 'water' }))
    file = done(await says(desk, of('roads'), file, 'agreed', { of: 'roads' }))
    desk.day = '2024-09-30'
    await refuses('desk', 'objected')
    file = done(await says(desk, of('desk'), file, 'clear'))
    await refuses('desk', 'refused')
    expect(await database.as(ada, (tx) => logOf(tx, file.id))).toHaveLength(file.version)
    file = done(await says(desk, of('desk'), file, 'refused', because))
    expect(file.standing.outcome).toBe('refused')
  })

  it('[W3] of two who decide at once on what both saw, one is told and nothing of theirs is kept', async () => {
    const file = await brought('decision')
    const both = await Promise.all([
      says(desk, of('desk'), file, 'approved', { facts: [fact('works/note', 'a')] }),
      says(desk, of('desk'), file, 'refused', { ...because, facts: [fact('works/note', 'b')] }),
    ])
    expect(both.filter((r) => 'done' in r)).toHaveLength(1)
    expect(both.find((r) => 'problem' in r)).toMatchObject({ problem: { code: 'casework/changed-meanwhile', seen: 7 } })
    expect(await database.as(ada, (tx) => logOf(tx, file.id))).toHaveLength(8)
  })

  it('[W4] what a case lacks to settle a condition refuses the step, and is taken when it comes', async () => {
    desk.day = '2024-09-20'
    let file = await opened(desk, ada, { facts: [fact('works/cost', 50_000_000)] })
    file = done(await says(desk, ada, file, 'complete'))
    expect(await says(desk, of('desk'), file, 'accepted')).toMatchObject({
      problem: { code: 'case/conditions-open', items: ['water'] },
    })
    file = done(await says(desk, of('desk'), file, 'accepted', { facts: [fact('works/near-water', true)] }))
    expect(file.waitsFor.toSorted()).toEqual(['roads', 'water'])
  })

  it('[W5] time gives its own answers, once, and catches up after a stop', async () => {
    desk.day = '2024-09-20'
    let file = await opened(desk, ada)
    file = done(await says(desk, ada, file, 'complete'))
    file = done(await says(desk, of('desk'), file, 'incomplete', because))
    expect(file.due).toBe('2024-10-10')
    desk.day = '2024-10-10'
    await tick(desk)
    expect((await database.as(ada, (tx) => caseFileOf(tx, file.id)))?.standing.at).toBe('correction')
    expect(await says(desk, ada, file, 'lapsed')).toMatchObject({ problem: { code: 'casework/not-yours' } })
    desk.day = '2024-12-01'
    const [first, second] = [await tick(desk), await tick(desk)]
    expect(first.answers).toBeGreaterThan(0)
    expect(second).toEqual({ answers: 0, stuck: [] })
    const log = await database.as(ada, (tx) => logOf(tx, file.id))
    expect(log.at(-1)).toMatchObject({ type: 'lapsed', on: '2024-10-11', actor: CLOCK.id, role: 'clock' })
  })

  it('[W6] nobody reads the cases of others; offices see those they have a part in, supervisors all', async () => {
    const file = await brought('review')
    const seenBy = (actor: Parameters<Database['as']>[0]) => database.as(actor, (tx) => caseFileOf(tx, file.id))
    expect(await seenBy(ada)).not.toBeNull()
    expect(await seenBy(bo)).toBeNull()
    expect(await seenBy(of('mayor'))).not.toBeNull()
    expect(await seenBy(of('harbour'))).toBeNull()
    expect(await seenBy(person('supervisor'))).not.toBeNull()
    expect(await seenBy(person('analyst'))).toBeNull()
  })

  it('[W7] the log takes no changes, from nobody; what was changed behind its back is found', async () => {
    const file = await brought('review')
    const change = (tx: Parameters<Parameters<Database['asOwner']>[0]>[0]) =>
      sql`update pengce.case_event set type = 'refused' where case_id = ${file.id} and version = 2`.execute(tx)
    await expect(database.as(of('desk'), change)).rejects.toThrow(/permission denied/)
    await expect(database.asOwner(change)).rejects.toThrow(/only ever added/)
    await checkpoint(database, '2024-09-20T03:00:00.000Z')
    expect(await database.asOwner((tx) => brokenCheckpoint(tx))).toBeNull()
    const faults = database.asOwner(async (tx) => {
      await sql`alter table pengce.case_event disable trigger only_added`.execute(tx)
      await change(tx)
      const fault = await caseFault(tx, file.id, desk.calendar)
      await sql`set constraints all immediate`.execute(tx)
      await sql`delete from pengce.duty where case_id = ${file.id}`.execute(tx).catch(() => undefined)
      throw new Error(JSON.stringify(fault))
    })
    await expect(faults).rejects.toThrow(/"why":"changed"/)
  })

  it('[W27] cases opened at once are numbered without a gap, and a number once given stays', async () => {
    const files = await Promise.all(Array.from({ length: 8 }, () => opened(desk, ada)))
    const numbers = files.map((f) => Number(f.number.split('-')[1])).toSorted((a, b) => a - b)
    expect(numbers).toEqual(numbers.map((_, i) => (numbers[0] ?? 0) + i))
    const renumbered = database.as(ada, (tx) =>
      tx
        .updateTable('case_file')
        .set({ number: '1999-000001' })
        .where('id', '=', files[0]?.id ?? '')
        .execute(),
    )
    await expect(renumbered).rejects.toThrow(/not one step on/)
  })

  it('[W8] each duty is delivered once; one that fails is tried again later', async () => {
    const file = await brought('review')
    const mine = (await database.as(ada, (tx) => dutiesOf(tx, file.id))).map((d) => d.id)
    const times = new Map<string, number>()
    let broken = true
    const carry = () =>
      deliver(
        desk,
        async (_tx, duty) => {
          if (broken && duty.kind === 'decide') throw new Error('the printer is out of paper')
          times.set(duty.id, (times.get(duty.id) ?? 0) + 1)
          return { done: true }
        },
        1000,
      )
    await carry()
    broken = false
    desk.day = '2024-12-02'
    await carry()
    await carry()
    expect(mine.map((id) => times.get(id))).toEqual(mine.map(() => 1))
  })
})
