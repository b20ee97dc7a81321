import {
  all,
  any,
  between,
  countOf,
  examples,
  measure,
  notEligible,
  nothingDue,
  open,
  paidBefore,
  perEvent,
  type RowSpec,
} from '@pengce/language'
import { fen, percent, plus, quantity, wan, yuan } from '@pengce/values'
import { financialExchange, financialTalent } from '@pengce/vocabulary'
import { fixedShare } from '../fixed-share-reading.ts'
import { ceilingGrant, costGrant } from '../grant.ts'
import { so } from '../grant-claim.ts'
import { fintal2020, free, usual } from './source.ts'

const { studyLevel, knownUniversity, internshipBase, internshipDays, withinQuota, otherInternship } = financialTalent
const { cfaOn, frmOn, asaOn, fcaaOn, accaOn, fullTimeYears, otherCertificate } = financialTalent
const { quarterly, coHosted, firstOfQuarter, byCityBody, withNeighbours, inYearlyPlan, cost } = financialExchange
const days = (n: number) => quantity('day', n)
const years = (n: number) => quantity('year', n)
const noDouble = fintal2020('末¶1')

export const internship = measure('fintal2020/internship', {
  title: ['大学生金融实习补贴', 'Internship subsidy for students'],
  subject: 'person',
  support: 'internship',
  cites: fintal2020('七¶1'),
  register: ['fintal2020/七.1'],

  when: all(
    knownUniversity,
    studyLevel.isOneOf('bachelor', 'master', 'doctor'),
    internshipBase,
    internshipDays.atLeast(days(42)),
    withinQuota,
  ),
  except: [otherInternship.citing(noDouble)],

  pays: studyLevel.pays({ bachelor: yuan(2000), master: yuan(3000), doctor: yuan(5000) }),
  limit: { once: true },

  readings: {
    '6周以上': ['满 42 天即可', 'forty-two days are enough'],
    '1000名': ['作为每年的名额，超出的不补', 'a quota for the year; those beyond it have nothing'],
    硕士研究生: ['按在读层次，不按已获学位', 'as now studied, not by the degree already held'],
  },
})
export const internshipExamples = examples(internship, {
  on: usual,
  given: [
    knownUniversity.holds(),
    studyLevel.of('master'),
    internshipBase.holds(),
    internshipDays.of(days(60)),
    withinQuota.holds(),
    otherInternship.fails(),
  ],
  rows: [
    [['硕士生实习两个月', 'a master student for two months'], [], yuan(3000)],
    [['本科生', 'a bachelor student'], [studyLevel.of('bachelor')], yuan(2000)],
    [['博士生', 'a doctoral student'], [studyLevel.of('doctor')], yuan(5000)],
    [['已经毕业', 'no longer a student'], [studyLevel.doesNotApply()], notEligible],
    [['恰满六周', 'exactly six weeks'], [internshipDays.of(days(42))], yuan(3000)],
    [['差一天满六周', 'a day short of six weeks'], [internshipDays.of(days(41))], notEligible],
    [['不是全球知名高校', 'not a globally known university'], [knownUniversity.fails()], notEligible],
    [['不在实习基地', 'not at a base'], [internshipBase.fails()], notEligible],
    [['超出当年名额', 'beyond the quota'], [withinQuota.fails()], notEligible],
    [['同一实习已享受其他支持', 'other support for the same internship'], [otherInternship.holds()], notEligible],
    [['此前领过一分钱', 'a fen had before'], [paidBefore.of(fen(1))], notEligible],
    [['实习天数未知', 'open while the days are unknown'], [internshipDays.notKnown()], open(yuan(3000), yuan(3000))],
    [['在读层次未知', 'open while the level is unknown'], [studyLevel.notKnown()], open(yuan(0), yuan(5000))],
  ],
})

const after = '2017-01-01'
const certificateDays = [frmOn, asaOn, fcaaOn, accaOn]
const obtained = [cfaOn.after(after), ...certificateDays.map((day) => day.after(after))] as const

export const certificates = measure('fintal2020/certificates', {
  title: ['金融执业资格证书奖励', 'Award for professional certificates in finance'],
  subject: 'person',
  support: 'certificate',
  cites: fintal2020('八¶1'),
  register: ['fintal2020/八.1'],

  when: all(
    any(...obtained).named('2017年1月1日后取得所列证书', 'a certificate named, obtained after 1 January 2017'),
    fullTimeYears.atLeast(years(2)),
  ),
  except: [otherCertificate.citing(noDouble)],

  pays: countOf(...obtained)
    .each(wan(1))
    .cappedAt(wan(5))
    .less(paidBefore),

  readings: {
    '1月1日后': ['2017 年 1 月 1 日当天取得的不算', 'one obtained on 1 January 2017 itself does not count'],
    满2年: [
      '合计到申请日满两年，取证前后都算',
      'two years in all up to the application, before or after the certificate',
    ],
    每个执业资格证书: ['每个证书只奖一次，已奖的扣除', 'each certificate once; what was paid for others comes off'],
  },
})
const none = certificateDays.map((day) => day.doesNotApply())
export const certificateExamples = examples(certificates, {
  on: usual,
  given: [cfaOn.of('2019-08-20'), ...none, fullTimeYears.of(years(4)), otherCertificate.fails()],
  rows: [
    [['一个 CFA 证书', 'one CFA certificate'], [], wan(1)],
    [['再加 FRM', 'FRM as well'], [frmOn.of('2021-05-10')], wan(2)],
    [['五种证书都有', 'all five'], [cfaOn, ...certificateDays].map((day) => day.of('2020-03-03')), wan(5)],
    ...certificateDays.map(
      (day): RowSpec => [
        [`${day.fact.label.zh}：只有另一种证书`, `${day.fact.label.en}: another of the five alone`],
        [cfaOn.doesNotApply(), day.of('2017-01-02')],
        wan(1),
      ],
    ),
    ...certificateDays.map(
      (day): RowSpec => [
        [`${day.fact.label.zh}：当天取得的另一种证书`, `${day.fact.label.en}: another obtained on the day itself`],
        [cfaOn.doesNotApply(), day.of('2017-01-01')],
        notEligible,
      ],
    ),
    ...certificateDays.map(
      (day): RowSpec => [
        [
          `${day.fact.label.zh}：有 CFA，另一种是当天取得的`,
          `${day.fact.label.en}: CFA, with another obtained on the day itself`,
        ],
        [day.of('2017-01-01')],
        wan(1),
      ],
    ),
    [
      ['CFA 是当天取得的，有 FRM', 'CFA obtained on the day itself, with FRM'],
      [cfaOn.of('2017-01-01'), frmOn.of('2018-01-01')],
      wan(1),
    ],
    [['2017 年 1 月 2 日取得', 'obtained on 2 January 2017'], [cfaOn.of('2017-01-02')], wan(1)],
    [['1 月 1 日当天取得', 'obtained on 1 January itself'], [cfaOn.of('2017-01-01')], notEligible],
    [['没有证书', 'no certificate'], [cfaOn.doesNotApply()], notEligible],
    [['全职恰满两年', 'exactly two years of work'], [fullTimeYears.of(years(2))], wan(1)],
    [['全职不满两年', 'less than two years'], [fullTimeYears.of(years(1))], notEligible],
    [['同一证书已享受其他支持', 'other support for the same certificate'], [otherCertificate.holds()], notEligible],
    [['此前已奖一个', 'one paid before'], [frmOn.of('2021-05-10'), paidBefore.of(wan(1))], wan(1)],
    [['都已奖过', 'all paid before'], [paidBefore.of(wan(1))], nothingDue],
    [['此前领过更多', 'more was had before'], [paidBefore.of(wan(2))], nothingDue],
    [['取证日期未知', 'open while the day is unknown'], [cfaOn.notKnown()], open(yuan(0), wan(1))],
    ...certificateDays.map(
      (day): RowSpec => [
        [`${day.fact.label.zh}：有 CFA，另一种日期未知`, `${day.fact.label.en}: CFA, with the day of another unknown`],
        [day.notKnown()],
        between(wan(1), wan(2)),
      ],
    ),
    [['全职年限未知', 'open while the years are unknown'], [fullTimeYears.notKnown()], open(wan(1), wan(1))],
  ],
})

export const quarterlyExchange = ceilingGrant('fintal2020/quarterly-exchange', {
  title: ['深港金融交流活动补助', 'Subsidy for exchanges with Hong Kong'],
  subject: 'event',
  support: 'talent-exchange',
  cites: fintal2020('五¶1'),
  register: ['fintal2020/五.1'],
  readings: {
    每季度定期: ['每季度一场，一年至多四场', 'one a quarter, four a year'],
  },
  on: usual,
  claims: [
    so(quarterly, '不是定期活动', 'not the regular exchange'),
    so(coHosted, '没有与监管或金融机构合办', 'held by the office alone'),
    so(firstOfQuarter, '本季度第二场', 'the second of the quarter'),
    free(financialExchange.otherSupport),
  ],
  recurs: perEvent,
  ceiling: wan(20),
  paid: ['本季度的交流活动', 'the exchange of the quarter'],
})

export const bayExchange = costGrant('fintal2020/bay-exchange', {
  title: ['粤港澳金融交流活动补助', 'Subsidy for exchanges in the Greater Bay Area'],
  subject: 'event',
  support: 'talent-exchange',
  cites: fintal2020('五¶1'),
  register: ['fintal2020/五.2'],
  on: usual,
  claims: [
    so(byCityBody, '不是本市金融机构或协会举办', 'not by a body of the city'),
    so(withNeighbours, '没有与港澳同业联合', 'without peers of Hong Kong or Macao'),
    so(inYearlyPlan, '没有纳入年度计划', "not in the year's plan"),
    free(financialExchange.otherSupport),
  ],
  cost,
  readings: {
    '30%': fixedShare('10 万元', 'a hundred thousand'),
  },
  rate: percent(30),
  cap: wan(10),
  recurs: perEvent,
  exact: true,
  points: [
    [wan(20), wan(6)],
    [plus(wan(20), fen(1)), wan(6)],
    [wan(32), wan(9.6)],
    [yuan(333_333.33), yuan(99_999.99)],
    [yuan(333_333.34), wan(10)],
    [wan(80), wan(10)],
  ],
})
