import type { Language } from '@pengce/language'
import { type Coded, type Sentences, sentenceOf } from '@pengce/values'

/** The facts of each thing that can be wrong. */
interface AdviceProblemFacts {
  'changes/one-of-both': { readonly at: string }
  'changes/not-earlier': { readonly at: string; readonly given: string; readonly day: string }
  'subscribe/unknown': { readonly at: string; readonly given: string }
  'subscribe/unknown-document': { readonly at: string; readonly given: string; readonly nearest: string }
  'subscribe/unknown-support': { readonly at: string; readonly given: string; readonly known: readonly string[] }
  'told/not-readable': { readonly at: string; readonly reason: string }
  'told/not-a-list': { readonly at: string }
}
/** What can be wrong around changes and alerts; `at` is the option or the file. */
export type AdviceProblem = Coded<AdviceProblemFacts>

const zh: Sentences<AdviceProblemFacts> = {
  'changes/one-of-both': () => '请用 --since 日期 或 --against 文件 说明与什么相比，二者只用一个',
  'changes/not-earlier': (p) =>
    `${p.at} 的 ${p.given} 不早于申请日 ${p.day}；请写更早的日期，或用 --applied-on 改申请日`,
  'subscribe/unknown': (p) => `${p.at} 的“${p.given}”不能识别；请写 all、document:文件编号 或 support:支持类别`,
  'subscribe/unknown-document': (p) =>
    `${p.at}：没有编号为“${p.given}”的文件，最接近的是 ${p.nearest}；全部文件见 pengce measures`,
  'subscribe/unknown-support': (p) => `${p.at}：没有“${p.given}”这个支持类别；可用的有：${p.known.join('、')}`,
  'told/not-readable': (p) => `不能读取 ${p.at}（${p.reason}）；请检查读取权限`,
  'told/not-a-list': (p) => `${p.at} 不是已提醒的清单，未作任何改动；请换一个文件名，或删去它重新开始`,
}
const en: Sentences<AdviceProblemFacts> = {
  'changes/one-of-both': () => 'say what to compare with: either --since DATE or --against FILE, and only one of them',
  'changes/not-earlier': (p) =>
    `${p.at}: ${p.given} is not before the day of application ${p.day}; name an earlier day, or change that with --applied-on`,
  'subscribe/unknown': (p) => `${p.at}: “${p.given}” is not known; write all, document:ID or support:KIND`,
  'subscribe/unknown-document': (p) =>
    `${p.at}: there is no document “${p.given}”, the nearest is ${p.nearest}; pengce measures lists them all`,
  'subscribe/unknown-support': (p) =>
    `${p.at}: there is no kind of support “${p.given}”; there are ${p.known.join(', ')}`,
  'told/not-readable': (p) => `${p.at} cannot be read (${p.reason}); check the permission to read it`,
  'told/not-a-list': (p) =>
    `${p.at} is not a list of what was told, and was left as it is; name another file, or delete it to begin anew`,
}

/** The sentence of a problem: what, where, what to do next. */
export const adviceProblemText = (problem: AdviceProblem, language: Language): string =>
  sentenceOf(language === 'zh' ? zh : en, problem)
