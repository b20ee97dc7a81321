import type { Words } from '@pengce/language'
import type { Outcome, StepKind } from './step.ts'

/** The answers that steps give, in words. */
export const answerWords = {
  complete: ['材料齐全', 'complete'],
  incomplete: ['材料不齐', 'incomplete'],
  accepted: ['受理', 'accepted'],
  rejected: ['不予受理', 'not accepted'],
  corrected: ['已补正', 'corrected'],
  lapsed: ['逾期', 'time ran out'],
  elapsed: ['期满', 'the term is over'],
  passed: ['通过', 'passed'],
  failed: ['未通过', 'not passed'],
  supplied: ['已提供', 'supplied'],
  agreed: ['同意', 'agreed'],
  disagreed: ['不同意', 'not agreed'],
  silent: ['逾期未答复', 'no answer in time'],
  clear: ['无异议或异议不成立', 'no objection that holds'],
  published: ['已公布', 'published'],
  objected: ['异议成立', 'an objection holds'],
  approved: ['批准', 'approved'],
  refused: ['不予批准', 'refused'],
  signed: ['签订', 'signed'],
  declined: ['未签订', 'not signed'],
  requested: ['申请拨付', 'payment requested'],
  paid: ['已拨付', 'paid'],
  'paid-in-full': ['全部付清', 'paid in full'],
  recorded: ['已记录', 'recorded'],
  imposed: ['已作出', 'imposed'],
  recovered: ['已追回', 'recovered'],
  unpaid: ['未缴还', 'not paid back'],
  settled: ['办结', 'settled'],
  'handed-back': ['退件', 'returned'],
} as const satisfies Readonly<Record<string, Words>>

/** Answers that the passing of a term gives by itself; every other that waits for one is noted by an office. */
export const answersOfTime: ReadonlySet<string> = new Set(['elapsed', 'lapsed', 'silent'])

/** A step's own name where its author gives none. */
export const stepWords: Readonly<Record<Exclude<StepKind, 'end'>, Words>> = {
  submission: ['提出申请', 'Application'],
  acceptance: ['受理', 'Acceptance'],
  correction: ['补正', 'Correction'],
  inquiry: ['核查信息', 'Data requested'],
  parallelReview: ['并行审查', 'Parallel review'],
  jointOpinion: ['征求意见', 'Joint opinion'],
  expertReview: ['专家评审', 'Expert review'],
  publicNotice: ['公示', 'Public notice'],
  publication: ['公布', 'Publication'],
  decision: ['决定', 'Decision'],
  agreement: ['签订协议', 'Agreement'],
  instalments: ['拨付', 'Disbursement'],
  recheck: ['复核', 'Re-check'],
  penalty: ['处罚', 'Penalty'],
  recovery: ['追回', 'Recovery'],
  record: ['备案', 'Filing'],
  waiting: ['等候期', 'Waiting period'],
  phases: ['分阶段办理', 'In phases'],
}

export const outcomeWords: Readonly<Record<Outcome, Words>> = {
  completed: ['办结', 'Completed'],
  refused: ['不予批准', 'Refused'],
  returned: ['退回', 'Returned'],
  'not-accepted': ['不予受理', 'Not accepted'],
  ended: ['终止', 'Ended'],
  removed: ['移出', 'Removed'],
}
