import { policy } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import { grants, smallProfit } from './measures.ts'
import { rules } from './rules.ts'
import { s2e2022 } from './source.ts'

export const s2e2022Policy = policy({
  document: s2e2022,
  inForce: { from: '2022-08-04', until: null },
  by: [offices.marketRegulation],
  measures: grants.map((g) => g.measure),
  rules: [smallProfit, ...rules],
  examples: grants.map((g) => g.examples),
  notEncoded: {
    's2e2022/序': 'purpose',
    's2e2022/一': 'purpose',
    's2e2022/二': 'purpose',
    's2e2022/四（一）#8': 'encouragement',
    's2e2022/四（五）.¶1#8': 'encouragement',
    's2e2022/四（七）#1': 'encouragement',
    's2e2022/四（九）#3': 'encouragement',
    's2e2022/四（十一）': 'encouragement',
    's2e2022/五（二）': 'encouragement',
  },
})
