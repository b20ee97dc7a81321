import { policy, relation } from '@pengce/language'
import { percent } from '@pengce/values'
import { offices } from '@pengce/vocabulary'
import { grants } from './measures.ts'
import { rules } from './rules.ts'
import { fiveg2022 } from './source.ts'

const relations = [
  relation('fiveg2022/no-double', {
    title: ['与市级同类措施不重复', 'No double municipal support'],
    cites: fiveg2022('六/20¶1'),
    register: ['fiveg2022/六.20#1'],
    says: ['已享受市级同类措施的部分不再给', 'what a municipal measure of the kind already covers is not paid again'],
    bond: { kind: 'same-support', supports: 'any', against: 'municipal', picks: 'applicant' },
  }),
  relation('fiveg2022/audited-ceiling', {
    title: ['财政资助不超过审定投资额', 'Public grants within the audited investment'],
    cites: fiveg2022('六/20¶1'),
    register: ['fiveg2022/六.20#3'],
    says: [
      '已有国家或省支持的项目，各级资助合计不超过审定投资额',
      'with national or provincial money all public grants stay within the audited investment',
    ],
    bond: {
      kind: 'within-cost',
      of: 'document',
      cost: 'network-project/audited-investment',
      when: 'national-or-provincial-money',
    },
  }),
  relation('fiveg2022/half-ceiling', {
    title: ['市区资助合计不超过五成', 'City and district within half'],
    cites: fiveg2022('六/20¶1'),
    register: ['fiveg2022/六.20#4'],
    says: [
      '已有国家或省支持的项目，市、区资助合计不超过审定投资额的一半',
      'with national or provincial money city and district together pay at most half of the audited investment',
    ],
    bond: {
      kind: 'within-cost',
      of: 'document',
      cost: 'network-project/audited-investment',
      share: percent(50),
      when: 'national-or-provincial-money',
    },
    otherReading: {
      says: [
        '不论有没有国家或省支持，市、区资助合计都不超过审定投资额的一半',
        'city and district together pay at most half of the audited investment, with or without national or provincial money',
      ],
      bonds: [
        {
          kind: 'within-cost',
          of: 'document',
          cost: 'network-project/audited-investment',
          share: percent(50),
          when: 'always',
        },
      ],
    },
  }),
]

export const fiveg2022Policy = policy({
  document: fiveg2022,
  inForce: { from: '2022-07-13', until: null },
  by: [offices.industry],
  measures: grants.map((g) => g.measure),
  rules,
  relations,
  examples: grants.map((g) => g.examples),
  notEncoded: {
    'fiveg2022/序.¶1': 'purpose',
    'fiveg2022/一.1': 'encouragement',
    'fiveg2022/一.2': 'encouragement',
    'fiveg2022/二.5': 'encouragement',
    'fiveg2022/二.6#2': 'encouragement',
    'fiveg2022/四.10#4': 'encouragement',
    'fiveg2022/四.11': 'encouragement',
    'fiveg2022/四.13': 'encouragement',
    'fiveg2022/五.15#2': 'encouragement',
    'fiveg2022/五.16': 'encouragement',
    'fiveg2022/五.17': 'encouragement',
    'fiveg2022/五.18': 'encouragement',
  },
})
