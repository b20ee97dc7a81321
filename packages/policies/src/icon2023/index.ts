import { policy } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import { grants } from './measures.ts'
import { rules } from './rules.ts'
import { icon2023 } from './source.ts'

export const icon2023Policy = policy({
  document: icon2023,
  inForce: { from: '2023-04-28', until: null },
  by: [offices.housing],
  measures: grants.map((g) => g.measure),
  rules,
  examples: grants.map((g) => g.examples),
  notEncoded: {
    'icon2023/一.（一）#1': 'purpose',
    'icon2023/二.7#5': 'encouragement',
    'icon2023/三.（四）': 'encouragement',
  },
})
