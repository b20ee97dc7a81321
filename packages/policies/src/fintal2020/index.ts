import { competence, policy, relation, validity } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import { onFirstAndLastDay } from '../rows.ts'
import * as people from './people.ts'
import * as practice from './practice.ts'
import { fintal2020, life } from './source.ts'

const grants = [
  people.talentAccess,
  people.leadingTraining,
  people.backboneTraining,
  people.lecturerFunding,
  people.institutionAward,
  people.associationAward,
  people.overseasTraining,
  practice.quarterlyExchange,
  practice.bayExchange,
  people.stationBenefits,
  people.researcherBenefits,
  { measure: practice.internship, examples: practice.internshipExamples },
  { measure: practice.certificates, examples: practice.certificateExamples },
  people.figureAccess,
]

const rules = [
  competence('fintal2020/contact', {
    title: ['实施问题受理单位', 'Who answers questions'],
    cites: [fintal2020('题注¶1'), fintal2020('通知¶1')],
    register: ['fintal2020/通知.1'],
    by: [offices.localFinance],
    says: ['实施中的问题向市地方金融部门反映', 'questions go to the local finance office'],
  }),
  validity('fintal2020/life', {
    title: ['施行期间', 'Life of the document'],
    cites: [fintal2020('题注¶2'), fintal2020('末¶2')],
    register: ['fintal2020/尾2.1'],
    says: ['自 2020-03-01 起五年，末日 2025-02-28', 'five years from 2020-03-01, the last day being 2025-02-28'],
    ...life,
  }),
  validity('fintal2020/repeal', {
    title: ['旧办法废止，不一致时从新', 'The older rules end, and these prevail'],
    cites: fintal2020('末¶2'),
    register: ['fintal2020/尾2.2'],
    says: [
      '2018 年的办法同日废止；其他规定不同的以本办法为准，但不越过上位法',
      'the rules of 2018 end the same day; where others differ these hold, though not above higher law',
    ],
    ends: [{ what: '深府规〔2018〕28号', from: '2020-03-01' }],
  }),
]

const noDouble = relation('fintal2020/no-double', {
  title: ['同一项目不重复享受', 'No double support for one item'],
  cites: fintal2020('末¶1'),
  register: ['fintal2020/尾1'],
  says: [
    '同一单位或个人就同一活动或证书，只享受本办法或本市其他部门的人才支持之一；区级没有提到',
    'for one activity or certificate a unit or person has either this support or that of another department of the city; districts are not named',
  ],
  bond: { kind: 'same-support', supports: 'any', against: 'municipal', picks: 'applicant' },
})

export const fintal2020Policy = policy({
  document: fintal2020,
  inForce: life,
  by: [offices.localFinance],
  measures: grants.map((g) => g.measure),
  rules,
  relations: [noDouble],
  examples: grants.map((g) => onFirstAndLastDay(g.examples, life)),
  notEncoded: {
    'fintal2020/引言': 'purpose',
    'fintal2020/一.3': 'encouragement',
    'fintal2020/二.¶1': 'purpose',
    'fintal2020/三.¶1.2': 'encouragement',
    'fintal2020/四.2': 'encouragement',
    'fintal2020/五.3': 'encouragement',
    'fintal2020/六.3': 'encouragement',
  },
})
