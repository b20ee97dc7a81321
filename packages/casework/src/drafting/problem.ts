import type { Language } from '@pengce/language'
import { type CivilDate, type Coded, type Sentences, sentenceOf } from '@pengce/values'
import type { DraftState } from './draft.ts'

interface DraftProblemFacts {
  'draft/no-such-draft': { readonly id: string }
  'draft/may-not-draft': { readonly role: string }
  'draft/changed-meanwhile': { readonly seen: number; readonly now: number }
  'draft/not-from-here': { readonly step: string; readonly state: DraftState }
  'draft/own-approval': { readonly authors: readonly string[] }
  'draft/base-changed': { readonly measures: readonly string[] }
  'draft/no-day': object
  'draft/day-past': { readonly from: CivilDate; readonly today: CivilDate }
}
/** Why something could not be done with a draft of the law. */
export type DraftProblem = Coded<DraftProblemFacts>

const states = {
  zh: {
    draft: '草拟中',
    proposed: '已提交审核',
    approved: '已同意',
    rejected: '已退回',
    live: '已施行',
    withdrawn: '已撤回',
  },
  en: {
    draft: 'being drafted',
    proposed: 'proposed',
    approved: 'approved',
    rejected: 'rejected',
    live: 'in force',
    withdrawn: 'withdrawn',
  },
} as const satisfies Record<Language, Record<DraftState, string>>

const zh: Sentences<DraftProblemFacts> = {
  'draft/no-such-draft': (p) => `没有可以查看的草案 ${p.id}；请从草案列表打开`,
  'draft/may-not-draft': () => '草案只由分析人员和督导人员起草、审核；请以这类身份登录',
  'draft/changed-meanwhile': (p) =>
    `草案在您查看之后已有变化（您看到第 ${p.seen} 步，现为第 ${p.now} 步），本次操作没有记入；请刷新后再决定`,
  'draft/not-from-here': (p) => `草案现在是“${states.zh[p.state]}”，不能这样做；请刷新后查看可以做什么`,
  'draft/own-approval': () => '起草或提交草案的人不能自己同意；请由另一人审核',
  'draft/base-changed': (p) =>
    `草案写成之后，所改的规则已有变化（${p.measures.join('、')}）；请退回草拟，对照现行规则重新核对后再提交`,
  'draft/no-day': () => '请写明从哪一天起施行',
  'draft/day-past': (p) => `施行日期 ${p.from} 早于今天 ${p.today}；请选今天或以后的日期`,
}
const en: Sentences<DraftProblemFacts> = {
  'draft/no-such-draft': (p) => `there is no draft ${p.id} that you may see; open one from the list`,
  'draft/may-not-draft': () => 'only analysts and supervisors draft and approve; sign in as one',
  'draft/changed-meanwhile': (p) =>
    `the draft has changed since you looked (you saw step ${p.seen}, it is now at ${p.now}) and nothing was entered; load it again and decide then`,
  'draft/not-from-here': (p) =>
    `the draft is ${states.en[p.state]}, so this cannot be done; load it again to see what can`,
  'draft/own-approval': () => 'whoever wrote or proposed a draft may not approve it; let another person look at it',
  'draft/base-changed': (p) =>
    `the rules it changes have themselves changed since it was written (${p.measures.join(', ')}); take it back, check it against the rules as they are, and propose it again`,
  'draft/no-day': () => 'say from which day it shall apply',
  'draft/day-past': (p) => `${p.from} lies before today, ${p.today}; choose today or a later day`,
}
/** The sentence of a problem: what, where, what to do next. */
export const draftProblemText = (problem: DraftProblem, language: Language): string =>
  sentenceOf(language === 'zh' ? zh : en, problem)
