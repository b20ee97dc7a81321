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
  notEncoded: {},
})
