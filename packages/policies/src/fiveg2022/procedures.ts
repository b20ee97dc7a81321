import { end, parallelReview, parties, procedure, recordOnly, submission } from '@pengce/procedure'
import { days } from '@pengce/values'
import { offices } from '@pengce/vocabulary'
import { fundSteps } from '../fund-steps.ts'
import { fiveg2022 } from './source.ts'

const { dataServices, developmentReform, industry } = offices
const { applicant, leadDepartment } = parties

export const instantProcedure = procedure('fiveg2022/instant-award', {
  title: ['奖励资金秒报秒批秒付', 'Awards applied for, approved and paid at once'],
  cites: fiveg2022('五/14¶1'),
  register: ['fiveg2022/五.14'],
  start: 'application',
  steps: {
    ...fundSteps({
      cites: fiveg2022('五/14¶1'),
      review: {
        title: ['大数据比对，即来即批', 'Compared with data, approved as it comes'],
        by: industry,
        within: days(0),
      },
      pays: 'fiveg2022/bloom-cup',
      paidWithin: days(0),
    }),
  },

  readings: {
    秒付: ['申请拨付当日付', 'paid on the day it is asked for'],
    即来即批: [
      '提交当日批复；只用于符合监管要求的奖励类资金',
      'the same day; only for awards within the rules of supervision',
    ],
  },
})

export const projectProcedure = procedure('fiveg2022/government-project', {
  title: ['5G政务项目审批', '5G projects of government: approval'],
  cites: fiveg2022('五/15¶1'),
  register: ['fiveg2022/五.15#1'],
  start: 'submission',
  steps: {
    submission: submission({ by: leadDepartment, cites: fiveg2022('五/15¶1'), complete: 'review' }),
    review: parallelReview({
      title: ['联合审核', 'Reviewed jointly'],
      by: dataServices,
      cites: fiveg2022('五/15¶1'),
      of: {
        data: { title: ['政务数据部门审核', 'data administration'], by: dataServices },
        industry: { title: ['工信部门审核', 'industry bureau'], by: industry },
      },
      allPass: 'filing',
      anyFails: 'refused',
    }),
    filing: recordOnly({
      title: ['报发展改革委备案', 'Filed with development and reform'],
      by: developmentReform,
      cites: fiveg2022('五/15¶1'),
      recorded: 'underway',
    }),
    underway: end('completed', {
      title: ['可以实施', 'May be carried out'],
      to: leadDepartment,
      cites: fiveg2022('五/15¶1'),
    }),
    refused: end('refused', { to: applicant, cites: fiveg2022('五/15¶1') }),
  },
})
