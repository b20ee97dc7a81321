import { any, define, inKind, not, open, share } from '@pengce/language'
import { fen, minus, percent, plus, wan } from '@pengce/values'
import { offices, project, construction as works } from '@pengce/vocabulary'
import { so } from '../grant-claim.ts'
import { lowEnergyUse, singleContents } from '../permit-claims.ts'
import { everyOther, listed, waiver } from '../waiver.ts'
import { on, withinScope } from './scope.ts'
import { permit2018 } from './source.ts'

export const fundingApplication = define('permit2018/funding-application', {
  title: ['只审批资金申请报告的项目', 'projects decided on a funding application'],
  cites: permit2018('第二十条¶2'),
  register: ['permit2018/第二十条.2#1'],
  says: [
    '内容单一的装修、购置、维修、绿化、停靠站、交安、照明等，或投资补助类',
    'fit-out, purchase, repair, greening, bus stops, traffic safety, lighting or the like alone, or an investment subsidy',
  ],
  means: any(works.content.isOneOf('fit-out', ...singleContents), works.investmentSubsidy),
})

export const noFeasibilityApproval = waiver('permit2018/no-feasibility-approval', {
  title: ['免可研审批直接批概算', 'No approval of the feasibility report'],
  subject: 'project',
  support: 'waiver',
  cites: permit2018('第十八条¶2'),
  register: ['permit2018/第十八条.2'],
  by: [offices.developmentReform],
  on,
  claims: [
    withinScope,
    {
      claim: any(project.totalInvestment.atMost(wan(5000)), works.emergencyWorks),
      holds: [project.totalInvestment.of(wan(4000)), works.emergencyWorks.fails()],
      open: project.totalInvestment.notKnown(),
      edges: [
        [['总投资恰为 5000 万元', 'fifty million exactly'], project.totalInvestment.of(wan(5000))],
        [
          ['2 亿元的抢险工程', 'rescue works of two hundred million'],
          [project.totalInvestment.of(wan(20000)), works.emergencyWorks.holds()],
        ],
      ],
      fails: [
        [['超过 5000 万元一分', 'a fen above fifty million'], project.totalInvestment.of(plus(wan(5000), fen(1)))],
      ],
    },
    {
      claim: not(fundingApplication),
      holds: [works.content.of('none'), works.investmentSubsidy.fails()],
      open: works.investmentSubsidy.notKnown(),
      edges: [],
      fails: [
        ...everyOther(works.content, ['none']),
        [
          ['投资补助类只走资金申请', 'an investment subsidy goes by funding application'],
          works.investmentSubsidy.holds(),
        ],
      ],
    },
  ],
  pays: inKind(['免可研审批，直接审批项目总概算', 'the total budget estimate is approved at once']),
  paid: ['总投资 4000 万元的幼儿园', 'a kindergarten of forty million'],
  readings: {
    '5000万元以下': [
      '内容单一或补助类的从第二十条，只批资金申请报告',
      'single content and subsidies follow article 20: the funding application alone',
    ],
  },
})

const onFundingApplication = waiver('permit2018/on-funding-application', {
  title: ['免可研和概算审批', 'Neither feasibility report nor budget estimate approved'],
  subject: 'project',
  support: 'waiver',
  cites: permit2018('第二十条¶2'),
  register: ['permit2018/第二十条.2#1'],
  by: [offices.developmentReform],
  on,
  claims: [
    withinScope,
    {
      claim: fundingApplication,
      holds: [works.content.of('fit-out'), works.investmentSubsidy.fails()],
      open: works.content.notKnown(),
      edges: [
        [
          ['投资补助类', 'an investment subsidy'],
          [works.content.of('none'), works.investmentSubsidy.holds()],
        ],
        ...everyOther(works.content, ['none', 'fit-out']),
      ],
      fails: [[['内容不单一，也不是补助', 'more than one content, no subsidy'], works.content.of('none')]],
    },
  ],
  pays: inKind(['免可研和概算审批，直接审批资金申请报告', 'the funding application is approved at once']),
  paid: ['图书馆单纯装修', 'fitting-out of a library alone'],
})

const noRevision = waiver('permit2018/no-revision', {
  title: ['市政府同意调整免修编', 'No revision of the feasibility report'],
  subject: 'project',
  support: 'waiver',
  cites: permit2018('第十九条¶3'),
  register: ['permit2018/第十九条.3#3'],
  by: [offices.municipalGovernment, offices.developmentReform],
  on,
  claims: [
    withinScope,
    so(works.changeAgreed, '市政府没有同意调整', 'the government agreed to no change'),
    {
      claim: share(works.budgetEstimate).of(works.feasibilityEstimate).exceeds(percent(120)),
      holds: [works.budgetEstimate.of(wan(15000)), works.feasibilityEstimate.of(wan(10000))],
      open: works.budgetEstimate.notKnown(),
      edges: [[['超过 20% 一分', 'a fen above 20%'], works.budgetEstimate.of(plus(wan(12000), fen(1)))]],
      fails: [
        [['恰超 20%，由发改部门审核', '20% exactly is reviewed'], works.budgetEstimate.of(wan(12000))],
        [['差一分到 20%', 'a fen short of 20%'], works.budgetEstimate.of(minus(wan(12000), fen(1)))],
      ],
    },
  ],
  more: [[['估算未知', 'open while the estimate is unknown'], [works.feasibilityEstimate.notKnown()], open()]],
  pays: inKind(['免可研修编，直接审批概算', 'no revision; the budget estimate is approved at once']),
  paid: [
    '估算 1 亿元、概算 1.5 亿元，市政府同意扩大规模',
    'estimate 100 million, budget 150 million, a larger scale agreed',
  ],
  readings: {
    '20%以上': ['恰为 20% 归较轻的审核一档', 'exactly 20% falls in the lighter tier, the review'],
  },
})

const energyAnalysis = so(works.energyInReport, '报告里没有用能分析', 'no energy analysis in the report')
const review = inKind(['不再另行节能审查', 'no separate energy review'])
const noEnergyReviewByType = waiver('permit2018/no-energy-review-by-type', {
  title: ['按类型免节能审查', 'No energy review by type'],
  subject: 'project',
  support: 'waiver',
  cites: [permit2018('第二十一条¶1'), permit2018('第二十一条¶1（一）')],
  register: ['permit2018/第二十一条#1'],
  by: [offices.developmentReform],
  on,
  claims: [
    withinScope,
    energyAnalysis,
    listed(
      works.type,
      'city-road',
      'pumped-storage',
      'water-conservancy',
      'river',
      'highway',
      'power-grid',
      'oil-network',
      'gas-network',
    ),
  ],
  pays: review,
  paid: ['城市道路', 'a city road'],
  readings: {
    水利: ['河道治理算水利工程', 'river regulation counts as water conservancy'],
    等项目: ['只免列名的类型', 'only the types named are spared'],
  },
})
const noEnergyReviewByUse = waiver('permit2018/no-energy-review-by-use', {
  title: ['低能耗免节能审查', 'No energy review for low use'],
  subject: 'project',
  support: 'waiver',
  cites: [permit2018('第二十一条¶1'), permit2018('第二十一条¶1（二）')],
  register: ['permit2018/第二十一条#2'],
  by: [offices.developmentReform],
  on,
  claims: [withinScope, energyAnalysis, ...lowEnergyUse(450, 2_100_000)],
  pays: review,
  paid: ['年用能 450 吨、用电 210 万千瓦时的学校', 'a school that uses 450 tonnes and 2.1 million kilowatt-hours'],
})
export const decisions = [
  noFeasibilityApproval,
  onFundingApplication,
  noRevision,
  noEnergyReviewByType,
  noEnergyReviewByUse,
]
