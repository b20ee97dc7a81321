import { policy } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import { rules } from './rules.ts'
import { twin2023 } from './source.ts'

export const twin2023Policy = policy({
  document: twin2023,
  inForce: { from: '2023-06-08', until: null },
  by: [offices.dataServices],
  measures: [],
  rules,
  examples: [],
  notEncoded: {
    'twin2023/一.（一）': 'purpose',
    'twin2023/三.（三）': 'encouragement',
    'twin2023/三.（四）': 'encouragement',
    'twin2023/三.（五）': [
      'lost-text',
      ['安全保障一段在抓取时中断，余下内容未知', 'the paragraph on security breaks off; the rest is unknown'],
    ],
  },
})
