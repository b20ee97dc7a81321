import { type Target, target } from '@pengce/plan'
import { endOf } from '@pengce/values'
import { leadingFields } from '../indicators/digital-city.ts'
import { smart2020 } from './source.ts'

/** The one figure among the opinions on the smart city. */
export const targets: readonly Target[] = [
  target('smart2020/leading-fields', {
    title: ['先行示范领域', 'Fields that lead by example'],
    cites: [smart2020('一/（二）¶2'), smart2020('一/（二）¶1')],
    register: ['smart2020/（二）#1'],
    indicator: leadingFields,
    atLeast: 10,
    by: endOf(2025),
    readings: {
      等不少于10个: ['只列名八个领域，其余由领导小组给出', 'eight fields are named; the leading group gives the rest'],
    },
  }),
]
