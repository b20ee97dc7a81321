import { paths, publicCalendar, simulate, stepsOf } from '@pengce/procedure'
import { expect, test } from 'vitest'
import { permit } from './permit.ts'

test('[P13] the ways from the start take every answer and come to every end', () => {
  const all = paths(permit)
  const taken = new Set(all.flatMap((path) => path.legs.map((l) => `${l.at} ${l.answer}`)))
  const answers = stepsOf(permit).flatMap(([name, step]) => step.leads.map((l) => `${name} ${l.on}`))
  expect([...taken].sort()).toEqual(answers.sort())
  expect(new Set(all.map((p) => p.end))).toEqual(new Set(['completed', 'refused', 'returned', 'notAccepted']))
})

test('[P13] each way can be walked with real days, from any week of the year', () => {
  for (const from of ['2024-01-29', '2024-09-20', '2025-01-20', '2026-12-01'])
    for (const path of paths(permit)) {
      const { standing, problem, days } = simulate(permit, path, from, publicCalendar)
      if (problem?.code === 'case/provisional') continue
      expect([problem, standing?.at]).toEqual([null, path.end])
      expect(days.map((d) => d.on)).toEqual(days.map((d) => d.on).toSorted())
    }
})

test('[P13] a walk-through uses each term to its last day, asks for one instalment, and nobody acts on a day off', () => {
  const [path] = paths(permit)
  const days = path === undefined ? [] : simulate(permit, path, '2024-09-20', publicCalendar).days
  expect(days.map((d) => `${d.on} ${d.type} ${d.of ?? ''}`.trim())).toEqual([
    '2024-09-20 opened',
    '2024-09-23 complete',
    '2024-09-29 accepted',
    '2024-10-11 passed water',
    '2024-10-17 passed roads',
    '2024-10-22 passed signs',
    '2024-10-29 agreed water',
    '2024-10-29 agreed roads',
    '2024-11-06 clear',
    '2024-11-11 approved mayor',
    '2024-11-12 requested',
    '2024-11-26 paid',
    '2024-11-27 paid-in-full',
  ])
})
