import { not } from '@pengce/language'
import { parties } from '@pengce/procedure'
import { constructionCourse as course, offices } from '@pengce/vocabulary'
import type { PermitItems } from '../permit-phases.ts'
import { exemptByMeetings } from './funds.ts'
import { permit2020 } from './source.ts'

const { developmentReform } = offices
const { consultedOffices } = parties

const appraised = not(course.generationWaived)
const byCommission = { by: developmentReform, phase: 'generation', mode: 'approval' } as const
const spatial = { by: consultedOffices, phase: 'generation', mode: 'opinion', cites: permit2020('第七条¶2') } as const

/** Generation of the project: proposal, appraisals, and early-stage funds once the proposal is approved. */
export const generationItems = {
  proposal: {
    ...byCommission,
    title: ['项目建议书批复', 'project proposal approved'],
    cites: [permit2020('第六条¶2'), permit2020('第八条¶1')],
    when: not(exemptByMeetings),
  },
  earlyFunds: {
    ...byCommission,
    title: ['前期经费', 'early-stage funds'],
    cites: permit2020('第八条¶1'),
    when: course.earlyFundsSought,
    after: ['proposal'],
  },
  feasibilityAppraisal: {
    ...byCommission,
    title: ['可研报告论证', 'feasibility report appraised'],
    cites: [permit2020('第七条¶1'), permit2020('第七条¶2')],
    when: appraised,
  },
  firstAppraisal: { ...spatial, title: ['空间初步论证意见', 'first spatial appraisal'], when: appraised },
  detailedAppraisal: {
    ...spatial,
    title: ['空间详细论证意见', 'detailed spatial appraisal'],
    when: appraised,
    after: ['firstAppraisal'],
  },
  generated: {
    ...byCommission,
    title: ['策划生成完成', 'project generated'],
    mode: 'opinion',
    cites: permit2020('第七条¶1'),
    when: appraised,
    after: ['proposal', 'feasibilityAppraisal', 'detailedAppraisal'],
  },
} as const satisfies PermitItems

/** What must lie behind before any approval is sought: the proposal, and generation unless the government said otherwise. */
export const generated = ['proposal', 'generated'] as const
