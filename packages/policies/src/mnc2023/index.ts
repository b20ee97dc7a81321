import { policy } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import * as recognition from './recognition.ts'
import { rights } from './rights.ts'
import { rules } from './rules.ts'
import { mnc2023 } from './source.ts'

const grants = [
  { measure: recognition.regional, examples: recognition.regionalExamples },
  { measure: recognition.institution, examples: recognition.institutionExamples },
  { measure: recognition.unit, examples: recognition.unitExamples },
  ...rights,
]

export const mnc2023Policy = policy({
  document: mnc2023,
  inForce: { from: '2024-01-19', until: '2027-01-18' },
  by: [offices.commerce, offices.districts, offices.qianhai],
  measures: grants.map((g) => g.measure),
  rules: [recognition.regionalMeaning, recognition.institutionMeaning, recognition.unitMeaning, ...rules],
  examples: grants.map((g) => g.examples),
  notEncoded: {
    'mnc2023/第一条': 'purpose',
    'mnc2023/第十二条.¶1': 'encouragement',
    'mnc2023/第十三条': 'encouragement',
    'mnc2023/第二十一条': 'no-figure',
    'mnc2023/第二十二条.¶2': 'encouragement',
  },
})
