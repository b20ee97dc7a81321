import {
  all,
  between,
  decided,
  examples,
  firstCrossing,
  inKind,
  measure,
  notEligible,
  nothingDue,
  open,
  settledBetween,
  upTo,
  yearly,
} from '@pengce/language'
import { fen, minus, percent, quantity, wan, yi, yuan } from '@pengce/values'
import {
  enterprise,
  softwareProject as kind,
  project,
  software,
  softwarePark,
  softwareTalent,
} from '@pengce/vocabulary'
import { benefit, ceilingGrant, chosen, costGrant, so } from '../grant.ts'
import { on, soft2022 } from './source.ts'

const { title, assessedExcellent, titleAwarded } = softwarePark
const { peakRevenue, certification, ledStandard, parkTenancyYear, parkRent } = software
const year = (n: number) => quantity('year', n)

export const parkTitle = measure('soft2022/park-title', {
  title: ['软件名园认定奖励', 'Award for famous software parks'],
  subject: 'site',
  support: 'park-title',
  cites: soft2022('三/（九）¶1'),
  register: ['soft2022/（九）.1'],

  when: title.isOneOf('national', 'provincial', 'municipal'),
  except: [titleAwarded],

  pays: title.pays({ national: wan(500), provincial: wan(300), municipal: wan(200), none: yuan(0) }),

  readings: { 一次性: ['每一级别各奖一次，升级后另给全额', 'once for each level; a higher level pays in full'] },
})
export const parkTitleExamples = examples(parkTitle, {
  on,
  given: [title.of('national'), titleAwarded.fails()],
  rows: [
    [['国家级', 'national'], [], wan(500)],
    [['省级', 'provincial'], [title.of('provincial')], wan(300)],
    [['市级', 'municipal'], [title.of('municipal')], wan(200)],
    [['未认定', 'no title'], [title.of('none')], notEligible],
    [['本级别已领过', 'had it for this level'], [titleAwarded.holds()], notEligible],
    [['级别未知', 'open while the level is unknown'], [title.notKnown()], open(yuan(0), wan(500))],
  ],
})

export const parkExcellent = measure('soft2022/park-excellent', {
  title: ['软件名园考核优秀奖励', 'Award for parks assessed excellent'],
  subject: 'site',
  support: 'park-assessment',
  cites: soft2022('三/（九）¶1'),
  register: ['soft2022/（九）.2'],

  when: all(title.isOneOf('national', 'provincial', 'municipal'), assessedExcellent),

  pays: title.pays({ national: wan(150), provincial: wan(100), municipal: wan(50), none: yuan(0) }),
})
export const parkExcellentExamples = examples(parkExcellent, {
  on,
  given: [title.of('national'), assessedExcellent.holds()],
  rows: [
    [['国家级', 'national'], [], wan(150)],
    [['省级', 'provincial'], [title.of('provincial')], wan(100)],
    [['市级', 'municipal'], [title.of('municipal')], wan(50)],
    [['未认定', 'no title'], [title.of('none')], notEligible],
    [['考核不是优秀', 'not excellent'], [assessedExcellent.fails()], notEligible],
    [['考核结果未知', 'open while the result is unknown'], [assessedExcellent.notKnown()], open(wan(150), wan(150))],
  ],
})

export const parkRentSubsidy = measure('soft2022/park-rent', {
  title: ['区级软件园区租金补贴', 'District rent subsidy in software parks'],
  support: 'rent',
  cites: soft2022('三/（九）¶1'),
  register: ['soft2022/（九）.3'],

  when: all(software.enterprise, parkTenancyYear.atLeast(year(1)), parkTenancyYear.atMost(year(3))),

  pays: yearly(settledBetween(parkRent.times(percent(50)), parkRent)),

  readings: {
    不低于: ['是区级补贴的下限，第三年以后没有下限', 'a floor on the district’s subsidy; none after the third year'],
  },
})
export const parkRentExamples = examples(parkRentSubsidy, {
  on,
  given: [software.enterprise.holds(), parkTenancyYear.of(year(1)), parkRent.of(wan(100))],
  rows: [
    [['入驻第一年', 'the first year'], [], between(wan(50), wan(100))],
    [['入驻第三年', 'the third year'], [parkTenancyYear.of(year(3))], between(wan(50), wan(100))],
    [['入驻第四年', 'the fourth year'], [parkTenancyYear.of(year(4))], notEligible],
    [['尚未入驻', 'not yet a tenant'], [parkTenancyYear.of(year(0))], notEligible],
    [['不是软件企业', 'not a software enterprise'], [software.enterprise.fails()], notEligible],
    [['租金未知', 'a range while the rent is unknown'], [parkRent.notKnown()], between(yuan(0), null)],
  ],
})

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
    [['营收未知', 'a range while revenue is unknown'], [enterprise.revenue.notKnown()], between(yuan(0), wan(300))],
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
  claims: [so(software.digitalCentre, '没有经认定的中心', 'no recognised centre')],
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
})

export const certificationAward = measure('soft2022/certification', {
  title: ['软件能力认证奖励', 'Award for certified capability'],
  support: 'certification',
  cites: soft2022('五/（十四）¶1'),
  register: ['soft2022/（十四）.1'],

  when: certification.isOneOf('cmmi-or-csmm-4', 'dcmm', 'other'),

  pays: upTo(wan(50)),

  readings: { 四级及以上: ['只约束 CMMI 和 CSMM，不及于 DCMM', 'binds CMMI and CSMM, not DCMM'] },
})
export const certificationExamples = examples(certificationAward, {
  on,
  given: [certification.of('cmmi-or-csmm-4')],
  rows: [
    [['CMMI 四级', 'CMMI level four'], [], between(yuan(0), wan(50))],
    [['DCMM 不论级别', 'DCMM at any level'], [certification.of('dcmm')], between(yuan(0), wan(50))],
    [['其他相关认证', 'another certification'], [certification.of('other')], between(yuan(0), wan(50))],
    [['CMMI 三级', 'CMMI level three'], [certification.of('cmmi-or-csmm-lower')], notEligible],
    [['没有认证', 'no certification'], [certification.of('none')], notEligible],
    [['认证未知', 'open while it is unknown'], [certification.notKnown()], open(yuan(0), wan(50))],
  ],
})
export const ministryHonour = ceilingGrant('soft2022/ministry-honour', {
  title: ['国家部委荣誉奖励', 'Award for national honours'],
  support: 'honour',
  cites: soft2022('五/（十四）¶1'),
  register: ['soft2022/（十四）.2'],
  on,
  claims: [so(software.ministryHonour, '没有部委荣誉', 'no such honour')],
  ceiling: wan(50),
  paid: ['获得部委荣誉', 'holds a national honour'],
})

export const standard = measure('soft2022/standard', {
  title: ['牵头制订软件标准资助', 'Grant for leading a software standard'],
  subject: ['enterprise', 'organisation'],
  support: 'standard',
  cites: soft2022('五/（十四）¶1'),
  register: ['soft2022/（十四）.3'],

  when: ledStandard.isOneOf('national', 'industry', 'local', 'group'),

  pays: ledStandard
    .pays({ national: wan(50), industry: wan(30), local: wan(20), group: wan(10), none: yuan(0) })
    .asCeiling(),

  readings: { 牵头制订: ['只参加不牵头的不算；按每项标准计', 'taking part is not leading; counted for each standard'] },
})
export const standardExamples = examples(standard, {
  on,
  given: [ledStandard.of('national')],
  rows: [
    [['国家标准', 'a national standard'], [], between(yuan(0), wan(50))],
    [['行业标准', 'an industry standard'], [ledStandard.of('industry')], between(yuan(0), wan(30))],
    [['地方标准', 'a local standard'], [ledStandard.of('local')], between(yuan(0), wan(20))],
    [['团体标准', 'a group standard'], [ledStandard.of('group')], between(yuan(0), wan(10))],
    [['没有牵头', 'led none'], [ledStandard.of('none')], notEligible],
    [['标准未知', 'open while it is unknown'], [ledStandard.notKnown()], open(yuan(0), wan(50))],
  ],
})

export const coreTeam = measure('soft2022/core-team', {
  title: ['攻关核心团队支持', 'Support for core research teams'],
  subject: ['enterprise', 'organisation'],
  support: 'team',
  cites: soft2022('四/（十一）¶1'),
  register: ['soft2022/（十一）.1'],

  when: software.coreTeam.is('core'),

  pays: settledBetween(wan(1000), yi(1)),
})
export const coreTeamExamples = examples(coreTeam, {
  on,
  given: [software.coreTeam.of('core')],
  rows: [
    [['核心团队 1000 万至 1 亿元', 'a core team: ten to a hundred million'], [], between(wan(1000), yi(1))],
    [['顶尖团队另议', 'a top team is settled apart'], [software.coreTeam.of('top')], notEligible],
    [['类别未知', 'open while the kind is unknown'], [software.coreTeam.notKnown()], open(wan(1000), yi(1))],
  ],
})
export const topTeam = benefit('soft2022/top-team', {
  title: ['顶尖团队一事一议', 'Case-by-case support for top teams'],
  subject: ['enterprise', 'organisation'],
  support: 'team',
  cites: soft2022('四/（十一）¶1'),
  register: ['soft2022/（十一）.2'],
  on,
  claims: [chosen(software.coreTeam, 'top', 'core', '不是顶尖团队', 'not a top team')],
  pays: decided(['一事一议，不受 1 亿元限制', 'case by case, not bound by the hundred million']),
  paid: ['顶尖团队', 'a top team'],
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
export const college = benefit('soft2022/college', {
  title: ['示范性软件学院资金保障', 'Funding for exemplary colleges'],
  subject: 'organisation',
  support: 'education',
  cites: soft2022('四/（十）¶1'),
  register: ['soft2022/（十）.1'],
  on,
  claims: [so(software.exemplaryCollege, '不是示范性软件学院', 'not an exemplary college')],
  pays: decided(['加大保障，数额未列', 'more funding; no figure']),
  paid: ['国家示范性软件学院', 'a national exemplary college'],
})
export const training = costGrant('soft2022/training', {
  title: ['软件人才合作培养资助', 'Grant for joint training'],
  subject: 'project',
  support: 'training',
  cites: soft2022('四/（十）¶1'),
  register: ['soft2022/（十）.2'],
  on,
  claims: [so(kind.training, '不符合条件', 'does not qualify')],
  cost: project.auditedSpending,
  rate: percent(50),
  cap: wan(1000),
  points: [
    [wan(600), wan(300)],
    [wan(2000), wan(1000)],
    [wan(2400), wan(1000)],
  ],
})
export const talentAward = benefit('soft2022/talent-award', {
  title: ['骨干软件人才创新奖励', 'Innovation award for backbone talent'],
  subject: 'person',
  support: 'talent',
  cites: soft2022('四/（十一）¶1'),
  register: ['soft2022/（十一）.4'],
  on,
  claims: [
    so(softwareTalent.keyEmployer, '不在重点软件企业', 'does not work for a key enterprise'),
    so(softwareTalent.backbone, '不是骨干人才', 'not backbone talent'),
  ],
  pays: decided(['按上年度贡献确定', 'set by the contribution of the year before']),
  paid: ['重点企业的骨干人才', 'backbone talent of a key enterprise'],
})
export const talentPrivileges = benefit('soft2022/talent-privileges', {
  title: ['持证骨干人才专项优惠', 'Privileges for certified talent'],
  subject: 'person',
  support: 'talent-services',
  cites: soft2022('四/（十一）¶1'),
  register: ['soft2022/（十一）.5'],
  on,
  claims: [
    so(softwareTalent.backbone, '不是骨干人才', 'not backbone talent'),
    so(softwareTalent.certified, '没有相应资质', 'without the certificate'),
  ],
  pays: inKind(['子女入学、医疗、安居等专项优惠', 'schooling, medical care and housing']),
  paid: ['持证的骨干人才', 'certified backbone talent'],
})
