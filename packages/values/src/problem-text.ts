import { type Sentences, sentenceOf } from './coded.ts'
import { moneyText, unitText } from './figure-text.ts'
import type { Lang } from './lang.ts'
import { LARGEST } from './number.ts'
import type { ValueProblem, ValueProblemFacts } from './problem.ts'

/** What happened, where, and what to do, in one sentence. */
export function valueProblemText(problem: ValueProblem, lang: Lang): string {
  const sentence = sentenceOf(lang === 'zh' ? zh : en, problem)
  if (problem.at === '') return sentence
  return lang === 'zh' ? `“${problem.at}”：${sentence}` : `${problem.at}: ${sentence}`
}

const figureNames = {
  employees: { zh: '从业人员', en: 'employees' },
  revenue: { zh: '营业收入', en: 'revenue' },
  assets: { zh: '资产总额', en: 'total assets' },
}
const nearestZh = (names: readonly string[]) => (names.length === 0 ? '' : `，是否指 ${names.join('、')}`)
const nearestEn = (names: readonly string[]) => (names.length === 0 ? '.' : `; did you mean ${names.join(', ')}?`)

const zh: Sentences<ValueProblemFacts> = {
  'not-money': (p) => `${shown(p.given)}不是一个金额，请写成 1234.56、200万 或 2.5亿元`,
  'foreign-currency': (p) => `${shown(p.given)}是外币（${p.currency}），此处须填人民币金额，请折算后填写`,
  'finer-than-a-fen': (p) => `${shown(p.given)}不足一分的部分无法记录，请写到分为止`,
  'money-too-large': (p) => `${shown(p.given)}超过可填写的最大金额 ${moneyText(LARGEST, 'zh')}，请核对单位`,
  'not-a-rate': (p) => `${shown(p.given)}不是一个比率，请写成 5%、0.5% 或 3‰，小数不超过百分之后四位`,
  'rate-without-percent': (p) => `${shown(p.given)}没有百分号，无法确定是 ${p.given}% 还是 ${p.given} 倍，请写明 %`,
  'not-a-quantity': (p) => `${shown(p.given)}不是以${unitText(p.unit, 'zh')}计的数量，请只填一个数字，可带单位`,
  'quantity-too-fine': (p) => `${shown(p.given)}的小数位数超过${unitText(p.unit, 'zh')}可记录的精度，请减少小数位`,
  'number-too-large': (p) => `${shown(p.given)}超过可填写的最大数，请核对位数和单位`,
  'not-a-date': (p) => `${shown(p.given)}不是一个日期，请写成 2024-03-05 或 2024年3月5日`,
  'no-such-date': (p) => `${shown(p.given)}这一天不存在，请核对年月日`,
  'credit-code-length': (p) => `统一社会信用代码应为 18 位，现为 ${p.length} 位，请对照营业执照补齐`,
  'credit-code-character': (p) =>
    `统一社会信用代码第 ${p.position} 位“${p.character}”不是可用字符（只用数字和不含 I、O、S、V、Z 的大写字母），请对照营业执照核对`,
  'credit-code-check': (p) =>
    `统一社会信用代码的校验码应为 ${p.expected}，现为 ${p.found}，可能有一位抄错，请对照营业执照核对`,
  'organisation-code-check': (p) =>
    `统一社会信用代码第 9 至 17 位（主体标识码）的校验码应为 ${p.expected}，现为 ${p.found}，请对照营业执照核对`,
  'credit-code-authority': (p) =>
    `统一社会信用代码前两位“${p.authority}${p.category}”不在登记管理部门和机构类别表内，请对照证照核对`,
  'unknown-region': (p) => `行政区划代码 ${p.region} 不属于任何省级行政区，请核对`,
  'resident-id-length': (p) =>
    p.length === 15
      ? '15 位的旧身份证号码已停止使用，请填写 18 位公民身份号码'
      : `公民身份号码应为 18 位，现为 ${p.length} 位，请补齐`,
  'resident-id-character': (p) => `公民身份号码第 ${p.position} 位应为数字（只有第 18 位可为 X），请核对`,
  'resident-id-birth-date': (p) => `公民身份号码中的出生日期 ${p.birthDate} 不存在，请核对第 7 至 14 位`,
  'resident-id-check': (p) => `公民身份号码的校验码应为 ${p.expected}，现为 ${p.found}，可能有一位抄错，请对照证件核对`,
  'unknown-industry': (p) =>
    `${shown(p.given)}不是 GB/T 4754—2017 的行业代码${nearestZh(p.nearest)}；请填门类字母或 2 至 4 位代码`,
  'unknown-shenzhen-region': (p) => `${shown(p.given)}不是深圳的区或管理区${nearestZh(p.nearest)}`,
  'old-region-name': (p) => `${shown(p.given)}是 ${p.until} 以前的名称，现为${p.now}`,
  'negative-size-figure': (p) => `${figureNames[p.figure].zh}不能为负数，请核对`,
}

const en: Sentences<ValueProblemFacts> = {
  'not-money': (p) => `${quoted(p.given)} is not an amount; write 1234.56, 200万 or CNY 2,500,000`,
  'foreign-currency': (p) => `${quoted(p.given)} is in ${p.currency}; this amount is in renminbi, so convert it first`,
  'finer-than-a-fen': (p) => `${quoted(p.given)} goes below one fen; give at most two decimals of a yuan`,
  'money-too-large': (p) =>
    `${quoted(p.given)} is above the largest amount, ${moneyText(LARGEST, 'en')}; check the unit`,
  'not-a-rate': (p) =>
    `${quoted(p.given)} is not a rate; write 5%, 0.5% or 3‰, with at most four decimals of a percent`,
  'rate-without-percent': (p) =>
    `${quoted(p.given)} has no percent sign and could be ${p.given}% or ${p.given} times; write the %`,
  'not-a-quantity': (p) =>
    `${quoted(p.given)} is not a number of ${unitText(p.unit, 'en')}; write one number, unit optional`,
  'quantity-too-fine': (p) =>
    `${quoted(p.given)} has more decimals than ${unitText(p.unit, 'en')} are kept with; give fewer`,
  'number-too-large': (p) => `${quoted(p.given)} is above the largest number that can be kept; check digits and unit`,
  'not-a-date': (p) => `${quoted(p.given)} is not a date; write 2024-03-05 or 2024年3月5日`,
  'no-such-date': (p) => `there is no day ${quoted(p.given)}; check year, month and day`,
  'credit-code-length': (p) =>
    `a unified social credit code has 18 characters, this has ${p.length}; complete it from the business licence`,
  'credit-code-character': (p) =>
    `character ${p.position} of the credit code, “${p.character}”, is never used (digits and capital letters without I, O, S, V, Z); check the licence`,
  'credit-code-check': (p) =>
    `the check character of the credit code should be ${p.expected} but is ${p.found}; one character may be miscopied, check the licence`,
  'organisation-code-check': (p) =>
    `the check digit of characters 9 to 17 of the credit code should be ${p.expected} but is ${p.found}; check the licence`,
  'credit-code-authority': (p) =>
    `the credit code begins with “${p.authority}${p.category}”, which no registration authority uses; check the certificate`,
  'unknown-region': (p) => `region code ${p.region} belongs to no province; check it`,
  'resident-id-length': (p) =>
    p.length === 15
      ? 'the old 15-digit identity number is no longer valid; give the 18-digit number'
      : `a resident identity number has 18 characters, this has ${p.length}; complete it`,
  'resident-id-character': (p) =>
    `character ${p.position} of the identity number must be a digit (only the 18th may be X); check it`,
  'resident-id-birth-date': (p) =>
    `the birth date ${p.birthDate} in the identity number does not exist; check characters 7 to 14`,
  'resident-id-check': (p) =>
    `the check character of the identity number should be ${p.expected} but is ${p.found}; one digit may be miscopied, check the card`,
  'unknown-industry': (p) =>
    `${quoted(p.given)} is not an industry code of GB/T 4754—2017${nearestEn(p.nearest)} Give a section letter or 2 to 4 digits`,
  'unknown-shenzhen-region': (p) =>
    `${quoted(p.given)} is no district or management area of Shenzhen${nearestEn(p.nearest)}`,
  'old-region-name': (p) => `${quoted(p.given)} is a name used until ${p.until}; it is ${p.now} now`,
  'negative-size-figure': (p) => `${figureNames[p.figure].en} cannot be negative; check the figure`,
}

const clipped = (given: string): string => (given.length > 40 ? `${given.slice(0, 40)}…` : given)
const shown = (given: string): string => (given === '' ? '空白' : `“${clipped(given)}”`)
const quoted = (given: string): string => (given === '' ? 'an empty answer' : `“${clipped(given)}”`)
