import {
  advance,
  answererOf,
  checkProcedures,
  end,
  event,
  expectedOf,
  happens,
  inquiry,
  onlyWaits,
  openCase,
  type Procedure,
  parallelReview,
  parties,
  paths,
  procedure,
  publication,
  publicCalendar,
  publicNotice,
  type Standing,
  simulate,
  stepAt,
  waiting,
} from '@pengce/procedure'
import { type CivilDate, days, workingDays, years } from '@pengce/values'
import { expect, test } from 'vitest'
import { paper } from './permit.ts'

const notice = procedure('paper/notice', {
  title: ['提前报告', 'Notice ahead'],
  cites: paper('一'),
  register: [],
  start: 'ahead',
  steps: {
    ahead: waiting({
      by: parties.applicant,
      cites: paper('一'),
      lasts: workingDays(10),
      elapsed: 'held',
      also: { urgent: { title: ['特殊情况', 'special reason'], to: 'held' } },
    }),
    held: end('completed'),
  },
})

const opened = (p: Procedure, on: CivilDate, applies = {}): Standing => {
  const first = openCase(p, on, publicCalendar, applies)
  if ('problem' in first) throw new Error(first.problem.code)
  return first.standing
}
/** Where the case comes to, or why it does not. */
const then = (p: Procedure, standing: Standing, type: string, of: string | null, on: CivilDate): string => {
  const next = advance(p, standing, happens(event(type, of), on), publicCalendar)
  return 'problem' in next ? next.problem.code : next.standing.at
}

test('[P23] what must wait may be done only after the last day, and earlier only on its ground', () => {
  const standing = opened(notice, '2024-09-20')
  const at = (type: string, on: CivilDate) => then(notice, standing, type, null, on)
  // Ten working days after 20 September 2024, one of them a make-up Sunday, end on 10 October.
  expect(at('elapsed', '2024-10-09')).toBe('case/too-early')
  expect(at('elapsed', '2024-10-10')).toBe('case/too-early')
  expect(at('elapsed', '2024-10-11')).toBe('held')
  // Nobody need say so on the day itself, a make-up Saturday at that.
  expect(at('elapsed', '2024-10-12')).toBe('held')
  expect(at('urgent', '2024-09-23')).toBe('held')
  expect(answererOf(notice, standing, { type: 'elapsed', of: null })).toEqual({ who: 'clock' })
})

const price = procedure('paper/price', {
  title: ['缴款', 'Price'],
  cites: paper('一'),
  register: [],
  start: 'rest',
  steps: {
    rest: inquiry({
      by: parties.approvingDepartment,
      cites: paper('一'),
      of: {
        first: { title: ['首期', 'first part'], by: parties.applicant, within: days(10) },
        rest: { title: ['余款', 'rest'], by: parties.applicant, within: years(1) },
        form: { title: ['表', 'form'], by: parties.applicant },
      },
      allIn: 'paid',
      also: {
        owing: { title: ['未缴清', 'not paid'], to: 'owing', timing: 'after-term' },
        waived: { title: ['减免', 'waived'], to: 'paid', timing: 'in-term' },
      },
    }),
    paid: end('completed'),
    owing: end('ended'),
  },
})

test.each([
  ['the day before the last', '2025-02-27', 'case/too-early', 'paid'],
  ['the last day of the longest term', '2025-02-28', 'case/too-early', 'paid'],
  ['the day after', '2025-03-01', 'owing', 'case/too-late'],
] satisfies readonly [string, CivilDate, string, string][])(
  '[P24] an answer held to the terms of the items: %s',
  (_, on, owing, waived) => {
    const standing = opened(price, '2024-02-29')
    expect(then(price, standing, 'owing', null, on)).toBe(owing)
    expect(then(price, standing, 'waived', null, on)).toBe(waived)
  },
)

test('[P24] what is said after a term is noted by the office; the clock gives only what the term itself says', () => {
  const standing = opened(price, '2024-02-29')
  expect(answererOf(price, standing, { type: 'owing', of: null })).toMatchObject({
    who: 'office',
    office: { id: 'approving-department' },
  })
  const published = procedure('paper/published', {
    title: ['公示', 'Notice'],
    cites: paper('一'),
    register: [],
    start: 'notice',
    steps: {
      notice: publicNotice({ by: parties.approvingDepartment, cites: paper('一'), lasts: days(5), clear: 'done' }),
      done: end('completed'),
    },
  })
  expect(answererOf(published, opened(published, '2024-02-29'), { type: 'clear', of: null }).who).toBe('office')
})

test('[P24] once the longest term is settled, the answer waits for the longest of those that are left', () => {
  const standing = opened(price, '2024-02-29')
  const paid = advance(price, standing, happens(event('supplied', 'rest'), '2024-03-01'), publicCalendar)
  if ('problem' in paid) throw new Error(paid.problem.code)
  expect(then(price, paid.standing, 'owing', null, '2024-03-10')).toBe('case/too-early')
  expect(then(price, paid.standing, 'owing', null, '2024-03-11')).toBe('owing')
})

const held = procedure('paper/held', {
  title: ['提前请示', 'Asked ahead'],
  cites: paper('一'),
  register: [],
  start: 'ahead',
  steps: {
    ahead: parallelReview({
      by: parties.leadDepartment,
      cites: paper('一'),
      of: {
        days: { title: ['满十个工作日', 'ten working days'], by: parties.leadDepartment, lasts: workingDays(10) },
        approval: { title: ['批准', 'approval'], by: parties.mayor },
      },
      allPass: 'held',
      anyFails: 'refused',
    }),
    held: end('completed'),
    refused: end('refused'),
  },
})

test('[P25] the approval has its own day, and with it the end of the term is enough', () => {
  const asked = opened(held, '2024-09-20')
  expect(expectedOf(held, asked)).toEqual(['passed', 'failed', 'elapsed'])
  const approved = advance(held, asked, happens(event('passed'), '2024-09-23'), publicCalendar)
  if ('problem' in approved) throw new Error(approved.problem.code)
  expect(approved.standing.at).toBe('ahead')
  expect(then(held, approved.standing, 'elapsed', 'days', '2024-10-09')).toBe('case/too-early')
  expect(then(held, approved.standing, 'elapsed', 'days', '2024-10-10')).toBe('case/too-early')
  expect(then(held, approved.standing, 'elapsed', 'days', '2024-10-11')).toBe('held')
  expect(then(held, asked, 'failed', 'approval', '2024-09-23')).toBe('refused')
})

test('[P25] where the term is over first, the approval may come on any day after', () => {
  const asked = opened(held, '2024-09-20')
  expect(then(held, asked, 'elapsed', null, '2024-10-10')).toBe('case/too-early')
  const over = advance(held, asked, happens(event('elapsed'), '2024-10-11'), publicCalendar)
  if ('problem' in over) throw new Error(over.problem.code)
  expect(over.standing.at).toBe('ahead')
  expect(then(held, over.standing, 'passed', null, '2024-10-11')).toBe('held')
  expect(then(held, over.standing, 'passed', null, '2024-11-29')).toBe('held')
  expect(then(held, over.standing, 'elapsed', 'days', '2024-10-12')).toBe('case/unknown-item')
})

test('[P25] nobody can answer what must only wait, and the end of its term says nothing for the others', () => {
  const asked = opened(held, '2024-09-20')
  for (const type of ['passed', 'failed'])
    expect(then(held, asked, type, 'days', '2024-10-11')).toBe('case/unknown-item')
  expect(then(held, asked, 'elapsed', 'approval', '2024-10-11')).toBe('case/unknown-item')
  expect(answererOf(held, asked, { type: 'passed', of: 'days' })).toEqual({ who: 'nobody' })
  expect(answererOf(held, asked, { type: 'elapsed', of: 'days' })).toEqual({ who: 'clock' })
  const step = stepAt(held, 'ahead')
  expect(step?.items.map((i) => onlyWaits(i))).toEqual([true, false])
})

test('[P25] a walk-through says that the day is nobody’s last day, and nobody has a duty for it', () => {
  const [way] = paths(held).filter((p) => p.end === 'held')
  if (way === undefined) throw new Error('no way')
  const { days } = simulate(held, way, '2024-09-20', publicCalendar)
  expect(days.map((d) => [d.on, d.type, d.due?.date ?? null, d.waits])).toEqual([
    ['2024-09-20', 'opened', '2024-10-10', true],
    ['2024-09-23', 'passed', '2024-10-10', true],
    ['2024-10-11', 'elapsed', null, false],
  ])
  expect(days.flatMap((d) => d.duties).map((d) => [d.item, d.by?.id ?? null])).toEqual([
    ['approval', 'mayor'],
    [null, null],
  ])
})

test('[P25] every way over such items can be walked', () => {
  for (const p of [held, price, notice]) {
    expect(checkProcedures([p], [])).toEqual([])
    for (const path of paths(p)) {
      const gone = simulate(p, path, '2024-02-29', publicCalendar)
      expect([gone.problem, gone.standing?.at]).toEqual([null, path.end])
    }
  }
})

test('[P26] what is only made known goes on the same day, and its office says so', () => {
  const guide = procedure('paper/guide', {
    title: ['指南', 'Guide'],
    cites: paper('一'),
    register: [],
    start: 'guide',
    steps: {
      guide: publication({ by: parties.approvingDepartment, cites: paper('一'), published: 'out' }),
      out: end('completed'),
    },
  })
  const standing = opened(guide, '2024-02-29')
  expect(expectedOf(guide, standing)).toEqual(['published'])
  expect(then(guide, standing, 'published', null, '2024-02-29')).toBe('out')
  expect(then(guide, standing, 'published', null, '2024-12-31')).toBe('out')
  for (const type of ['clear', 'objected', 'elapsed'])
    expect(then(guide, standing, type, null, '2024-03-01')).toBe('case/cannot-happen')
  expect(answererOf(guide, standing, { type: 'published', of: null })).toMatchObject({
    office: { id: 'approving-department' },
  })
  expect(onlyWaits(guide.steps.guide)).toBe(false)
})
