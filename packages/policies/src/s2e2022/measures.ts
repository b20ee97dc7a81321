import {
  all,
  amountOf,
  decided,
  define,
  examples,
  inKind,
  measure,
  notEligible,
  nothingDue,
  open,
  type RowSpec,
} from '@pengce/language'
import { fen, type Money, minus, percent, plus, quantity, wan, yuan } from '@pengce/values'
import { conversionProject, enterprise, soleTrade as firm, industrySupport, offices, project } from '@pengce/vocabulary'
import {
  badLoans,
  converted,
  convertedWithinThreeYears,
  marketOperator,
  straightConversion,
  withinThreeYears,
} from '../conversion-claims.ts'
import { benefit, ceilingGrant, costGrant, freeOf, rightOf } from '../grant.ts'
import { type Claim, so, within } from '../grant-claim.ts'
import { openRow, thresholdRows } from '../rows.ts'
import { smallFirm } from '../size-claims.ts'
import { smallTurnover, smallTurnoverFacts, smallTurnoverRows } from '../small-turnover.ts'
import { s2e2022 } from './source.ts'

const on = '2022-10-01'
const people = (n: number) => quantity('person', n)
const { taxableIncome } = industrySupport
const { smallProfitIndustry } = firm

export const smallProfit = define('s2e2022/small-profit', {
  title: ['小型微利企业', 'Small low-profit enterprise'],
  cites: s2e2022('四/（五）¶1'),
  register: ['s2e2022/四（五）.¶1#6'],
  says: [
    '三条线：所得 300 万元、人员 300 人、资产 5000 万元，都以不超过为准；行业不属国家限制或禁止类',
    'neither restricted nor prohibited; taxable income of at most three million, three hundred staff, fifty million of assets',
  ],
  means: all(
    smallProfitIndustry,
    taxableIncome.atMost(wan(300)),
    enterprise.employees.atMost(people(300)),
    enterprise.totalAssets.atMost(wan(5000)),
  ),
})
const small = [smallProfitIndustry.holds(), enterprise.employees.of(people(80)), enterprise.totalAssets.of(wan(2000))]
/** The three lines of the definition; what the ordinary case comes to, and what an income at the first line does. */
const smallProfitRows = (ordinary: Money, atLine: Money): RowSpec[] => [
  ...thresholdRows(enterprise.employees, people(300), { below: ordinary, at: ordinary, above: notEligible }),
  ...thresholdRows(enterprise.totalAssets, wan(5000), { below: ordinary, at: ordinary, above: notEligible }),
  [['所得恰好 300 万元仍是', 'exactly three million still is one'], [taxableIncome.of(wan(300))], atLine],
  [['所得超过 300 万元', 'one fen more'], [taxableIncome.of(plus(wan(300), fen(1)))], notEligible],
  [['限制类行业', 'a restricted industry'], [smallProfitIndustry.fails()], notEligible],
  ...[smallProfitIndustry, enterprise.employees, enterprise.totalAssets].map((fact) =>
    openRow(fact.notKnown(), open(ordinary, ordinary)),
  ),
]

export const firstMillion = measure('s2e2022/first-million', {
  title: ['小微企业百万元内所得税', 'Income tax on the first million'],
  support: 'tax',
  cites: s2e2022('四/（五）¶1'),
  register: ['s2e2022/四（五）.¶1#2', 's2e2022/四（五）.¶1#3'],
  window: { from: '2022-08-04', until: '2023-12-31' },
  by: [offices.tax],

  when: smallProfit,

  pays: inKind(
    ['100 万元以内部分的应纳所得税', 'tax on the first million'],
    taxableIncome.cappedAt(wan(100)).times(percent(25)).times(percent(20)).times(percent(50)),
  ),

  readings: {
    再减半: [
      '2021、2022 年度的所得减半为 2.5%，不与减计相加；2019、2020 年度的 5% 在印发前已过',
      'income of 2021 and 2022 at two and a half per cent, never added; the five per cent of 2019 and 2020 was past by then',
    ],
  },
})
export const firstMillionExamples = examples(firstMillion, {
  on,
  given: [...small, taxableIncome.of(wan(80))],
  rows: [
    [['所得 80 万元缴 2 万元', 'eight hundred thousand: twenty thousand'], [], wan(2)],
    ...thresholdRows(taxableIncome, wan(100), { below: minus(wan(2.5), fen(1)), at: wan(2.5), above: wan(2.5) }),
    [['超过部分另计', 'what exceeds is counted apart'], [taxableIncome.of(wan(200))], wan(2.5)],
    [['所得差一分钱到 300 万元', 'one fen below three million'], [taxableIncome.of(minus(wan(300), fen(1)))], wan(2.5)],
    ...smallProfitRows(wan(2), wan(2.5)),
    [['所得未知', 'open while income is unknown'], [taxableIncome.notKnown()], open(yuan(0), wan(2.5))],
  ],
})
export const secondTier = measure('s2e2022/second-tier', {
  title: ['小微企业百万至三百万元所得税', 'Income tax from one to three million'],
  support: 'tax',
  cites: s2e2022('四/（五）¶1'),
  register: ['s2e2022/四（五）.¶1#4'],
  window: { from: '2022-08-04', until: '2022-12-31' },
  by: [offices.tax],

  when: all(smallProfit, taxableIncome.exceeds(wan(100))),

  pays: inKind(
    ['超过 100 万元部分的应纳所得税', 'tax on what exceeds one million'],
    taxableIncome.less(wan(100)).orNothing().times(percent(50)).times(percent(20)),
  ),

  readings: {
    减按: [
      '只用于 2019 至 2021 年度的所得；2022 年度依国家新规',
      'for income of 2019 to 2021; 2022 follows national rules',
    ],
  },
})
export const secondTierExamples = examples(secondTier, {
  on,
  given: [...small, taxableIncome.of(wan(200))],
  rows: [
    [['超出 100 万元的部分缴 10 万元', 'a hundred thousand on the second million'], [], wan(10)],
    ...thresholdRows(taxableIncome, wan(100), { below: notEligible, at: notEligible, above: nothingDue }),
    [
      ['所得差一分钱到 300 万元', 'one fen below three million'],
      [taxableIncome.of(minus(wan(300), fen(1)))],
      minus(wan(20), fen(1)),
    ],
    ...smallProfitRows(wan(10), wan(20)),
    [['所得未知', 'open while income is unknown'], [taxableIncome.notKnown()], open(yuan(0), null)],
  ],
})

export const surcharges = measure('s2e2022/surcharges', {
  title: ['小额免征教育费附加', 'Education surcharges waived for small turnover'],
  subject: ['enterprise', 'sole-trader'],
  support: 'tax',
  cites: s2e2022('四/（五）¶2'),
  register: ['s2e2022/四（五）.¶2#1'],
  by: [offices.tax],

  when: smallTurnover,

  pays: inKind(['应缴的两项教育附加', 'the two education surcharges'], amountOf(yuan(0))),
})
export const surchargesExamples = examples(surcharges, { on, given: smallTurnoverFacts, rows: smallTurnoverRows })

const staffWithin = (limit: number): Claim =>
  within(
    enterprise.employees,
    people(limit),
    people(limit - 5),
    [`恰好 ${limit} 人`, `exactly ${limit} staff`],
    [`${limit + 1} 人`, `${limit + 1} staff`],
  )

export const grants = [
  benefit('s2e2022/market-operator', {
    ...marketOperator,
    support: 'conversion',
    cites: s2e2022('四/（一）¶1'),
    register: ['s2e2022/四（一）#7'],
    on,
    pays: decided(['适当奖励，标准另定', 'an appropriate reward; the standard is set apart']),
  }),
  benefit('s2e2022/assessed-collection', {
    title: ['转型企业核定征收', 'Assessed collection for converted firms'],
    support: 'tax',
    cites: s2e2022('四/（五）¶1'),
    register: ['s2e2022/四（五）.¶1#1'],
    by: [offices.tax],
    on,
    claims: [converted, so(firm.assessedCollection, '不符合法定条件', 'the conditions are not met')],
    pays: inKind(['可实行核定征收', 'tax by assessment']),
    paid: ['符合条件的转型企业', 'a qualifying converted firm'],
  }),
  { measure: firstMillion, examples: firstMillionExamples },
  { measure: secondTier, examples: secondTierExamples },
  { measure: surcharges, examples: surchargesExamples },
  freeOf('s2e2022/disabled-levy', {
    title: ['小微企业免残保金', 'Levy for disabled employment waived'],
    support: 'levy',
    cites: s2e2022('四/（五）¶2'),
    register: ['s2e2022/四（五）.¶2#3'],
    by: [offices.tax],
    on,
    claims: [
      smallFirm,
      staffWithin(30),
      so(firm.disabledShareShort, '已达规定比例，本无须缴', 'the share is met, nothing is due'),
    ],
    what: ['应缴的残疾人就业保障金', 'levy for disabled employment'],
    paid: ['25 人的小型企业', 'a small firm of twenty-five'],
  }),
  freeOf('s2e2022/union-dues', {
    title: ['小微企业免工会经费', 'Union dues waived'],
    support: 'levy',
    cites: s2e2022('四/（五）¶2'),
    register: ['s2e2022/四（五）.¶2#4'],
    by: [offices.tradeUnion],
    on,
    claims: [smallFirm, staffWithin(25)],
    what: ['应缴的工会经费（无须申请）', 'union dues, without application'],
    paid: ['20 人的小型企业', 'a small firm of twenty'],
    readings: { 含25人: ['括注为准，25 人在内', 'the bracket prevails: twenty-five is included'] },
  }),
  benefit('s2e2022/district-money', {
    title: ['区级个转企财政支持', 'District money for conversions'],
    support: 'conversion',
    cites: s2e2022('四/（六）¶1'),
    register: ['s2e2022/四（六）#1'],
    by: [offices.districts],
    on,
    claims: [converted],
    pays: decided(['由各区视财力决定', 'as the district decides by its means']),
    paid: ['转型企业', 'a converted firm'],
  }),
  ceilingGrant('s2e2022/straight-conversion', {
    ...straightConversion,
    support: 'conversion',
    cites: s2e2022('四/（六）¶1'),
    register: ['s2e2022/四（六）#2'],
    on,
    readings: {
      直接转型: ['与市场主体措施的同一奖励只给一次', 'the same award of the market-entity measures is paid once only'],
    },
  }),
  rightOf('s2e2022/commerce-priority', {
    title: ['商贸类转型企业三年优先', 'Priority for commerce, three years'],
    support: 'priority',
    cites: s2e2022('四/（六）¶1'),
    register: ['s2e2022/四（六）#3'],
    by: [offices.commerce],
    on,
    claims: [
      converted,
      so(firm.commerce, '不是商贸流通类', 'not in commerce'),
      convertedWithinThreeYears('2019-10-01'),
    ],
    what: ['商务项目优先审批的期限', 'term in which commerce projects are approved first'],
    figure: quantity('month', 36),
    paid: ['转型一年多的商贸企业', 'a year after the conversion'],
    readings: withinThreeYears,
  }),
  costGrant('s2e2022/upgrade', {
    title: ['转型企业技改项目资助', 'Upgrade grant for converted firms'],
    subject: 'project',
    support: 'project-investment',
    cites: s2e2022('四/（六）¶1'),
    register: ['s2e2022/四（六）#4'],
    by: [offices.industry],
    on,
    claims: [so(conversionProject.qualifies, '不符合导向或条件', 'outside guidance or conditions')],
    cost: project.investment,
    rate: percent(20),
    cap: wan(5000),
    points: [
      [wan(800), wan(160)],
      [wan(25_000), wan(5000)],
      [wan(30_000), wan(5000)],
    ],
  }),
  costGrant('s2e2022/upgrade-interest', {
    title: ['转型企业技改贴息', 'Interest support for converted firms'],
    subject: 'project',
    support: 'interest',
    cites: s2e2022('四/（六）¶1'),
    register: ['s2e2022/四（六）#5'],
    by: [offices.industry],
    on,
    claims: [
      so(conversionProject.qualifies, '不符合导向或条件', 'outside guidance or conditions'),
      within(
        project.interestMonths,
        quantity('month', 36),
        quantity('month', 12),
        ['恰满三年', 'exactly three years'],
        ['超过三年', 'more than three years'],
      ),
    ],
    cost: project.interestPaid,
    rate: percent(50),
    cap: wan(500),
    points: [
      [wan(300), wan(150)],
      [wan(1000), wan(500)],
      [wan(1200), wan(500)],
    ],
    readings: {
      '500万元贴息': [
        '没有写每年还是合计，按每次申请计',
        'neither by the year nor in all is written; counted for each application',
      ],
    },
  }),
  costGrant('s2e2022/bad-loans', {
    ...badLoans,
    cites: s2e2022('四/（七）¶1'),
    register: ['s2e2022/四（七）#2'],
    on,
  }),
  freeOf('s2e2022/renaming', {
    title: ['权利更名免登记费', 'Renaming free of charge'],
    support: 'fee',
    cites: s2e2022('四/（八）¶1'),
    register: ['s2e2022/四（八）#1'],
    by: [offices.planning],
    on,
    claims: [converted, so(firm.renamedRights, '出资人或场所有变', 'the investor or the premises changed')],
    what: ['土地房屋权利更名的登记费', 'fee for renaming land or house rights'],
    paid: ['出资人和场所不变', 'investor and premises unchanged'],
  }),
]
