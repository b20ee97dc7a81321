import {
  acceptance,
  decision,
  end,
  parallelReview,
  parties,
  penalty,
  procedure,
  publicNotice,
  recordOnly,
  submission,
} from '@pengce/procedure'
import { offices } from '@pengce/vocabulary'
import { repaymentSteps } from '../repayment-steps.ts'
import { hq2021 } from './source.ts'

const { developmentReform, marketRegulation, statistics, tax } = offices
const { applicant, sectorDepartment } = parties

const support = [
  'hq2021/settlement-award',
  'hq2021/contribution-award',
  'hq2021/rent-subsidy',
  'hq2021/purchase-subsidy',
] as const

export const supportProcedure = procedure('hq2021/support', {
  title: ['总部奖励与租购补助审核', 'Awards and subsidies of headquarters: review and notice'],
  cites: hq2021('第二十条¶1'),
  register: ['hq2021/第二十条'],
  start: 'application',
  steps: {
    application: submission({ by: applicant, cites: hq2021('第二十条¶1'), complete: 'acceptance' }),
    acceptance: acceptance({ by: developmentReform, cites: hq2021('第二十条¶1'), accepted: 'review' }),
    review: parallelReview({
      by: developmentReform,
      cites: hq2021('第二十条¶1'),
      of: {
        registration: { title: ['登记情况', 'registration'], by: marketRegulation },
        statistics: { title: ['统计数据', 'statistics'], by: statistics },
        tax: { title: ['税务数据', 'tax data'], by: tax },
      },
      allPass: 'notice',
      anyFails: 'refused',
    }),
    notice: publicNotice({ by: developmentReform, cites: hq2021('第二十条¶1'), clear: 'granting' }),
    granting: decision({
      by: developmentReform,
      cites: [hq2021('第二十条¶1'), hq2021('第十一条¶1')],
      grants: support,
      approved: 'completed',
    }),
    completed: end('completed', { to: applicant, cites: hq2021('第二十条¶1') }),
    refused: end('refused', { to: applicant, cites: hq2021('第二十条¶1') }),
  },

  readings: {
    公示: [
      '公示几日、异议如何处理、何时拨付都没有规定，故不设期限',
      'neither the length of the notice, nor what follows an objection, nor the day of payment is set, so no term is given',
    ],
  },
})

export const repaymentProcedure = procedure('hq2021/repayment-ordered', {
  title: ['违规或骗取的退回', 'Support taken back after a breach or deception'],
  cites: hq2021('第二十八条¶1'),
  register: ['hq2021/第二十八条#1', 'hq2021/第二十八条#2'],
  start: 'order',
  steps: {
    ...repaymentSteps({
      by: developmentReform,
      cites: hq2021('第二十八条¶1'),
      ordered: ['责令退回', 'Repayment ordered'],
      sanctions: ['hq2021/repayment', 'hq2021/deception'],
      takesBack: support,
      recovered: 'creditRecord',
    }),
    creditRecord: recordOnly({
      title: ['纳入企业信用信息', 'Entered in the credit record'],
      by: developmentReform,
      cites: hq2021('第二十八条¶1'),
      recorded: 'completed',
      also: {
        'crime-suspected': {
          title: ['涉嫌犯罪', 'a crime is suspected'],
          to: 'referred',
          cites: hq2021('第二十八条¶1'),
        },
      },
    }),
    completed: end('completed', { to: applicant, cites: hq2021('第二十八条¶1') }),
    referred: end('ended', { title: ['移送司法机关', 'Referred to the courts'], cites: hq2021('第二十八条¶1') }),
  },

  readings: {
    退回: [
      '退回的期限没有规定；退回哪些由违反的义务决定，此处列出可能涉及的全部',
      'no limit for paying back is set; which support goes back follows from the duty broken, and all that may be is listed',
    ],
    业务办理: [
      '奖补由市发展改革部门办理，故由其责令',
      'awards and subsidies are run by development and reform, which therefore orders it',
    ],
  },
})

export const promiseProcedure = procedure('hq2021/promise-overdue', {
  title: ['未按期履行承诺', 'Promises not kept in time'],
  cites: hq2021('第二十九条¶1'),
  register: ['hq2021/第二十九条'],
  start: 'order',
  steps: {
    order: penalty({
      title: ['责令限期整改', 'Ordered to put it right in time'],
      by: sectorDepartment,
      against: applicant,
      cites: hq2021('第二十九条¶1'),
      sanctions: 'hq2021/promise-broken',
      corrected: 'completed',
      lapsed: 'creditRecord',
    }),
    creditRecord: recordOnly({
      title: ['纳入企业信用信息', 'Entered in the credit record'],
      by: sectorDepartment,
      cites: hq2021('第二十九条¶1'),
      recorded: 'recorded',
    }),
    completed: end('completed', { to: applicant, cites: hq2021('第二十九条¶1') }),
    recorded: end('ended', { to: applicant, cites: hq2021('第二十九条¶1') }),
  },

  readings: {
    限期: ['期限由责令的部门逐案确定，此处不设', 'the department sets the limit in each case, so none is given here'],
  },
})
