import {
  advance,
  answererOf,
  caseProblemText,
  checkProcedures,
  conditionsAhead,
  event,
  mattersOf,
  openCase,
  type Procedure,
  paths,
  publicCalendar,
  type Standing,
  simulate,
  termsOf,
  toBpmn,
  toMermaid,
  totalOf,
  type WalkRow,
  waitingFor,
  walk,
} from '@pengce/procedure'
import { addDays, workingDays } from '@pengce/values'
import { BpmnModdle } from 'bpmn-moddle'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { town } from './permit.ts'
import { project } from './works-project.ts'

type Row = WalkRow<keyof typeof project.steps>
const row = (on: string, type: string, of: string | null = null, applies = {}): Row => [
  on,
  event(type, of, applies),
  'works',
]
/** Opened near water or not on the Friday two weeks before National Day 2024. */
const run = (rows: readonly Row[], nearWater = false) =>
  walk(project, '2024-09-13', rows, publicCalendar, { flood: nearWater })
const code = (rows: readonly Row[]) => run(rows).differences[0]?.problem?.code
const now = (rows: readonly Row[]): Standing => run(rows).standing ?? fail()
const item = (standing: Standing, id: string) => standing.items.find((i) => i.id === id) ?? fail()
const total = (rows: readonly Row[], on: string) => totalOf(project, now(rows), on, publicCalendar)

test('[P16] what depends on nothing is open at once, and what is ruled out opens what comes after it', () => {
  expect(waitingFor(now([]))).toEqual(['site', 'drawings'])
  expect(waitingFor(run([], true).standing ?? fail())).toEqual(['site', 'flood', 'drawings'])
  expect(waitingFor(now([row('2024-09-18', 'settled', 'drawings')]))).toEqual(['site', 'budget'])
})

test('[P16] a condition is settled when its item may open, not before', () => {
  const until = [
    row('2024-09-18', 'settled', 'drawings'),
    row('2024-09-18', 'accepted', 'budget'),
    row('2024-09-20', 'settled', 'budget'),
  ]
  expect(run(until).differences[0]?.problem).toMatchObject({ code: 'case/conditions-open', items: ['roads'] })
  const small = [...until.slice(0, 2), row('2024-09-20', 'settled', 'budget', { roads: false })]
  expect(item(now(small), 'roads').state).toBe('not-applicable')
  const large = [...until.slice(0, 2), row('2024-09-20', 'settled', 'budget', { roads: true })]
  expect(waitingFor(now(large))).toEqual(['site', 'roads'])
  expect(conditionsAhead(project, now(until.slice(0, 2)), 'settled', 'budget').map((i) => i.id)).toEqual(['roads'])
  expect(conditionsAhead(project, now(until.slice(0, 1)), 'settled', 'site')).toEqual([])
  expect(openCase(project, '2024-09-13', publicCalendar)).toMatchObject({ problem: { items: ['flood'] } })
})

test('[P17] what is applied for runs from the day it is accepted, and is not settled before', () => {
  expect(item(now([]), 'site').clock).toBeNull()
  expect(code([row('2024-09-18', 'settled', 'site')])).toBe('case/unknown-item')
  const { duties } = run([row('2024-09-18', 'accepted', 'site')])
  expect(duties.filter((d) => d.item === 'site').map((d) => [d.kind, d.by?.id, d.due?.date ?? null])).toEqual([
    ['act', 'project-owner', null],
    // Ten working days: the make-up Sunday of 29 September counts, the seven days of the holiday do not.
    ['decide', 'desk', '2024-10-08'],
  ])
  expect(code([row('2024-09-18', 'accepted', 'drawings')])).toBe('case/unknown-item')
})

test('[P17] what is missing is asked for once, and what is completed counts as accepted that day', () => {
  const asked = [row('2024-09-18', 'accepted', 'site'), row('2024-09-20', 'incomplete', 'site')]
  const { duties } = run(asked)
  expect(duties.slice(-2).map((d) => [d.kind, d.by?.id, d.due?.date ?? null])).toEqual([
    ['notify', 'desk', null],
    ['act', 'project-owner', '2024-10-23'],
  ])
  const corrected = [...asked, row('2024-10-23', 'corrected', 'site')]
  expect(run(corrected).duties.at(-1)).toMatchObject({ kind: 'decide', due: { date: '2024-11-06' } })
  expect(code([...corrected, row('2024-10-24', 'incomplete', 'site')])).toBe('case/only-once')
  expect(code([...asked, row('2024-10-24', 'corrected', 'site')])).toBe('case/too-late')
  expect(code([...asked, row('2024-10-23', 'lapsed', 'site')])).toBe('case/too-early')
  const lapsed = [...asked, row('2024-10-24', 'lapsed', 'site')]
  expect(item(now(lapsed), 'site')).toMatchObject({ state: 'open', clock: null, filing: { stage: 'awaited' } })
  // Handed in anew it may be asked for what is missing again.
  const anew = [...lapsed, row('2024-10-28', 'accepted', 'site'), row('2024-10-29', 'incomplete', 'site')]
  expect(code(anew)).toBeUndefined()
})

test('[P17] a filing is settled by its receipt', () => {
  const { standing } = run([row('2024-09-18', 'settled', 'flood')], true)
  expect(standing && item(standing, 'flood').state).toBe('done')
})

test('[P18] items of one window share one clock', () => {
  const sited = [row('2024-09-18', 'accepted', 'site'), row('2024-09-27', 'settled', 'site')]
  const { duties, standing } = run(sited)
  expect(standing && item(standing, 'title')).toMatchObject({ state: 'open', filing: { stage: 'accepted' } })
  expect(duties.at(-1)).toMatchObject({ item: 'title', kind: 'decide', due: { date: '2024-10-08' } })
  const granted = [...sited, row('2024-10-08', 'settled', 'title')]
  // Seven working days of siting and three more for the title, in one window.
  expect(total(granted, '2024-10-31').of[0]).toEqual({ items: ['site', 'title'], term: workingDays(10), count: 10 })
})

test('[P19] a ground of one item stops that clock alone', () => {
  const both = [
    row('2024-09-18', 'settled', 'drawings'),
    row('2024-09-18', 'accepted', 'budget'),
    row('2024-09-18', 'accepted', 'site'),
    row('2024-09-20', 'paused', 'survey'),
  ]
  expect(code([...both, row('2024-09-23', 'paused', 'survey')])).toBe('case/standing-still')
  const resumed = [...both, row('2024-09-30', 'resumed', 'survey')]
  expect(total(resumed, '2024-10-08').of).toEqual([
    { items: ['site', 'title'], term: workingDays(10), count: 10 },
    { items: ['budget'], term: workingDays(8), count: 3 },
    { items: ['permit'], term: workingDays(3), count: 0 },
  ])
  const { standing } = run(both)
  expect(standing && answererOf(project, standing, { type: 'resumed', of: 'survey' })).toMatchObject({
    office: { id: 'mayor' },
  })
})

test('[P19] while the whole stands still no single clock turns, and one that stands still on its own ground goes on', () => {
  const held = [
    row('2024-09-18', 'settled', 'drawings'),
    row('2024-09-18', 'accepted', 'budget'),
    row('2024-09-18', 'accepted', 'site'),
    row('2024-09-19', 'paused', 'survey'),
    row('2024-09-20', 'paused', 'stopped'),
  ]
  expect(code([...held, row('2024-09-23', 'resumed', 'survey')])).toBe('case/standing-still')
  const freed = [...held, row('2024-09-30', 'resumed', 'stopped')]
  expect(total(freed, '2024-10-09').of.map((t) => t.count)).toEqual([4, 1, 0])
  expect(code([...freed, row('2024-10-08', 'resumed', 'survey')])).toBeUndefined()
})

test('[P19] while the whole stands still the term to complete what is missing stands still too', () => {
  const asked = [row('2024-09-18', 'accepted', 'site'), row('2024-09-20', 'incomplete', 'site')]
  const held = [...asked, row('2024-09-24', 'paused', 'stopped')]
  expect(code([...held, row('2024-12-02', 'lapsed', 'site')])).toBe('case/standing-still')
  // Two of the twenty working days ran before the suspension, eighteen are left from 8 October.
  const freed = [...held, row('2024-10-08', 'resumed', 'stopped')]
  expect(code([...freed, row('2024-10-31', 'lapsed', 'site')])).toBe('case/too-early')
  expect(code([...freed, row('2024-10-31', 'corrected', 'site')])).toBeUndefined()
  expect(code([...freed, row('2024-11-01', 'corrected', 'site')])).toBe('case/too-late')
})

test('[P20] the total adds up each clock against the limit, also of what was given back', () => {
  const rows = [
    row('2024-09-18', 'settled', 'drawings'),
    row('2024-09-18', 'accepted', 'site'),
    row('2024-09-18', 'accepted', 'budget'),
    row('2024-09-20', 'handed-back', 'budget'),
    row('2024-09-23', 'accepted', 'budget'),
    row('2024-09-24', 'settled', 'budget', { roads: false }),
    row('2024-09-25', 'settled', 'site'),
    row('2024-09-26', 'settled', 'title'),
    row('2024-09-27', 'accepted', 'permit'),
  ]
  const done: Row = ['2024-09-30', event('settled', 'permit'), 'completed']
  const whole = run([...rows, done])
  expect(whole.differences).toEqual([])
  const at = whole.standing ?? fail()
  const { count, limit, of } = totalOf(project, at, '2024-12-31', publicCalendar)
  expect(of.map((t) => [t.items.join(' '), t.count])).toEqual([
    ['site title', 6],
    ['budget', 3],
    ['permit', 2],
  ])
  expect([count, limit]).toEqual([11, workingDays(25)])
  expect(termsOf(project, { flood: false, roads: false }).count).toBe(21)
})

test('[P21] the list says of each item whether it applies', () => {
  const list = mattersOf(project, (node) => (node.kind === 'fact' ? 'no' : 'open'))
  expect(list.map((m) => [m.item.id, m.phase?.title.en, m.applies])).toEqual([
    ['site', 'Land', 'yes'],
    ['title', 'Land', 'yes'],
    ['flood', 'Land', 'no'],
    ['drawings', 'Building', 'yes'],
    ['budget', 'Building', 'yes'],
    ['roads', 'Building', 'open'],
    ['permit', 'Building', 'yes'],
  ])
})

test('[P22] the flowchart encloses the items of a phase, and the BPMN file is read without a warning', async () => {
  const lines = toMermaid(project, 'en').split('\n')
  const at = lines.indexOf('  subgraph step_works__phase_land ["Land"]')
  expect(lines.slice(at, at + 5)).toEqual([
    '  subgraph step_works__phase_land ["Land"]',
    '    step_works__site["siting<br>desk<br>10 working days"]',
    '    step_works__title["land title<br>desk<br>10 working days"]',
    '    step_works__flood["flood control<br>water<br>where it applies"]',
    '  end',
  ])
  const { warnings } = await new BpmnModdle().fromXML(toBpmn(project, 'zh'))
  expect(warnings).toEqual([])
})

test('[P13] a project in phases is walked through to each of its ends', () => {
  for (const path of paths(project)) {
    const { problem, standing } = simulate(project, path, '2025-01-13', publicCalendar)
    expect([problem, standing?.at]).toEqual([null, path.end])
  }
})

test('[P12] whatever is entered of a project, it stands or a problem is said, and nothing changes what it was', () => {
  const { works } = project.steps
  const types = [...works.leads, ...works.turns].map((l) => l.on)
  const what = fc.record({
    type: fc.constantFrom(...types, ...types, 'paused', 'resumed', '__proto__'),
    of: fc.constantFrom(null, ...works.items.map((i) => i.id), 'survey', 'stopped', 'constructor'),
    applies: fc.constantFrom({}, { flood: true, roads: true }, { flood: false, roads: false }),
    on: fc.integer({ min: 0, max: 400 }).map((n) => addDays('2024-09-13', n)),
  })
  fc.assert(
    fc.property(fc.array(what, { maxLength: 40 }), (events) => {
      let standing = now([])
      for (const e of events.toSorted((a, b) => (a.on < b.on ? -1 : 1))) {
        const before = JSON.stringify(standing)
        const next = advance(project, standing, e, publicCalendar)
        expect(JSON.stringify(standing)).toBe(before)
        expect(advance(project, JSON.parse(before), e, publicCalendar)).toEqual(next)
        if ('problem' in next) expect(caseProblemText(next.problem, 'zh')).not.toBe('')
        else standing = next.standing
        const { count, of } = totalOf(project, standing, e.on, publicCalendar)
        expect(count).toBe(of.reduce((sum, t) => sum + t.count, 0))
      }
    }),
    { numRuns: 200 },
  )
})

test('[P3] items that share a clock share its term', () => {
  const { works } = project.steps
  const items = works.items.map((i) => (i.id === 'title' ? { ...i, within: workingDays(5) } : i))
  const odd: Procedure = { ...project, steps: { ...project.steps, works: { ...works, items } } }
  const offices = Object.values(town)
  expect(checkProcedures([project], offices)).toEqual([])
  expect(checkProcedures([odd], offices)).toMatchObject([{ code: 'flaw/window-terms', window: 'land' }])
})

test('[P15] papers are taken where they are handed in, completed by who handed them in, and time runs out by itself', () => {
  const standing = now([row('2024-09-18', 'accepted', 'site'), row('2024-09-20', 'incomplete', 'site')])
  const who = (type: string, of: string) => {
    const found = answererOf(project, standing, { type, of })
    return found.who === 'office' ? found.office.id : found.who
  }
  expect(who('accepted', 'site')).toBe('desk')
  expect(who('corrected', 'site')).toBe('project-owner')
  expect(who('lapsed', 'site')).toBe('clock')
  expect(who('settled', 'drawings')).toBe('project-owner')
  expect(who('withdrawn', 'site')).toBe('project-owner')
})

function fail(): never {
  throw new Error('there is no such standing')
}
