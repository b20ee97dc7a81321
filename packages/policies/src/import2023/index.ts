import { policy } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import { grants } from './measures.ts'
import { rules } from './rules.ts'
import { import2023 } from './source.ts'

export const import2023Policy = policy({
  document: import2023,
  inForce: { from: '2023-09-03', until: '2025-12-31' },
  by: [offices.commerce],
  measures: grants.map((g) => g.measure),
  rules,
  examples: grants.map((g) => g.examples),
  notEncoded: {
    'import2023/一.（一）': 'purpose',
    'import2023/三.（二）': 'encouragement',
    'import2023/三.（三）': 'encouragement',
    'import2023/三.（五）': 'encouragement',
  },
})
