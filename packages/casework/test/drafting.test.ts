import {
  changeDraft,
  type Database,
  type Drafted,
  type DraftingDesk,
  draftStepsOf,
  inForceNow,
  inForceNumber,
  type LawDraft,
  lawDraftsOf,
  migrate,
  type StepAsked,
  stepsOpenTo,
  takeStep,
  writeDraft,
} from '@pengce/casework'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kindsOfStore } from './stores.ts'
import { person } from './town.ts'

const lin = person('analyst', { id: 'lin' })
const mo = person('analyst', { id: 'mo' })
const content = { title: { zh: '提高', en: 'raise' }, change: { changes: [1] }, base: { 'town/a': 'abc' } }

const drafted = (result: Drafted): LawDraft => {
  if ('problem' in result) throw new Error(JSON.stringify(result.problem))
  return result.done
}
const why = (result: Drafted) => ('problem' in result ? result.problem.code : 'done')

describe.each(kindsOfStore())('drafts in the %s store', (_, make) => {
  let database: Database
  let desk: DraftingDesk
  beforeAll(async () => {
    database = await make()
    await migrate(database)
    desk = { database, now: () => '2024-05-06T02:00:00.000Z', today: () => '2024-05-06' }
  })
  afterAll(() => database.close())
  const step = (who: typeof lin, draft: LawDraft, name: StepAsked['step'], more: Partial<StepAsked> = {}) =>
    takeStep(desk, who, {
      id: draft.id,
      seen: draft.version,
      step: name,
      note: null,
      from: null,
      changedSince: [],
      ...more,
    })

  it('[W60] a draft goes from its author to another person and from there into force, and every step is kept', async () => {
    let draft = drafted(await writeDraft(desk, lin, content))
    draft = drafted(await changeDraft(desk, lin, { id: draft.id, seen: 1 }, { ...content, change: { changes: [2] } }))
    draft = drafted(await step(lin, draft, 'proposed'))
    expect([stepsOpenTo(draft, lin), stepsOpenTo(draft, mo)]).toEqual([
      ['rejected', 'reopened'],
      ['approved', 'rejected', 'reopened'],
    ])
    expect(why(await step(lin, draft, 'approved'))).toBe('draft/own-approval')
    expect(why(await changeDraft(desk, mo, { id: draft.id, seen: draft.version }, content))).toBe('draft/not-from-here')
    draft = drafted(await step(mo, draft, 'approved', { note: '同意' }))
    expect(draft).toMatchObject({ state: 'approved', approvedBy: 'mo', authors: ['lin'], version: 4 })
    const before = await inForceNumber(database)
    expect(why(await step(lin, draft, 'live'))).toBe('draft/no-day')
    expect(why(await step(lin, draft, 'live', { from: '2024-05-05' }))).toBe('draft/day-past')
    draft = drafted(await step(lin, draft, 'live', { from: '2024-06-01' }))
    const now = await inForceNow(database)
    expect(now.number).toBeGreaterThan(before)
    expect(now.drafts.map((d) => [d.id, d.from, d.until, d.change])).toEqual([
      [draft.id, '2024-06-01', null, { changes: [2] }],
    ])
    draft = drafted(await step(mo, draft, 'withdrawn', { from: '2024-07-01' }))
    expect((await inForceNow(database)).drafts.map((d) => d.until)).toEqual(['2024-06-30'])
    expect((await inForceNow(database)).number).toBeGreaterThan(now.number)
    // Today is a day on which it may begin, and on which it may end again: then it never held.
    const brief = drafted(await step(lin, drafted(await writeDraft(desk, lin, content)), 'proposed'))
    let soon = drafted(await step(lin, drafted(await step(mo, brief, 'approved')), 'live', { from: '2024-05-06' }))
    expect(why(await step(mo, soon, 'withdrawn', { from: '2024-05-05' }))).toBe('draft/day-past')
    soon = drafted(await step(mo, soon, 'withdrawn', { from: '2024-05-06' }))
    expect([soon.state, soon.from, soon.until]).toEqual(['withdrawn', '2024-05-06', '2024-05-05'])
    expect((await inForceNow(database)).drafts.map((d) => d.id)).toEqual([draft.id, soon.id])
    const steps = await database.as(lin, (tx) => draftStepsOf(tx, draft.id))
    expect(steps.map((s) => [s.step, s.takenBy])).toEqual([
      ['written', 'lin'],
      ['changed', 'lin'],
      ['proposed', 'lin'],
      ['approved', 'mo'],
      ['live', 'lin'],
      ['withdrawn', 'mo'],
    ])
  })

  it('[W61] whoever comes second, a rule that changed meanwhile and an act out of turn are refused, and nothing is entered', async () => {
    let draft = drafted(await writeDraft(desk, lin, content))
    const first = drafted(await step(lin, draft, 'proposed'))
    expect(why(await step(mo, draft, 'proposed'))).toBe('draft/changed-meanwhile')
    draft = first
    expect(why(await step(mo, draft, 'approved', { changedSince: ['town/a'] }))).toBe('draft/base-changed')
    expect(why(await step(mo, draft, 'live', { from: '2024-06-01' }))).toBe('draft/not-from-here')
    draft = drafted(await step(mo, draft, 'rejected', { note: 'no' }))
    draft = drafted(await step(mo, draft, 'reopened'))
    draft = drafted(await changeDraft(desk, mo, { id: draft.id, seen: draft.version }, content))
    draft = drafted(await step(lin, draft, 'proposed'))
    expect(draft.authors).toEqual(['lin', 'mo'])
    expect(why(await step(mo, draft, 'approved'))).toBe('draft/own-approval')
    expect(why(await step(person('official'), draft, 'approved'))).toBe('draft/may-not-draft')
    expect(why(await step(lin, { ...draft, id: 'none' }, 'approved'))).toBe('draft/no-such-draft')
  })

  it('[W62] the store itself keeps drafts from those who have no part in them, and approval from their authors', async () => {
    const draft = drafted(await step(lin, drafted(await writeDraft(desk, lin, content)), 'proposed'))
    const seenBy = (who: typeof lin) => database.as(who, async (tx) => (await lawDraftsOf(tx)).length)
    expect(await Promise.all([person('applicant'), person('agent'), person('official')].map(seenBy))).toEqual([0, 0, 0])
    expect(await seenBy(person('supervisor'))).toBeGreaterThan(0)
    const refused = async (who: typeof lin, text: string) => {
      const run = database.as(who, async (tx) => {
        await sql.raw(text).execute(tx)
      })
      return run.then(
        () => 'kept',
        (e: Error) => e.message,
      )
    }
    const set = (what: string) => `update pengce.law_draft set version = version + 1, ${what} where id = '${draft.id}'`
    expect(await refused(lin, set(`state = 'approved', approved_by = 'lin'`))).toContain('approved_by_another')
    expect(await refused(lin, set(`state = 'approved', approved_by = 'mo'`))).toContain('approved by whoever')
    expect(await refused(mo, set(`state = 'approved', approved_by = 'mo', authors = '{mo}'`))).toContain('go on from')
    expect(await refused(mo, set(`change = '{}'`))).toMatch(/not being drafted|does not go/u)
    expect(await refused(mo, set(`state = 'approved', approved_by = 'mo'`))).toContain('stand on a step')
    expect(await refused(mo, `delete from pengce.law_draft`)).toMatch(/denied|deleted/u)
    expect(await refused(mo, `update pengce.law_draft_step set note = 'x'`)).toMatch(/denied|only ever added/u)
    const other = drafted(await writeDraft(desk, mo, content))
    await database.as(person('applicant'), (tx) =>
      sql.raw(`update pengce.law_draft set version = 2, state = 'proposed'`).execute(tx),
    )
    const now = await database.as(mo, (tx) => lawDraftsOf(tx))
    expect(now.find((d) => d.id === other.id)?.state).toBe('draft')
  })
})
