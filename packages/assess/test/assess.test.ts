import { type Applicant, assess, assessAll, assessWith, type Held, known, lookupOfGiven } from '@pengce/assess'
import {
  all,
  any,
  applicationDay,
  byCase,
  type Dates,
  factsAbout,
  type Given,
  type Measure,
  measure,
  onOneDay,
  paidBefore,
  policy,
  received,
  source,
  upTo,
} from '@pengce/language'
import { percent, wan, years, yuan } from '@pengce/values'
import { describe, expect, test } from 'vitest'

const about = factsAbout('enterprise', 'mill')
const here = about.yesNo('here', { label: ['在本地', 'here'], source: 'registry' })
const exporting = about.yesNo('exporting', { label: ['出口', 'exporting'], source: 'declared' })
const approved = about.yesNo('approved', { label: ['同意', 'approved'], source: 'judgement' })
const revenue = about.yearlyMoney('revenue', { label: ['收入', 'revenue'], source: 'tax' })
const founded = about.date('founded', { label: ['成立日', 'founded'], source: 'registry' })
const cost = factsAbout('project', 'work').money('cost', { label: ['投入', 'cost'], source: 'declared' })

const doc = source(
  { document: 'doc', provisions: { 一: '11111111' } },
  { title: ['文', 'doc'], number: null, issuer: ['镇', 'town'], issued: '2020-01-01' },
)
const basics = { title: ['奖', 'award'], cites: doc('一'), register: [] } as const
const bound = (m: Measure): Measure => {
  const [one] = policy({
    document: doc,
    inForce: { from: '2024-01-01', until: '2025-12-31' },
    measures: [m],
    notEncoded: {},
  }).measures
  if (one === undefined) throw new Error('no measure')
  return one
}
const growth = bound(
  measure('doc/growth', { ...basics, when: here, pays: revenue.increase.times(percent(1)).orNothing() }),
)
const dates = onOneDay('2025-03-01')
const told = (m: Measure, given: readonly Given[], on: Dates = dates) => assessWith(m, lookupOfGiven(given), on)
const applicant = (facts: Record<string, Held>, rest: Partial<Applicant> = {}): Applicant => ({
  id: 'one',
  name: 'One',
  subject: 'enterprise',
  facts: new Map(Object.entries(facts)),
  items: [],
  historyComplete: false,
  ...rest,
})

describe('what is due', () => {
  const given = revenue.years(wan(300), wan(100))
  test.each([
    ['yes', [here.holds()], { low: wan(2).parts, high: wan(2).parts }],
    ['no', [here.fails()], { low: 0, high: 0 }],
    ['open', [], { low: 0, high: wan(2).parts }],
  ])('[A11] %s', (verdict, more, due) => {
    const a = told(growth, [...given, ...more])
    expect(a).toMatchObject({ verdict, due, amount: { low: wan(2).parts, high: wan(2).parts } })
  })
})

describe('days', () => {
  test('[A12] yearly facts count back from the year of application', () => {
    const one = applicant({
      'mill/here': known(true),
      'mill/revenue@2023': known(wan(500).parts),
      'mill/revenue@2022': known(wan(100).parts),
    })
    const on = (appliedOn: string) =>
      assess(growth, one, { factsOn: '2022-01-01', appliedOn, rulesOn: '2025-03-01' })[0]?.amount
    expect(on('2024-12-31')).toEqual({ low: wan(4).parts, high: wan(4).parts })
    expect(on('2025-01-01')).toEqual({ low: 0, high: Number.POSITIVE_INFINITY })
  })
  test('[A12] the window is held against the day whose rules govern, ages against the day of application', () => {
    const aged = bound(
      measure('doc/aged', { ...basics, when: founded.heldFor(years(1)), pays: revenue.times(percent(1)) }),
    )
    const given = [founded.of('2024-03-01')]
    const on = (appliedOn: string, rulesOn: string) => told(aged, given, { factsOn: '2024-01-01', appliedOn, rulesOn })
    expect(on('2025-03-01', '2025-12-31')).toMatchObject({ verdict: 'yes', inForce: true })
    expect(on('2025-03-01', '2026-01-01')).toMatchObject({ verdict: 'no', inForce: false })
    expect(on('2025-02-28', '2025-03-01')).toMatchObject({ verdict: 'no', inForce: true })
    const before = bound(
      measure('doc/before', { ...basics, when: founded.before(applicationDay), pays: revenue.times(percent(1)) }),
    )
    expect(told(before, [founded.of('2025-03-01')]).verdict).toBe('no')
  })
})

describe('applicants', () => {
  const perProject = bound(
    measure('doc/project', {
      ...basics,
      subject: 'project',
      when: all(here, cost.atLeast(wan(1))),
      pays: cost.times(percent(10)),
    }),
  )
  const project = (id: string, facts: Record<string, Held>) => ({
    subject: 'project' as const,
    id,
    name: id,
    facts: new Map(Object.entries(facts)),
  })
  test('[A13] a measure about projects runs once for each, with the project’s own facts', () => {
    const one = applicant(
      { 'mill/here': known(true), 'work/cost': known(wan(90).parts) },
      {
        items: [
          project('p1', { 'work/cost': known(wan(5).parts) }),
          project('p2', {}),
          { ...project('e', {}), subject: 'event' },
        ],
      },
    )
    const found = assess(perProject, one, dates)
    expect(found.map((a) => [a.item?.id, a.verdict, a.amount?.high])).toEqual([
      ['p1', 'yes', yuan(5000).parts],
      ['p2', 'open', Number.POSITIVE_INFINITY],
    ])
    expect(found[1]?.missing.map((m) => [m.fact.id, m.item])).toEqual([['work/cost', 'p2']])
  })
  test('[A13] a measure about somebody else gives no result', () => {
    const person = applicant({}, { subject: 'person' })
    expect(assessAll([growth, perProject], person, dates)).toEqual([])
  })
  test('[A14] with the history complete, what is not listed was not received; otherwise it is open', () => {
    const once = bound(
      measure('doc/once', { ...basics, when: here, pays: upTo(wan(5)).less(paidBefore), limit: { once: true } }),
    )
    const verdicts = (facts: Record<string, Held>) =>
      [true, false].map(
        (historyComplete) =>
          assess(once, applicant({ 'mill/here': known(true), ...facts }, { historyComplete }), dates)[0]?.verdict,
      )
    expect(verdicts({})).toEqual(['yes', 'open'])
    expect(verdicts({ [received(once).fact.id]: known(1) })).toEqual(['no', 'no'])
  })
})

describe('what is still missing', () => {
  const m = bound(
    measure('doc/missing', {
      ...basics,
      when: all(here, any(exporting, all(approved, founded.before('2020-01-01')))),
      pays: byCase([[exporting, wan(9)]], wan(1)),
    }),
  )
  const asked = (...given: Given[]) => told(m, given).missing.map((x) => x.fact.id)
  test('[A15] only what could still change the result is asked', () => {
    expect(asked()).toEqual(['mill/here', 'mill/exporting', 'mill/approved', 'mill/founded'])
    expect(asked(here.holds(), exporting.holds())).toEqual([])
    expect(asked(here.holds(), exporting.fails(), approved.fails())).toEqual([])
    expect(asked(exporting.fails(), approved.holds(), founded.of('2019-12-31'))).toEqual(['mill/here'])
    expect(asked(here.holds(), exporting.doesNotApply())).toEqual(['mill/approved', 'mill/founded'])
    expect(told(m, [here.fails()]).missing).toEqual([])
    expect(told(m, [], onOneDay('2026-01-01')).missing).toEqual([])
  })
  test('[A15] the fact on which most money hangs comes first', () => {
    const small = bound(
      measure('doc/small', {
        ...basics,
        when: here,
        pays: byCase([[exporting, yuan(10)]], yuan(9)).plus(byCase([[approved, wan(1)]])),
      }),
    )
    expect(told(small, [here.holds()]).missing.map((x) => [x.fact.id, x.weight])).toEqual([
      ['mill/approved', wan(1).parts],
      ['mill/exporting', 100],
    ])
  })
  test('[A15] a yearly fact is asked for its year', () => {
    expect(told(growth, [here.holds(), revenue.of(wan(1))]).missing.map((x) => [x.fact.id, x.back, x.year])).toEqual([
      ['mill/revenue', 2, 2023],
    ])
  })
})
