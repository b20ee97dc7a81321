import type { Language } from '@pengce/language'
import { type Coded, type Sentences, sentenceOf, type ValueProblem, valueProblemText } from '@pengce/values'

interface ChangeProblemFacts {
  'change/not-an-object': { readonly at: string; readonly wanted: string }
  'change/unknown-key': { readonly at: string; readonly key: string; readonly known: readonly string[] }
  'change/missing': { readonly at: string; readonly key: string }
  'change/nothing-to-change': { readonly at: string }
  'change/unknown-measure': { readonly at: string; readonly given: string; readonly nearest: string }
  'change/unknown-document': { readonly at: string; readonly given: string; readonly nearest: string }
  'change/unknown-fact': { readonly at: string; readonly given: string; readonly nearest: string }
  'change/unknown-place': {
    readonly at: string
    readonly given: string
    readonly measure: string
    readonly places: readonly string[]
  }
  'change/figure-not-there': {
    readonly at: string
    readonly given: string
    readonly measure: string
    readonly figures: readonly string[]
  }
  'change/figure-in-several-places': { readonly at: string; readonly given: string; readonly places: readonly string[] }
  'change/not-readable': { readonly at: string; readonly problem: ValueProblem }
  'change/not-a-date': { readonly at: string; readonly given: string }
  'change/below-nothing': { readonly at: string; readonly given: string }
  'change/same-as-before': { readonly at: string; readonly given: string }
  'change/unknown-claim': { readonly at: string; readonly given: string; readonly most: number }
  'change/window-turned': { readonly at: string; readonly from: string; readonly until: string }
  'change/id-taken': { readonly at: string; readonly given: string }
  'change/not-an-id': { readonly at: string; readonly given: string }
  'change/does-not-fit': { readonly at: string; readonly fact: string; readonly key: string }
  'change/unknown-option': { readonly at: string; readonly given: string; readonly options: readonly string[] }
  'change/not-one-of': { readonly at: string; readonly given: string; readonly options: readonly string[] }
  'change/no-money': { readonly at: string; readonly measure: string }
}
/** What can be wrong with a change. `at` is the place in the file, such as `changes[0].to`. */
export type ChangeProblem = Coded<ChangeProblemFacts>

const zh: Sentences<ChangeProblemFacts> = {
  'change/not-an-object': (p) => `${p.at}：此处应写${p.wanted}；写法见 docs/population.zh-CN.md`,
  'change/unknown-key': (p) => `${p.at} 里没有“${p.key}”这一项；可以写 ${p.known.join('、')}`,
  'change/missing': (p) => `${p.at} 缺少“${p.key}”；请补上`,
  'change/nothing-to-change': (p) => `${p.at} 里没有任何改动；请至少写一条`,
  'change/unknown-measure': (p) =>
    `${p.at}：没有编号为“${p.given}”的措施，最接近的是 ${p.nearest}；全部编号见 pengce measures`,
  'change/unknown-document': (p) =>
    `${p.at}：没有编号为“${p.given}”的文件，最接近的是 ${p.nearest}；全部文件见 pengce measures`,
  'change/unknown-fact': (p) => `${p.at}：没有编号为“${p.given}”的事项，最接近的是 ${p.nearest}；全部见 pengce facts`,
  'change/unknown-place': (p) =>
    `${p.at}：${p.measure} 里没有“${p.given}”这个位置；有 ${p.places.join('、')}（见 pengce population figures ${p.measure}）`,
  'change/figure-not-there': (p) =>
    `${p.at}：${p.measure} 里没有 ${p.given} 这个数；其中的数有 ${p.figures.join('、')}`,
  'change/figure-in-several-places': (p) =>
    `${p.at}：${p.given} 出现在几处（${p.places.join('、')}）；请用 place 写明改哪一处`,
  'change/not-readable': (p) => `${p.at}：${valueProblemText(p.problem, 'zh')}`,
  'change/not-a-date': (p) => `${p.at}：“${p.given}”不是存在的日期；请写成年-月-日`,
  'change/below-nothing': (p) => `${p.at}：“${p.given}”小于零；请写不小于零的数`,
  'change/same-as-before': (p) => `${p.at}：${p.given} 与现在相同，等于没有改；请核对`,
  'change/unknown-claim': (p) => `${p.at}：没有第 ${p.given} 项条件；可写 1 至 ${p.most}`,
  'change/window-turned': (p) => `${p.at}：${p.from} 晚于 ${p.until}；请把起止日期对调`,
  'change/id-taken': (p) => `${p.at}：编号“${p.given}”已被现有措施使用；请换一个`,
  'change/not-an-id': (p) => `${p.at}：“${p.given}”不是编号；请写成 change/名称，只用小写字母、数字和短横`,
  'change/does-not-fit': (p) =>
    `${p.at}：“${p.key}”不适用于 ${p.fact}；是否类用 is，数量类用 atLeast、exceeds、atMost、below，选项类用 oneOf`,
  'change/unknown-option': (p) => `${p.at}：“${p.given}”不是可选项；可选 ${p.options.join('、')}`,
  'change/not-one-of': (p) => `${p.at}：“${p.given}”不在可选值之内：${p.options.join('、')}`,
  'change/no-money': (p) => `${p.at}：${p.measure} 不给钱，没有预算可言；请去掉它`,
}
const en: Sentences<ChangeProblemFacts> = {
  'change/not-an-object': (p) => `${p.at}: here ${p.wanted} is due; docs/population.md shows how changes are written`,
  'change/unknown-key': (p) => `${p.at} has no “${p.key}”; it may have ${p.known.join(', ')}`,
  'change/missing': (p) => `${p.at} lacks “${p.key}”; add it`,
  'change/nothing-to-change': (p) => `${p.at} changes nothing; write one change at least`,
  'change/unknown-measure': (p) =>
    `${p.at}: there is no measure “${p.given}”, the nearest is ${p.nearest}; pengce measures lists them`,
  'change/unknown-document': (p) =>
    `${p.at}: there is no document “${p.given}”, the nearest is ${p.nearest}; pengce measures lists them`,
  'change/unknown-fact': (p) =>
    `${p.at}: there is no fact “${p.given}”, the nearest is ${p.nearest}; pengce facts lists them`,
  'change/unknown-place': (p) =>
    `${p.at}: ${p.measure} has no place “${p.given}”; it has ${p.places.join(', ')} (see pengce population figures ${p.measure})`,
  'change/figure-not-there': (p) =>
    `${p.at}: ${p.measure} has no figure ${p.given}; its figures are ${p.figures.join(', ')}`,
  'change/figure-in-several-places': (p) =>
    `${p.at}: ${p.given} stands in several places (${p.places.join(', ')}); say by place which one is meant`,
  'change/not-readable': (p) => `${p.at}: ${valueProblemText(p.problem, 'en')}`,
  'change/not-a-date': (p) => `${p.at}: “${p.given}” is not a date that exists; write year-month-day`,
  'change/below-nothing': (p) => `${p.at}: “${p.given}” is below zero; write a figure of zero or more`,
  'change/same-as-before': (p) => `${p.at}: ${p.given} is what it is already, so nothing would change; check it`,
  'change/unknown-claim': (p) => `${p.at}: there is no condition ${p.given}; write 1 to ${p.most}`,
  'change/window-turned': (p) => `${p.at}: ${p.from} lies after ${p.until}; swap the two days`,
  'change/id-taken': (p) => `${p.at}: the id “${p.given}” belongs to a measure of the law; choose another`,
  'change/not-an-id': (p) => `${p.at}: “${p.given}” is no id; write change/name in small letters, digits and hyphens`,
  'change/does-not-fit': (p) =>
    `${p.at}: “${p.key}” does not fit ${p.fact}; use is for yes-or-no, atLeast, exceeds, atMost, below for figures, oneOf for options`,
  'change/unknown-option': (p) => `${p.at}: “${p.given}” is not an option; the options are ${p.options.join(', ')}`,
  'change/not-one-of': (p) => `${p.at}: “${p.given}” is not one of ${p.options.join(', ')}`,
  'change/no-money': (p) => `${p.at}: ${p.measure} gives no money, so it has no budget; leave it out`,
}
/** The sentence of a problem: what, where, what to do next. */
export const changeProblemText = (problem: ChangeProblem, language: Language): string =>
  sentenceOf(language === 'zh' ? zh : en, problem)
