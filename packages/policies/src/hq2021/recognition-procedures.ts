import {
  acceptance,
  agreement,
  decision,
  end,
  inquiry,
  parallelReview,
  parties,
  procedure,
  recheck,
  recordOnly,
  submission,
} from '@pengce/procedure'
import { years } from '@pengce/values'
import { offices } from '@pengce/vocabulary'
import { withinAYear } from '../yearly-reading.ts'
import { hq2021 } from './source.ts'

const { developmentReform, marketRegulation, statistics, tax, districtGovernment, municipalGovernment } = offices
const { applicant, sectorDepartment } = parties

/** Looked at again every year: one failure means a talk, two in a row removal from the list. */
const everyYear = {
  yearly: recheck({
    title: ['年度复查', 'Yearly re-check'],
    by: developmentReform,
    cites: hq2021('第二十七条¶1'),
    every: 'year',
    within: years(1),
    passed: 'yearly',
    failed: 'interview',
  }),
  interview: recordOnly({
    title: ['约谈', 'Talk with the enterprise'],
    by: sectorDepartment,
    cites: hq2021('第二十七条¶1'),
    recorded: 'yearAfter',
  }),
  yearAfter: recheck({
    title: ['次年复查', 'Re-check of the next year'],
    by: developmentReform,
    cites: hq2021('第二十七条¶1'),
    every: 'year',
    within: years(1),
    passed: 'yearly',
    failed: 'removed',
  }),
  removed: end('removed', { by: developmentReform, to: applicant, cites: hq2021('第二十七条¶1') }),
} as const

/** When a re-check is due. */
const yearlyReading = {
  年度复查: withinAYear(['列入（签约）', 'listing, signing'], ['复查', 're-check']),
} as const

const recheckRows = ['hq2021/第二十七条#1', 'hq2021/第二十七条#2', 'hq2021/第二十七条#3'] as const

export const listingProcedure = procedure('hq2021/listing', {
  title: ['既有总部列入目录与年度复查', 'Existing headquarters: listing and yearly re-check'],
  cites: [hq2021('第十八条¶1'), hq2021('第二十七条¶1')],
  register: ['hq2021/第十八条', ...recheckRows],
  start: 'application',
  steps: {
    application: submission({ by: applicant, cites: hq2021('第十八条¶1'), complete: 'acceptance' }),
    acceptance: acceptance({ by: developmentReform, cites: hq2021('第十八条¶1'), accepted: 'verification' }),
    verification: inquiry({
      title: ['核实', 'Verification'],
      by: developmentReform,
      cites: hq2021('第十八条¶1'),
      of: {
        registration: { title: ['登记情况', 'registration'], by: marketRegulation },
        statistics: { title: ['统计数据', 'statistics'], by: statistics },
        tax: { title: ['税务数据', 'tax data'], by: tax },
      },
      allIn: 'listing',
    }),
    listing: decision({
      title: ['列入目录', 'Listing'],
      by: developmentReform,
      cites: hq2021('第十八条¶1'),
      approved: 'yearly',
      refused: 'refused',
    }),
    refused: end('refused', { to: applicant, cites: hq2021('第十八条¶1') }),
    ...everyYear,
  },

  readings: {
    ...yearlyReading,
    列入: [
      '不符合条件的不列入，按不予批准办结',
      'whoever does not meet the conditions is not listed, and the case ends',
    ],
    连续两年: [
      '约谈次年仍不符合的调出；次年符合的重新起算',
      'removed when the year after the talk fails too; a year that passes starts afresh',
    ],
  },
})

export const approvalProcedure = procedure('hq2021/approval', {
  title: ['其他四类总部批准与签约', 'The four other kinds of headquarters: approval and agreement'],
  cites: [hq2021('第十九条¶1'), hq2021('第二十七条¶1')],
  register: ['hq2021/第十九条#1', ...recheckRows],
  start: 'application',
  steps: {
    application: submission({ by: applicant, cites: hq2021('第十九条¶1'), complete: 'acceptance' }),
    acceptance: acceptance({ by: developmentReform, cites: hq2021('第十九条¶1'), accepted: 'firstReview' }),
    firstReview: parallelReview({
      title: ['初审并拟定协议', 'First review and draft agreement'],
      by: sectorDepartment,
      cites: hq2021('第十九条¶1'),
      of: {
        sector: { title: ['行业主管部门初审', 'review by the department of the sector'], by: sectorDepartment },
        district: { title: ['落户区政府初审', 'review by the district of settlement'], by: districtGovernment },
      },
      allPass: 'secondReview',
      anyFails: 'refused',
    }),
    secondReview: decision({
      title: ['复核', 'Re-check of the first review'],
      by: developmentReform,
      cites: hq2021('第十九条¶1'),
      approved: 'approval',
      refused: 'refused',
    }),
    approval: decision({
      title: ['市政府批准', 'Approval by the municipal government'],
      by: municipalGovernment,
      cites: hq2021('第十九条¶1'),
      approved: 'signing',
      refused: 'refused',
    }),
    signing: agreement({
      title: ['签署合作协议', 'Agreement signed'],
      by: sectorDepartment,
      with: applicant,
      cites: hq2021('第十九条¶1'),
      signed: 'yearly',
    }),
    refused: end('refused', { to: applicant, cites: hq2021('第十九条¶1') }),
    ...everyYear,
  },

  readings: {
    ...yearlyReading,
    初审: [
      '行业主管部门和落户区政府都须同意；没有时限，未通过的按不予批准办结',
      'department and district must both agree; no limit is set, and what fails ends as refused',
    ],
  },
})
