import { amountOf, changesOf, coverageOf, inForceOn, measure, policy, validity, windowHolds } from '@pengce/language'
import { wan } from '@pengce/values'
import { expect, test } from 'vitest'
import { basics, firm, life, paper } from './firm.ts'

const short = measure('paper/short', {
  ...basics,
  register: ['paper/1', 'paper/9'],
  window: { from: '2024-01-01', until: '2024-06-30' },
  when: firm.here,
  pays: amountOf(wan(1)),
})
const usual = measure('paper/usual', { ...basics, register: ['paper/2'], when: firm.here, pays: amountOf(wan(1)) })
const ends = validity('paper/ends', {
  ...basics,
  says: ['旧文件不再执行', 'an older text ends'],
  ends: [{ what: 'old', from: '2024-03-01' }],
})
const one = policy({
  document: paper,
  inForce: life,
  measures: [short, usual],
  rules: [ends],
  notEncoded: { 'paper/3': 'purpose' },
})

test('[L24] the first and the last day count; an end that is not stated never comes', () => {
  expect(['2023-12-31', '2024-01-01', '2026-12-31', '2027-01-01'].map((d) => windowHolds(life, d))).toEqual([
    false,
    true,
    true,
    false,
  ])
  expect(windowHolds({ from: null, until: null }, '1900-01-01')).toBe(true)
  const open = { ...one, inForce: { from: '2024-01-01', until: null } }
  expect(inForceOn([open], '2030-01-01').noEndStated).toEqual(['paper'])
})
test('[L24] on a day, the documents and measures in force', () => {
  const on = (day: string) => {
    const now = inForceOn([one], day)
    return [now.policies.map((p) => p.id), now.measures.map((m) => m.id)]
  }
  expect(on('2024-06-30')).toEqual([['paper'], ['paper/short', 'paper/usual']])
  expect(on('2024-07-01')).toEqual([['paper'], ['paper/usual']])
  expect(on('2027-01-01')).toEqual([[], []])
})
test('[L24] what changes on which day', () => {
  expect(changesOf([one]).map((c) => [c.on, c.what, c.id, c.by])).toEqual([
    ['2024-01-01', 'document-begins', 'paper', null],
    ['2024-03-01', 'other-ends', 'old', 'paper/ends'],
    ['2024-07-01', 'measure-ends', 'paper/short', null],
    ['2027-01-01', 'document-ends', 'paper', null],
  ])
})

test('[L25] every register row is encoded, listed with a reason, or unaccounted', () => {
  const rows = ['1', '2', '3', '4', '5'].map((n) => ({
    id: `paper/${n}`,
    doc: 'paper',
    kind: n === '4' ? 'task' : 'measure',
  }))
  const { total, documents } = coverageOf([one], rows, [{ row: 'paper/4', by: 'plan/x' }])
  expect(total).toEqual({ rows: 5, encoded: 3, notEncoded: 1, unaccounted: 1 })
  expect(documents).toEqual([
    {
      document: 'paper',
      ...total,
      kinds: {
        measure: { rows: 4, encoded: 2, notEncoded: 1, unaccounted: 1 },
        task: { rows: 1, encoded: 1, notEncoded: 0, unaccounted: 0 },
      },
      unaccountedRows: ['paper/5'],
      unknownRows: ['paper/9'],
    },
  ])
})
