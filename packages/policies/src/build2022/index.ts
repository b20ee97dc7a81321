import { policy } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import { grants } from './measures.ts'
import { rules } from './rules.ts'
import { build2022 } from './source.ts'

export const build2022Policy = policy({
  document: build2022,
  inForce: { from: '2022-10-02', until: null },
  by: [offices.housing],
  measures: grants.map((g) => g.measure),
  rules,
  examples: grants.map((g) => g.examples),
  notEncoded: {
    'build2022/（四）.¶2#1': 'procedure',
    'build2022/（十二）.¶1#2': 'procedure',
    'build2022/（十七）#1': 'procedure',
    'build2022/（十七）#2': 'procedure',
    'build2022/（十七）#3': 'procedure',
    'build2022/（十七）#4': 'procedure',
  },
})
