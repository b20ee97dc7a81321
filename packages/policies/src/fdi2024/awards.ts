import {
  all,
  between,
  byCase,
  examples,
  measure,
  notEligible,
  nothingDue,
  open,
  paidBefore,
  paidThisYear,
  yearly,
} from '@pengce/language'
import { fen, minus, ofParts, percent, plus, quantity, wan, yi, yuan } from '@pengce/values'
import { foreignInvestment, offices } from '@pengce/vocabulary'
import { otherThan } from '../rows.ts'
import { capitalOf2023To2027, fdi2024, on } from './source.ts'

const { invested, capitalUsd, capital, sector, headquarters, provincialAward } = foreignInvestment
const usd = (n: number) => quantity('usd', n)
const oneCent = ofParts('usd', 1)

export const manufacturingAward = measure('fdi2024/manufacturing-award', {
  title: ['制造业外资项目奖励', 'Award for foreign capital in manufacturing'],
  support: 'foreign-capital',
  cites: fdi2024('四/14¶1'),
  register: ['fdi2024/14#1', 'fdi2024/14#2', 'fdi2024/14#3'],
  by: [
    offices.investmentPromotion,
    offices.industry,
    offices.developmentReform,
    offices.finance,
    offices.qianhai,
    offices.districts,
  ],

  when: all(
    capitalOf2023To2027,
    sector.isOneOf('high-tech-manufacturing', 'manufacturing'),
    capitalUsd.atLeast(usd(50_000_000)),
  ),

  pays: yearly(capital.times(byCase([[sector.is('high-tech-manufacturing'), percent(3)]], percent(2))).asCeiling()),
  limit: { perYear: wan(5000), inTotal: yi(1.5) },
  notWith: ['fdi2024/other-award'],

  readings: {
    累计最高: ['只累计本条的奖励', 'only awards under this article are added up'],
    年新增: ['上一自然年到位的金额，次年申请', 'what came in the calendar year before, applied for the year after'],
  },
})
export const manufacturingExamples = examples(manufacturingAward, {
  on,
  given: [sector.of('high-tech-manufacturing'), capitalUsd.of(usd(60_000_000)), capital.of(yi(4.2))],
  rows: [
    [['高技术制造业，最高 3%', 'high-tech: at most three per cent'], [], between(yuan(0), wan(1260))],
    [['其他制造业，最高 2%', 'others: at most two per cent'], [sector.of('manufacturing')], between(yuan(0), wan(840))],
    [
      ['恰好 5000 万美元', 'exactly fifty million dollars'],
      [capitalUsd.of(usd(50_000_000))],
      between(yuan(0), wan(1260)),
    ],
    [['差一美分', 'one cent short'], [capitalUsd.of(minus(usd(50_000_000), oneCent))], notEligible],
    [
      ['年度恰到 5000 万元', 'exactly the yearly ceiling'],
      [sector.of('manufacturing'), capital.of(yi(25))],
      between(yuan(0), wan(5000)),
    ],
    [
      ['离年度上限差一分钱', 'one fen below the yearly ceiling'],
      [sector.of('manufacturing'), capital.of(minus(yi(25), fen(1)))],
      between(yuan(0), minus(wan(5000), fen(1))),
    ],
    [['年度封顶 5000 万元', 'the yearly ceiling'], [capital.of(yi(30))], between(yuan(0), wan(5000))],
    [
      ['本年度已获 4000 万元', 'forty million had this year'],
      [capital.of(yi(30)), paidThisYear.of(wan(4000)), paidBefore.of(wan(4000))],
      between(yuan(0), wan(1000)),
    ],
    [
      ['累计已获 1.4 亿元', 'a hundred and forty million had in all'],
      [capital.of(yi(30)), paidBefore.of(yi(1.4))],
      between(yuan(0), wan(1000)),
    ],
    [
      ['制造业以外的行业都不在此列', 'no industry but manufacturing'],
      [otherThan(sector, 'high-tech-manufacturing', 'manufacturing')],
      notEligible,
    ],
    [
      ['本年度已获的离上限差一分钱', 'one fen below the yearly ceiling had this year'],
      [paidThisYear.of(minus(wan(5000), fen(1)))],
      between(yuan(0), fen(1)),
    ],
    [['本年度已获的恰到上限', 'the yearly ceiling used up'], [paidThisYear.of(wan(5000))], nothingDue],
    [
      ['本年度已获的超过上限', 'more than the ceiling had this year'],
      [paidThisYear.of(plus(wan(5000), fen(1)))],
      nothingDue,
    ],
    [
      ['累计已获的离上限差一分钱', 'one fen below the ceiling in all'],
      [paidBefore.of(minus(yi(1.5), fen(1)))],
      between(yuan(0), fen(1)),
    ],
    [['累计已获的恰到上限', 'the ceiling in all used up'], [paidBefore.of(yi(1.5))], nothingDue],
    [['累计已获的超过上限', 'more than the ceiling had in all'], [paidBefore.of(plus(yi(1.5), fen(1)))], nothingDue],
    [['2027 年的外资 2028 年申请', 'capital of 2027'], [], between(yuan(0), wan(1260)), '2028-12-31'],
    [['2028 年的外资不在此列', 'capital of 2028 is not covered'], [], notEligible, '2029-01-01'],
    [['外资金额未知', 'open while the capital is unknown'], [capitalUsd.notKnown()], open(yuan(0), wan(1260))],
    [
      ['折合人民币未知', 'a range while the sum in renminbi is unknown'],
      [capital.notKnown()],
      between(yuan(0), wan(5000)),
    ],
  ],
})

export const otherAward = measure('fdi2024/other-award', {
  title: ['外资大项目奖励', 'Award for large foreign projects'],
  support: 'foreign-capital',
  cites: fdi2024('四/15¶1'),
  register: ['fdi2024/15#1', 'fdi2024/15#2', 'fdi2024/15#3'],
  by: [offices.investmentPromotion, offices.localFinance, offices.finance, offices.qianhai, offices.districts],

  when: all(
    capitalOf2023To2027,
    invested,
    sector.isOneOf('high-tech-services', 'other'),
    capitalUsd.atLeast(usd(50_000_000)),
  ),

  pays: yearly(capital.times(byCase([[sector.is('high-tech-services'), percent(2)]], percent(1))).asCeiling()),
  limit: { perYear: wan(2000), inTotal: wan(8000) },

  readings: {
    其他行业: ['制造业只按第 14 条，不落入本条 1% 档', 'manufacturers stand under article 14 alone'],
  },
})
export const otherExamples = examples(otherAward, {
  on,
  given: [invested.holds(), sector.of('high-tech-services'), capitalUsd.of(usd(60_000_000)), capital.of(yi(4.2))],
  rows: [
    [['高技术服务业，最高 2%', 'high-tech services: at most two per cent'], [], between(yuan(0), wan(840))],
    [['不是外商投资企业', 'not foreign-invested'], [invested.fails()], notEligible],
    [['其他行业，最高 1%', 'others: at most one per cent'], [sector.of('other')], between(yuan(0), wan(420))],
    [['制造业不落入本条', 'not for manufacturers'], [sector.of('manufacturing')], notEligible],
    [
      ['高技术制造业不落入本条', 'not for high-tech manufacturers'],
      [sector.of('high-tech-manufacturing')],
      notEligible,
    ],
    [['金融业除外', 'not for finance'], [sector.of('finance')], notEligible],
    [['房地产业除外', 'not for real estate'], [sector.of('real-estate')], notEligible],
    [
      ['恰好 5000 万美元', 'exactly fifty million dollars'],
      [capitalUsd.of(usd(50_000_000))],
      between(yuan(0), wan(840)),
    ],
    [['差一美分', 'one cent short'], [capitalUsd.of(minus(usd(50_000_000), oneCent))], notEligible],
    [['年度恰到 2000 万元', 'exactly the yearly ceiling'], [capital.of(yi(10))], between(yuan(0), wan(2000))],
    [
      ['离年度上限差一分钱', 'one fen below the yearly ceiling'],
      [capital.of(minus(yi(10), fen(1)))],
      between(yuan(0), minus(wan(2000), fen(1))),
    ],
    [['年度封顶 2000 万元', 'the yearly ceiling'], [capital.of(yi(20))], between(yuan(0), wan(2000))],
    [
      ['本年度已获 1500 万元', 'fifteen million had this year'],
      [capital.of(yi(20)), paidThisYear.of(wan(1500)), paidBefore.of(wan(1500))],
      between(yuan(0), wan(500)),
    ],
    [
      ['累计已获 7500 万元', 'seventy-five million had in all'],
      [capital.of(yi(20)), paidBefore.of(wan(7500))],
      between(yuan(0), wan(500)),
    ],
    [
      ['本年度已获的离上限差一分钱', 'one fen below the yearly ceiling had this year'],
      [paidThisYear.of(minus(wan(2000), fen(1)))],
      between(yuan(0), fen(1)),
    ],
    [['本年度已获的恰到上限', 'the yearly ceiling used up'], [paidThisYear.of(wan(2000))], nothingDue],
    [
      ['本年度已获的超过上限', 'more than the ceiling had this year'],
      [paidThisYear.of(plus(wan(2000), fen(1)))],
      nothingDue,
    ],
    [
      ['累计已获的离上限差一分钱', 'one fen below the ceiling in all'],
      [paidBefore.of(minus(wan(8000), fen(1)))],
      between(yuan(0), fen(1)),
    ],
    [['累计已获的恰到上限', 'the ceiling in all used up'], [paidBefore.of(wan(8000))], nothingDue],
    [['累计已获的超过上限', 'more than the ceiling had in all'], [paidBefore.of(plus(wan(8000), fen(1)))], nothingDue],
    [['2028 年的外资不在此列', 'capital of 2028 is not covered'], [], notEligible, '2029-01-01'],
    [['2027 年的外资 2028 年申请', 'capital of 2027'], [], between(yuan(0), wan(840)), '2028-12-31'],
    [['行业未知', 'open while the sector is unknown'], [sector.notKnown()], open(yuan(0), wan(840))],
    [['外资金额未知', 'open while the capital is unknown'], [capitalUsd.notKnown()], open(yuan(0), wan(840))],
    [
      ['折合人民币未知', 'a range while the sum in renminbi is unknown'],
      [capital.notKnown()],
      between(yuan(0), wan(2000)),
    ],
  ],
})

export const headquartersAward = measure('fdi2024/headquarters-award', {
  title: ['跨国公司总部奖励', 'Award for multinational headquarters'],
  support: 'headquarters',
  cites: fdi2024('四/16¶1'),
  register: ['fdi2024/16#1', 'fdi2024/16#2', 'fdi2024/16#3'],
  by: [offices.investmentPromotion, offices.developmentReform, offices.finance, offices.qianhai, offices.districts],

  when: all(
    capitalOf2023To2027,
    headquarters.isOneOf('provincial', 'municipal', 'both'),
    sector.isOneOf('high-tech-manufacturing', 'manufacturing', 'high-tech-services', 'other'),
    capitalUsd.atLeast(usd(10_000_000)),
  ),
  except: [provincialAward],

  pays: wan(500),
  limit: { once: true },

  readings: {
    不重复享受: ['省、市两种总部奖励合计只得一次', 'of the provincial and the municipal award one in all'],
    一次性500万元: ['以人民币计', 'in renminbi'],
  },
})
export const headquartersExamples = examples(headquartersAward, {
  on,
  given: [headquarters.of('municipal'), sector.of('other'), capitalUsd.of(usd(12_000_000)), provincialAward.fails()],
  rows: [
    [['市认定的总部', 'recognised by the city'], [], wan(500)],
    [['省认定的地区总部', 'recognised by the province'], [headquarters.of('provincial')], wan(500)],
    [['两种认定也只得一次', 'both recognitions, one award'], [headquarters.of('both')], wan(500)],
    [['高技术制造业同样', 'high-tech manufacturing likewise'], [sector.of('high-tech-manufacturing')], wan(500)],
    [['制造业同样', 'manufacturing likewise'], [sector.of('manufacturing')], wan(500)],
    [['高技术服务业同样', 'high-tech services likewise'], [sector.of('high-tech-services')], wan(500)],
    [['未经认定', 'not recognised'], [headquarters.of('none')], notEligible],
    [['恰好 1000 万美元', 'exactly ten million dollars'], [capitalUsd.of(usd(10_000_000))], wan(500)],
    [['差一美分', 'one cent short'], [capitalUsd.of(minus(usd(10_000_000), oneCent))], notEligible],
    [['金融业除外', 'not for finance'], [sector.of('finance')], notEligible],
    [['房地产业除外', 'not for real estate'], [sector.of('real-estate')], notEligible],
    [['已获省级奖励', 'had the provincial award'], [provincialAward.holds()], notEligible],
    [['此前已获', 'had it before'], [paidBefore.of(fen(1))], notEligible],
    [['2027 年的外资 2028 年申请', 'capital of 2027'], [], wan(500), '2028-12-31'],
    [['2028 年的外资不在此列', 'capital of 2028 is not covered'], [], notEligible, '2029-01-01'],
    [['外资金额未知', 'open while the capital is unknown'], [capitalUsd.notKnown()], open(wan(500), wan(500))],
    [['认定情况未知', 'open while recognition is unknown'], [headquarters.notKnown()], open(wan(500), wan(500))],
  ],
})
