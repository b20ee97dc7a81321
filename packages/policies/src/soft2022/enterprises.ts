import { between, decided, examples, firstCrossing, inKind, measure, notEligible, nothingDue } from '@pengce/language'
import { fen, minus, plus, wan, yi, yuan } from '@pengce/values'
import { enterprise, manufacturer, software } from '@pengce/vocabulary'
import { benefit, ceilingGrant } from '../grant.ts'
import { so } from '../grant-claim.ts'
import { on, soft2022 } from './source.ts'

const { peakRevenue } = software

export const revenueMilestone = measure('soft2022/revenue-milestone', {
  title: ['软件企业营收首次达标奖励', 'Award for revenue milestones'],
  support: 'growth',
  cites: soft2022('五/（十二）¶1'),
  register: ['soft2022/（十二）.2'],

  when: software.enterprise,

  pays: firstCrossing(enterprise.revenue, {
    peakBefore: peakRevenue,
    crossing: 'reaches',
    tiers: [
      [yi(10), wan(50)],
      [yi(50), wan(150)],
      [yi(100), wan(300)],
    ],
    topUp: 'none',
  }),

  readings: {
    首次达到: [
      '达到即算；一年跨两档只按高档，以后升档给全额',
      'reaching it is enough; two tiers in one year pay the higher only, a later tier in full',
    ],
  },
})

export const revenueMilestoneExamples = examples(revenueMilestone, {
  on,
  given: [software.enterprise.holds(), enterprise.revenue.of(yi(12)), peakRevenue.of(yi(8))],
  rows: [
    [['首次超过 10 亿元', 'the first tier'], [], wan(50)],
    [['恰好 10 亿元', 'exactly one billion'], [enterprise.revenue.of(yi(10))], wan(50)],
    [['差一分钱', 'one fen short'], [enterprise.revenue.of(minus(yi(10), fen(1)))], nothingDue],
    [['恰好 50 亿元', 'exactly five billion'], [enterprise.revenue.of(yi(50)), peakRevenue.of(yi(20))], wan(150)],
    [
      ['差一分钱不到 50 亿元且早已过 10 亿', 'one fen short of five billion'],
      [enterprise.revenue.of(minus(yi(50), fen(1))), peakRevenue.of(yi(20))],
      nothingDue,
    ],
    [['恰好 100 亿元', 'exactly ten billion'], [enterprise.revenue.of(yi(100)), peakRevenue.of(yi(60))], wan(300)],
    [
      ['差一分钱不到 100 亿元', 'one fen short of ten billion'],
      [enterprise.revenue.of(minus(yi(100), fen(1))), peakRevenue.of(yi(60))],
      nothingDue,
    ],
    [['一年连跨两档', 'two tiers in one year'], [enterprise.revenue.of(yi(55))], wan(150)],
    [['此前已达到', 'reached before'], [peakRevenue.of(yi(10))], nothingDue],
    [
      ['此前差一分钱不到 10 亿元', 'one fen short of a billion before'],
      [peakRevenue.of(minus(yi(10), fen(1)))],
      wan(50),
    ],
    [
      ['此前恰好达到过 50 亿元', 'exactly five billion before'],
      [enterprise.revenue.of(yi(60)), peakRevenue.of(yi(50))],
      nothingDue,
    ],
    [
      ['此前差一分钱不到 50 亿元', 'one fen short of five billion before'],
      [enterprise.revenue.of(yi(60)), peakRevenue.of(minus(yi(50), fen(1)))],
      wan(150),
    ],
    [
      ['此前恰好达到过 100 亿元', 'exactly ten billion before'],
      [enterprise.revenue.of(yi(120)), peakRevenue.of(yi(100))],
      nothingDue,
    ],
    [
      ['此前差一分钱不到 100 亿元', 'one fen short of ten billion before'],
      [enterprise.revenue.of(yi(120)), peakRevenue.of(minus(yi(100), fen(1)))],
      wan(300),
    ],
    [['不是软件企业', 'not a software enterprise'], [software.enterprise.fails()], notEligible],
    [
      ['此前已超过 100 亿元', 'above ten billion before'],
      [enterprise.revenue.of(yi(120)), peakRevenue.of(plus(yi(100), fen(1)))],
      nothingDue,
    ],
    [['营收未知', 'a range while revenue is unknown'], [enterprise.revenue.notKnown()], between(yuan(0), wan(300))],
    [['此前营收未知', 'a range while the peak is unknown'], [peakRevenue.notKnown()], between(yuan(0), wan(50))],
  ],
})

export const growthAward = benefit('soft2022/growth-award', {
  title: ['规上软件企业增量阶梯奖励', 'Tiered award on growth'],
  support: 'growth',
  cites: soft2022('五/（十二）¶1'),
  register: ['soft2022/（十二）.3'],
  on,
  claims: [
    so(software.enterprise, '不是软件企业', 'not a software enterprise'),
    so(enterprise.aboveScale, '规模以下', 'below scale'),
    so(software.growthAccepted, '营收或增速不够', 'revenue or growth falls short'),
  ],
  pays: decided(['比例和阶梯由指南确定', 'rates and tiers are set by the guide']),
  paid: ['规上且达到标准', 'above scale and of the required growth'],
})

export const digitalCentre = benefit('soft2022/digital-centre', {
  title: ['数字化技术中心同等待遇', 'Digital technology centres treated alike'],
  support: 'technology-centre',
  cites: soft2022('五/（十二）¶1'),
  register: ['soft2022/（十二）.4'],
  on,
  claims: [
    so(manufacturer.industrial, '不是工业企业', 'not an industrial enterprise'),
    so(software.digitalCentre, '没有经认定的中心', 'no recognised centre'),
  ],
  pays: inKind(['享受企业技术中心的同等政策', 'what enterprise technology centres have']),
  paid: ['有经认定的数字化技术中心', 'has a recognised centre'],
  readings: { 同等优惠政策: ['与企业技术中心一样须先认定', 'recognition comes first, as for technology centres'] },
})

export const landing = ceilingGrant('soft2022/landing', {
  title: ['软件机构落户奖励', 'Settlement award for software institutions'],
  subject: ['enterprise', 'organisation'],
  support: 'settlement',
  cites: soft2022('五/（十三）¶1'),
  register: ['soft2022/（十三）.1'],
  on,
  claims: [so(software.newlyLanded, '不是符合条件的新引进机构', 'not a qualifying newcomer')],
  ceiling: wan(5000),
  paid: ['新引进的龙头企业', 'a leader newly brought in'],
  readings: {
    分类分阶段: [
      '类别和阶段未列，各阶段合计不过 5000 万元',
      'classes and stages are not given; all stages together stay within fifty million',
    ],
  },
})

export const listing = ceilingGrant('soft2022/listing', {
  title: ['软件企业上市资助', 'Grant for listing'],
  support: 'listing',
  cites: soft2022('七/（二十）¶1'),
  register: ['soft2022/（二十）.3'],
  on,
  claims: [
    so(software.listingKind, '不是这几类企业', 'not one of these kinds'),
    so(software.listed, '尚未上市', 'not yet listed'),
  ],
  ceiling: wan(400),
  paid: ['三个环节都已完成', 'all three steps are done'],
  limit: { once: true },
  readings: { 成功上市: ['三个环节并列，上市前不给', 'the three are joined; nothing before listing'] },
})

export const riskPool = benefit('soft2022/risk-pool', {
  title: ['重点软件企业贷款风险补偿', 'Risk compensation for loans to key firms'],
  support: 'risk',
  cites: soft2022('七/（二十）¶1'),
  register: ['soft2022/（二十）.2'],
  on,
  claims: [
    so(software.key, '不是重点软件企业', 'not a key enterprise'),
    so(software.riskLoan, '贷款不符合条件', 'the loan does not qualify'),
  ],
  pays: inKind(['列为市风险补偿资金池的补偿对象', 'within the municipal risk pool']),
  paid: ['重点软件企业的贷款', 'a loan to a key enterprise'],
})
