import { policy } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import { rules } from './rules.ts'
import { newinfra2020 } from './source.ts'

export const newinfra2020Policy = policy({
  document: newinfra2020,
  inForce: { from: '2020-07-30', until: '2025-12-31' },
  by: [offices.developmentReform],
  measures: [],
  rules,
  examples: [],
  notEncoded: {
    'newinfra2020/七.（三）': ['no-figure', ['只表示支持减免，不是固定权利', 'support for relief, not a fixed right']],
    'newinfra2020/一.（一）': 'purpose',
    'newinfra2020/二.（二）#2': 'encouragement',
    'newinfra2020/七.（四）': 'between-offices',
  },
})
