import { policy } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import { governedBy2018 } from '../permit-governing.ts'
import { onFirstAndLastDay } from '../rows.ts'
import { approval } from './approval.ts'
import { decisions, fundingApplication } from './decisions.ts'
import { funds } from './funds.ts'
import { general } from './general.ts'
import { inScope, outOfScope } from './scope.ts'
import { permit2018 } from './source.ts'
import { spared } from './spared.ts'
import { support } from './support.ts'

const life = { from: '2018-08-01', until: '2020-06-30' } as const
const grants = [...funds, ...decisions, ...spared]

export const permit2018Policy = policy({
  document: permit2018,
  inForce: life,
  by: [offices.developmentReform],
  measures: grants.map((g) => g.measure),
  rules: [inScope, outOfScope, governedBy2018, fundingApplication, ...general, ...approval, ...support],
  examples: grants.map((g) => onFirstAndLastDay(g.examples, life)),
  notEncoded: {
    'permit2018/第一条': 'purpose',
    'permit2018/第三条': 'encouragement',
    'permit2018/第四条': 'encouragement',
    'permit2018/第五条.1': 'encouragement',
    'permit2018/第十一条.2': 'encouragement',
  },
})
