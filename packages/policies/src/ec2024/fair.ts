import { decided } from '@pengce/language'
import { commerceEvent } from '@pengce/vocabulary'
import { benefit } from '../grant.ts'
import { so } from '../grant-claim.ts'
import { ec2024 } from './source.ts'

export const fairSupport = benefit('ec2024/fair-support', {
  title: ['电子商务专业展会场租等补助', 'Venue-rent support for specialised e-commerce fairs'],
  subject: 'event',
  support: 'event',
  cites: [ec2024('四/（十六）¶1'), ec2024('六/（二十二）¶1')],
  register: ['ec2024/（十六）#2'],
  on: '2025-09-01',
  claims: [
    so(commerceEvent.specialisedFair, '不是专业展会', 'not a specialised fair'),
    so(commerceEvent.guideConditionsMet, '不符合指南条件', 'it does not meet the guide'),
  ],
  pays: decided(['条件、比例和上限由当年申报指南确定', "conditions, rate and ceiling are set by the year's guide"]),
  paid: ['符合指南条件的专业展会', 'a specialised fair that meets the guide'],
})
