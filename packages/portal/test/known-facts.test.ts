import { expect, test } from 'vitest'
import { knownFacts, placesOf, withWritten, writtenAt } from '../src/pages/apply/known-facts.ts'
import type { FactAsked } from '../src/wire/service.ts'

const fact = (id: string, more: Partial<FactAsked> = {}): FactAsked => ({
  id,
  label: id,
  question: id,
  subject: 'enterprise',
  type: 'figure',
  period: 'now',
  source: 'declared',
  sourceLabel: '',
  years: [],
  readBy: [],
  ...more,
})
const sales = fact('sales', { period: 'year', years: [2025, 2024] })
const asked = [fact('here'), fact('kind'), sales]

test('of a saved file only what the service asks for is filled in, of yearly facts only the years it reads', () => {
  const file = {
    facts: {
      here: true,
      kind: 'not-known',
      other: 1,
      sales: { '2025': '86亿元', '2023': 5, '2024': 'does-not-apply' },
    },
  }
  expect(knownFacts(file, asked)).toEqual({ here: true, sales: { '2025': '86亿元' } })
  expect(knownFacts(null, asked)).toEqual({})
  expect(knownFacts({ facts: { sales: 3, here: { '2025': 1 } } }, asked)).toEqual({})
})

test('every place of a fact is written and taken back by itself', () => {
  expect([placesOf(fact('here')), placesOf(sales)]).toEqual([[null], [2025, 2024]])
  let facts = withWritten({}, 'sales', 2025, 7)
  facts = withWritten(facts, 'sales', 2024, 0)
  facts = withWritten(facts, 'here', null, false)
  expect(facts).toEqual({ sales: { '2025': 7, '2024': 0 }, here: false })
  // Nought and no are answers; nothing is not.
  expect([writtenAt(facts, 'sales', 2024), writtenAt(facts, 'here', null), writtenAt(facts, 'kind', null)]).toEqual([
    0,
    false,
    undefined,
  ])
  facts = withWritten(facts, 'sales', 2025, undefined)
  expect(facts).toEqual({ sales: { '2024': 0 }, here: false })
  expect(withWritten(withWritten(facts, 'sales', 2024, undefined), 'here', null, undefined)).toEqual({})
})
