import { type Language, type Registry, ruleProblemText } from '@pengce/language'
import { dateText, moneyText, type Sentences, sentenceOf } from '@pengce/values'
import type { Conflict } from './conflicts.ts'

type Facts = { readonly [C in Conflict['code']]: Omit<Extract<Conflict, { code: C }>, 'code'> }
type Titles = (id: string) => string

const days = (from: string | null, until: string | null, language: Language): string =>
  [from, until].map((d) => (d === null ? '…' : dateText(d, language))).join(' – ')

const zh = (title: Titles): Sentences<Facts> => ({
  'conflict/outside-its-document': (p) =>
    `${title(p.measure)}：适用日期超出所在文件的有效期（${days(p.from, p.until, 'zh')}）；请核对起止日期，或同时延长文件`,
  'conflict/no-longer-meets': (p) =>
    `${title(p.measure)} 与 ${title(p.other)} 之间的限制不再起作用：两者不再有同一天适用（后者 ${days(p.from, p.until, 'zh')}）；请确认这是本意`,
  'conflict/names-an-ended-measure': (p) =>
    `${title(p.other)} 的规则提到将取消的 ${title(p.measure)}；请一并修改那条规则`,
  'conflict/above-joint-ceiling': (p) =>
    `${title(p.measure)} 单项最高 ${moneyText(p.high, 'zh')}，超过几项合计的上限 ${moneyText(p.ceiling, 'zh')}；超出部分不会支付`,
  'conflict/nobody-left': (p) =>
    `${title(p.measure)}：原来可享受的 ${p.examples} 个算例现在全部不符合；请检查条件是否相互矛盾`,
  'conflict/rule': (p) => ruleProblemText(p.problem, 'zh'),
})
const en = (title: Titles): Sentences<Facts> => ({
  'conflict/outside-its-document': (p) =>
    `${title(p.measure)}: its days leave the life of its document (${days(p.from, p.until, 'en')}); check them, or extend the document too`,
  'conflict/no-longer-meets': (p) =>
    `the rule between ${title(p.measure)} and ${title(p.other)} has no effect any more: they no longer apply on the same day (the other: ${days(p.from, p.until, 'en')}); make sure this is meant`,
  'conflict/names-an-ended-measure': (p) =>
    `a rule of ${title(p.other)} names ${title(p.measure)}, which would end; change that rule too`,
  'conflict/above-joint-ceiling': (p) =>
    `${title(p.measure)} alone gives up to ${moneyText(p.high, 'en')}, more than the joint ceiling of ${moneyText(p.ceiling, 'en')}; what is above would not be paid`,
  'conflict/nobody-left': (p) =>
    `${title(p.measure)}: the ${p.examples} worked examples that were granted are all refused now; check whether conditions contradict each other`,
  'conflict/rule': (p) => ruleProblemText(p.problem, 'en'),
})

/** The sentence of a conflict: what no longer fits, and what to look at. */
export function conflictText(conflict: Conflict, before: Registry, after: Registry, language: Language): string {
  const title: Titles = (id) => (after.measure(id) ?? before.measure(id))?.title[language] ?? id
  return sentenceOf(language === 'zh' ? zh(title) : en(title), conflict)
}
