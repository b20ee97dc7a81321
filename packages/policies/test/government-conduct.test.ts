import { evaluate, lookupOfGiven, verdictOf } from '@pengce/assess'
import { type Given, onOneDay } from '@pengce/language'
import { answererOf, event, walk } from '@pengce/procedure'
import type { CivilDate } from '@pengce/values'
import { governmentPaper as paper } from '@pengce/vocabulary'
import { expect, test } from 'vitest'
import { headAbsenceProcedure, leaderAbsenceProcedure } from '../src/gov2023/absence-procedures.ts'
import { draftingProcedure } from '../src/gov2023/drafting-procedures.ts'
import { eventProcedure } from '../src/gov2023/event-procedures.ts'
import { meetingLeaveProcedure, specialMeetingProcedure } from '../src/gov2023/lesser-meeting-procedures.ts'
import { consultationProcedure, paperProcedure } from '../src/gov2023/paper-procedures.ts'

test('leave of a head needs the leader in charge and then the mayor, and is closed on return', () => {
  const granted = walk(headAbsenceProcedure, '2024-09-24', [
    ['2024-09-24', event('complete'), 'approval'],
    ['2024-09-25', event('passed', 'inCharge'), 'approval'],
    ['2024-09-26', event('passed', 'mayor'), 'return'],
    ['2024-10-08', event('recorded'), 'back'],
  ])
  expect(granted.differences).toEqual([])
  const after = (type: string, item: string, at: 'approval' | 'refused') =>
    walk(headAbsenceProcedure, '2024-09-24', [
      ['2024-09-24', event('complete'), 'approval'],
      ['2024-09-25', event(type, item), at],
    ]).differences[0]?.problem?.code
  expect(after('failed', 'inCharge', 'refused')).toBeUndefined()
  // The mayor is not asked before the leader in charge has agreed.
  expect(after('passed', 'mayor', 'approval')).toBe('case/unknown-item')
})

test('a leader unable to work without leaving asks for no leave: the other of the pair stands in at once', () => {
  const applies = { executive: false, pair: true }
  const { differences, duties } = walk(leaderAbsenceProcedure, '2025-01-20', [
    ['2025-01-20', event('unable', null, applies), 'standIn'],
    ['2025-01-21', event('approved', 'pair'), 'return'],
    ['2025-02-05', event('recorded'), 'back'],
  ])
  expect(differences).toEqual([])
  expect(duties.some((d) => d.step === 'leave')).toBe(false)
})

test('minutes that touch funds may be countersigned before the leader in charge signs, and go to the mayor with both', () => {
  const major = { draft: true, inCharge: true, others: true, mayor: true, leader: false, chair: true }
  const { differences, duties } = walk(specialMeetingProcedure, '2024-09-20', [
    ['2024-09-20', event('recorded'), 'topic'],
    ['2024-09-23', event('recorded', null, major), 'review'],
    ['2024-09-24', event('supplied', 'draft'), 'review'],
    ['2024-09-25', event('supplied', 'others'), 'review'],
    ['2024-09-26', event('supplied', 'inCharge', major), 'minutes'],
    ['2024-09-27', event('approved', 'mayor'), 'completed'],
  ])
  expect(differences).toEqual([])
  expect(duties.find((d) => d.step === 'minutes')?.by?.id).toBe('mayor')
})

test('leave from a meeting is asked by leaders and by heads, papers are signed by heads of districts too', () => {
  expect(meetingLeaveProcedure.steps.request.by?.id).toBe('meeting-member')
  expect(paperProcedure.steps.signature.by?.id).toBe('unit-head')
})

test('an event whose notice has run is held only with the approval, which may come within the ten days or after them', () => {
  const asked = [
    ['2024-09-20', event('approved'), 'request'],
    ['2024-09-20', event('complete', null, { notice: true }), 'ahead', '2024-10-10'],
  ] as const
  const runs = [
    walk(eventProcedure, '2024-09-20', [...asked, ['2024-09-24', event('failed', 'approval'), 'refused']]),
    walk(eventProcedure, '2024-09-20', [
      ...asked,
      ['2024-10-11', event('elapsed', 'notice'), 'ahead'],
      ['2024-10-14', event('passed', 'approval'), 'held'],
    ]),
  ]
  expect(runs.flatMap((run) => run.differences)).toEqual([])
})

test.each([
  ['as a rule', [paper.shortNotice.fails()], 'yes'],
  ['with a good reason', [paper.shortNotice.holds()], 'no'],
  ['not known whether there is one', [], 'open'],
] satisfies readonly [string, readonly Given[], string][])('ten working days must run: %s', (_, given, due) => {
  const applies = eventProcedure.steps.ahead.items.find((i) => i.id === 'notice')?.applies ?? null
  if (applies === null) throw new Error('the notice has no condition')
  expect(verdictOf(evaluate(applies, { lookup: lookupOfGiven(given), dates: onOneDay('2024-09-20') }))).toBe(due)
})

test('another term is agreed on within the five days; after them silence has consented', () => {
  const on = (day: CivilDate) =>
    walk(consultationProcedure, '2024-09-27', [[day, event('other-term'), 'laterReply']]).differences[0]?.problem?.code
  expect(on('2024-10-10')).toBeUndefined()
  expect(on('2024-10-11')).toBe('case/too-late')
})

test('a term agreed on has no day of its own, and its silence is noted by the department that asks', () => {
  const later = ['2024-10-10', event('other-term', 'reply'), 'laterReply'] as const
  const on = (type: string, item: string | null, at: 'agreed' | 'heads') =>
    walk(consultationProcedure, '2024-09-27', [later, ['2024-10-25', event(type, item), at]])
  for (const run of [
    on('agreed', 'reply', 'agreed'),
    on('disagreed', 'reply', 'heads'),
    on('other-term-over', null, 'agreed'),
  ])
    expect(run.differences).toEqual([])
  const { standing } = walk(consultationProcedure, '2024-09-27', [later])
  if (standing === null) throw new Error('the case was not opened')
  expect(answererOf(consultationProcedure, standing, { type: 'other-term-over', of: null })).toMatchObject({
    office: { id: 'lead-department' },
  })
})

test('where both heads sign, the consultation is over without the five days', () => {
  const { differences } = walk(consultationProcedure, '2024-09-27', [['2024-09-29', event('signed-jointly'), 'agreed']])
  expect(differences).toEqual([])
})

test.each([
  ['public interest alone', [paper.publicInterest.holds(), paper.unsettling.fails()], 'yes'],
  ['unrest alone', [paper.publicInterest.fails(), paper.unsettling.holds()], 'yes'],
  ['neither', [paper.publicInterest.fails(), paper.unsettling.fails()], 'no'],
  ['one of them unknown', [paper.publicInterest.fails()], 'open'],
] satisfies readonly [string, readonly Given[], string][])(
  'a draft is heard and its risk assessed: %s',
  (_, given, due) => {
    const context = { lookup: lookupOfGiven(given), dates: onOneDay('2024-09-20') }
    const verdicts = draftingProcedure.steps.appraisal.items
      .filter((i) => i.id === 'hearings' || i.id === 'stability')
      .map((i) => (i.applies === null ? null : verdictOf(evaluate(i.applies, context))))
    expect(verdicts).toEqual([due, due])
  },
)
