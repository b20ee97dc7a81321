import {
  type Actor,
  addPaper,
  answerableBy,
  caseFault,
  caseFileOf,
  type Database,
  dueShown,
  dutiesOf,
  embeddedDatabase,
  factsOf,
  look,
  open,
  queueOf,
  tick,
} from '@pengce/casework'
import { publicCalendar } from '@pengce/procedure'
import type { CivilDate } from '@pengce/values'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { works } from './phased.ts'
import { ada, because, bo, deskOn, done, fact, of, opened, opening, person, says, type TestDesk } from './town.ts'

let database: Database
let desk: TestDesk
beforeAll(async () => {
  database = await embeddedDatabase()
  desk = await deskOn(database, '2024-09-20')
  desk.procedures = new Map([...desk.procedures, [works.id, works]])
})
afterAll(() => database.close())
const queueFor = (actor: Actor, mine = false) => database.as(actor, (tx) => queueOf(tx, desk, actor, { mine }))

describe('the queue', () => {
  it('[W19] shows the working days left over a holiday, the last day of whoever asks, and only what they may see', async () => {
    desk.day = '2024-09-20'
    let file = await opened(desk, ada, { facts: [fact('works/near-water', true), fact('works/cost', 50_000_000)] })
    file = done(await says(desk, ada, file, 'complete'))
    file = done(await says(desk, of('desk'), file, 'accepted'))
    desk.day = '2024-09-26'
    const shown = async (actor: Actor) => (await queueFor(actor)).find((q) => q.id === file.id)
    // Water has five working days, roads ten; the make-up Sunday counts and the National Day week does not.
    expect(await shown(of('water'))).toMatchObject({
      due: '2024-09-27',
      workingDaysLeft: 1,
      light: 'amber',
      mine: true,
    })
    expect(await shown(of('roads'))).toMatchObject({
      due: '2024-10-10',
      workingDaysLeft: 6,
      light: 'green',
      mine: true,
    })
    expect(await shown(ada)).toMatchObject({ due: '2024-09-27', mine: false })
    expect(await shown(bo)).toBeUndefined()
    expect(await queueFor(ada, true)).toEqual([])
    desk.day = '2024-09-28'
    expect(await shown(of('water'))).toMatchObject({ workingDaysLeft: 0, light: 'red' })
    expect((await queueFor(of('roads'), true)).map((q) => q.id)).toContain(file.id)
  })

  it('[W19] is read in pages without a gap, and a last day beyond the last holiday notice is never past', async () => {
    for (let n = 0; n < 3; n++) await opened(desk, bo, { applicant: 'bo', on: '2024-09-20' })
    const all = await queueFor(bo)
    const pages: string[] = []
    for (let after: string | undefined; ; after = pages.at(-1)) {
      const asked = { limit: 2, ...(after === undefined ? {} : { after }) }
      const page = await database.as(bo, (tx) => queueOf(tx, desk, bo, asked))
      if (page.length === 0) break
      pages.push(...page.map((q) => q.number))
    }
    expect(pages).toEqual(all.map((q) => q.number))
    const shown = (date: string, provisional: boolean) =>
      dueShown({ date, provisional }, '2024-09-28', publicCalendar).light
    expect([shown('2024-09-27', true), shown('2024-09-27', false)]).toEqual(['amber', 'red'])
    expect(dueShown(null, '2024-09-28', publicCalendar).light).toBe('none')
  })
})

describe('what may be answered', () => {
  it('[W20] is what the procedure takes from whoever asks, from when, and with which facts', async () => {
    desk.day = '2024-09-20'
    let file = await opened(desk, ada, { facts: [fact('works/cost', 50_000_000)] })
    const may = async (actor: Actor) =>
      (await database.as(actor, (tx) => look(tx, desk, actor, file.id)))?.answers ?? []
    expect((await may(ada)).map((a) => a.type)).toEqual(['complete'])
    expect(await may(of('desk'))).toEqual([])
    file = done(await says(desk, ada, file, 'complete'))
    expect((await may(of('desk'))).map((a) => [a.type, a.needs, a.mustSay])).toEqual([
      ['accepted', ['works/near-water'], false],
      ['incomplete', [], true],
      ['rejected', [], true],
    ])
    file = done(await says(desk, of('desk'), file, 'accepted', { facts: [fact('works/near-water', false)] }))
    expect((await may(of('roads'))).map((a) => [a.type, a.of])).toEqual([
      ['passed', 'roads'],
      ['failed', 'roads'],
    ])
    file = done(await says(desk, of('roads'), file, 'passed', { of: 'roads' }))
    file = done(await says(desk, of('water'), file, 'agreed', { of: 'water' }))
    file = done(await says(desk, of('roads'), file, 'agreed', { of: 'roads' }))
    // The notice must first have stood for its term.
    expect((await may(of('desk'))).map((a) => [a.type, a.from])).toEqual([
      ['clear', '2024-09-28'],
      ['objected', null],
    ])
    expect(await may(person('supervisor'))).toEqual([])
  })

  it('[W19] while a notice runs nobody is due, and when it is over nobody is late', async () => {
    desk.day = '2024-09-20'
    let file = await opened(desk, ada)
    file = done(await says(desk, ada, file, 'complete'))
    file = done(await says(desk, of('desk'), file, 'accepted', { facts: [fact('works/near-water', false)] }))
    file = done(await says(desk, of('roads'), file, 'passed', { of: 'roads' }))
    file = done(await says(desk, of('water'), file, 'agreed', { of: 'water' }))
    file = done(await says(desk, of('roads'), file, 'agreed', { of: 'roads' }))
    // The clock looks at the case then.
    expect([file.due, file.provisional]).toEqual(['2024-09-27', false])
    const shown = async (day: CivilDate) => {
      desk.day = day
      const row = (await queueFor(ada)).find((q) => q.number === file.number)
      return [row?.light, row?.due, row?.waitsUntil]
    }
    expect(await shown('2024-09-26')).toEqual(['none', null, '2024-09-27'])
    expect(await shown('2024-09-27')).toEqual(['none', null, '2024-09-27'])
    expect(await shown('2024-09-28')).toEqual(['none', null, null])
    desk.day = '2024-09-20'
  })

  it('[W21] only those with a part open a case or hand in papers; everybody else is told who does', async () => {
    const tried = async (actor: Actor, more = {}) => {
      const result = await open(desk, actor, opening({ on: desk.day, ...more }))
      return 'problem' in result ? result.problem.code : 'opened'
    }
    const who = [ada, bo, of('desk'), of('harbour'), person('supervisor'), person('analyst'), person('administrator')]
    const found: string[] = []
    for (const actor of who) found.push(await tried(actor))
    expect(found).toEqual([
      'opened',
      'casework/not-your-applicant',
      'opened',
      ...['harbour', 'supervisor', 'analyst', 'administrator'].map(() => 'casework/may-not-open'),
    ])
    const north = { ...of('desk'), district: 'north' }
    const inDistricts = [null, 'north', 'south'].map((district) => tried(north, { district }))
    expect(await Promise.all(inDistricts)).toEqual(['opened', 'opened', 'casework/other-district'])
    const file = await opened(desk, ada)
    const content = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n')
    const handed = await addPaper(desk, person('supervisor'), {
      caseId: file.id,
      material: 'licence',
      name: 'a.pdf',
      content,
    })
    expect(handed).toMatchObject({ problem: { code: 'casework/may-not-add' } })
  })
})

describe('items in phases', () => {
  it('[W22] run each on its own: conditions settle when they open, time runs out for one alone, duties turn with it', async () => {
    desk.day = '2024-09-20'
    let file = await opened(desk, ada, { procedure: works.id, facts: [] })
    file = done(await says(desk, of('desk'), file, 'recorded'))
    const dutiesNow = async () =>
      (await database.as(ada, (tx) => dutiesOf(tx, file.id)))
        .filter((d) => d.closedBy === null)
        .map((d) => [d.item, d.kind, d.by])
    expect(await dutiesNow()).toEqual([['site', 'act', 'project-owner']])
    file = done(await says(desk, of('desk'), file, 'accepted', { of: 'site' }))
    expect(await dutiesNow()).toEqual([['site', 'decide', 'roads']])
    expect(file.due).toBe('2024-09-27')
    file = done(await says(desk, of('roads'), file, 'incomplete', { ...because, of: 'site' }))
    expect(file.due).toBe('2024-10-23')
    desk.day = '2024-10-24'
    expect((await tick(desk)).stuck).toEqual([])
    file = (await database.as(ada, (tx) => caseFileOf(tx, file.id))) ?? file
    expect(file.standing.items.find((i) => i.id === 'site')?.filing?.stage).toBe('awaited')
    file = done(await says(desk, of('desk'), file, 'accepted', { of: 'site' }))
    // The river is asked about only now that its works may open.
    expect(await says(desk, of('roads'), file, 'settled', { of: 'site' })).toMatchObject({
      problem: { code: 'case/conditions-open', items: ['river'] },
    })
    const held = await database.as(of('roads'), (tx) => factsOf(tx, file.id))
    expect(held).toEqual([])
    const may = answerableBy(of('roads'), works, file, new Map(), desk)
    expect(may.find((a) => a.type === 'settled')).toMatchObject({ of: 'site', needs: ['works/near-water'] })
    const facts = [fact('works/near-water', false)]
    file = done(await says(desk, of('roads'), file, 'settled', { of: 'site', facts }))
    expect(file.waitsFor).toContain('project-owner')
    const seen = await database.as(ada, (tx) => look(tx, desk, ada, file.id))
    expect(seen?.total).toMatchObject({ count: 0, limit: { count: 20 } })
    expect(seen?.conditions).toMatchObject([{ item: 'river', verdict: 'no', facts: [{ id: 'works/near-water' }] }])
    file = done(await says(desk, ada, file, 'settled', { of: 'building' }))
    expect(file.standing.outcome).toBe('completed')
    expect(await database.as(ada, (tx) => caseFault(tx, file.id, desk.calendar))).toBeNull()
  })
})
