import { policy } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import { grants } from './measures.ts'
import { rules } from './rules.ts'
import { seal2019 } from './source.ts'

export const seal2019Policy = policy({
  document: seal2019,
  inForce: { from: '2020-01-01', until: null },
  by: [offices.districts],
  measures: grants.map((g) => g.measure),
  rules,
  examples: grants.map((g) => g.examples),
  notEncoded: {
    'seal2019/引言': 'purpose',
  },
})
