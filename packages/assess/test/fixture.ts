import {
  all,
  amountOf,
  any,
  applicationDay,
  byCase,
  byTier,
  countOf,
  decided,
  define,
  factsAbout,
  firstCrossing,
  given,
  highestOf,
  inBands,
  inInstalments,
  inKind,
  measure,
  monthly,
  none,
  not,
  paidBefore,
  policy,
  registry,
  settledBetween,
  share,
  some,
  source,
  totalOf,
  upTo,
} from '@pengce/language'
import { percent, quantity, wan, years, yi, yuan } from '@pengce/values'

/** A small law of nowhere: every phrase of the language once, true to life. */
const lock = {
  document: 'town',
  provisions: {
    '一¶1': '11111111',
    '二¶1': '22222222',
    '三¶1': '33333333',
    '四¶1': '44444444',
    '九¶4': '99999999',
  },
} as const
const town = source(lock, {
  title: ['小镇扶持办法', 'Town support rules'],
  number: null,
  issuer: ['小镇政府', 'Town Government'],
  issued: '2023-07-01',
})
const commerce = { id: 'commerce', title: { zh: '市商务局', en: 'Commerce Bureau' } }
const finance = { id: 'finance', title: { zh: '市财政局', en: 'Finance Bureau' } }

const firm = factsAbout('enterprise', 'firm')
const tenant = factsAbout('person', 'tenant')
const fair = factsAbout('event', 'fair')

export const facts = {
  inTown: firm.yesNo('in-town', { label: ['本市登记', 'registered in Shenzhen'], source: 'registry' }),
  revenueShare: firm.rate('revenue-share', {
    label: ['人力资源服务业务营业收入占比', 'share of revenue from HR services'],
    source: 'tax',
    most: percent(100),
  }),
  revenue: firm.yearlyMoney('revenue', { label: ['营业收入', 'revenue'], source: 'tax' }),
  passThrough: firm.yearlyMoney('pass-through', {
    label: ['代收代付款', 'money passed through'],
    source: 'tax',
  }),
  peak: firm.money('peak', { label: ['更早年度的最高营业收入', 'highest revenue of earlier years'], source: 'tax' }),
  research: firm.yearlyMoney('research', { label: ['研发费用', 'research spending'], source: 'tax' }),
  registeredOn: firm.date('registered-on', { label: ['成立日期', 'date of registration'], source: 'registry' }),
  movedOn: firm.date('moved-on', { label: ['迁入日期', 'date of moving in'], source: 'registry' }),
  kind: firm.choice('kind', {
    label: ['平台类型', 'kind of platform'],
    options: { commerce: ['商贸类', 'trading'], service: ['服务类', 'service'] },
    source: 'declared',
  }),
  hires: firm.quantity('person', 'hires', { label: ['新招用人数', 'people newly hired'], source: 'social-insurance' }),
  trucks: firm.quantity('item', 'trucks', { label: ['新购货车', 'trucks newly bought'], source: 'registry' }),
  area: firm.quantity('square-metre', 'area', { label: ['自用办公面积', 'own office space'], source: 'declared' }),
  fair: firm.yesNo('honest', { label: ['诚信示范企业', 'a model of honest trade'], source: 'authority-record' }),
  listed: firm.yesNo('listed', { label: ['已上市', 'listed'], source: 'registry' }),
  patents: firm.yesNo('patents', { label: ['拥有发明专利', 'holds an invention patent'], source: 'registry' }),
  laboratory: firm.yesNo('laboratory', { label: ['设有实验室', 'has a laboratory'], source: 'declared' }),
  dishonest: firm.yesNo('dishonest', { label: ['失信被执行人', 'a dishonest judgement debtor'], source: 'court' }),
  arrears: firm.yesNo('arrears', { label: ['拖欠工资', 'in arrears with wages'], source: 'authority-record' }),
  debtRatio: firm.rate('debt-ratio', { label: ['资产负债率', 'debt ratio'], source: 'tax' }),
  key: firm.yesNo('key', { label: ['重点项目', 'a key project'], source: 'judgement' }),
  cost: firm.money('cost', { label: ['审定费用', 'audited cost'], source: 'judgement' }),
  district: firm.money('district', {
    label: ['区级同类补助', 'district support of the same kind'],
    source: 'declared',
  }),
}
export const tenancy = {
  tier: tenant.choice('tier', {
    label: ['领军人才层级', 'tier of leading talent'],
    options: { national: ['国家级', 'national'], local: ['地方级', 'local'], reserve: ['后备级', 'reserve'] },
    source: 'authority-record',
  }),
  hukou: tenant.yesNo('hukou', { label: ['本市户籍', 'household registration in Shenzhen'], source: 'police' }),
  inPost: tenant.yesNo('in-post', {
    label: ['机关事业单位在编', 'in post at a public body'],
    source: 'authority-record',
  }),
  bought: tenant.yesNo('bought', {
    label: ['享受过购房优惠政策', 'has bought with support'],
    source: 'authority-record',
  }),
  rentFree: tenant.yesNo('rent-free', {
    label: ['租住过免租金住房', 'has lived rent-free'],
    source: 'authority-record',
  }),
  ownsHome: tenant.yesNo('owns-home', { label: ['拥有商品住房', 'owns a home'], source: 'property-register' }),
  drawn: tenant.quantity('month', 'drawn', { label: ['已领月数', 'months drawn'], source: 'declared' }),
  provincial: tenant.money('provincial', { label: ['省级租房补助', 'provincial rent support'], source: 'declared' }),
}
export const event = {
  cost: fair.money('cost', { label: ['活动费用', 'cost of the event'], source: 'declared' }),
  visitors: fair.quantity('person', 'visitors', { label: ['到场人数', 'visitors'], source: 'declared' }),
}

const f = facts
const netRevenue = f.revenue.less(f.passThrough)

export const scaleAward = measure('town/scale-award', {
  title: ['人力资源服务机构做大做强奖励', 'Award for growing HR agencies'],
  cites: town('一¶1'),
  register: [],
  when: all(f.inTown, f.revenueShare.atLeast(percent(50))),
  pays: firstCrossing(netRevenue, {
    peakBefore: f.peak,
    crossing: 'exceeds',
    tiers: [
      [yi(2), wan(10)],
      [yi(5), wan(30)],
      [yi(10), wan(50)],
    ],
    topUp: 'difference',
  }),
  readings: { 突破: ['恰好达到不算', 'reaching it exactly pays nothing'] },
})

export const talentRent = measure('town/talent-rent', {
  title: ['领军人才租房补贴', 'Rent subsidy for leading talent'],
  subject: 'person',
  cites: town('二¶1'),
  register: [],
  when: all(
    none(tenancy.bought, tenancy.rentFree, tenancy.ownsHome),
    given(tenancy.tier.isOneOf('local', 'reserve')).require(tenancy.hukou),
    not(tenancy.inPost).citing(town('九¶4')),
  ),
  pays: monthly(tenancy.tier.pays({ national: yuan(4800), local: yuan(3200), reserve: yuan(2560) }), {
    atMost: years(3),
    paidEvery: 'quarter',
  }),
  deducts: [tenancy.provincial],
})

export const startRent = measure('town/start-rent', {
  title: ['创业租房补贴', 'Rent subsidy for founders'],
  subject: 'person',
  cites: town('二¶1'),
  register: [],
  when: tenancy.drawn.below(quantity('month', 36)),
  pays: monthly(yuan(2000), {
    atMost: years(3),
    left: amountOf(quantity('month', 36)).less(tenancy.drawn).orNothing(),
  }),
  deducts: [tenancy.provincial],
})

export const growthAward = measure('town/growth-award', {
  title: ['平台增长奖励', 'Award for growing platforms'],
  cites: town('三¶1'),
  register: [],
  when: any(
    all(f.kind.is('commerce'), f.revenue.atLeast(yi(20)), f.revenue.growth.atLeast(percent(5))),
    all(f.kind.is('service'), f.revenue.atLeast(yi(1)), f.revenue.growth.exceeds(percent(10))),
  ),
  pays: f.revenue.increase.times(percent(0.5)).cappedAt(wan(300)),
  limit: { perYear: wan(200), inTotal: wan(500) },
})

export const soundFirm = define('town/sound-firm', {
  title: ['稳健企业', 'A sound firm'],
  cites: town('九¶4'),
  register: [],
  says: ['成立满两年且负债率不高', 'two years old and not deep in debt'],
  means: all(f.registeredOn.heldFor(years(2)), f.debtRatio.atMost(percent(70))),
})

export const movingAward = measure('town/moving-award', {
  title: ['迁入奖励', 'Award for moving in'],
  cites: town('四¶1'),
  register: [],
  when: all(
    soundFirm,
    f.movedOn.heldAtMost(years(1)),
    f.movedOn.after('2023-12-31'),
    some(2, f.listed, f.patents, f.laboratory),
    share(f.research).of(f.revenue).atLeast(percent(5)),
  ),
  except: [f.dishonest, f.debtRatio.exceeds(percent(60))],
  pays: inInstalments(
    byTier(f.revenue, {
      at: 'reaches',
      tiers: [
        [yi(1), wan(100)],
        [yi(5), wan(200)],
      ],
    }),
    ['签约后', 'on signing'],
    ['投产后', 'once in operation'],
  ),
  limit: { once: true },
})

export const hiringSubsidy = measure('town/hiring-subsidy', {
  title: ['招工与办公补贴', 'Subsidy for hiring and offices'],
  cites: town('四¶1'),
  register: [],
  when: all(f.hires.atLeast(quantity('person', 1)), not(f.arrears)),
  pays: totalOf(
    f.hires.each(wan(1)),
    f.area.each(yuan(30)).cappedAt(wan(10)),
    countOf(f.listed, f.patents, f.laboratory).each(wan(5)).named('资质奖励', 'award for qualifications'),
  ),
  deducts: [f.district],
})

export const taxRelief = measure('town/band-award', {
  title: ['分段奖励', 'Award by slices'],
  cites: town('四¶1'),
  register: [],
  when: f.inTown,
  pays: inBands(f.cost, [
    [wan(1000), percent(5)],
    [wan(5000), percent(3)],
    [null, percent(1)],
  ]),
})

export const stepAward = measure('town/step-award', {
  title: ['增量奖励', 'Award for each step'],
  cites: town('四¶1'),
  register: [],
  when: f.revenue.increase.exceeds(yuan(0)),
  pays: highestOf(
    f.revenue.increase.wholeSteps(yi(1)).each(wan(10)),
    byCase([[f.patents, wan(15)]], wan(5)).named('创新奖', 'prize for invention'),
  ),
})

export const keyGrant = measure('town/key-grant', {
  title: ['重点项目资助', 'Grant for key projects'],
  cites: town('四¶1'),
  register: [],
  by: [commerce, finance],
  when: f.key,
  pays: upTo(f.cost.times(percent(30)).cappedAt(wan(300))),
})

export const settledGrant = measure('town/settled-grant', {
  title: ['示范资助', 'Grant for models'],
  cites: town('四¶1'),
  register: [],
  by: [commerce],
  when: f.fair,
  pays: settledBetween(wan(5), wan(100)),
})

export const decidedGrant = measure('town/decided-grant', {
  title: ['专项扶持', 'Special support'],
  cites: town('四¶1'),
  register: [],
  by: [commerce],
  when: f.inTown,
  pays: decided(['按年度预算给予补助', 'support within the budget of the year']),
})

export const freeOffice = measure('town/free-office', {
  title: ['免租办公', 'Rent-free offices'],
  cites: town('四¶1'),
  register: [],
  when: all(f.inTown, applicationDay.onOrBefore('2025-12-31')),
  pays: inKind(['免租办公用房', 'rent-free offices'], f.hires.each(quantity('square-metre', 5))),
  limit: { once: true },
})

export const fairSupport = measure('town/fair-support', {
  title: ['展会补助', 'Support for fairs'],
  subject: 'event',
  cites: town('四¶1'),
  register: [],
  when: event.visitors.atLeast(quantity('person', 1000)),
  pays: event.cost.times(percent(20)).less(paidBefore),
})

export const law = registry([
  policy({
    document: town,
    inForce: { from: '2023-07-10', until: '2028-07-09' },
    measures: [
      scaleAward,
      talentRent,
      startRent,
      growthAward,
      movingAward,
      hiringSubsidy,
      taxRelief,
      stepAward,
      keyGrant,
      settledGrant,
      decidedGrant,
      freeOffice,
      fairSupport,
    ],
    rules: [soundFirm],
    notEncoded: {},
  }),
])
