import {
  advance,
  type CaseEvent,
  caseProblemText,
  conditionsAhead,
  dueOf,
  elapsedOn,
  event,
  expectedOf,
  happens,
  openCase,
  publicCalendar,
  type Standing,
  stepsOf,
  type WalkRow,
  waitingFor,
  walk,
} from '@pengce/procedure'
import { addDays } from '@pengce/values'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { permit } from './permit.ts'

type Name = keyof typeof permit.steps
const dry = event('accepted', null, { water: false })
const review: readonly WalkRow<Name>[] = [
  ['2024-09-20', event('complete'), 'acceptance', '2024-09-27'],
  ['2024-09-24', dry, 'review', '2024-10-12'],
]
const agreed: readonly WalkRow<Name>[] = [
  ...review,
  ['2024-10-08', event('passed', 'roads'), 'review', '2024-10-11'],
  ['2024-10-09', event('passed', 'signs'), 'opinion', '2024-10-15'],
]
const onNotice: readonly WalkRow<Name>[] = [
  ...agreed,
  ['2024-10-10', event('agreed', 'roads'), 'opinion', '2024-10-15'],
  ['2024-10-16', event('silent', 'water'), 'notice', '2024-10-23'],
]
const decided: readonly WalkRow<Name>[] = [
  ...onNotice,
  ['2024-10-24', event('clear', null, { mayor: false }), 'decision', '2024-10-29'],
  ['2024-10-25', event('approved'), 'payment'],
]
/** The problem that the last row meets, or what came out otherwise. */
const met = (rows: readonly WalkRow<Name>[]) => {
  const { differences } = walk(permit, '2024-09-20', rows)
  return differences[0]?.problem?.code ?? differences
}

test('[P6] a case comes where its answers lead, each step with its last day', () => {
  expect(met(decided)).toEqual([])
})

test('[P6] what cannot happen is a problem that says what can', () => {
  const { differences } = walk(permit, '2024-09-20', [['2024-09-23', event('approved'), 'application']])
  const problem = differences[0]?.problem
  expect(problem).toMatchObject({ code: 'case/cannot-happen', expected: ['complete'] })
  expect(problem && caseProblemText(problem, 'en')).toBe(
    "paper/permit: 'approved' cannot happen while the case is in application; expected complete",
  )
  expect(met([['2024-09-19', event('complete'), 'acceptance']])).toBe('case/before-last')
  expect(met([['2024-02-30', event('complete'), 'acceptance']])).toBe('case/no-such-date')
  expect(met([...review, ['2024-09-25', event('failed', 'roads'), 'refused'], ['2024-09-26', dry, 'refused']])).toBe(
    'case/ended',
  )
})

test('[P7] an item runs on its own clock, after those that come first, and only where its condition holds', () => {
  const { standing, duties } = walk(permit, '2024-09-20', review)
  expect(standing && waitingFor(standing)).toEqual(['roads'])
  expect(duties.at(-1)).toMatchObject({ kind: 'act', item: 'roads', due: { date: '2024-10-12' } })
  const both = event('accepted', null, { water: true })
  const wet = walk(permit, '2024-09-20', [review[0] ?? fail(), ['2024-09-24', both, 'review', '2024-10-12']])
  expect(wet.standing && waitingFor(wet.standing)).toEqual(['water', 'roads'])
  expect(met([...review, ['2024-09-25', event('passed', 'signs'), 'review']])).toBe('case/unknown-item')
  expect(met([...review, ['2024-09-25', event('passed', 'water'), 'review']])).toBe('case/unknown-item')
  expect(met([...agreed, ['2024-10-10', event('disagreed'), 'refused']])).toBe('case/unknown-item')
  expect(met([...review, ['2024-09-25', event('failed', 'roads'), 'refused']])).toEqual([])
})

test('[P7] a condition that nobody settled is neither yes nor no', () => {
  const rows: readonly WalkRow<Name>[] = [
    ['2024-09-20', event('complete'), 'acceptance'],
    ['2024-09-24', event('accepted'), 'review'],
  ]
  expect(met(rows)).toBe('case/conditions-open')
  const { standing } = walk(permit, '2024-09-20', rows.slice(0, 1))
  expect(standing && conditionsAhead(permit, standing, 'accepted').map((i) => i.id)).toEqual(['water'])
})

test('[P8] silence counts only after the term, and an answer only within it', () => {
  expect(met([...agreed, ['2024-10-15', event('silent', 'water'), 'opinion']])).toBe('case/too-early')
  expect(met([...agreed, ['2024-10-16', event('disagreed', 'water'), 'refused']])).toBe('case/too-late')
  expect(met([...agreed, ['2024-10-15', event('disagreed', 'water'), 'refused']])).toEqual([])
  const silent = event('silent', null, { water: false })
  expect(
    met([
      ['2024-09-20', event('complete'), 'acceptance'],
      ['2024-09-28', silent, 'review'],
    ]),
  ).toEqual([])
})

test('[P8] a notice stands for its whole term', () => {
  const clear = event('clear', null, { mayor: true })
  expect(met([...onNotice, ['2024-10-23', clear, 'decision']])).toBe('case/too-early')
  expect(met([...onNotice, ['2024-10-24', clear, 'decision', '2024-10-29']])).toEqual([])
})

test('[P8] a provisional last day decides against nobody', () => {
  const rows: readonly WalkRow<Name>[] = [
    ['2026-12-28', event('complete'), 'acceptance', '2027-01-04'],
    ['2027-01-20', dry, 'review'],
  ]
  expect(walk(permit, '2026-12-28', rows).differences).toEqual([])
  const silent: readonly WalkRow<Name>[] = [
    ['2026-12-28', event('complete'), 'acceptance'],
    ['2027-01-20', event('silent', null, { water: false }), 'review'],
  ]
  expect(walk(permit, '2026-12-28', silent).differences[0]?.problem?.code).toBe('case/provisional')
})

test('[P9] correction is asked for once, and its days are taken out of the whole', () => {
  const corrected: readonly WalkRow<Name>[] = [
    ['2024-09-20', event('complete'), 'acceptance'],
    ['2024-09-23', event('incomplete'), 'correction', '2024-10-11'],
    ['2024-10-09', event('corrected'), 'acceptance', '2024-10-15'],
  ]
  const { standing, differences } = walk(permit, '2024-09-20', corrected)
  expect(differences).toEqual([])
  expect(standing && elapsedOn(standing.whole, '2024-10-10', publicCalendar).count).toBe(2)
  expect(met([...corrected, ['2024-10-10', event('incomplete'), 'correction']])).toBe('case/only-once')
  expect(met([...corrected.slice(0, 2), ['2024-10-12', event('corrected'), 'acceptance']])).toBe('case/too-late')
  expect(met([...corrected.slice(0, 2), ['2024-10-12', event('lapsed'), 'returned']])).toEqual([])
})

test('[P9] a ground of the step itself stops its clocks until it is lifted', () => {
  const held: readonly WalkRow<Name>[] = [...review, ['2024-09-25', event('paused', 'survey'), 'review']]
  const freed: readonly WalkRow<Name>[] = [...held, ['2024-10-09', event('resumed', 'survey'), 'review', '2024-10-21']]
  expect(met(freed)).toEqual([])
  const next: readonly WalkRow<Name>[] = [
    ...held,
    ['2024-09-26', event('passed', 'roads'), 'review'],
    ['2024-10-09', event('resumed', 'survey'), 'review', '2024-10-12'],
  ]
  expect(met(next)).toEqual([])
  expect(met([...review, ['2024-09-25', event('paused', 'lunch'), 'review']])).toBe('case/unknown-item')
  expect(met([...held, ['2024-09-26', event('paused', 'survey'), 'review']])).toBe('case/standing-still')
  const paused = walk(permit, '2024-09-20', held).standing
  expect(paused && dueOf(paused.whole, publicCalendar)).toBeNull()
})

test('[P10] the first level whose condition holds decides', () => {
  const big = event('clear', null, { mayor: true })
  const { duties } = walk(permit, '2024-09-20', [...onNotice, ['2024-10-24', big, 'decision']])
  expect(duties.at(-1)).toMatchObject({ kind: 'decide', item: 'mayor', concerns: ['paper/grant'] })
  expect(walk(permit, '2024-09-20', decided.slice(0, -1)).duties.at(-1)).toMatchObject({ item: 'desk' })
})

test('[P11] a payment is asked for, paid, suspended and resumed, and each owes what it owes', () => {
  const rows: readonly WalkRow<Name>[] = [
    ...decided,
    ['2024-12-30', event('requested'), 'payment', '2025-01-14'],
    ['2025-01-08', event('paid'), 'payment'],
    ['2025-02-03', event('stopped'), 'payment'],
    ['2025-03-03', event('restarted'), 'payment'],
    ['2025-03-31', event('requested'), 'payment', '2025-04-15'],
    ['2025-04-02', event('paid'), 'payment'],
    ['2025-04-02', event('paid-in-full'), 'completed'],
  ]
  const { differences, duties } = walk(permit, '2024-09-20', rows)
  expect(differences).toEqual([])
  expect(duties.filter((d) => d.kind === 'pay').map((d) => [d.on, d.due?.date, d.concerns])).toEqual([
    ['2024-12-30', '2025-01-14', ['paper/grant']],
    ['2025-03-31', '2025-04-15', ['paper/grant']],
  ])
  const upTo = (n: number) => rows.slice(0, decided.length + n)
  expect(met([...upTo(1), ['2025-01-02', event('requested'), 'payment']])).toBe('case/payment-open')
  expect(met([...upTo(1), ['2025-01-02', event('paid-in-full'), 'completed']])).toBe('case/payment-open')
  expect(met([...upTo(2), ['2025-01-09', event('paid'), 'payment']])).toBe('case/nothing-requested')
  expect(met([...upTo(3), ['2025-02-04', event('requested'), 'payment']])).toBe('case/suspended')
  expect(met([...upTo(2), ['2025-01-09', event('restarted'), 'payment']])).toBe('case/not-suspended')
})

test('[P12] whatever is entered, the case stands or a problem is said: nothing throws, nothing changes what it was', () => {
  const types = [
    'paused',
    'resumed',
    'silent',
    '',
    '__proto__',
    ...stepsOf(permit).flatMap(([, s]) => s.leads.map((l) => l.on)),
  ]
  const what = fc.record({
    type: fc.constantFrom(...types),
    of: fc.constantFrom(null, 'water', 'roads', 'signs', 'mayor', 'desk', 'survey', 'constructor'),
    applies: fc.constantFrom({}, { water: true }, { water: false }, { mayor: true }, { mayor: false }),
    on: fc.oneof(
      fc.integer({ min: 0, max: 4000 }).map((n) => addDays('2020-01-01', n)),
      fc.constantFrom('', 'x', '2024-13-01'),
    ),
  })
  fc.assert(
    fc.property(fc.array(what, { maxLength: 40 }), (events) => {
      let now = opened()
      for (const e of events) {
        const before = JSON.stringify(now)
        const next = advance(permit, now, e, publicCalendar)
        expect(JSON.stringify(now)).toBe(before)
        expect(advance(permit, JSON.parse(before), e, publicCalendar)).toEqual(next)
        if ('problem' in next) expect(caseProblemText(next.problem, 'zh')).not.toBe('')
        else now = next.standing
        expect(now.outcome === null).toBe(expectedOf(permit, now).length > 0)
      }
    }),
    { numRuns: 200 },
  )
})

test('[P12] a standing of another procedure, or of a step that is gone, is a problem', () => {
  const e: CaseEvent = happens(event('complete'), '2024-09-23')
  const code = (standing: Standing) => {
    const next = advance(permit, standing, e, publicCalendar)
    return 'problem' in next ? next.problem.code : next.standing.at
  }
  expect(code({ ...opened(), procedure: 'paper/other' })).toBe('case/other-procedure')
  expect(code({ ...opened(), at: 'toString' })).toBe('case/unknown-step')
})

function opened(): Standing {
  const first = openCase(permit, '2020-01-01', publicCalendar)
  return 'problem' in first ? fail() : first.standing
}
function fail(): never {
  throw new Error('the case did not open')
}
