import { inKind } from '@pengce/language'
import { businessLicence } from '@pengce/vocabulary'
import { benefit } from '../grant.ts'
import { so } from '../grant-claim.ts'
import { split2022 } from './source.ts'

export const grants = [
  benefit('split2022/licence-is-enough', {
    title: ['取消审批后领照即可经营', 'The business licence is enough'],
    subject: ['enterprise', 'sole-trader', 'organisation'],
    support: 'permit',
    cites: split2022('二/（二）/1¶1'),
    register: ['split2022/二（二）1#3'],
    on: '2023-06-01',
    claims: [
      so(businessLicence.permitCancelled, '该许可没有取消', 'the permit is not cancelled'),
      so(businessLicence.held, '没有营业执照', 'no licence'),
    ],
    pays: inKind([
      '凭营业执照即可经营，任何单位不得再要求原许可',
      'may do business on the licence; nobody may ask for the former permit',
    ]),
    paid: ['持照且许可已取消', 'a licence holder whose permit was cancelled'],
  }),
]
