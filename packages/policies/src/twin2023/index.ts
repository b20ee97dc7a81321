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
    'twin2023/三.（一）': 'procedure',
    'twin2023/三.（二）': 'procedure',
    'twin2023/三.（三）': 'procedure',
    'twin2023/三.（四）': 'encouragement',
    'twin2023/三.（五）': 'procedure',
  },
})
