import {
  type Bond,
  decided,
  inInstalments,
  inKind,
  measure,
  onOneDay,
  source,
  upTo,
  type Words,
} from '@pengce/language'
import { percent, wan } from '@pengce/values'
import { describe, expect, test } from 'vitest'
import {
  type Applicant,
  type Expected,
  type Facts,
  known,
  planYears,
  type YearsPlan,
  yearsReport,
} from '../src/index.ts'
import { type Kind, measureOf, type Spec, valeLaw, works } from './years-town.ts'

const spec = (id: string, kind: Kind, money: number, more: Partial<Spec> = {}): Spec => ({
  id,
  kind,
  money,
  waits: false,
  window: null,
  support: null,
  notWith: [],
  deducts: [],
  ...more,
})
const said = (facts: Readonly<Record<string, number | boolean>>): Facts =>
  new Map(Object.entries(facts).map(([id, value]) => [id, known(value)]))
const in2026 = (facts: Readonly<Record<string, number | boolean>>): Expected => ({
  year: 2026,
  facts: said(facts),
  items: [],
})
const revenue = (year: number, money: number) => ({ [`works/revenue@${year}`]: wan(money).parts })

interface Given {
  readonly facts?: Readonly<Record<string, number | boolean>>
  readonly expected?: readonly Expected[]
  readonly bonds?: readonly Bond[]
  readonly plants?: readonly string[]
  readonly day?: string
  readonly nodes?: number
  readonly objective?: 'certain' | 'possible'
  readonly complete?: boolean
}
const lawOf = (specs: readonly Spec[], bonds: readonly Bond[] = []) => valeLaw(specs.map(measureOf), bonds)
function planOf(law: ReturnType<typeof lawOf>, g: Given = {}): YearsPlan {
  const who: Applicant = {
    id: '1',
    name: '某厂',
    subject: 'enterprise',
    facts: said({ 'works/open': true, 'works/ready': true, 'works/drawn': 0, 'works/peak': 0, ...g.facts }),
    items: (g.plants ?? []).map((id) => ({
      id,
      name: `${id}厂`,
      subject: 'project',
      facts: said({ 'plant/built': true }),
    })),
    historyComplete: g.complete ?? true,
  }
  return planYears(law, who, {
    objective: g.objective ?? 'certain',
    dates: onOneDay(g.day ?? '2025-05-06'),
    expected: g.expected ?? [],
    ...(g.nodes === undefined ? {} : { nodes: g.nodes }),
  })
}
const plan = (specs: readonly Spec[], g: Given = {}) => planOf(lawOf(specs, g.bonds), g)
/** What is taken in each year, with what counts of it in 万元. */
const taken = (p: YearsPlan) =>
  p.years.map((y) => Object.fromEntries(y.takes.map((t) => [t.key.replace('vale/', ''), t.net / wan(1).parts])))

describe('what is given once, and what is given again', () => {
  test('[A61] what is given once, and a fixed grant that nobody says is given once, are taken in one year: the first', () => {
    expect(taken(plan([spec('a', 'once', 5), spec('b', 'lasting', 3)]))).toEqual([{ a: 5, b: 3 }, {}, {}])
  })
  test('[A61] what was received before the plan and is given once is not planned at all', () => {
    expect(taken(plan([spec('a', 'once', 5)], { facts: { 'received/vale/a': 1 } }))).toEqual([{}, {}, {}])
  })
  test('[A61] what goes by the figures of a year is taken for each year that has them', () => {
    const facts = { ...revenue(2024, 100), ...revenue(2025, 120), ...revenue(2026, 300) }
    expect(taken(plan([spec('a', 'by-revenue', 10)], { facts }))).toEqual([{ a: 10 }, { a: 12 }, { a: 30 }])
  })
  test('[A61] a grant on spending is taken again only where new spending is expected', () => {
    const share = measure('vale/s', {
      title: ['投入补助', 'grant on spending'],
      cites: locator,
      register: [],
      when: works.open,
      pays: works.spending.times(percent(50)),
    })
    const facts = { 'works/spending': wan(20).parts }
    expect(taken(planOf(valeLaw([share]), { facts }))).toEqual([{ s: 10 }, {}, {}])
    const more = [in2026({ 'works/spending': wan(60).parts })]
    expect(taken(planOf(valeLaw([share]), { facts, expected: more }))).toEqual([{ s: 10 }, { s: 30 }, {}])
  })
})

describe('what one year does to the next', () => {
  const growing = { ...revenue(2024, 150), ...revenue(2025, 250), ...revenue(2026, 350) }
  test('[A62] each crossing pays what earlier ones have not; a crossing that is let go is lost, for the peak takes it in', () => {
    const law = [spec('t', 'top-up', 10)]
    expect(taken(plan(law, { facts: growing }))).toEqual([{ t: 10 }, { t: 10 }, { t: 20 }])
    // In the first year not ready: the first tier is passed with nothing paid, and the second pays both.
    const late = { ...growing, 'works/ready': false }
    const waits = [spec('t', 'top-up', 10, { waits: true })]
    expect(taken(plan(waits, { facts: late, expected: [in2026({ 'works/ready': true })] }))).toEqual([
      {},
      { t: 20 },
      { t: 20 },
    ])
    // A fall after the peak pays nothing: the tier was passed before, though nobody applied.
    const fallen = { ...late, ...revenue(2024, 350), ...revenue(2025, 250), ...revenue(2026, 350) }
    expect(taken(plan(waits, { facts: fallen, expected: [in2026({ 'works/ready': true })] }))).toEqual([{}, {}, {}])
  })
  test('[A62] a peak that somebody expects is taken as they say', () => {
    const facts = { ...growing, 'works/ready': false }
    const expected = [in2026({ 'works/ready': true, 'works/peak': wan(90).parts })]
    const late = { ...facts, ...revenue(2025, 150) }
    expect(taken(plan([spec('t', 'top-up', 10, { waits: true })], { facts: late, expected }))).toEqual([
      {},
      { t: 10 },
      { t: 30 },
    ])
  })
  test('[A62] what an award of an earlier year comes to is taken off where the rule says so: the dearer goes first', () => {
    const specs = [spec('a', 'once', 20, { deducts: ['b'] }), spec('b', 'lasting', 15)]
    expect(taken(plan(specs))).toEqual([{ a: 20, b: 15 }, {}, {}])
    // Not at the same time: then the one that is cut must come first.
    const bonds: Bond[] = [{ kind: 'at-most-one', of: ['vale/a', 'vale/b'], scope: 'same-time', picks: 'applicant' }]
    const apart = plan(specs, { bonds })
    expect(taken(apart)).toEqual([{ a: 20 }, { b: 15 }, {}])
    expect([apart.worth, apart.gain]).toEqual([wan(35).parts, 0])
  })
  test('[A62] the same the other way round needs a look ahead: the cheaper is taken first so that nothing is lost', () => {
    const specs = [spec('a', 'lasting', 15, { deducts: ['b'] }), spec('b', 'once', 20)]
    const bonds: Bond[] = [{ kind: 'at-most-one', of: ['vale/a', 'vale/b'], scope: 'same-time', picks: 'applicant' }]
    const p = plan(specs, { bonds })
    expect(taken(p)).toEqual([{ a: 15 }, { b: 20 }, {}])
    expect([p.worth, p.gain, p.yearByYear]).toEqual([wan(35).parts, wan(15).parts, [wan(20).parts, 0, 0]])
  })
  test('[A62] a ceiling in all over the years leaves what earlier payments left; that of a year begins anew', () => {
    const facts = { 'works/spending': wan(100).parts }
    // Ten a year, twenty in all.
    expect(taken(plan([spec('s', 'share', 10)], { facts }))).toEqual([{ s: 10 }, { s: 10 }, {}])
    expect(taken(plan([spec('s', 'share', 10)], { facts: { ...facts, 'received/vale/s': wan(15).parts } }))).toEqual([
      { s: 5 },
      {},
      {},
    ])
    const this_year = { ...facts, 'received/vale/s': wan(4).parts, 'received-this-year/vale/s': wan(4).parts }
    expect(taken(plan([spec('s', 'share', 10)], { facts: this_year }))).toEqual([{ s: 6 }, { s: 10 }, {}])
  })
  test('[A65] what recurs is paid until its longest time is used up, and a pause uses none of it', () => {
    expect(taken(plan([spec('r', 'rent', 6)]))).toEqual([{ r: 6 }, { r: 6 }, {}])
    expect(taken(plan([spec('r', 'rent', 6)], { facts: { 'works/drawn': 1 } }))).toEqual([{ r: 6 }, {}, {}])
    const bonds: Bond[] = [{ kind: 'at-most-one', of: ['vale/r', 'vale/a'], scope: 'same-time', picks: 'applicant' }]
    const window = { from: '2020-01-01', until: '2025-12-31' }
    expect(taken(plan([spec('r', 'rent', 6), spec('a', 'once', 5, { window })], { bonds }))).toEqual([
      { a: 5 },
      { r: 6 },
      { r: 6 },
    ])
  })
})

describe('bonds from year to year', () => {
  const two = [spec('a', 'once', 20), spec('b', 'once', 15)]
  const one = (scope: 'ever' | 'same-time' | 'same-matter'): Bond[] => [
    { kind: 'at-most-one', of: ['vale/a', 'vale/b'], scope, picks: 'applicant' },
  ]
  test('[A63] one at the same time is one after the other; one for good is one', () => {
    expect(taken(plan(two, { bonds: one('same-time') }))).toEqual([{ a: 20 }, { b: 15 }, {}])
    expect(taken(plan(two, { bonds: one('ever') }))).toEqual([{ a: 20 }, {}, {}])
    expect(taken(plan(two, { bonds: one('same-matter') }))).toEqual([{ a: 20 }, {}, {}])
  })
  test('[A63] what ends another may follow it, and not the other way round', () => {
    const bonds: Bond[] = [
      { kind: 'at-most-one', of: ['vale/r', 'vale/a'], scope: 'same-time', picks: 'applicant', endedBy: ['vale/a'] },
    ]
    const rent = spec('r', 'rent', 6)
    const buy = (until: string) => spec('a', 'once', 15, { window: { from: '2020-01-01', until } })
    expect(taken(plan([rent, buy('2025-12-31')], { bonds }))).toEqual([{ a: 15 }, {}, {}])
    expect(taken(plan([rent, buy('2026-12-31')], { bonds }))).toEqual([{ r: 6 }, { a: 15 }, {}])
    expect(taken(plan([rent, buy('2027-12-31')], { bonds }))).toEqual([{ r: 6 }, { r: 6 }, { a: 15 }])
    expect(taken(plan([rent, buy('2026-12-31')], { bonds, facts: { 'received/vale/a': 1 } }))).toEqual([{}, {}, {}])
    expect(
      taken(plan([rent, buy('2026-12-31')], { bonds, facts: { 'received/vale/r': 1, 'works/drawn': 1 } })),
    ).toEqual([{ r: 6 }, { a: 15 }, {}])
  })
  test('[A63] what was received before the plan rules the other out for good', () => {
    const p = plan(two, { bonds: one('ever'), facts: { 'received/vale/a': 1 } })
    expect(taken(p)).toEqual([{}, {}, {}])
    expect(p.leftOut.map((l) => [l.key, l.by.map((b) => [b.key, b.ground.id])])).toEqual([
      ['vale/b', [['', 'vale/bond-0']]],
    ])
    expect(taken(plan(two, { bonds: one('same-time'), facts: { 'received/vale/a': 1 } }))).toEqual([{ b: 15 }, {}, {}])
  })
  test('[A63] of one project one in all years, of two projects one each', () => {
    const specs = [
      spec('a', 'on-plant', 20),
      spec('b', 'on-plant', 15, { window: { from: '2026-01-01', until: null } }),
    ]
    expect(taken(plan(specs, { bonds: one('same-matter'), plants: ['p'] }))).toEqual([{ 'a@p': 20 }, {}, {}])
    const window = { from: '2020-01-01', until: '2025-12-31' }
    const early = [
      spec('a', 'on-plant', 20, { window }),
      spec('b', 'on-plant', 30, { window: { from: '2026-01-01', until: null } }),
    ]
    // The larger comes later: waiting is worth more, and year by year nobody would wait.
    const p = plan(early, { bonds: one('same-matter'), plants: ['p', 'q'] })
    expect(taken(p)).toEqual([{}, { 'b@p': 30, 'b@q': 30 }, {}])
    expect(p.gain).toBe(wan(20).parts)
  })
  test('[A63] yearly awards of one kind of support: one in each year, and the next year is another matter', () => {
    const facts = {
      ...revenue(2024, 100),
      ...revenue(2025, 100),
      ...revenue(2026, 100),
      'works/spending': wan(20).parts,
    }
    const specs = [spec('a', 'by-revenue', 10, { support: 's' }), spec('b', 'share', 8, { support: 's' })]
    const bonds: Bond[] = [{ kind: 'same-support', supports: 'any', against: 'this-document', picks: 'higher' }]
    expect(taken(plan(specs, { facts, bonds }))).toEqual([{ a: 10 }, { a: 10 }, { a: 10 }])
  })
  test('[A64] a need that an earlier year meets is met; one that nothing meets leaves it out and says so', () => {
    const bonds: Bond[] = [
      { kind: 'requires', measure: 'vale/a', anyOf: ['vale/b'] },
      { kind: 'at-most-one', of: ['vale/a', 'vale/b'], scope: 'same-time', picks: 'applicant' },
    ]
    expect(taken(plan(two, { bonds }))).toEqual([{ b: 15 }, { a: 20 }, {}])
    const without = plan(
      [spec('a', 'once', 20), spec('b', 'once', 15, { window: { from: '2024-01-01', until: '2024-12-31' } })],
      { bonds },
    )
    expect(taken(without)).toEqual([{}, {}, {}])
    expect(without.leftOut.map((l) => l.by.map((b) => b.ground.kind))).toEqual([['requires']])
  })
  test('[A64] a relation takes off once what was paid in earlier years, where the rule itself does not', () => {
    const bonds: Bond[] = [
      { kind: 'deducts', from: ['vale/a'], paid: ['vale/b'] },
      { kind: 'requires', measure: 'vale/a', anyOf: ['vale/b'] },
      { kind: 'at-most-one', of: ['vale/a', 'vale/b'], scope: 'same-time', picks: 'applicant' },
    ]
    expect(taken(plan(two, { bonds }))).toEqual([{ b: 15 }, { a: 5 }, {}])
    const itself = [spec('a', 'once', 20, { deducts: ['b'] }), spec('b', 'once', 15)]
    expect(taken(plan(itself, { bonds }))).toEqual([{ b: 15 }, { a: 5 }, {}])
  })
  test('[A64] taking them in the other order brings no more: together they come to the larger', () => {
    const bonds: Bond[] = [{ kind: 'deducts', from: ['vale/a'], paid: ['vale/b'] }]
    const late = [spec('a', 'once', 20), spec('b', 'once', 15, { window: { from: '2026-01-01', until: null } })]
    expect(plan(late, { bonds }).worth).toBe(wan(20).parts)
    expect(plan(two, { bonds }).worth).toBe(wan(20).parts)
  })
  test('[A64] a ceiling of a year begins anew, one in all does not, and what was paid before counts', () => {
    const facts = { ...revenue(2024, 200), ...revenue(2025, 200), ...revenue(2026, 200) }
    const specs = [spec('a', 'by-revenue', 10), spec('b', 'once', 15)]
    const under = (per: 'year' | 'total'): Bond[] => [
      { kind: 'joint-ceiling', of: ['vale/a', 'vale/b'], ceiling: wan(30), per },
    ]
    const yearly = plan(specs, { facts, bonds: under('year') })
    expect([yearly.years.map((y) => y.worth / wan(1).parts), yearly.worth]).toEqual([[30, 20, 20], wan(70).parts])
    expect(plan(specs, { facts, bonds: under('total') }).years.map((y) => y.worth / wan(1).parts)).toEqual([30, 0, 0])
    const before = { ...facts, 'received/vale/b': wan(12).parts }
    expect(plan(specs, { facts: before, bonds: under('total') }).worth).toBe(wan(18).parts)
  })
})

describe('days', () => {
  const early = { from: '2020-01-01', until: '2026-02-15' }
  test('[A66] after its window nothing is planned; before its end the last day is named', () => {
    const p = plan([spec('a', 'by-revenue', 10, { window: early })], {
      facts: { ...revenue(2024, 100), ...revenue(2025, 100), ...revenue(2026, 100) },
    })
    expect(p.years.map((y) => y.takes.map((t) => [t.day, t.lastDay]))).toEqual([
      [['2025-05-06', '2025-12-31']],
      [['2026-02-15', '2026-02-15']],
      [],
    ])
  })
  test('[A66] what opens later is applied for on its first day or the usual one', () => {
    const p = plan([spec('a', 'once', 10, { window: { from: '2025-11-01', until: null } })])
    expect(p.years[0]?.takes.map((t) => t.day)).toEqual(['2025-11-01'])
  })
  test('[A66] a window over before the day of the first application is over', () => {
    expect(taken(plan([spec('a', 'once', 10, { window: { from: '2025-01-01', until: '2025-05-05' } })]))).toEqual([
      {},
      {},
      {},
    ])
  })
  test('[A66] a document that ends within the plan is named with its last day, and nothing of it is planned after', () => {
    const p = plan([spec('a', 'by-revenue', 10)], { facts: { ...revenue(2026, 100) }, day: '2026-05-06' })
    expect(p.ending).toEqual([{ document: 'vale', until: '2027-03-31' }])
    expect(p.years.map((y) => y.takes.map((t) => t.day))).toEqual([[], ['2027-03-31'], []])
  })
})

const vale = source(
  { document: 'vale', provisions: { '一¶1': 'aaaaaaaa' } },
  { title: ['谷规', 'Vale rules'], number: null, issuer: ['谷', 'Vale'], issued: null },
)
const locator = vale('一¶1')
const grant = (id: string, title: Words, pays: Parameters<typeof measure>[1]['pays'], once = false) =>
  measure(`vale/${id}`, {
    title,
    cites: locator,
    register: [],
    when: works.ready,
    pays,
    ...(once ? { limit: { once: true as const } } : {}),
  })

describe('ranges, and what is open', () => {
  test('[A67] what is certain counts at its least, whatever an earlier payment turns out to be', () => {
    const range = grant('r', ['区间', 'range'], upTo(wan(40)).plus(wan(10)), true)
    const fixed = measureOf(spec('f', 'once', 45, { deducts: ['r'] }))
    const bonds: Bond[] = [
      { kind: 'requires', measure: 'vale/f', anyOf: ['vale/r'] },
      { kind: 'at-most-one', of: ['vale/r', 'vale/f'], scope: 'same-time', picks: 'applicant' },
    ]
    // Ten to fifty are paid; of the forty-five at least nothing is left, at most thirty-five.
    const p = planOf(valeLaw([range, fixed], bonds))
    expect(p.years.map((y) => y.takes.map((t) => [t.key, t.low, t.high]))).toEqual([
      [['vale/r', wan(10).parts, wan(50).parts]],
      [['vale/f', 0, wan(35).parts]],
      [],
    ])
    expect(p.worth).toBe(wan(10).parts)
    const most = planOf(valeLaw([range, fixed], bonds), { objective: 'possible' })
    expect(most.worth).toBe(wan(50).parts)
  })
  test('[A67] what is open counts only for what is possible, and once', () => {
    const facts = { 'works/ready': true }
    const law = valeLaw([grant('a', ['甲', 'a'], wan(10), true)])
    const who: Given = { facts, expected: [] }
    expect(planOf(law, who).worth).toBe(wan(10).parts)
    const unknown = { ...who, complete: false }
    expect([planOf(law, unknown).worth, planOf(law, { ...unknown, objective: 'possible' }).worth]).toEqual([
      0,
      wan(10).parts,
    ])
  })
  test('[A67] without an upper end only what is sure counts; a benefit in kind is taken and has no sum', () => {
    const law = valeLaw([
      grant('d', ['酌定', 'decided'], decided(['酌情', 'as decided'])),
      grant('k', ['用房', 'rooms'], inKind(['用房', 'rooms'])),
    ])
    const p = planOf(law, { objective: 'possible' })
    expect(p.years.map((y) => [y.worth, y.takes.map((t) => [t.key, t.high, t.inKind])])).toEqual([
      [
        0,
        [
          ['vale/d', Number.POSITIVE_INFINITY, false],
          ['vale/k', 0, true],
        ],
      ],
      [0, []],
      [0, []],
    ])
  })
  test('[A62] a sum in parts is paid one part a year, the odd fen first, and what is left after the plan', () => {
    const law = valeLaw([
      grant('p', ['分期奖', 'award in parts'], inInstalments(wan(10), ['一', 'one'], ['二', 'two'], ['三', 'three'])),
    ])
    const p = planOf(law, { facts: { 'works/ready': false }, expected: [in2026({ 'works/ready': true })] })
    expect(p.years.map((y) => [y.worth, y.received])).toEqual([
      [0, 0],
      [wan(10).parts, 3_333_334],
      [0, 3_333_333],
    ])
    expect(p.afterwards).toBe(3_333_333)
  })
})

describe('proof and words', () => {
  const many = Array.from({ length: 9 }, (_, n) => spec(`m${n}`, 'once', 10 + n))
  const bonds: Bond[] = [
    { kind: 'joint-ceiling', of: many.map((m) => `vale/${m.id}`), ceiling: wan(1000), per: 'total' },
  ]
  test('[A68] a plan that is cut short says so and names a bound that holds', () => {
    const full = plan(many, { bonds })
    expect([full.proved, full.worth, full.bound]).toEqual([true, wan(126).parts, wan(126).parts])
    // The dearest needs what it rules out: it counts in the bound and never in a plan.
    const tight: Bond[] = [
      { kind: 'at-most-one', of: ['vale/m8', 'vale/m0'], scope: 'ever', picks: 'applicant' },
      { kind: 'requires', measure: 'vale/m8', anyOf: ['vale/m0'] },
    ]
    const whole = plan(many, { bonds: tight })
    expect(whole.proved).toBe(true)
    const short = plan(many, { bonds: tight, nodes: 3 })
    expect([short.proved, short.worth <= whole.worth, short.bound > whole.worth]).toEqual([false, true, true])
    const report = yearsReport(short, 'zh', lawOf(many, tight))
    expect(report.lines[0]).toMatch(/未证明：步数用尽，更高的安排至多/u)
    expect(yearsReport(short, 'en', lawOf(many, tight)).lines[0]).toMatch(/not proved/u)
  })

  const specs = [
    spec('a', 'on-plant', 20, { window: { from: '2020-01-01', until: '2025-12-31' } }),
    spec('b', 'on-plant', 30, { window: { from: '2026-01-01', until: null } }),
    spec('r', 'by-revenue', 10),
  ]
  const one: Bond[] = [{ kind: 'at-most-one', of: ['vale/a', 'vale/b'], scope: 'same-matter', picks: 'applicant' }]
  const facts = { ...revenue(2024, 100), ...revenue(2025, 50), ...revenue(2026, 120) }
  const law = lawOf(specs, one)
  const told = planOf(law, { facts, plants: ['p'] })

  test('[A69] each year says what is taken and why not in another; what is left out, by what and where it is written', () => {
    expect(yearsReport(told, 'zh', law).lines).toEqual([
      '2025–2027 年确定可得合计 52 万元；已证明没有更高的合法安排',
      '逐年各取当年最优合计 42 万元，提前安排多得 10 万元',
      '2025 年申请所得 10 万元',
      '2025-05-06 申请“r”：10 万元；2026 年不符合条件；2027 年也申请',
      '2026 年申请所得 30 万元',
      '2026-05-06 申请“b (p厂)”：30 万元；2025 年没有可以申请的日子；2027 年不再给，只给一次',
      '2027 年申请所得 12 万元',
      '2027-03-31 申请“r”：12 万元、当年最迟 2027-03-31；2025 年也申请；2026 年不符合条件',
      '不申请“a (p厂)”（2025 年单看可得 20 万元），不可兼得：2026 年的“b (p厂)”(约0〔二¶1〕)',
      '《谷规》有效至 2027-03-31，此后不能再申请',
    ])
    expect(yearsReport(told, 'en', law).lines).toEqual([
      '2025–2027: CNY 520,000 certain together; proved: no lawful plan is worth more',
      'the best of each year alone comes to CNY 420,000; planning ahead brings CNY 100,000 more',
      '2025: applications bring CNY 100,000',
      'apply on 2025-05-06 for “r”: CNY 100,000; in 2026 the conditions do not hold; in 2027 taken too',
      '2026: applications bring CNY 300,000',
      'apply on 2026-05-06 for “b (p厂)”: CNY 300,000; in 2025 there is no day to apply on; in 2027 not again, it is given once',
      '2027: applications bring CNY 120,000',
      'apply on 2027-03-31 for “r”: CNY 120,000, at the latest 2027-03-31 in that year; in 2025 taken too; in 2026 the conditions do not hold',
      'without “a (p厂)” (CNY 200,000 in 2025 by itself), not beside “b (p厂)” of 2026 (bond 0〔二¶1〕)',
      'Vale rules is in force until 2027-03-31; nothing of it can be applied for after that',
    ])
  })
  test('[A69] the report is plain JSON with the same sums', () => {
    const report = yearsReport(told, 'en', law)
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
    expect([report.worth, report.gain, report.yearByYear.map((y) => y.worth / wan(1).parts)]).toEqual([
      wan(52).parts,
      wan(10).parts,
      [30, 0, 12],
    ])
    expect(report.years.map((y) => y.takes.map((t) => [t.measure, t.item?.id, t.net, t.paid]))).toEqual([
      [['vale/r', undefined, wan(10).parts, [{ year: 2025, fen: wan(10).parts }]]],
      [['vale/b', 'p', wan(30).parts, [{ year: 2026, fen: wan(30).parts }]]],
      [['vale/r', undefined, wan(12).parts, [{ year: 2027, fen: wan(12).parts }]]],
    ])
    expect(
      report.leftOut.map((l) => [l.measure, l.by.map((b) => [b.key, b.year, b.ground.citations[0]?.locator])]),
    ).toEqual([['vale/a', [['vale/b@p', 2026, '二¶1']]]])
  })
})
