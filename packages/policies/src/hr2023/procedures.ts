import { acceptance, decision, end, parties, procedure, submission } from '@pengce/procedure'
import { offices } from '@pengce/vocabulary'
import { fundSteps } from '../fund-steps.ts'
import { headhunterMovedAward } from './headhunter.ts'
import { movedListedAward, newSubsidiaryAward } from './settlement.ts'
import { hr2023 } from './source.ts'

const { humanResources, municipalGovernment } = offices
const { applicant } = parties

/** What the municipal government settles; moving in with a billion of revenue is not among it. */
const settled = [movedListedAward.id, newSubsidiaryAward.id, headhunterMovedAward.measure.id]

export const settlementProcedure = procedure('hr2023/settlement', {
  title: ['人力资源机构落户奖励', 'Settlement award for HR agencies'],
  cites: [hr2023('一/2¶1'), hr2023('一/2¶2'), hr2023('一/2¶4'), hr2023('一/3¶1')],
  register: ['hr2023/一.2.¶1#3'],
  start: 'application',
  steps: {
    ...fundSteps({
      cites: hr2023('一/2¶1'),
      review: { title: ['人社部门审核', 'Reviewed by human resources'], by: humanResources },
      pays: settled,
    }),
    review: decision({
      title: ['人社部门审核', 'Reviewed by human resources'],
      by: humanResources,
      cites: hr2023('一/2¶4'),
      approved: 'approval',
      refused: 'refused',
    }),
    approval: decision({
      title: ['报市政府审定', 'Settled by the government'],
      by: municipalGovernment,
      cites: [hr2023('一/2¶1'), hr2023('一/2¶2'), hr2023('一/3¶1')],
      grants: settled,
      approved: 'payment',
      refused: 'refused',
    }),
  },

  readings: { 市政府审定: ['没有写明时限，审定在拨付之前', 'no term is stated; it comes before payment'] },
})

export const seniorTitleProcedure = procedure('hr2023/senior-title', {
  title: ['人力资源高级职称绿色通道', 'Senior professional title: green channel'],
  cites: hr2023('五/18¶1'),
  register: ['hr2023/五.18#1'],
  start: 'application',
  steps: {
    application: submission({
      title: ['直接申报高级职称', 'Applied for directly'],
      by: applicant,
      cites: hr2023('五/18¶1'),
      complete: 'acceptance',
    }),
    acceptance: acceptance({
      by: humanResources,
      cites: hr2023('五/18¶1'),
      accepted: 'review',
      rejected: 'notAccepted',
      also: {
        relaxed: {
          title: ['放宽资历、年限或学历', 'record, years or degree relaxed'],
          to: 'review',
          cites: hr2023('五/18¶1'),
        },
      },
    }),
    review: decision({
      title: ['职称评审', 'Reviewed'],
      by: humanResources,
      cites: hr2023('五/18¶1'),
      approved: 'granted',
      refused: 'refused',
    }),
    granted: end('completed', { title: ['取得职称', 'Title granted'], to: applicant, cites: hr2023('五/18¶1') }),
    refused: end('refused', { to: applicant, cites: hr2023('五/18¶1') }),
    notAccepted: end('not-accepted', { to: applicant, cites: hr2023('五/18¶1') }),
  },

  readings: { 适当放宽: ['放宽哪一项由评审机构决定', 'what is relaxed the reviewing body decides'] },
})
