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
