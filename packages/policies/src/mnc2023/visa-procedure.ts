import { acceptance, decision, end, parties, procedure, recordOnly, submission } from '@pengce/procedure'
import { workingDays } from '@pengce/values'
import { offices } from '@pengce/vocabulary'
import { mnc2023 } from './source.ts'

const { police } = offices
const { applicant } = parties

export const endorsementProcedure = procedure('mnc2023/business-endorsement', {
  title: ['总部企业商务签注备案', 'Business endorsements for headquarters: registration'],
  cites: mnc2023('第十九条¶1'),
  register: ['mnc2023/第十九条#1'],
  start: 'request',
  steps: {
    request: submission({
      title: ['企业申请登记备案', 'The enterprise asks to be registered'],
      by: applicant,
      cites: mnc2023('第十九条¶1'),
      complete: 'registration',
    }),
    registration: recordOnly({
      title: ['登记备案', 'Registered'],
      by: police,
      cites: mnc2023('第十九条¶1'),
      recorded: 'need',
    }),
    need: submission({
      title: ['员工按商务需求申办签注', 'Staff apply as business needs'],
      by: applicant,
      cites: mnc2023('第十九条¶1'),
      complete: 'endorsement',
    }),
    endorsement: decision({
      title: ['绿色通道办理签注', 'Endorsed through the green channel'],
      by: police,
      cites: mnc2023('第十九条¶1'),
      approved: 'endorsed',
      refused: 'refused',
    }),
    endorsed: end('completed', { title: ['已签注', 'Endorsed'], to: applicant, cites: mnc2023('第十九条¶1') }),
    refused: end('refused', { to: applicant, cites: mnc2023('第十九条¶1') }),
  },
})

export const familyVisaProcedure = procedure('mnc2023/family-visa', {
  title: ['外籍高管家属签证', 'Visas for families of foreign executives'],
  cites: mnc2023('第十九条¶1'),
  register: ['mnc2023/第十九条#2'],
  start: 'application',
  steps: {
    application: submission({ by: applicant, cites: mnc2023('第十九条¶1'), complete: 'acceptance' }),
    acceptance: acceptance({ by: police, cites: mnc2023('第十九条¶1'), accepted: 'decision' }),
    decision: decision({
      by: police,
      cites: mnc2023('第十九条¶1'),
      within: workingDays(3),
      grants: 'mnc2023/family-visas',
      approved: 'issued',
      refused: 'refused',
    }),
    issued: end('completed', { title: ['已签发', 'Issued'], to: applicant, cites: mnc2023('第十九条¶1') }),
    refused: end('refused', { to: applicant, cites: mnc2023('第十九条¶1') }),
  },

  readings: { '3个工作日': ['自受理次日起算', 'from the day after acceptance'] },
})
