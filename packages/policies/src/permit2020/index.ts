import { policy } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import { governedBy2020 } from '../permit-governing.ts'
import { approval } from './approval.ts'
import { constructionPermit } from './construction-permit.ts'
import { exemptByMeetings, funds } from './funds.ts'
import { general } from './general.ts'
import { reviews } from './reviews.ts'
import { inScope, outOfScope } from './scope.ts'
import { permit2020 } from './source.ts'
import { noLandOfItsOwn, spared } from './spared.ts'
import { support } from './support.ts'

const grants = [...funds, ...spared, ...constructionPermit, ...reviews]

export const permit2020Policy = policy({
  document: permit2020,
  inForce: { from: '2020-07-01', until: null },
  by: [offices.developmentReform],
  measures: grants.map((g) => g.measure),
  rules: [inScope, outOfScope, governedBy2020, exemptByMeetings, noLandOfItsOwn, ...general, ...approval, ...support],
  examples: grants.map((g) => g.examples),
  notEncoded: {
    'permit2020/第一条': 'purpose',
    'permit2020/第三条': 'encouragement',
    'permit2020/第四条': 'encouragement',
    'permit2020/第五条#3': 'encouragement',
    'permit2020/第六条.4': 'encouragement',
    'permit2020/第三十二条': 'encouragement',
  },
})
