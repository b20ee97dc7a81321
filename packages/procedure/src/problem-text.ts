import type { Language } from '@pengce/language'
import { type Sentences, sentenceOf } from '@pengce/values'
import type { CaseProblem, CaseProblemFacts } from './problem.ts'

const zh: Sentences<CaseProblemFacts> = {
  'case/no-such-date': (p) =>
    `${p.at}：“${clipped(p.given)}”不是可用的日期；请写成 2024-03-05，在 1950 年至 2150 年之间`,
  'case/before-last': (p) => `${p.at}：${p.on} 早于上一事件的日期 ${p.last}；请核对日期，按发生的先后录入`,
  'case/other-procedure': (p) => `该案按 ${clipped(p.standing)} 办理，不能用 ${p.at} 推进；请选用立案时的程序`,
  'case/unknown-step': (p) => `${p.at} 没有步骤 ${clipped(p.step)}；该案可能按旧版本办理，请用立案时的版本`,
  'case/ended': (p) => `${p.at}：该案已在 ${p.step} 办结，不能再录入“${clipped(p.type)}”；如有错误请另行更正`,
  'case/cannot-happen': (p) =>
    `${p.at}：案件在 ${p.step}，不能发生“${clipped(p.type)}”；可以是 ${p.expected.join('、')}`,
  'case/unknown-item': (p) =>
    `${p.at}：${p.step} 现在没有待办的事项“${clipped(p.item)}”；可以是 ${p.expected.join('、') || '无'}`,
  'case/too-early': (p) => `${p.at}：${p.step} 的期限到 ${p.due} 止，“${clipped(p.type)}”须在其后；请于次日起录入`,
  'case/too-late': (p) => `${p.at}：${p.step} 的期限已于 ${p.due} 届满，不能再“${clipped(p.type)}”；请按逾期处理`,
  'case/provisional': (p) =>
    `${p.at}：${p.step} 的期限 ${p.due} 尚属推算，不能据以认定逾期或期满；请在放假安排公布后导入再试`,
  'case/standing-still': (p) => `${p.at}：${p.step} 的计时已暂停，不能“${clipped(p.type)}”；请先恢复计时`,
  'case/only-once': (p) => `${p.at}：步骤 ${p.step} 只能有一次，该案已经用过；请直接作出决定`,
  'case/conditions-open': (p) =>
    `${p.at}：进入 ${p.step} 前须先确定这些事项是否适用：${p.items.join('、')}；请补齐有关事实`,
  'case/nobody-decides': (p) => `${p.at}：${p.step} 没有一级的条件成立，无人决定；请核对金额和类别`,
  'case/suspended': (p) => `${p.at}：${p.step} 自 ${p.since} 起暂停拨付；请先恢复`,
  'case/not-suspended': (p) => `${p.at}：${p.step} 并未暂停，不能“${clipped(p.type)}”；请核对事件`,
  'case/payment-open': (p) => `${p.at}：${p.step} 还有一笔待拨付，不能“${clipped(p.type)}”；请先录入已拨付`,
  'case/nothing-requested': (p) => `${p.at}：${p.step} 没有已申请而未拨付的款项；请先录入拨付申请`,
}
const en: Sentences<CaseProblemFacts> = {
  'case/no-such-date': (p) =>
    `${p.at}: '${clipped(p.given)}' is not a day that can be used; write 2024-03-05, between 1950 and 2150`,
  'case/before-last': (p) =>
    `${p.at}: ${p.on} lies before ${p.last}, the day of the last event; check the day and enter events in order`,
  'case/other-procedure': (p) =>
    `the case runs under ${clipped(p.standing)}, not under ${p.at}; use the procedure it was opened under`,
  'case/unknown-step': (p) =>
    `${p.at} has no step ${clipped(p.step)}; the case may run under an older version, so use the one it was opened under`,
  'case/ended': (p) =>
    `${p.at}: the case ended in ${p.step}, so '${clipped(p.type)}' cannot happen any more; correct a mistake separately`,
  'case/cannot-happen': (p) =>
    `${p.at}: '${clipped(p.type)}' cannot happen while the case is in ${p.step}; expected ${p.expected.join(' or ')}`,
  'case/unknown-item': (p) =>
    `${p.at}: ${p.step} does not wait for '${clipped(p.item)}'; expected ${p.expected.join(' or ') || 'nothing'}`,
  'case/too-early': (p) =>
    `${p.at}: the term of ${p.step} runs to ${p.due}, and '${clipped(p.type)}' comes after it; enter it from the next day`,
  'case/too-late': (p) =>
    `${p.at}: the term of ${p.step} ended on ${p.due}, too late for '${clipped(p.type)}'; go on as for a term that ran out`,
  'case/provisional': (p) =>
    `${p.at}: ${p.due}, the last day of ${p.step}, is provisional and cannot show that the term is over; import the holiday notice when it is published and try again`,
  'case/standing-still': (p) =>
    `${p.at}: the clock of ${p.step} stands still, so '${clipped(p.type)}' cannot happen; let it run again first`,
  'case/only-once': (p) => `${p.at}: step ${p.step} happens once only, and this case has had it; decide instead`,
  'case/conditions-open': (p) =>
    `${p.at}: before ${p.step}, settle whether these apply: ${p.items.join(', ')}; complete the facts they ask for`,
  'case/nobody-decides': (p) =>
    `${p.at}: the condition of no level of ${p.step} holds, so nobody decides; check the sum and the kind`,
  'case/suspended': (p) => `${p.at}: payment in ${p.step} has been suspended since ${p.since}; resume it first`,
  'case/not-suspended': (p) =>
    `${p.at}: payment in ${p.step} is not suspended, so '${clipped(p.type)}' cannot happen; check the event`,
  'case/payment-open': (p) =>
    `${p.at}: a payment in ${p.step} is still open, so '${clipped(p.type)}' cannot happen; enter that it was paid first`,
  'case/nothing-requested': (p) => `${p.at}: no payment in ${p.step} has been requested; enter the request first`,
}
const clipped = (given: string): string => (given.length > 40 ? `${given.slice(0, 40)}…` : given)

/** Why the event cannot happen, where, and what to do next. */
export const caseProblemText = (problem: CaseProblem, language: Language): string =>
  sentenceOf(language === 'zh' ? zh : en, problem)
