import { assessWith, lookupOfGiven } from '@pengce/assess'
import {
  amountOf,
  type Given,
  historyId,
  inKind,
  type Measure,
  measure,
  monthly,
  onOneDay,
  paidBefore,
  paidThisYear,
  policy,
  quarterly,
  received,
  registry,
  upTo,
  yearly,
} from '@pengce/language'
import { months, percent, quantity, wan, years, yuan } from '@pengce/values'
import { expect, test } from 'vitest'
import { basics, firm, life, paper } from './firm.ts'

const { here, cost, grant, size, drawnMonths, drawnYears } = firm
const answer = (m: Measure, given: readonly Given[], on = '2025-03-01') => {
  const { verdict, amount, total } = assessWith(m, lookupOfGiven(given), onOneDay(on))
  return { verdict, amount: amount && [amount.low, amount.high], total: total && [total.low, total.high] }
}
/** What was paid before under a measure, as an example row gives it. */
const paid = (
  m: Measure,
  amount: Parameters<typeof cost.of>[0],
  when: 'received' | 'received-this-year' = 'received',
) => {
  const given = received(m).of(amount)
  return { ...given, fact: { ...given.fact, id: historyId(when, m.id) } }
}

test('[L14] ceilings leave what is left of them, in the year and in all', () => {
  const m = measure('paper/capped', {
    ...basics,
    when: here,
    pays: cost.times(percent(50)),
    limit: { perYear: wan(40), inTotal: wan(90) },
  })
  const due = (...given: Given[]) => answer(m, [here.holds(), cost.of(wan(100)), ...given]).amount
  expect(due()).toEqual([wan(40).parts, wan(40).parts])
  expect(due(paid(m, wan(15), 'received-this-year'), paid(m, wan(15)))).toEqual([wan(25).parts, wan(25).parts])
  expect(due(paid(m, wan(70)))).toEqual([wan(20).parts, wan(20).parts])
  expect(due(paid(m, wan(95)))).toEqual([0, 0])
})

test('[L14] the total of a recurring amount keeps to the ceiling in all', () => {
  const m = measure('paper/rent', {
    ...basics,
    when: here,
    pays: monthly(cost.times(percent(50)), { atMost: years(3) }),
    limit: { inTotal: wan(100) },
  })
  const all = (...given: Given[]) => answer(m, [here.holds(), cost.of(wan(10)), ...given]).total
  expect(all()).toEqual([wan(100).parts, wan(100).parts])
  expect(all(paid(m, wan(30)))).toEqual([wan(70).parts, wan(70).parts])
  expect(all(cost.of(wan(1)))).toEqual([wan(18).parts, wan(18).parts])
})

test('[L15] deductions come off last, off the total of a recurring amount, and never below nothing', () => {
  const once = measure('paper/once', {
    ...basics,
    when: here,
    pays: cost.times(percent(50)).cappedAt(wan(20)),
    deducts: [grant, wan(1)],
  })
  const due = (g: number) => answer(once, [here.holds(), cost.of(wan(100)), grant.of(wan(g))]).amount
  expect([due(5), due(19), due(30)]).toEqual([14, 0, 0].map((n) => [wan(n).parts, wan(n).parts]))
  const monthlyRent = measure('paper/monthly', {
    ...basics,
    when: here,
    pays: monthly(cost.times(percent(50)), { atMost: months(6) }),
    deducts: [grant],
  })
  const rent = (g: number) => answer(monthlyRent, [here.holds(), cost.of(wan(2)), grant.of(wan(g))])
  expect(rent(2)).toMatchObject({ amount: [wan(1).parts, wan(1).parts], total: [wan(4).parts, wan(4).parts] })
  expect(rent(9).total).toEqual([0, 0])
})

test('[L15] a difference that would be negative pays nothing, each time and in all', () => {
  const m = measure('paper/less', { ...basics, when: here, pays: monthly(cost.less(grant), { atMost: months(2) }) })
  expect(answer(m, [here.holds(), cost.of(wan(1)), grant.of(wan(2))])).toEqual({
    verdict: 'yes',
    amount: [0, 0],
    total: [0, 0],
  })
})

test('[L16] one-off: nothing was received before; a benefit without money was never enjoyed', () => {
  const money = measure('paper/one-off', { ...basics, when: here, pays: cost.times(percent(1)), limit: { once: true } })
  expect(answer(money, [here.holds()]).verdict).toBe('yes')
  expect(answer(money, [here.holds(), paid(money, yuan(0.01))]).verdict).toBe('no')
  const service = measure('paper/service', {
    ...basics,
    when: here,
    pays: inKind(['服务', 'service']),
    limit: { once: true },
  })
  const enjoyed = { fact: { ...here.fact, id: historyId('enjoyed', service.id) }, value: true }
  expect(answer(service, [here.holds()]).verdict).toBe('yes')
  expect(answer(service, [here.holds(), enjoyed]).verdict).toBe('no')
})

test('[L17] whether an amount is computed or settled by an authority is said', () => {
  const certainty = (pays: Parameters<typeof measure>[1]['pays']) =>
    measure('paper/m', { ...basics, when: here, pays }).pay.certainty
  expect(certainty(cost.times(percent(5)))).toBe('exact')
  expect(certainty(size.pays({ large: upTo(wan(5)), small: wan(1) }))).toBe('at-most')
  expect(
    certainty(
      inKind(['用房', 'rooms'], size.pays({ large: quantity('square-metre', 9), small: quantity('square-metre', 1) })),
    ),
  ).toBe('in-kind')
})

test('[L18] a recurring amount has a total when its time is limited, of whole payments', () => {
  const totalOf = (pays: ReturnType<typeof monthly>) =>
    answer(measure('paper/m', { ...basics, when: here, pays }), [here.holds(), cost.of(wan(1))]).total
  const amount = cost.plus(cost)
  expect(totalOf(monthly(amount, { atMost: years(3) }))).toEqual([wan(72).parts, wan(72).parts])
  expect(totalOf(quarterly(amount, { atMost: months(8) }))).toEqual([wan(4).parts, wan(4).parts])
  expect(totalOf(yearly(amount, { atMost: months(30) }))).toEqual([wan(4).parts, wan(4).parts])
  expect(totalOf(yearly(amount))).toBeNull()
})

test('[L18a] where part of the longest time is gone, the total counts what is left of it', () => {
  const all = (pays: Parameters<typeof measure>[1]['pays'], drawn: number, ...given: Given[]) =>
    answer(measure('paper/m', { ...basics, when: here, pays }), [
      here.holds(),
      cost.of(wan(1)),
      drawnMonths.of(quantity('month', drawn)),
      drawnYears.of(quantity('year', drawn)),
      ...given,
    ]).total
  const left = amountOf(quantity('month', 36)).less(drawnMonths).orNothing()
  const rent = monthly(cost.plus(cost), { atMost: years(3), left })
  const sums = [0, 12, 35, 40].map((drawn) => all(rent, drawn))
  expect(sums).toEqual([72, 48, 2, 0].map((n) => [wan(n).parts, wan(n).parts]))
  expect(all(rent, 0, drawnMonths.notKnown())).toEqual([0, wan(72).parts])
  const yearsLeft = amountOf(quantity('year', 5)).less(drawnYears).orNothing()
  expect(all(yearly(cost.plus(cost), { atMost: years(5), left: yearsLeft }), 2)).toEqual([wan(6).parts, wan(6).parts])
  const falling = monthly(cost, { atMost: years(3), left, inAll: left.each(cost.times(percent(50))) })
  expect(all(falling, 12)).toEqual([wan(12).parts, wan(12).parts])
})

test('[L18a] deductions come off the whole sum, which payments before may have borne; ceilings still hold', () => {
  const m = measure('paper/less-left', {
    ...basics,
    when: here,
    pays: monthly(cost.plus(cost), {
      atMost: months(10),
      left: amountOf(quantity('month', 10)).less(drawnMonths).orNothing(),
    }),
    limit: { inTotal: wan(15) },
    deducts: [grant],
  })
  const due = (drawn: number, before: number, off: number) =>
    answer(m, [
      here.holds(),
      cost.of(wan(1)),
      drawnMonths.of(quantity('month', drawn)),
      paid(m, wan(before)),
      grant.of(wan(off)),
    ])
  const both = (each: number, all: number) => ({
    amount: [wan(each).parts, wan(each).parts],
    total: [wan(all).parts, wan(all).parts],
  })
  expect(due(0, 0, 4)).toMatchObject(both(2, 11))
  expect(due(8, 4, 4)).toMatchObject(both(2, 4))
  expect(due(8, 10, 4)).toMatchObject(both(1, 1))
})

test('[L19] the document’s life, or the measure’s own window, comes first among the conditions', () => {
  const plain = measure('paper/plain', { ...basics, when: here, pays: cost.plus(wan(1)) })
  const own = measure('paper/own', {
    ...basics,
    window: { from: '2024-06-01', until: null },
    when: here,
    pays: cost.plus(wan(1)),
  })
  const { measures } = policy({ document: paper, inForce: life, measures: [plain, own], notEncoded: {} })
  const days = (m: Measure | undefined, ...on: string[]) => on.map((d) => m && answer(m, [here.holds()], d).verdict)
  expect(days(measures[0], '2023-12-31', '2024-01-01', '2026-12-31', '2027-01-01')).toEqual(['no', 'yes', 'yes', 'no'])
  expect(days(measures[1], '2024-05-31', '2024-06-01', '2099-12-31')).toEqual(['no', 'yes', 'yes'])
  expect(measures.map((m) => m.window)).toEqual([life, { from: '2024-06-01', until: null }])
})

test('[L20] what was paid before is the measure’s own fact, of the applicant where the text counts so', () => {
  const factOf = (m: Measure) =>
    registry([policy({ document: paper, inForce: life, measures: [m], notEncoded: {} })]).facts.find((f) =>
      f.id.startsWith('received'),
    )
  const perProject = {
    ...basics,
    subject: 'project',
    when: here,
    pays: cost.less(paidBefore).less(paidThisYear),
  } as const
  expect(factOf(measure('paper/p', perProject))).toMatchObject({ id: 'received/paper/p', subject: 'project' })
  expect(factOf(measure('paper/p', { ...perProject, limit: { of: 'applicant' } }))).toMatchObject({
    subject: 'enterprise',
  })
})

test('[L23] the law is found by id', () => {
  const m = measure('paper/m', { ...basics, when: here, pays: cost.plus(wan(1)) })
  const law = registry([policy({ document: paper, inForce: life, measures: [m], notEncoded: {} })])
  expect(law.measure('paper/m')?.title.en).toBe('award')
  expect(law.policy('paper')?.measures).toHaveLength(1)
  expect(law.fact('firm/cost')?.label.en).toBe('cost')
  expect(law.facts.map((f) => f.id)).toEqual(['firm/here', 'firm/cost'])
  expect([law.measure('paper/n'), law.policy('x'), law.fact('y'), law.examplesOf('paper/m')]).toEqual(
    Array(4).fill(undefined),
  )
})
