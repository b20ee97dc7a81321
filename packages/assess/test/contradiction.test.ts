import { toDay } from '@pengce/values'
import { expect, test } from 'vitest'
import { assessAll, contradictionReport, contradictionsOf } from '../src/index.ts'
import { applicant, background, dates, law, project } from './advice-fixture.ts'

const found = (facts: Parameters<typeof applicant>[0], items: Parameters<typeof applicant>[1] = []) =>
  contradictionsOf(law, applicant(facts, items), dates, background).map((c) => contradictionReport(c, dates, 'zh'))

test.each([
  ['excludes', { 'mill/dishonest': true, 'mill/certified': true }, { 'mill/dishonest': true, 'mill/certified': false }],
  ['implies', { 'mill/grade': 'gold', 'mill/certified': false }, { 'mill/grade': 'bronze', 'mill/certified': false }],
  ['part-of', { 'mill/women': 21, 'mill/jobs': 20 }, { 'mill/women': 20, 'mill/jobs': 20 }],
  [
    'not-before',
    { 'mill/opened-on': toDay('2019-12-31'), 'mill/founded-on': toDay('2020-01-01') },
    { 'mill/opened-on': toDay('2020-01-01'), 'mill/founded-on': toDay('2020-01-01') },
  ],
  [
    'highest-before',
    { 'mill/peak': 100, 'mill/revenue@2022': 101, 'mill/revenue@2024': 900 },
    { 'mill/peak': 101, 'mill/revenue@2022': 101, 'mill/revenue@2024': 900 },
  ],
])('[A83] %s: facts that contradict each other are found, and facts that agree are not', (kind, wrong, right) => {
  expect(found(wrong).map((c) => c.code)).toEqual([`contradiction/${kind}`])
  expect(found(right)).toEqual([])
})

test('[A84] what is not known, or does not apply, contradicts nothing', () => {
  expect(found({ 'mill/dishonest': true, 'mill/certified': 'not-known' })).toEqual([])
  expect(found({ 'mill/dishonest': true })).toEqual([])
  expect(found({ 'mill/grade': 'gold', 'mill/certified': 'does-not-apply' })).toEqual([])
  expect(found({ 'mill/women': 21, 'mill/jobs': 'does-not-apply' })).toEqual([])
  expect(found({ 'mill/peak': 100, 'mill/revenue@2024': 101 })).toEqual([])
})

test('[A84] an item is held against its own facts, and says which it is', () => {
  const [c, ...more] = found({}, [
    project({ 'plot/cost': 10, 'plot/grant': 10 }),
    { ...project({ 'plot/cost': 10, 'plot/grant': 11 }), id: 'p2' },
  ])
  expect(more).toEqual([])
  expect(c).toMatchObject({
    code: 'contradiction/part-of',
    weight: 'unlikely',
    at: 'projects[1].facts.plot/grant',
    item: { id: 'p2' },
  })
})

test('[A85] what was received this year is part of all that was received', () => {
  const [c] = found({ 'received-this-year/vale/jobs': 200, 'received/vale/jobs': 100 })
  expect(c?.at).toBe('facts.received-this-year/vale/jobs')
  expect(found({ 'received-this-year/vale/jobs': 100, 'received/vale/jobs': 100 })).toEqual([])
})

test('[A85] both facts are named with their values and what to do; the assessment runs all the same', () => {
  const facts = {
    'mill/women': 21,
    'mill/jobs': 20,
    'mill/river': true,
    'mill/certified': true,
    'mill/dishonest': false,
  }
  const [c] = contradictionsOf(law, applicant(facts), dates, background)
  if (c === undefined) throw new Error('nothing found')
  expect(contradictionReport(c, dates, 'zh')).toEqual({
    code: 'contradiction/part-of',
    at: 'facts.mill/women',
    item: null,
    weight: 'against-meaning',
    facts: [
      { at: 'facts.mill/women', fact: 'mill/women', year: null, text: '在岗女职工：21 人' },
      { at: 'facts.mill/jobs', fact: 'mill/jobs', year: null, text: '在岗人数：20 人' },
    ],
    text: '“在岗女职工：21 人”是“在岗人数：20 人”的一部分，不会更大；请核对，并改正填错的一项',
  })
  expect(contradictionReport(c, dates, 'en').text).toBe(
    '“women employed: 21 persons” is part of “people employed: 20 persons” and cannot be more; check these and correct the one that is wrong',
  )
  const jobs = assessAll(law.measures, applicant(facts), dates).find((a) => a.measure.id === 'vale/jobs')
  expect(jobs?.verdict).toBe('yes')
})
