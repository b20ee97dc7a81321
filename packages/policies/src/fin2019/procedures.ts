import { decision, end, inquiry, parties, procedure, submission } from '@pengce/procedure'
import { offices } from '@pengce/vocabulary'
import { fin2019 } from './source.ts'

const { bankingRegulator, localFinance, municipalGovernment } = offices
const { applicant, consultedOffices, sectorDepartment } = parties

export const adviserProcedure = procedure('fin2019/advisers', {
  title: ['金融咨询委员聘任', 'Advisers on finance: nominated and appointed'],
  cites: fin2019('一/（二）¶2'),
  register: ['fin2019/（二）.¶2'],
  start: 'opinions',
  steps: {
    opinions: inquiry({
      title: ['征求监管部门和协会意见', 'Regulators and associations asked'],
      by: localFinance,
      cites: fin2019('一/（二）¶2'),
      of: {
        regulators: { title: ['驻深金融监管部门', 'financial regulators'], by: bankingRegulator },
        associations: { title: ['各行业协会', 'trade associations'], by: consultedOffices },
      },
      allIn: 'nomination',
    }),
    nomination: submission({
      title: ['提名', 'Nominated'],
      by: localFinance,
      cites: fin2019('一/（二）¶2'),
      complete: 'approval',
    }),
    approval: decision({
      title: ['报市政府审定', 'Settled by the government'],
      by: municipalGovernment,
      cites: fin2019('一/（二）¶2'),
      approved: 'appointed',
      refused: 'refused',
    }),
    appointed: end('completed', {
      title: ['以市政府名义聘任', 'Appointed in the name of the government'],
      cites: fin2019('一/（二）¶2'),
    }),
    refused: end('refused', { to: localFinance, cites: fin2019('一/（二）¶2') }),
  },
})

export const prizeRulesProcedure = procedure('fin2019/prize-rules', {
  title: ['金融奖评选办法', 'Rules for the finance prizes'],
  cites: fin2019('一/（四）¶2'),
  register: ['fin2019/（四）.¶2'],
  start: 'draft',
  steps: {
    draft: submission({
      title: ['拟定评选办法', 'Rules drawn up'],
      by: localFinance,
      cites: fin2019('一/（四）¶2'),
      complete: 'approval',
    }),
    approval: decision({
      title: ['报市政府批准', 'Approved by the government'],
      by: municipalGovernment,
      cites: fin2019('一/（四）¶2'),
      approved: 'selection',
      refused: 'returned',
    }),
    selection: decision({
      title: ['评选，可以缺额，不得突破', 'Prizes chosen: fewer than the number, never more'],
      by: localFinance,
      cites: fin2019('一/（四）¶2'),
      approved: 'awarded',
      refused: 'vacant',
    }),
    awarded: end('completed', { title: ['已授奖', 'Awarded'], cites: fin2019('一/（四）¶2') }),
    vacant: end('ended', { title: ['奖项空缺', 'The prize stays vacant'], cites: fin2019('一/（四）¶2') }),
    returned: end('returned', { to: localFinance, cites: fin2019('一/（四）¶2') }),
  },
})

export const otherPoliciesProcedure = procedure('fin2019/other-policies', {
  title: ['金融企业申请其他产业政策', 'Financial firms under other policies'],
  cites: fin2019('六/（三十一）¶1'),
  register: ['fin2019/（三十一）.1'],
  start: 'request',
  steps: {
    request: submission({
      title: ['提出申请', 'Asked for'],
      by: applicant,
      cites: fin2019('六/（三十一）¶1'),
      complete: 'consent',
    }),
    consent: decision({
      title: ['主管部门同意', 'Consent of the department in charge'],
      by: sectorDepartment,
      cites: fin2019('六/（三十一）¶1'),
      approved: 'mayApply',
      refused: 'refused',
    }),
    mayApply: end('completed', {
      title: ['可按该政策申请', 'May apply under it'],
      to: applicant,
      cites: fin2019('六/（三十一）¶1'),
    }),
    refused: end('refused', { to: applicant, cites: fin2019('六/（三十一）¶1') }),
  },

  readings: { 同类型优惠: ['市级同类优惠只能享受一次', 'benefits of one kind from the city are had once only'] },
})
