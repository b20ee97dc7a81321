import {
  advance,
  answererOf,
  end,
  event,
  happens,
  openCase,
  parties,
  procedure,
  publicCalendar,
  waiting,
} from '@pengce/procedure'
import { workingDays } from '@pengce/values'
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

test('[P23] what must wait may be done only after the last day, and earlier only on its ground', () => {
  const opened = openCase(notice, '2024-09-20', publicCalendar)
  if ('problem' in opened) throw new Error(opened.problem.code)
  const { standing } = opened
  const at = (type: string, on: `${number}-${number}-${number}`) => {
    const next = advance(notice, standing, happens(event(type), on), publicCalendar)
    return 'problem' in next ? next.problem.code : next.standing.at
  }
  // Ten working days after 20 September 2024, one of them a make-up Sunday, end on 10 October.
  expect(at('elapsed', '2024-10-10')).toBe('case/too-early')
  expect(at('elapsed', '2024-10-11')).toBe('held')
  expect(at('urgent', '2024-09-23')).toBe('held')
  expect(answererOf(notice, standing, { type: 'elapsed', of: null })).toEqual({ who: 'clock' })
})
