import { describe, expect, it } from 'vitest'
import { fromFile, toFile } from '../src/applicant/applicant-file.ts'
import { type Draft, withAnswer, withoutItem } from '../src/applicant/draft.ts'

const draft: Draft = {
  kind: 'organisation',
  name: '示例协会',
  appliedOn: '2025-03-01',
  historyComplete: true,
  items: [{ id: 'event-1', kind: 'event', name: '年会' }],
  answers: [
    { fact: 'a/figure', year: 2023, item: null, value: 12.5, from: 'file' },
    { fact: 'a/figure', year: 2024, item: null, value: 'not-known', from: 'file' },
    { fact: 'a/flag', year: null, item: null, value: false, from: 'file' },
    { fact: 'a/share', year: null, item: null, value: '60%', from: 'file' },
    { fact: 'e/cost', year: null, item: 'event-1', value: 'does-not-apply', from: 'file' },
  ],
  expected: [],
}

describe('the applicant’s file', () => {
  it('holds yearly facts by year and the facts of an event with the event', () => {
    expect(toFile(draft)).toEqual({
      applicant: 'organisation',
      name: '示例协会',
      history: 'complete',
      dates: { factsOn: '2025-03-01', appliedOn: '2025-03-01', rulesOn: '2025-03-01' },
      facts: { 'a/figure': { 2023: 12.5, 2024: 'not-known' }, 'a/flag': false, 'a/share': '60%' },
      events: [{ id: 'event-1', name: '年会', facts: { 'e/cost': 'does-not-apply' } }],
    })
  })

  it('gives back the same answers', () => {
    expect(fromFile(JSON.parse(JSON.stringify(toFile(draft)))).draft).toEqual(draft)
  })

  it('takes null for what is not known, and says what it cannot hold', () => {
    const { draft: read, left } = fromFile({ applicant: 'enterprise', facts: { x: null }, people: [{ id: 'p' }] })
    expect(read.answers).toEqual([{ fact: 'x', year: null, item: null, value: 'not-known', from: 'file' }])
    expect(left).toEqual(['people'])
  })

  it('leaves out what was said of an event together with the event', () => {
    expect(withoutItem(draft, 'event-1').answers).toHaveLength(4)
  })

  it('puts a changed answer where the earlier one stood', () => {
    const changed = withAnswer(draft, { fact: 'a/flag', year: null, item: null, value: true, from: 'asked' })
    expect(changed.answers.map((a) => a.value)).toEqual([12.5, 'not-known', true, '60%', 'does-not-apply'])
  })
})
