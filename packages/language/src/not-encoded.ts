import { type Text, text, type Words } from './text.ts'

/** Why a register row has no rule. Each is said in words, with a detail where the row needs one. */
export const REASONS = {
  purpose: ['说明目的、依据或背景，没有可计算的内容', 'states aims, bases or background; there is nothing to compute'],
  encouragement: ['只作倡导，没有可申请的待遇', 'encourages only; there is nothing one could apply for'],
  'between-offices': ['部门之间的分工，没有申请人', 'a duty between offices; no one can apply for it'],
  'by-reference': [
    '金额或条件由另一份文件规定，本库没有该文件',
    'amount or conditions are set by another text that is not among these',
  ],
  'no-figure': ['只有原则，没有金额、比例或条件', 'a principle without amount, rate or condition'],
  'lost-text': ['原文在抓取时缺失，无法确认', 'the text was lost in the scrape and cannot be confirmed'],
  covered: ['已由另一规则一并表达', 'said by another rule already'],
  procedure: ['办理程序，尚未编入程序部分', 'a procedure; not yet among the procedures'],
  task: ['工作任务，属计划部分，尚未编写', 'a task; plans are not encoded yet'],
  target: ['量化目标，属计划部分，尚未编写', 'a target; plans are not encoded yet'],
} as const satisfies Record<string, Words>
export type ReasonCode = keyof typeof REASONS

export interface NotEncoded {
  readonly row: string
  readonly code: ReasonCode
  readonly reason: Text
  readonly detail: Text | null
}
/** How an author lists it: a code, or a code with a detail. */
export type NotEncodedSpec = Readonly<Record<string, ReasonCode | readonly [ReasonCode, Words]>>

export const notEncodedOf = (spec: NotEncodedSpec): readonly NotEncoded[] =>
  Object.entries(spec).map(([row, said]) => {
    const [code, detail] = typeof said === 'string' ? [said, null] : said
    return { row, code, reason: text(REASONS[code]), detail: detail === null ? null : text(detail) }
  })
