import { policy } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import { rules } from './rules.ts'
import { street2024 } from './source.ts'

export const street2024Policy = policy({
  document: street2024,
  inForce: { from: '2024-02-08', until: null },
  by: [offices.urbanManagement, offices.districts],
  measures: [],
  rules,
  examples: [],
  notEncoded: {
    'street2024/一.默认': 'procedure',
    'street2024/一.1（一）': 'procedure',
    'street2024/一.1（二）': 'procedure',
    'street2024/一.1（三）': 'procedure',
    'street2024/一.2': 'procedure',
    'street2024/二': 'procedure',
  },
})
