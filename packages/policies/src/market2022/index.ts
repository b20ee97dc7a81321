import { policy } from '@pengce/language'
import { conversion } from './conversion.ts'
import { environment } from './environment.ts'
import { firstEntry } from './first-entry.ts'
import { growing } from './growing.ts'
import { listings } from './listing.ts'
import { relations, rules } from './rules.ts'
import { market2022 } from './source.ts'
import { specialised } from './specialised.ts'
import { startUp } from './start-up.ts'
import { technology, unicorn } from './technology.ts'

const grants = [
  ...conversion,
  ...firstEntry,
  ...growing,
  ...specialised,
  ...listings,
  ...technology,
  ...startUp,
  ...environment,
]

export const market2022Policy = policy({
  document: market2022,
  inForce: { from: '2022-04-03', until: '2025-12-31' },
  measures: grants.map((g) => g.measure),
  rules: [unicorn, ...rules],
  relations,
  examples: grants.map((g) => g.examples),
  notEncoded: {
    'market2022/序': 'purpose',
    'market2022/（一）': 'encouragement',
    'market2022/（二）': 'encouragement',
    'market2022/（四）#1': 'encouragement',
    'market2022/（七）#3': 'encouragement',
    'market2022/（九）': 'encouragement',
    'market2022/（十）#3': 'encouragement',
    'market2022/（十一）#5': 'encouragement',
    'market2022/（十二）#4': 'encouragement',
    'market2022/（十四）': 'encouragement',
    'market2022/（十五）#2': 'encouragement',
    'market2022/（十七）#1': 'encouragement',
    'market2022/（十八）#1': 'encouragement',
    'market2022/（二十一）': 'encouragement',
    'market2022/（二十二）#7': 'encouragement',
    'market2022/（二十三）#3': 'encouragement',
    'market2022/（二十四）#2': 'encouragement',
    'market2022/（二十五）#4': 'encouragement',
    'market2022/（三十）': 'encouragement',
  },
})
