import { eachDistrict, everyYear, type Target, target } from '@pengce/plan'
import { offices } from '@pengce/vocabulary'
import { manufacturingHomes, manufacturingWeight } from '../indicators/employment.ts'
import { cost2023 } from './source.ts'

/** The one figure of the measures on costs that districts are measured by. */
export const targets: readonly Target[] = [
  target('cost2023/manufacturing-homes', {
    title: ['制造业保租房配租比例', 'Rental homes for manufacturing'],
    cites: cost2023('二/7¶1'),
    register: ['cost2023/二.7#2'],
    indicator: manufacturingHomes,
    atLeastThatOf: manufacturingWeight,
    by: everyYear(2024, 2026),
    scope: eachDistrict(),
    strength: 'in-principle',
    responsible: [offices.housing, offices.districts],
    readings: {
      占GDP比重: ['没有写哪一年的数，取最近公布的年度', 'which year is not written; the latest published is taken'],
    },
  }),
]
