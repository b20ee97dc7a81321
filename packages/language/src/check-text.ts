import { type Sentences, sentenceOf } from '@pengce/values'
import type { RuleProblem, RuleProblemFacts } from './check.ts'
import type { Language } from './text.ts'

/** Round a circle and back to where it began. */
const round = (steps: readonly string[]): readonly string[] => [...steps, ...steps.slice(0, 1)]

const zh: Sentences<RuleProblemFacts> = {
  'rule/duplicate-id': (p) => `编号 ${p.at} 用了不止一次；请给其中一个换一个从未用过的编号`,
  'rule/id-outside-document': (p) =>
    `${p.at} 列在 ${p.document} 之下，编号却以别的文件开头；请改为 ${p.document}/…，或移到所属的文件`,
  'rule/tiers-must-rise': (p) =>
    `${p.at}（${p.cites}）：各档须逐档提高，而第 ${p.row} 档的门槛或金额没有高于第 ${p.row - 1} 档；请核对两档的数字和次序`,
  'rule/unknown-measure': (p) => `${p.at} 提到 ${p.names}，没有这个编号的措施；请核对编号，或先写出该措施`,
  'rule/reading-too-long': (p) => `${p.at}：理解所对的词语“${p.term}”超过八个字；请只取文件中的那个词语`,
  'rule/window-reversed': (p) => `${p.at}：有效期自 ${p.from} 起、至 ${p.until} 止，先止后起；请核对两个日期`,
  'rule/fact-twice': (p) => `${p.at}：事实 ${p.fact} 在别处有不同的定义；请合用一个定义，或另取编号`,
  'rule/words-missing': (p) =>
    `${p.at}：${p.what === 'title' ? '名称' : ` ${p.what} 的名称或问句`}缺中文或英文；请补齐两种文字`,
  'rule/no-examples': (p) => `${p.at} 没有一个算例；请至少写出刚好不够、刚好够和被排除的各一例`,
  'rule/example-of-nothing': (p) => `算例属于 ${p.at}，本文件没有这项措施；请核对编号`,
  'rule/row-claimed-and-listed': (p) => `${p.at} 表达了登记行 ${p.row}，而它又列为未表达；请从两处中删去一处`,
  'rule/example-fact-unused': (p) =>
    `${p.at} 的算例“${p.row}”给出了 ${p.fact}，而该措施并不问它；请删去，或在条件中用到它`,
  'rule/example-first-refused': (p) =>
    `${p.at} 的第一个算例“${p.row}”就不符合条件，施行前后两天的算例便什么也没有证明；请先写一个符合条件的`,
  'rule/prerequisite-circle': ({ path }) =>
    `先后要求绕成一圈，谁也不能先办：${round(path.map((m) => `“${m.title.zh}”（${m.id}）`)).join(' 须先有 ')}；请核对规定，去掉其中一处要求，或写明另有什么可以代替`,
  'rule/deduction-circle': ({ path }) =>
    `扣减绕成一圈，哪一笔都算不出来：${round(path.map((m) => `“${m.title.zh}”（${m.id}）`)).join(' 要扣除 ')}；请核对规定，去掉其中一处扣减`,
  'rule/example-said-twice': (p) => `${p.at} 有两个算例说法都是“${p.row}”；请各自说明有什么不同`,
}
const en: Sentences<RuleProblemFacts> = {
  'rule/duplicate-id': (p) => `the id ${p.at} is used more than once; give one of them an id that was never used`,
  'rule/id-outside-document': (p) =>
    `${p.at} is listed under ${p.document} but its id begins with another document; call it ${p.document}/… or move it`,
  'rule/tiers-must-rise': (p) =>
    `${p.at} (${p.cites}): tiers must rise, but tier ${p.row} is not above tier ${p.row - 1}; check the figures of both and their order`,
  'rule/unknown-measure': (p) =>
    `${p.at} names ${p.names}, and no measure has that id; check the id or write the measure first`,
  'rule/reading-too-long': (p) =>
    `${p.at}: the term “${p.term}” of a reading has more than eight characters; take only the term itself from the text`,
  'rule/window-reversed': (p) =>
    `${p.at}: it applies from ${p.from} until ${p.until}, which ends before it begins; check both dates`,
  'rule/fact-twice': (p) =>
    `${p.at}: the fact ${p.fact} is defined differently elsewhere; share one definition or give this one its own id`,
  'rule/words-missing': (p) =>
    `${p.at}: the ${p.what === 'title' ? 'title' : `label or question of ${p.what}`} lacks its Chinese or its English; give both`,
  'rule/no-examples': (p) =>
    `${p.at} has no worked example; write at least one just below, one just at and one excluded`,
  'rule/example-of-nothing': (p) =>
    `there are examples of ${p.at}, but this document has no such measure; check the id`,
  'rule/row-claimed-and-listed': (p) =>
    `${p.at} encodes the register row ${p.row}, which is also listed as not encoded; take it out of one of the two`,
  'rule/example-fact-unused': (p) =>
    `the example “${p.row}” of ${p.at} gives ${p.fact}, which the measure never asks for; take it out or use it in a condition`,
  'rule/example-first-refused': (p) =>
    `the first example “${p.row}” of ${p.at} is a refusal, so those of the days outside its life prove nothing; begin with one that is eligible`,
  'rule/prerequisite-circle': ({ path }) =>
    `these wait for each other, so none can come first: ${round(path.map((m) => `“${m.title.en}” (${m.id})`)).join(' needs ')}; check the provisions, and take one need out or say what else meets it`,
  'rule/deduction-circle': ({ path }) =>
    `these are deducted from each other, so that no amount comes first: ${round(path.map((m) => `“${m.title.en}” (${m.id})`)).join(' deducts ')}; check the provisions, and take one deduction out`,
  'rule/example-said-twice': (p) => `two examples of ${p.at} say “${p.row}”; let each say what it shows`,
}

/** What is wrong with a rule, where, and what to do next. */
export const ruleProblemText = (problem: RuleProblem, language: Language): string =>
  sentenceOf(language === 'zh' ? zh : en, problem)
