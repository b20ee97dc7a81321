import { policy } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import { rules } from './rules.ts'
import { sole2023 } from './source.ts'
import { grants } from './support.ts'
import { taxGrants } from './tax.ts'

const all = [...grants, ...taxGrants]

export const sole2023Policy = policy({
  document: sole2023,
  inForce: { from: '2023-06-15', until: '2026-06-14' },
  by: [offices.marketRegulation],
  measures: all.map((g) => g.measure),
  rules,
  examples: all.map((g) => g.examples),
  notEncoded: {
    'sole2023/序': 'purpose',
    'sole2023/3#2': 'encouragement',
    'sole2023/4': 'encouragement',
    'sole2023/6': 'encouragement',
    'sole2023/7': 'encouragement',
    'sole2023/9#2': 'encouragement',
    'sole2023/10': 'encouragement',
    'sole2023/17#3': 'encouragement',
    'sole2023/19': 'encouragement',
    'sole2023/22#3': 'encouragement',
    'sole2023/23': 'encouragement',
    'sole2023/24': 'encouragement',
    'sole2023/25': 'encouragement',
    'sole2023/27#2': 'encouragement',
    'sole2023/29#2': 'encouragement',
    'sole2023/30#1': 'encouragement',
    'sole2023/31': 'encouragement',
  },
})
