import { civilDate, endOf, isCivilDate, lastDayOf, months, startOf } from '@pengce/values'
import { readDate } from './date-reading.ts'
import type { FigureValue } from './figure.ts'
import { DIGITS, exactOf, exactOfChinese, NUMERAL, SCALE_WORD } from './figure-number.ts'
import { typedValue, UNIT } from './figure-unit.ts'
import { markerOf } from './marker.ts'

/** One way to find figures. Earlier passes take their stretch of the text first. */
export interface Pass {
  readonly pattern: RegExp
  /** The value of a match, or undefined to leave the stretch to later passes. */
  readonly value: (found: RegExpExecArray) => FigureValue | undefined
}

const label = (kind: 'numbering' | 'document-number' | 'provision' | 'name'): FigureValue => ({
  kind: 'label',
  label: kind,
})
const pass = (source: string, value: Pass['value']): Pass => ({ pattern: new RegExp(source, 'gu'), value })

const DASH = '\\s{0,3}(?:[—–－~～-]{1,3}|至|到)\\s{0,3}'
const range = (low: FigureValue | undefined, high: FigureValue | undefined): FigureValue | undefined =>
  low === undefined || high === undefined ? undefined : { kind: 'range', low, high }

/** The days of a year or a month. */
function dates(year: number, month?: number): FigureValue | undefined {
  if (year < 1900 || year > 2199) return undefined
  if (month === undefined) return { kind: 'date', from: startOf(year), to: endOf(year) }
  const from = civilDate(year, month, 1)
  return from === undefined ? undefined : { kind: 'date', from, to: lastDayOf(from, months(1)) }
}
const dayOfYear = (month: number, day?: number): FigureValue | undefined =>
  month < 1 || month > 12 || (day !== undefined && (day < 1 || day > 31))
    ? undefined
    : { kind: 'day-of-year', month, ...(day === undefined ? {} : { day }) }
const n = (text: string | undefined): number => Number(text ?? Number.NaN)

const NUMBER = `(?<![\\d.])(${DIGITS})\\s{0,3}(${SCALE_WORD})?(?:余|多)?\\s{0,3}`
const PER = '(?:\\s{0,3}[/／]\\s{0,3}(人|月|年|平方米|个|家|户|项|件|次|人·月))?'
const measured = (
  digits: string | undefined,
  scale: string | undefined,
  unit: string | undefined,
  per?: string,
): FigureValue | undefined => {
  const exact = exactOf(digits ?? '', scale ?? '')
  return exact === undefined ? undefined : typedValue(exact, unit ?? '', per)
}

/** All passes, in the order in which they claim their text. */
export const PASSES: readonly Pass[] = [
  // numbers of provisions and of documents
  {
    pattern: /^\s{0,8}(?:第\s{0,3}\d{1,3}\s{0,3}[章节条]|\d{1,2}\s{0,3}(?:[．、]|\.(?!\d)))/gu,
    value: (m) => (markerOf(m[0].trim()) === undefined ? undefined : label('numbering')),
  },
  pass('(?<=[；：。！？\\n）—]\\s{0,2})\\d{1,2}\\s{0,3}(?:[．；](?!\\d)|\\.(?=\\s{0,3}\\p{Script=Han}))', () =>
    label('numbering'),
  ),
  pass('\\p{Script=Han}{0,8}[〔\\[]\\s{0,3}\\d{4}\\s{0,3}[〕\\]]\\s{0,3}\\d{1,15}\\s{0,3}号', () =>
    label('document-number'),
  ),
  pass('令\\s{0,3}[（(]?\\s{0,3}第\\s{0,3}\\d{1,15}\\s{0,3}号', () => label('document-number')),
  pass('第\\s{0,3}\\d{1,15}\\s{0,3}号', () => label('document-number')),
  pass('(?:序号|编号)\\s{0,3}\\d{1,15}(?:[—–－-]\\d{1,15})?', () => label('provision')),
  pass('附件\\s{0,3}\\d{1,2}', () => label('provision')),
  pass('(?<=[（(])(?:19|20)\\d{2}(?=[）)])', (m) => dates(n(m[0]))),
  pass('(?<!\\d)\\d{8,40}[0-9A-Z]{0,20}(?:/\\d{4}-\\d{1,15})?', () => label('document-number')),
  // dates
  pass('(?<!\\d)(\\d{4})\\s{0,3}年\\s{0,3}(\\d{1,2})\\s{0,3}月\\s{0,3}(\\d{1,2})\\s{0,3}日', (m) => {
    const date = readDate(m[0])
    return date === undefined ? undefined : { kind: 'date', from: date, to: date }
  }),
  pass('(?<!\\d)\\d{4}-\\d{2}-\\d{2}', (m) => (isCivilDate(m[0]) ? { kind: 'date', from: m[0], to: m[0] } : undefined)),
  pass(`(?<!\\d)(\\d{4})\\s{0,3}年?${DASH}(\\d{4})\\s{0,3}年`, (m) => range(dates(n(m[1])), dates(n(m[2])))),
  pass('(?<!\\d)(\\d{4})\\s{0,3}年\\s{0,3}(\\d{1,2})\\s{0,3}月', (m) => dates(n(m[1]), n(m[2]))),
  pass('(?<!\\d)(?:19|20|21)\\d{2}\\s{0,3}年', (m) => dates(n(m[0].replace(/\D/gu, '')))),
  pass('(?<!\\d)(\\d{1,2})\\s{0,3}月\\s{0,3}(\\d{1,2})\\s{0,3}日', (m) => dayOfYear(n(m[1]), n(m[2]))),
  pass('(?<![\\d个])(\\d{1,2})\\s{0,3}月(?=[底末初上中下、至—，。]|份)', (m) => dayOfYear(n(m[1]))),
  pass('\\d{1,2}:\\d{2}(?::\\d{2})?(?=\\D|$)(?<=\\d{2}:\\d{2}|:\\d{2})', (m) =>
    m[0].split(':').length === 3 ? label('name') : undefined,
  ),
  // shares and ratios in words
  pass(`(?:([${'一二两三四五六七八九十百千万'}]{1,4})分之)(${NUMERAL}|${DIGITS})`, (m) =>
    share(m[1] ?? '', m[2] ?? ''),
  ),
  pass('(\\d{1,15})\\s{0,3}[∶:：]\\s{0,3}(\\d{1,15})(?:\\s{0,3}[∶:：]\\s{0,3}(\\d{1,15}))?', (m) => ({
    kind: 'ratio',
    terms: [m[1], m[2], m[3]].filter((t) => t !== undefined).map(Number),
  })),
  pass('([一二两三四五])免([一二两三四五])减半', (m) => {
    const exempt = exactOfChinese(m[1] ?? '')
    const half = exactOfChinese(m[2] ?? '')
    return exempt === undefined || half === undefined
      ? undefined
      : { kind: 'tax-holiday', exemptYears: exempt.digits, halfYears: half.digits }
  }),
  // names with digits
  pass(
    '(?:世界|中国|全球|全国|民营企业|制造业企业|服务业企业|互联网企业|软件)?\\s{0,3}(?:前\\s{0,3})?\\d{1,15}\\s{0,3}强',
    () => label('name'),
  ),
  pass(
    '[“"][^“”"]{0,6}\\d{1,15}\\s{0,3}[+＋×xX]\\s{0,3}[\\dA-Za-z]{1,12}(?:\\s{0,3}[+＋×]\\s{0,3}[\\dA-Za-z]{1,12}){0,4}[^“”"]{0,6}[”"]',
    () => label('name'),
  ),
  pass('\\d{1,15}\\s{0,3}[+＋]\\s{0,3}[\\dA-Z]{1,12}(?:\\s{0,3}[+＋]\\s{0,3}[\\dA-Z]{1,12}){0,4}', () => label('name')),
  pass('\\d{1,15}\\s{0,3}[×xX*]\\s{0,3}\\d{1,15}\\s{0,3}小时', () => label('name')),
  pass('\\d{1,15}\\s{0,3}[–-]?(?:G|K|C|D|B)(?![A-Za-z])(?:-[A-Za-z]{1,20})?', () => label('name')),
  pass('(?<![A-Za-z])[A-Za-z][A-Za-z.+＋/-]{0,24}\\d[A-Za-z0-9.+-]{0,40}', () => label('name')),
  pass('\\d{1,15}[A-Z]\\d{0,12}(?![A-Za-z]{0,6}(?:bps|Hz|FLOPS))[A-Za-z0-9-]{0,40}', () => label('name')),
  pass('\\d{4,5}(?=\\s{0,3}(?:程序员节|直购进口|模式|政务(?:服务)?(?:便民)?热线|热线|”热线))', () => label('name')),
  // ranges, then single numbers with units
  pass(`${NUMBER}(${UNIT})?${DASH}${NUMBER}(${UNIT})${PER}`, (m) =>
    range(
      measured(m[1], m[2] ?? (m[3] === undefined ? m[5] : undefined), m[3] ?? m[6], m[7]),
      measured(m[4], m[5], m[6], m[7]),
    ),
  ),
  pass(`${NUMBER}级(?!别)`, (m) => {
    const exact = exactOf(m[1] ?? '', m[2] ?? '')
    return exact === undefined ? undefined : { kind: 'magnitude', ...exact, unit: '' }
  }),
  pass(`${NUMBER}(${UNIT})${PER}`, (m) => measured(m[1], m[2], m[3], m[4])),
  // a list of numbers takes the unit of its last: 10、20、30万元
  pass(
    `(${DIGITS})(?=(?:\\s{0,3}[、,，和或及]\\s{0,3}${DIGITS}){0,6}\\s{0,3}[、,，和或及]\\s{0,3}${DIGITS}\\s{0,3}(${SCALE_WORD})?\\s{0,3}(${UNIT}))`,
    (m) => measured(m[1], m[2], m[3]),
  ),
  pass(`${NUMBER}(?=\\p{Script=Han})`, (m) => measured(m[1], m[2], '')),
  pass(`(?<![\\d.])(${DIGITS})`, (m) => measured(m[1], '', '')),
  pass('(\\d{1,15})', (m) => measured(m[1], '', '') ?? label('document-number')),
  pass('\\d', () => label('document-number')),
  // the same in Chinese numerals, where a unit or a bound shows that a figure is meant
  pass(
    `(?<![第十百千万亿一二三四五六七八九]|[之每同另某唯进统])(${NUMERAL})(个工作日|个自然日|个月|个季度|年(?!度|均|龄|轻|级|来|限|会)|个星期|周(?!年|期|边|岁|围|知)|日内|天内|小时|分钟)(?!计划|规划|行动)`,
    (m) => chinese(m[1], (m[2] ?? '').replace(/内$/u, '')),
  ),
  pass(
    `(?<=超过?|不少于|不低于|不超过|至少|达到?|突破|近|约|逾|累计|满|超出)(${NUMERAL})(个|家|户|项|类|人|名|亩|次|倍|批|套|路|公里|平方公里|平方米)`,
    (m) => chinese(m[1], m[2]),
  ),
  pass(`(?<![第一二三四五六七八九十])((?:[十百千]?万|[十百千万]?亿|千|百){1,3})(亿)?级(?!别)`, (m) => {
    const exact = exactOfChinese(`${m[1] ?? ''}${m[2] ?? ''}`)
    return exact === undefined ? undefined : { kind: 'magnitude', ...exact, unit: '' }
  }),
  pass(`(?<![第])([二两三四五六七八九十])(倍|折)`, (m) => chinese(m[1], m[2])),
  pass('(?<![第上])([一两三四五六七八九十]{1,2})(个|人|家|户|名|级|项|次)(?=(?:及|或[^，。]{1,4})?以上)', (m) =>
    chinese(m[1], m[2]),
  ),
  pass('(?<=仅限)(一)(家|次|项)', (m) => chinese(m[1], m[2])),
  pass('(?<=）)([两三四五六])(人)', (m) => chinese(m[1], m[2])),
  pass('(?<=前)([一两三])(年)度', (m) => chinese(m[1], m[2])),
  pass('(?<=[再并])减半', () => ({ kind: 'rate', parts: 500_000 })),
  pass('半年', () => ({ kind: 'span', count: 6, unit: 'month' })),
]

function share(whole: string, part: string): FigureValue | undefined {
  const base = exactOfChinese(whole)
  const top = /^\d/u.test(part) ? exactOf(part, '') : exactOfChinese(part)
  if (base === undefined || top === undefined || base.digits === 0) return undefined
  const parts = (top.digits * 1_000_000) / base.digits / 10 ** top.places
  return Number.isSafeInteger(parts) ? { kind: 'rate', parts } : { kind: 'ratio', terms: [top.digits, base.digits] }
}

function chinese(numeral: string | undefined, unit: string | undefined): FigureValue | undefined {
  const exact = exactOfChinese(numeral ?? '')
  return exact === undefined || exact.digits === 0 ? undefined : typedValue(exact, unit ?? '')
}
