import { event, walk } from '@pengce/procedure'
import type { CivilDate } from '@pengce/values'
import { expect, test } from 'vitest'
import { eventProcedure, studyProcedure } from '../src/gov2023/event-procedures.ts'
import { meetingProcedure, weeklyProcedure } from '../src/gov2023/meeting-procedures.ts'
import { consultationProcedure } from '../src/gov2023/paper-procedures.ts'

test('a document passed by the executive meeting is issued within seven working days across National Day 2024', () => {
  const { differences, duties } = walk(meetingProcedure, '2024-09-18', [
    ['2024-09-20', event('supplied'), 'examination'],
    ['2024-09-23', event('approved'), 'proposal'],
    ['2024-09-24', event('approved'), 'topic'],
    ['2024-09-25', event('fixed-by-delegate'), 'report'],
    ['2024-09-25', event('recorded'), 'convening'],
    ['2024-09-26', event('supplied', 'papers'), 'convening'],
    ['2024-09-26', event('supplied', 'delivery'), 'convening'],
    ['2024-09-26', event('supplied', 'observers', { plenary: false }), 'session'],
    ['2024-09-27', event('approved', 'executive', { document: true }), 'afterwards'],
    ['2024-09-29', event('supplied', 'minutes'), 'afterwards'],
    ['2024-10-12', event('supplied', 'document'), 'followUp'],
    ['2024-10-30', event('recorded'), 'completed'],
  ])
  expect(differences).toEqual([])
  // The make-up days of 29 September and 12 October count, the first week of October does not.
  expect(duties.find((d) => d.item === 'document')?.due).toEqual({ date: '2024-10-12', provisional: false })
  expect(duties.find((d) => d.item === 'minutes')?.due).toBeNull()
})

test('nothing is issued where the meeting decided on no document, and a topic may be turned down', () => {
  const { differences } = walk(meetingProcedure, '2025-01-13', [
    ['2025-01-14', event('supplied'), 'examination'],
    ['2025-01-15', event('approved'), 'proposal'],
    ['2025-01-16', event('approved'), 'topic'],
    ['2025-01-17', event('refused'), 'returned'],
  ])
  expect(differences).toEqual([])
})

test('the executive meeting comes within seven days of the one before, holiday or not', () => {
  const next = walk(weeklyProcedure, '2025-01-24', [['2025-01-27', event('recorded'), 'held']])
  expect(next.differences).toEqual([])
  expect(next.duties.find((d) => d.step === 'next')?.due).toEqual({ date: '2025-01-31', provisional: false })
})

test('the study session comes within two months of the one before', () => {
  const next = walk(studyProcedure, '2024-08-08', [['2024-10-08', event('recorded'), 'held']])
  expect(next.differences).toEqual([])
  expect(next.duties.find((d) => d.step === 'next')?.due).toEqual({ date: '2024-10-08', provisional: false })
})

/** A request of 17 January 2025 that was approved on the 20th; the make-up Sunday of the 26th counts. */
const approved = (notice: boolean) =>
  [
    ['2025-01-15', event('approved'), 'request'],
    ['2025-01-17', event('complete', null, { notice }), 'ahead'],
    ['2025-01-20', event('passed', 'approval'), notice ? 'ahead' : 'held'],
  ] as const

test('a city-wide event waits for ten working days from its request across the Spring Festival of 2025', () => {
  const on = (day: CivilDate) =>
    walk(eventProcedure, '2025-01-14', [...approved(true), [day, event('elapsed', 'notice'), 'held']]).differences
  expect(on('2025-02-06')[0]?.problem?.code).toBe('case/too-early')
  expect(on('2025-02-07')[0]?.problem?.code).toBe('case/too-early')
  // The event may be on the make-up Saturday of 8 February.
  expect(on('2025-02-08')).toEqual([])
})

test('an event for which there is a good reason is held once it is approved', () => {
  expect(walk(eventProcedure, '2025-01-14', approved(false)).differences).toEqual([])
})

test('a department that does not answer in five working days consents, from the day after', () => {
  const on = (day: CivilDate, type: string) =>
    walk(consultationProcedure, '2024-09-27', [[day, event(type), 'agreed']]).differences[0]?.problem?.code
  // Asked on 27 September: 29 and 30 September, 8, 9 and 10 October.
  expect(on('2024-10-10', 'agreed')).toBeUndefined()
  expect(on('2024-10-10', 'silent')).toBe('case/too-early')
  expect(on('2024-10-11', 'silent')).toBeUndefined()
  expect(on('2024-10-11', 'agreed')).toBe('case/too-late')
})

test('departments that disagree confer, and the government decides with the opinions of both before it', () => {
  const { differences } = walk(consultationProcedure, '2025-01-22', [
    ['2025-01-24', event('disagreed'), 'heads'],
    ['2025-02-05', event('declined'), 'listing'],
    ['2025-02-10', event('complete'), 'decided'],
    ['2025-02-17', event('approved'), 'agreed'],
  ])
  expect(differences).toEqual([])
})
