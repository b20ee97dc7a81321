import { policy } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import { grants } from './measures.ts'
import { rules } from './rules.ts'
import { split2022 } from './source.ts'

export const split2022Policy = policy({
  document: split2022,
  inForce: { from: '2022-02-21', until: null },
  by: [offices.marketRegulation],
  measures: grants.map((g) => g.measure),
  rules,
  examples: grants.map((g) => g.examples),
  notEncoded: {
    'split2022/一（一）': 'purpose',
    'split2022/二（二）4#2': 'encouragement',
    'split2022/四（一）#3': 'between-offices',
    'split2022/四（二）': 'between-offices',
    'split2022/五（三）': 'between-offices',
  },
})
