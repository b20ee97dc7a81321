import { policy } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import { rules } from './rules.ts'
import { smart2020 } from './source.ts'

export const smart2020Policy = policy({
  document: smart2020,
  inForce: { from: '2021-01-15', until: null },
  by: [offices.dataServices],
  measures: [],
  rules,
  examples: [],
  notEncoded: {
    'smart2020/（二）#2': 'purpose',
    'smart2020/（二十九）': 'encouragement',
    'smart2020/（三十）': 'encouragement',
    'smart2020/（三十一）': 'encouragement',
    'smart2020/（三十二）': 'between-offices',
  },
})
