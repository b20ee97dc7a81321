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
  notEncoded: {},
})
