import { all, any, between, examples, granted, inKind, measure, notEligible, open, upTo } from '@pengce/language'
import { wan, yuan } from '@pengce/values'
import { headquartersStaff, offices } from '@pengce/vocabulary'
import { hq2021 } from './source.ts'

const { employerRecognised, role, outstandingInnovation, travelNeeded, housingRulesMet } = headquartersStaff

export const staffHousing = measure('hq2021/staff-housing', {
  title: ['总部企业人才租购人才住房', 'Talent housing for headquarters staff'],
  subject: 'person',
  support: 'housing',
  cites: hq2021('第十三条¶1'),
  register: ['hq2021/第十三条'],
  by: [offices.housing],

  when: all(employerRecognised, housingRulesMet),

  pays: inKind([
    '按有关规定申请租购人才住房，符合条件的高级管理人员重点保障',
    'may rent or buy talent housing under its own rules; qualifying senior managers come first',
  ]),
})

export const staffHousingExamples = examples(staffHousing, {
  on: '2025-03-01',
  given: [employerRecognised.holds(), housingRulesMet.holds()],
  rows: [
    [['总部企业人才，符合人才住房规定', 'headquarters staff within the housing rules'], [], granted],
    [['所在企业不是总部企业', 'the employer is not recognised'], [employerRecognised.fails()], notEligible],
    [['不符合人才住房规定', 'the housing rules are not met'], [housingRulesMet.fails()], notEligible],
    [['是否符合规定尚待认定', 'open until the rules are applied'], [housingRulesMet.notKnown()], open()],
  ],
})

export const seniorManagerBenefits = measure('hq2021/senior-manager-benefits', {
  title: ['高管人才认定与入户、入学、医疗便利', 'Recognition, hukou, schooling and care for senior managers'],
  subject: 'person',
  support: 'talent',
  cites: hq2021('第十四条¶1'),
  register: ['hq2021/第十四条'],
  by: [offices.humanResources, offices.developmentReform],

  when: all(employerRecognised, role.is('senior')),

  pays: inKind([
    '纳入人才认定，子女入学、医疗保健和落户按有关规定享受便利',
    "counted as talent, with easier schooling for children, medical care and hukou under each field's rules",
  ]),
})

export const seniorManagerExamples = examples(seniorManagerBenefits, {
  on: '2025-03-01',
  given: [employerRecognised.holds(), role.of('senior')],
  rows: [
    [['总部企业高级管理人员', 'a senior manager of a headquarters'], [], granted],
    [['中层管理人员不在本条', 'a middle manager'], [role.of('middle')], notEligible],
    [['下属公司高管不在本条', "a subsidiary's senior manager"], [role.of('subsidiary-senior')], notEligible],
    [['技术骨干不在本条', 'key technical staff'], [role.of('technical')], notEligible],
    [['其他人员', 'other staff'], [role.of('other')], notEligible],
    [['所在企业不是总部企业', 'the employer is not recognised'], [employerRecognised.fails()], notEligible],
    [['职务未知', 'open while the position is unknown'], [role.notKnown()], open()],
  ],
})

export const travelConvenience = measure('hq2021/travel-convenience', {
  title: ['出入境与两地车牌便利', 'Easier travel and cross-border licence plates'],
  subject: 'person',
  support: 'service',
  cites: hq2021('第十六条¶1'),
  register: ['hq2021/第十六条'],
  by: [offices.police, offices.foreignAffairs],

  when: all(employerRecognised, role.isOneOf('senior', 'technical'), travelNeeded),

  pays: inKind([
    '出国、赴港澳台和申办商旅卡的便利，两地车牌申办支持',
    'easier travel abroad and to Hong Kong, Macao and Taiwan, help with business travel cards and cross-border plates',
  ]),
})

export const travelExamples = examples(travelConvenience, {
  on: '2025-03-01',
  given: [employerRecognised.holds(), role.of('senior'), travelNeeded.holds()],
  rows: [
    [['高管因业务出国', 'a senior manager who travels for work'], [], granted],
    [['对外岗位技术骨干', 'key technical staff in an external post'], [role.of('technical')], granted],
    [['中层管理人员不在本条', 'a middle manager'], [role.of('middle')], notEligible],
    [['下属公司高管不在本条', "a subsidiary's senior manager"], [role.of('subsidiary-senior')], notEligible],
    [['其他人员', 'other staff'], [role.of('other')], notEligible],
    [['没有业务需要', 'no need of work'], [travelNeeded.fails()], notEligible],
    [['所在企业不是总部企业', 'the employer is not recognised'], [employerRecognised.fails()], notEligible],
    [['职务未知', 'open while the position is unknown'], [role.notKnown()], open()],
  ],
})

export const talentAward = measure('hq2021/talent-award', {
  title: ['总部企业人才奖励', 'Talent award for headquarters staff'],
  subject: 'person',
  support: 'talent',
  cites: hq2021('第十七条¶1'),
  register: ['hq2021/第十七条'],
  by: [offices.humanResources],

  when: all(employerRecognised, any(role.isOneOf('senior', 'middle', 'subsidiary-senior'), outstandingInnovation)),

  pays: upTo(wan(150)),

  readings: {
    原则上: [
      '以 150 万元为上限计算，另有决定的除外',
      'computed with 1.5 million as the ceiling, save where it is decided otherwise',
    ],
    奖励金额: ['按每人每次决定计', 'per person and per decision'],
  },
})

export const talentAwardExamples = examples(talentAward, {
  on: '2025-03-01',
  given: [employerRecognised.holds(), role.of('middle'), outstandingInnovation.fails()],
  rows: [
    [
      ['中层管理人员，每次最高 150 万元', 'a middle manager: up to 1.5 million per decision'],
      [],
      between(yuan(0), wan(150)),
    ],
    [['高级管理人员', 'a senior manager'], [role.of('senior')], between(yuan(0), wan(150))],
    [
      ['收入占比最高的一级子公司高管', 'a senior manager of the largest subsidiary'],
      [role.of('subsidiary-senior')],
      between(yuan(0), wan(150)),
    ],
    [
      ['贡献突出的其他人员', 'other staff of outstanding contribution'],
      [role.of('other'), outstandingInnovation.holds()],
      between(yuan(0), wan(150)),
    ],
    [['技术骨干没有突出贡献', 'technical staff without it'], [role.of('technical')], notEligible],
    [['其他人员没有突出贡献', 'other staff without it'], [role.of('other')], notEligible],
    [['所在企业不是总部企业', 'the employer is not recognised'], [employerRecognised.fails()], notEligible],
    [
      ['是否贡献突出尚待认定', 'open until the contribution is judged'],
      [role.of('other'), outstandingInnovation.notKnown()],
      open(yuan(0), wan(150)),
    ],
  ],
})
