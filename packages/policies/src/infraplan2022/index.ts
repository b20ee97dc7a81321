import { policy } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import { grants } from './measures.ts'
import { rules } from './rules.ts'
import { infraplan2022 } from './source.ts'

export const infraplan2022Policy = policy({
  document: infraplan2022,
  inForce: { from: '2022-02-21', until: '2025-12-31' },
  by: [offices.industry],
  measures: grants.map((g) => g.measure),
  rules,
  examples: grants.map((g) => g.examples),
  notEncoded: {
    'infraplan2022/一.（一）': 'purpose',
    'infraplan2022/三.（二）': 'encouragement',
    'infraplan2022/三.（三）': 'encouragement',
    'infraplan2022/三.（四）': 'encouragement',
    'infraplan2022/三.（五）': 'between-offices',
  },
})
