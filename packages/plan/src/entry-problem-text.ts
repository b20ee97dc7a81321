import type { Language } from '@pengce/language'
import { type Sentences, sentenceOf } from '@pengce/values'
import type { EntryProblem, EntryProblemFacts } from './entry-problem.ts'
import type { Indicator } from './indicator.ts'
import type { Level } from './level.ts'
import { levelText } from './level-text.ts'

/** Finds the indicator of a thing, so that a level can be said in its unit. */
export type IndicatorFinder = (id: string) => Indicator | undefined

/** Why an observation is kept aside: what, where, and what to do next. */
export function entryProblemText(problem: EntryProblem, indicator: IndicatorFinder, language: Language): string {
  const level = (id: string, l: Level): string => {
    const known = indicator(id)
    return known === undefined ? (l.parts > 0 ? yes[language] : no[language]) : levelText(known, l, language)
  }
  const sentence = sentenceOf(language === 'zh' ? zh(level) : en(level), problem)
  return problem.at === '' ? sentence : language === 'zh' ? `${problem.at}：${sentence}` : `${problem.at}: ${sentence}`
}
const yes = { zh: '完成', en: 'done' }
const no = { zh: '未完成', en: 'not done' }

/** Every code with a sentence, dots where an entry's own words would stand. */
export const everyEntryProblem = (language: Language): readonly (readonly [code: string, says: string])[] => {
  const dots = new Proxy({}, { get: (_, name) => (name === 'unit' ? { zh: '…', en: '…' } : '…') })
  const sentences = (language === 'zh' ? zh : en)(() => '…')
  return Object.entries(sentences).map(([code, say]) => [code, (say as (p: object) => string)(dots)])
}

type LevelOf = (thing: string, level: Level) => string

const zh = (level: LevelOf): Sentences<EntryProblemFacts> => ({
  'entry/nothing-named': () => '没有写明指标、任务或报告；请填编号或名称',
  'entry/unknown-thing': (p) => `没有“${p.given}”这个指标、任务或报告，最接近的是“${p.nearest}”；请核对编号`,
  'entry/unknown-member': (p) =>
    `${p.of} 没有“${p.given}”这个范围；请填区名、单位名称，全市则留空；报告请填应报日期，可加“/单位”`,
  'entry/value-missing': () => '没有填数值；没有数据就不要登记，更不要填零',
  'entry/unreadable': (p) => `“${p.given}”不是一个数；请写成 1234.5、1.2万 或 45.3%`,
  'entry/not-a-ratio': (p) => `“${p.given}”不是比；请写成两个整数，例如 7:3`,
  'entry/not-done-or-not': (p) => `“${p.given}”看不出完成与否；请填“完成”或“未完成”`,
  'entry/unit-missing': (p) => `没有写单位；请写明（${p.unit.zh}），以免差出万倍`,
  'entry/wrong-unit': (p) => `单位“${p.given}”不是这个指标的单位（${p.unit.zh}）；请换算后再填`,
  'entry/too-fine': (p) => `“${p.given}”的小数超过 ${p.decimals} 位，无法准确记录；请核对单位或减少小数`,
  'entry/too-large': (p) => `“${p.given}”超过可记录的最大数；请核对位数和单位`,
  'entry/negative': (p) => `“${p.given}”是负数，而这个指标不会小于零；请核对`,
  'entry/not-a-day': (p) => `“${p.given}”不是一个日期；请写成 2024-12-31`,
  'entry/future-day': (p) => `${p.on} 还没有到（今天是 ${p.today}）；只登记已经发生的数`,
  'entry/before-start': (p) => `${p.on} 早于这个指标的起计日 ${p.start}；请核对日期`,
  'entry/source-missing': () => '没有写来源；请写明数据出自哪里',
  'entry/nobody-enters': () => '没有写登记人；请填 by 一列，或用 --by 说明',
  'entry/duplicate': (p) => `${p.on} 的同一个数已经登记（${p.there}）；不再重复登记`,
  'entry/differs': (p) => `${p.on} 已经登记为 ${level(p.thing, p.level)}（${p.there}）；如要更正，请在“更正”一列填“是”`,
  'entry/nothing-to-correct': (p) => `${p.on} 没有可以更正的数；请核对日期和范围，或去掉“更正”`,
  'entry/falls': (p) =>
    `累计数不会减少，而 ${p.on} 的 ${level(p.thing, p.level)} 与 ${p.otherOn} 的 ${level(p.thing, p.other)} 相反；请核对哪一个有误`,
  'entry/correction-unclear': (p) => `“更正”一列的“${p.given}”看不懂；请填“是”或留空`,
})
const en = (level: LevelOf): Sentences<EntryProblemFacts> => ({
  'entry/nothing-named': () => 'no indicator, task or report is named; give its id or title',
  'entry/unknown-thing': (p) =>
    `there is no indicator, task or report “${p.given}”, the nearest is “${p.nearest}”; check the id`,
  'entry/unknown-member': (p) =>
    `${p.of} has no “${p.given}”; name a district or office, or leave it empty for the city; for a report give the day it was due, with “/office” if you like`,
  'entry/value-missing': () => 'there is no value; where nothing is known, enter nothing, and never a zero',
  'entry/unreadable': (p) => `“${p.given}” is not a number; write 1234.5, 1.2万 or 45.3%`,
  'entry/not-a-ratio': (p) => `“${p.given}” is not a ratio; write two whole numbers such as 7:3`,
  'entry/not-done-or-not': (p) => `“${p.given}” says neither done nor not done; write one of the two`,
  'entry/unit-missing': (p) => `the unit is missing; give it (${p.unit.en}), lest it be wrong ten thousand times`,
  'entry/wrong-unit': (p) => `“${p.given}” is not the unit of this indicator (${p.unit.en}); convert the figure first`,
  'entry/too-fine': (p) =>
    `“${p.given}” has more than ${p.decimals} decimals and cannot be kept exactly; check the unit`,
  'entry/too-large': (p) => `“${p.given}” is above the largest number kept; check its digits and unit`,
  'entry/negative': (p) => `“${p.given}” is below zero, where this indicator never is; check it`,
  'entry/not-a-day': (p) => `“${p.given}” is not a date; write 2024-12-31`,
  'entry/future-day': (p) => `${p.on} is still to come (today is ${p.today}); only what has happened is entered`,
  'entry/before-start': (p) => `${p.on} is before ${p.start}, when this count starts; check the date`,
  'entry/source-missing': () => 'the source is missing; say where the figure comes from',
  'entry/nobody-enters': () => 'nobody is named who enters it; fill the column “by” or use --by',
  'entry/duplicate': (p) => `the same figure of ${p.on} is in the record already (${p.there}); it is not entered twice`,
  'entry/differs': (p) =>
    `${p.on} is in the record with ${level(p.thing, p.level)} (${p.there}); to correct it, put yes under “correction”`,
  'entry/nothing-to-correct': (p) =>
    `there is no figure of ${p.on} to correct; check the date and whose it is, or take “correction” out`,
  'entry/falls': (p) =>
    `this count never falls, but ${level(p.thing, p.level)} on ${p.on} goes against ${level(p.thing, p.other)} on ${p.otherOn}; check which is wrong`,
  'entry/correction-unclear': (p) => `“${p.given}” under “correction” is not clear; write yes or leave it empty`,
})
