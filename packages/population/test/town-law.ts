import { all, factsAbout, inKind, type Measure, measure, policy, registry, source } from '@pengce/language'
import { percent, wan, yuan } from '@pengce/values'
import type { Profile } from '../src/index.ts'

const firm = factsAbout('enterprise', 'firm')
const works = factsAbout('project', 'works')
const staff = factsAbout('person', 'staff')
/** Facts of a made-up town, about firms, their projects and their people. */
export const town = {
  registered: firm.yesNo('registered', { label: ['在本镇登记', 'registered here'], source: 'registry' }),
  approved: firm.yesNo('approved', { label: ['经镇政府同意', 'approved'], source: 'judgement' }),
  revenue: firm.yearlyMoney('revenue', { label: ['营业收入', 'revenue'], source: 'tax' }),
  share: firm.rate('share', { label: ['本业占比', 'share of the trade'], source: 'tax', most: percent(100) }),
  founded: firm.date('founded', { label: ['成立日期', 'founded on'], source: 'registry' }),
  size: firm.choice('size', {
    label: ['规模', 'size'],
    options: { large: ['大型', 'large'], small: ['小型', 'small'] },
    source: 'statistics',
  }),
  cost: works.money('cost', { label: ['项目投入', 'cost of the works'], source: 'declared' }),
  here: works.yesNo('here', { label: ['在本镇实施', 'carried out here'], source: 'registry' }),
  resident: staff.yesNo('resident', { label: ['本镇户籍', 'resident'], source: 'police' }),
}
const townRules = source(
  { document: 'town', provisions: { 一: '11111111' } },
  { title: ['本镇办法', 'Rules of the town'], number: null, issuer: ['某镇', 'A town'], issued: '2020-01-01' },
)
const cites = townRules('一')

/** A measure of each kind: a yearly figure, a project of a firm, a person, help in kind, a sum left to the council. */
const written: readonly Measure[] = [
  measure('town/growth', {
    title: ['增长奖励', 'growth award'],
    subject: ['enterprise', 'sole-trader'],
    cites,
    register: [],
    when: all(town.registered, town.revenue.atLeast(wan(100)), town.size.is('small')),
    pays: town.revenue.times(percent(1)).cappedAt(wan(5)),
  }),
  measure('town/works', {
    title: ['项目资助', 'works grant'],
    subject: 'project',
    cites,
    register: [],
    when: all(town.here, town.registered),
    pays: town.cost.times(percent(10)).cappedAt(wan(50)),
  }),
  measure('town/staff', {
    title: ['人才补贴', 'staff allowance'],
    subject: 'person',
    cites,
    register: [],
    when: town.resident,
    pays: yuan(800),
    limit: { once: true },
  }),
  measure('town/lane', {
    title: ['绿色通道', 'fast lane'],
    cites,
    register: [],
    when: town.approved,
    pays: inKind(['绿色通道', 'fast lane']),
  }),
  measure('town/extra', {
    title: ['另行奖励', 'extra award'],
    cites,
    register: [],
    when: all(town.registered, town.share.atLeast(percent(50)), town.founded.onOrBefore('2015-12-31')),
    pays: wan(2),
    limit: { once: true },
  }),
]
export const townLaw = registry([
  policy({ document: townRules, inForce: { from: '2020-01-01', until: null }, measures: written, notEncoded: {} }),
])

export const townMeasures: readonly Measure[] = townLaw.measures

/** A town of firms and traders. */
export const townProfile: Profile = {
  id: 'town',
  note: { zh: '虚构', en: 'made up' },
  asOf: '2024-12-31',
  years: 2,
  subjects: { enterprise: 7, 'sole-trader': 3, organisation: 0, authority: 0 },
  districts: [
    { id: 'north', title: { zh: '北', en: 'north' }, weight: 1 },
    { id: 'south', title: { zh: '南', en: 'south' }, weight: 2 },
  ],
  sectors: [
    {
      id: 'C',
      title: { zh: '制造', en: 'making' },
      weights: { enterprise: 1, 'sole-trader': 0, organisation: 1, authority: 1 },
      revenue: 2_000_000,
      perEmployee: 400_000,
    },
    {
      id: 'F',
      title: { zh: '商贸', en: 'trade' },
      weights: { enterprise: 1, 'sole-trader': 1, organisation: 1, authority: 1 },
      revenue: 900_000,
      perEmployee: 500_000,
    },
  ],
  sizes: ['large', 'medium', 'small', 'micro'].map((id) => ({ id, title: { zh: id, en: id } })),
  items: { people: [400, 400, 400, 400], projects: [500, 500, 500, 500], events: [0, 0, 0, 0], sites: [0, 0, 0, 0] },
  groups: { firm: { share: 1 }, works: { share: 0.8 }, staff: { share: 1 } },
  facts: {
    'firm/revenue': { is: 'core', of: 'revenue' },
    'firm/registered': { is: 'yes', share: 0.8 },
    'firm/founded': { is: 'day', from: '2010-01-01', until: '2024-12-31', none: 0.1 },
    'firm/share': { is: 'figure', median: 0.7, spread: 0.2 },
    'firm/size': { is: 'choice', weights: { small: 3, large: 1, 'none-of-them': 1 } },
  },
  yes: {
    registry: 0.7,
    tax: 0.5,
    statistics: 0.5,
    'social-insurance': 0.5,
    court: 0.1,
    'property-register': 0.5,
    police: 0.5,
    'authority-record': 0.5,
    declared: 0.5,
    judgement: 0.5,
  },
  gaps: {
    registry: 0.05,
    tax: 0.05,
    statistics: 0.05,
    'social-insurance': 0.05,
    court: 0.05,
    'property-register': 0.05,
    police: 0.05,
    'authority-record': 0.05,
    declared: 0.05,
    judgement: 0.05,
  },
  paidBefore: { share: 0.1, median: 20_000, spread: 1 },
}
