import { factsAbout } from '@pengce/language'

const { yesNo, choice } = factsAbout('person', 'headquarters-staff')

/** People who work for a headquarters enterprise. */
export const headquartersStaff = {
  employerRecognised: yesNo('employer-recognised', {
    label: ['在本市总部企业任职', 'works for a recognised headquarters enterprise'],
    source: 'authority-record',
  }),
  role: choice('role', {
    label: ['在总部企业的职务', 'position in the headquarters enterprise'],
    options: {
      senior: ['高级管理人员', 'senior manager'],
      middle: ['中层管理人员', 'middle manager'],
      'subsidiary-senior': ['收入占比最高的一级子公司高管', 'senior manager of the largest first-tier subsidiary'],
      technical: ['对外岗位技术骨干', 'key technical staff in an external post'],
      other: ['其他人员', 'other staff'],
    },
    source: 'declared',
  }),
  outstandingInnovation: yesNo('outstanding-innovation', {
    label: ['在企业发展和技术创新中贡献突出', 'of outstanding contribution to the enterprise and its technology'],
    source: 'judgement',
  }),
  travelNeeded: yesNo('travel-needed', {
    label: ['因业务需要出国、赴港澳台或申办商旅卡', 'needs to travel abroad, or a business travel card, for work'],
    source: 'declared',
  }),
  housingRulesMet: yesNo('housing-rules-met', {
    label: ['符合人才住房有关规定', 'meets the rules on housing for talent'],
    source: 'judgement',
  }),
}
