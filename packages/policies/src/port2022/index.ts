import { policy } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import { grants } from './measures.ts'
import { rules } from './rules.ts'
import { port2022 } from './source.ts'

export const port2022Policy = policy({
  document: port2022,
  inForce: { from: '2022-02-27', until: null },
  by: [offices.port],
  measures: grants.map((g) => g.measure),
  rules,
  examples: grants.map((g) => g.examples),
  notEncoded: {},
})
