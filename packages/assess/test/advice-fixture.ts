import {
  all,
  assumed,
  type Background,
  byTier,
  excludes,
  factsAbout,
  highestBefore,
  implies,
  likelyOptions,
  likelyYes,
  measure,
  none,
  notBefore,
  onOneDay,
  partOf,
  policy,
  registry,
  source,
  usually,
} from '@pengce/language'
import { percent, quantity, wan, years } from '@pengce/values'
import { type Applicant, type Facts, type Held, type Item, known } from '../src/index.ts'

const firm = factsAbout('enterprise', 'mill')
const plot = factsAbout('project', 'plot')

export const mill = {
  river: firm.yesNo('river', { label: ['临河', 'on the river'], source: 'registry' }),
  certified: firm.yesNo('certified', { label: ['已认证', 'certified'], source: 'authority-record', reachable: true }),
  dishonest: firm.yesNo('dishonest', { label: ['失信', 'dishonest'], source: 'court' }),
  approved: firm.yesNo('approved', { label: ['经审定', 'approved'], source: 'judgement' }),
  jobs: firm.quantity('person', 'jobs', {
    label: ['在岗人数', 'people employed'],
    source: 'declared',
    reachable: true,
  }),
  women: firm.quantity('person', 'women', { label: ['在岗女职工', 'women employed'], source: 'declared' }),
  revenue: firm.yearlyMoney('revenue', { label: ['营业收入', 'revenue'], source: 'tax', reachable: true }),
  peak: firm.money('peak', { label: ['更早年度最高收入', 'highest earlier revenue'], source: 'tax' }),
  grade: firm.choice('grade', {
    label: ['等级', 'grade'],
    options: { none: ['无', 'none'], bronze: ['铜级', 'bronze'], silver: ['银级', 'silver'], gold: ['金级', 'gold'] },
    source: 'authority-record',
    reachable: true,
  }),
  foundedOn: firm.date('founded-on', { label: ['成立日期', 'day of foundation'], source: 'registry' }),
  openedOn: firm.date('opened-on', { label: ['开业日期', 'opening day'], source: 'registry' }),
  past: firm.quantity('item', 'past-looms', {
    label: ['2023年底织机数', 'looms at the end of 2023'],
    source: 'declared',
    reachable: true,
  }),
}
export const cost = plot.money('cost', { label: ['费用', 'cost'], source: 'declared', reachable: true })
export const grant = plot.money('grant', { label: ['已获拨款', 'grants had'], source: 'declared' })

const lock = { document: 'vale', provisions: { '一¶1': '11111111', '二¶1': '22222222' } } as const
const vale = source(lock, {
  title: ['河谷办法', 'Rules of the vale'],
  number: null,
  issuer: ['河谷政府', 'Vale Government'],
  issued: '2023-07-01',
})
const common = { cites: vale('一¶1'), register: [] } as const

export const measures = {
  jobs: measure('vale/jobs', {
    title: ['稳岗奖励', 'Award for jobs'],
    ...common,
    when: all(mill.river, mill.certified, mill.jobs.atLeast(quantity('person', 20)), none(mill.dishonest)),
    pays: wan(20),
  }),
  size: measure('vale/size', {
    title: ['规模奖励', 'Award for size'],
    ...common,
    when: mill.revenue.atLeast(wan(1000)),
    pays: byTier(mill.revenue, {
      at: 'reaches',
      tiers: [
        [wan(1000), wan(10)],
        [wan(5000), wan(50)],
      ],
    }),
  }),
  grade: measure('vale/grade', {
    title: ['等级奖励', 'Award for grades'],
    ...common,
    support: 'grade',
    when: all(mill.river, mill.grade.isOneOf('silver', 'gold')),
    pays: wan(5),
  }),
  old: measure('vale/old', {
    title: ['老厂补助', 'Subsidy for old mills'],
    ...common,
    when: mill.foundedOn.heldFor(years(3)),
    pays: wan(1),
  }),
  judged: measure('vale/judged', {
    title: ['审定补助', 'Subsidy on approval'],
    ...common,
    when: mill.approved,
    pays: wan(900),
  }),
  certified: measure('vale/certified', {
    title: ['认证奖励', 'Award for certification'],
    ...common,
    when: mill.certified,
    pays: wan(2),
  }),
  looms: measure('vale/looms', {
    title: ['织机补助', 'Subsidy for looms'],
    ...common,
    when: mill.past.atLeast(quantity('item', 10)),
    pays: wan(3),
  }),
  plot: measure('vale/plot', {
    title: ['项目补助', 'Subsidy for projects'],
    subject: 'project',
    ...common,
    when: cost.atLeast(wan(10)),
    pays: cost.times(percent(10)).cappedAt(wan(8)),
  }),
}
export const lawOf = (of: readonly (typeof measures)[keyof typeof measures][], until: string | null = '2027-12-31') =>
  registry([policy({ document: vale, inForce: { from: '2023-07-01', until }, measures: of, notEncoded: {} })])
export const law = lawOf(Object.values(measures))

const guess = assumed('试验用', 'for tests')
export const background: Background = {
  likely: new Map(
    [likelyYes(mill.river, percent(1), guess), likelyOptions(mill.grade, { none: percent(97) }, percent(1), guess)].map(
      (l) => [l.fact, l],
    ),
  ),
  agreements: [
    excludes(mill.dishonest, mill.certified),
    implies(mill.grade.isOneOf('silver', 'gold'), mill.certified),
    partOf(mill.women, mill.jobs),
    usually(partOf(grant, cost)),
    notBefore(mill.openedOn, mill.foundedOn),
    highestBefore(mill.peak, mill.revenue),
  ],
  ladders: new Map([[mill.grade.fact.id, ['none', 'bronze', 'silver', 'gold']]]),
  lastDays: new Map([[mill.past.fact.id, '2023-12-31']]),
}

export const dates = onOneDay('2025-03-03')
export const applicant = (
  facts: Record<string, Held['state'] | number | boolean | string>,
  items: readonly Item[] = [],
): Applicant => ({
  id: 'm',
  name: 'm',
  subject: 'enterprise',
  facts: factsFrom(facts),
  items,
  historyComplete: true,
})
export const factsFrom = (facts: Record<string, number | boolean | string>): Facts =>
  new Map(
    Object.entries(facts).map(([key, v]): [string, Held] => [
      key,
      v === 'not-known' || v === 'does-not-apply' ? { state: v } : known(v),
    ]),
  )
export const project = (facts: Record<string, number>): Item => ({
  subject: 'project',
  id: 'p1',
  name: 'P1',
  facts: factsFrom(facts),
})
