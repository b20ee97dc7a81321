import { policy, relation } from '@pengce/language'
import { wan } from '@pengce/values'
import { offices } from '@pengce/vocabulary'
import { grants } from './measures.ts'
import { rules } from './rules.ts'
import { infra2022 } from './source.ts'

const relations = [
  relation('infra2022/exchange-total', {
    title: ['交换中心资助总额上限', 'Total of the exchange grants'],
    cites: infra2022('一/（一）/4¶1'),
    register: ['infra2022/一.4#3'],
    says: [
      '两项接入资助合计以 1.6 亿元为限，各受助人共用',
      'both exchange grants together stay within 160 million, all recipients sharing it',
    ],
    bond: { kind: 'budget', of: ['infra2022/exchange-telecom', 'infra2022/exchange-internet'], ceiling: wan(16_000) },
  }),
]

export const infra2022Policy = policy({
  document: infra2022,
  inForce: { from: '2022-11-01', until: '2026-12-31' },
  by: [offices.industry],
  measures: grants.map((g) => g.measure),
  rules,
  relations,
  examples: grants.map((g) => g.examples),
  notEncoded: {
    'infra2022/序.¶1': 'purpose',
    'infra2022/一.1#4': 'encouragement',
    'infra2022/一.7#1': 'encouragement',
    'infra2022/一.8#1': 'encouragement',
    'infra2022/二.11': 'encouragement',
    'infra2022/二.12': 'encouragement',
    'infra2022/三.13#4': 'encouragement',
    'infra2022/三.14#3': 'encouragement',
    'infra2022/三.15': 'encouragement',
    'infra2022/四.16': 'encouragement',
    'infra2022/四.17': 'encouragement',
    'infra2022/四.18#1': 'encouragement',
    'infra2022/六.23#1': 'encouragement',
  },
})
