import { decision, end, parties, procedure, submission } from '@pengce/procedure'
import { days } from '@pengce/values'
import { offices } from '@pengce/vocabulary'
import { commitmentProcedure } from '../short-procedures.ts'
import { import2023 } from './source.ts'

const { emergency } = offices
const { applicant } = parties

export const chemicalsCommitment = commitmentProcedure('import2023/chemicals-licence', {
  title: ['天然气纯贸易许可：新领和延期', 'Trade-only gas licence: new and renewed'],
  cites: import2023('二/（二）/8¶1'),
  register: ['import2023/二.8#1'],
  by: emergency,
  onTheSpot: false,
})

export const chemicalsChangeProcedure = procedure('import2023/chemicals-change', {
  title: ['天然气纯贸易许可：变更和注销', 'Trade-only gas licence: changed and cancelled'],
  cites: import2023('二/（二）/8¶1'),
  register: ['import2023/二.8#1'],
  start: 'application',
  steps: {
    application: submission({ by: applicant, cites: import2023('二/（二）/8¶1'), complete: 'decision' }),
    decision: decision({
      title: ['秒批', 'Approved at once'],
      by: emergency,
      cites: import2023('二/（二）/8¶1'),
      within: days(0),
      approved: 'approved',
      refused: 'refused',
    }),
    approved: end('completed', { to: applicant, cites: import2023('二/（二）/8¶1') }),
    refused: end('refused', { to: applicant, cites: import2023('二/（二）/8¶1') }),
  },

  readings: {
    秒批: [
      '提交当日批复；核发机关没有写明，四个责任单位中首列应急部门',
      'the same day; the issuing office is not stated, emergency management comes first of the four',
    ],
  },
})
