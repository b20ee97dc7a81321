import {
  all,
  any,
  between,
  decided,
  define,
  examples,
  given,
  granted,
  inKind,
  measure,
  notEligible,
  open,
} from '@pengce/language'
import { fen, minus, ofParts, percent, plus, quantity, wan, yi, yuan } from '@pengce/values'
import { liquidityRelief as firm, offices } from '@pengce/vocabulary'
import { relief2020 } from './source.ts'

const on = '2022-06-01'
const nth = (n: number) => quantity('year', n)
const people = (n: number) => quantity('person', n)
const onePart = ofParts('rate', 1)
const { record, revenueFall, lossYears, debtCrisis, standstill, doubtful, controllerAway } = firm

export const stableBusiness = define('relief2020/stable-business', {
  title: ['经营较为稳定且收入纳税达标', 'Stable business, revenue and tax'],
  cites: [relief2020('二/（一）/2¶1'), relief2020('五/（一）/2¶1')],
  register: ['relief2020/二（一）2#1', 'relief2020/五（一）2'],
  says: [
    '近三年主业产品人员无大变，平均收入（合并）超过 5 亿元，在深累计纳税一般不低于 5000 万元',
    'no major change in three years, average consolidated revenue above half a billion, tax here of fifty million or more as a rule',
  ],
  means: all(firm.stable, firm.averageRevenue.exceeds(yi(5)), firm.taxPaid.atLeast(wan(5000))),
})
export const pledgeCase = define('relief2020/pledge-case', {
  title: ['股票质押纾困的条件', 'Conditions for pledged shares'],
  cites: [relief2020('二/（一）/5¶1'), relief2020('五/（一）/7¶1')],
  register: ['relief2020/二（一）5', 'relief2020/五（一）7'],
  says: [
    '只在化解质押风险时适用：质押比例一般不低于 70%，质押资金至少一半用于上市公司',
    'for pledged shares only: a ratio of 70 per cent or more as a rule, half or more of the money used for the listed company',
  ],
  means: given(firm.pledgeRelief).require(
    all(firm.pledgeRatio.atLeast(percent(70)), firm.pledgeUse.atLeast(percent(50))),
  ),
})
export const worsening = define('relief2020/worsening', {
  title: ['财务状况持续恶化', 'Finances that keep worsening'],
  cites: relief2020('五/（一）/4¶1'),
  register: ['relief2020/五（一）4'],
  says: [
    '收入三年连降且平均降幅超过 30%，或连续三年净亏损',
    'revenue falling three years in a row by more than 30 per cent on average, or three years of loss',
  ],
  means: any(revenueFall.exceeds(percent(30)), lossYears.atLeast(nth(3))),
})
export const hopeless = define('relief2020/hopeless', {
  title: ['财务恶化且难以恢复', 'Worsening beyond repair'],
  cites: relief2020('二/（三）/2¶1'),
  register: ['relief2020/二（三）2'],
  says: [
    '四项同时出现：持续恶化、债务危机、经营停滞、恢复存疑',
    'all four at once: worsening, debt crisis, standstill, doubt of recovery',
  ],
  means: all(worsening, debtCrisis, standstill, doubtful),
})
export const badRecord = define('relief2020/bad-record', {
  title: ['近三年重大违法失信', 'Major breach or dishonesty in three years'],
  cites: relief2020('二/（三）/1¶1'),
  register: [
    'relief2020/二（三）1#0',
    'relief2020/二（三）1#1',
    'relief2020/二（三）1#2',
    'relief2020/二（三）1#3',
    'relief2020/二（三）1#4',
    'relief2020/二（三）1#5',
    'relief2020/二（三）1#6',
    'relief2020/二（三）1#7',
  ],
  says: [
    '企业或实际控制人有所列七种情形之一，或同等程度的其他情形',
    'one of the seven cases, or another of the same weight, of enterprise or controller',
  ],
  means: record.isOneOf(
    'dishonest',
    'false-information',
    'major-penalty',
    'exchange-censure',
    'audit-opinion',
    'leak',
    'investigation',
    'other',
  ),
})

export const policyRelief = measure('relief2020/policy-relief', {
  title: ['民营企业政策性纾困', 'Policy relief for private enterprises'],
  support: 'relief',
  cites: [relief2020('二¶1'), relief2020('一/（一）¶1')],
  register: [
    'relief2020/二（一）汇总',
    'relief2020/一（一）',
    'relief2020/二（一）1',
    'relief2020/二（一）3',
    'relief2020/二（一）4',
    'relief2020/二（一）6',
    'relief2020/二（一）7',
    'relief2020/二（二）',
    'relief2020/二（三）3',
    'relief2020/一（二）#3',
  ],
  by: [offices.reliefLeadingGroup, offices.municipalGovernment],

  when: all(
    firm.privateEnterprise,
    any(
      all(
        firm.inLibrary,
        firm.marketFailed,
        stableBusiness,
        firm.realEconomy,
        firm.coreTechnology,
        pledgeCase,
        firm.selfRescue,
        firm.guarantee,
      ).named('七项基本条件', 'the seven basic conditions'),
      firm.confirmedOther,
    ),
  ),
  except: [badRecord, hopeless, controllerAway, firm.appliedBefore],

  pays: decided([
    '金额逐案确定：2 亿元及以下由领导小组定，超过的报市政府会议',
    'case by case: up to two hundred million by the leading group, above it by a meeting of the government',
  ]),

  readings: {
    重点支持: [
      '虽写重点支持，列在须同时满足的条件里，由主管部门认定',
      'phrased as a focus, it stands among the conditions to be met together and is for the authority to confirm',
    ],
    充分自救: [
      '依释义，企业或实际控制人之一已自救即可，由主管部门认定',
      'by the definition steps of either suffice, as the authority confirms',
    ],
    原则上: [
      '比例和纳税额按通常要求计，另有决定的从其决定',
      'ratios and tax are asked as the rule; the authority may decide otherwise',
    ],
  },
})
const clean = [
  record.of('none'),
  revenueFall.of(percent(10)),
  lossYears.of(nth(1)),
  debtCrisis.holds(),
  standstill.holds(),
  doubtful.holds(),
  controllerAway.fails(),
  firm.appliedBefore.fails(),
]
const kindZh = {
  dishonest: '严重失信',
  'false-information': '虚假资料',
  'major-penalty': '重大处罚',
  'exchange-censure': '交易所谴责',
  'audit-opinion': '审计意见',
  leak: '泄露信息',
  investigation: '立案侦查',
  other: '其他同等情形',
} as const
const eligible = between(yuan(0), null)
const undecided = open(yuan(0), null)
export const policyReliefExamples = examples(policyRelief, {
  on,
  given: [
    firm.privateEnterprise.holds(),
    firm.inLibrary.holds(),
    firm.marketFailed.holds(),
    firm.stable.holds(),
    firm.averageRevenue.of(yi(8)),
    firm.taxPaid.of(yi(1)),
    firm.realEconomy.holds(),
    firm.coreTechnology.holds(),
    firm.pledgeRelief.holds(),
    firm.pledgeRatio.of(percent(80)),
    firm.pledgeUse.of(percent(60)),
    firm.selfRescue.holds(),
    firm.guarantee.holds(),
    firm.confirmedOther.fails(),
    ...clean,
  ],
  rows: [
    [['七项条件齐备', 'the seven conditions met'], [], eligible],
    [['不是民营企业', 'not a private enterprise'], [firm.privateEnterprise.fails()], notEligible],
    [['不在重点企业库', 'not in the library'], [firm.inLibrary.fails()], notEligible],
    [['市场化能解决', 'the market can solve it'], [firm.marketFailed.fails()], notEligible],
    [['经营不稳定', 'not stable'], [firm.stable.fails()], notEligible],
    [
      ['平均收入恰好 5 亿元不算超过', 'exactly half a billion is not above it'],
      [firm.averageRevenue.of(yi(5))],
      notEligible,
    ],
    [['平均收入多一分钱', 'one fen more'], [firm.averageRevenue.of(plus(yi(5), fen(1)))], eligible],
    [['纳税恰好 5000 万元', 'exactly fifty million of tax'], [firm.taxPaid.of(wan(5000))], eligible],
    [['纳税差一分钱', 'one fen short'], [firm.taxPaid.of(minus(wan(5000), fen(1)))], notEligible],
    [['不属实体经济重点', 'outside the real-economy focus'], [firm.realEconomy.fails()], notEligible],
    [['没有核心技术证明', 'no proof of core technology'], [firm.coreTechnology.fails()], notEligible],
    [['质押比例恰好 70%', 'a ratio of exactly 70 per cent'], [firm.pledgeRatio.of(percent(70))], eligible],
    [['质押比例不足', 'a lower ratio'], [firm.pledgeRatio.of(minus(percent(70), onePart))], notEligible],
    [['资金用途恰好一半', 'exactly half of the money'], [firm.pledgeUse.of(percent(50))], eligible],
    [['资金用途不足一半', 'less than half'], [firm.pledgeUse.of(minus(percent(50), onePart))], notEligible],
    [
      ['不涉及质押时不看比例', 'no pledge, no ratio'],
      [firm.pledgeRelief.fails(), firm.pledgeRatio.of(percent(10))],
      eligible,
    ],
    [['没有充分自救', 'too little self-rescue'], [firm.selfRescue.fails()], notEligible],
    [['没有连带保证', 'no joint guarantee'], [firm.guarantee.fails()], notEligible],
    [
      ['领导小组确认的其他企业', 'confirmed by the leading group'],
      [firm.inLibrary.fails(), firm.confirmedOther.holds()],
      eligible,
    ],
    ...(
      [
        'dishonest',
        'false-information',
        'major-penalty',
        'exchange-censure',
        'audit-opinion',
        'leak',
        'investigation',
        'other',
      ] as const
    ).map((kind) => [[`负面清单：${kindZh[kind]}`, `negative list: ${kind}`], [record.of(kind)], notEligible] as const),
    [['降幅恰好 30% 不算恶化', 'a fall of exactly 30 per cent'], [revenueFall.of(percent(30))], eligible],
    [
      ['降幅超过 30% 且四项俱全', 'more than 30 per cent, all four at once'],
      [revenueFall.of(plus(percent(30), onePart))],
      notEligible,
    ],
    [['连续三年亏损且四项俱全', 'three years of loss, all four at once'], [lossYears.of(nth(3))], notEligible],
    [['连续两年亏损', 'two years of loss'], [lossYears.of(nth(2))], eligible],
    [['恶化但没有债务危机', 'worsening without a debt crisis'], [lossYears.of(nth(3)), debtCrisis.fails()], eligible],
    [['恶化但没有停滞', 'worsening without a standstill'], [lossYears.of(nth(3)), standstill.fails()], eligible],
    [['恶化但可以恢复', 'worsening but likely to recover'], [lossYears.of(nth(3)), doubtful.fails()], eligible],
    [['实际控制人失联', 'the controller is missing'], [controllerAway.holds()], notEligible],
    [['此前已申请过', 'has applied before'], [firm.appliedBefore.holds()], notEligible],
    [['保证情况未知', 'open while the guarantee is unknown'], [firm.guarantee.notKnown()], undecided],
    [['收入未知', 'open while the revenue is unknown'], [firm.averageRevenue.notKnown()], undecided],
    [['纳税未知', 'open while the tax is unknown'], [firm.taxPaid.notKnown()], undecided],
    [['质押比例未知', 'open while the ratio is unknown'], [firm.pledgeRatio.notKnown()], undecided],
    [['质押资金用途未知', 'open while the use of the money is unknown'], [firm.pledgeUse.notKnown()], undecided],
    [['降幅未知', 'open while the fall is unknown'], [revenueFall.notKnown()], undecided],
    [['亏损年数未知', 'open while the years of loss are unknown'], [lossYears.notKnown()], undecided],
  ],
})

export const priority = measure('relief2020/priority', {
  title: ['纾困优先支持', 'Priority in relief'],
  support: 'relief-priority',
  cites: [relief2020('二/（一）/2¶1'), relief2020('五/（一）/3¶1')],
  register: ['relief2020/二（一）2#2', 'relief2020/五（一）3'],
  by: [offices.reliefLeadingGroup],

  when: all(firm.privateEnterprise, any(firm.largeTaxpayer, firm.jobs.atLeast(people(500)))),

  pays: inKind(['优先支持', 'supported first']),
})
export const priorityExamples = examples(priority, {
  on,
  given: [firm.privateEnterprise.holds(), firm.largeTaxpayer.fails(), firm.jobs.of(people(800))],
  rows: [
    [['就业 800 人', 'eight hundred jobs'], [], granted],
    [['恰好 500 人', 'exactly five hundred'], [firm.jobs.of(people(500))], granted],
    [['499 人', 'four hundred and ninety-nine'], [firm.jobs.of(people(499))], notEligible],
    [['税收贡献大', 'a large taxpayer'], [firm.largeTaxpayer.holds(), firm.jobs.of(people(10))], granted],
    [['不是民营企业', 'not a private enterprise'], [firm.privateEnterprise.fails()], notEligible],
    [['人数未知', 'open while jobs are unknown'], [firm.jobs.notKnown()], open()],
  ],
})
