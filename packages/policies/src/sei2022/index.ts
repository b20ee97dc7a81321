import { policy } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import { rules } from './rules.ts'
import { sei2022 } from './source.ts'

export const sei2022Policy = policy({
  document: sei2022,
  inForce: { from: '2022-06-28', until: null },
  by: [offices.municipalGovernment],
  measures: [],
  rules,
  examples: [],
  notEncoded: {
    'sei2022/一': 'purpose',
    'sei2022/二.（一）': 'purpose',
    'sei2022/二.（二）': 'purpose',
    'sei2022/四.（三）': 'encouragement',
    'sei2022/四.（五）': 'encouragement',
  },
})
