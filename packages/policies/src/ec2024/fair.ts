import { all, between, decided, examples, measure, notEligible, open } from '@pengce/language'
import { yuan } from '@pengce/values'
import { commerceEvent } from '@pengce/vocabulary'
import { ec2024 } from './source.ts'

const { specialisedFair, guideConditionsMet } = commerceEvent

export const fairSupport = measure('ec2024/fair-support', {
  title: ['电子商务专业展会场租等补助', 'Venue-rent support for specialised e-commerce fairs'],
  subject: 'event',
  support: 'event',
  cites: [ec2024('四/（十六）¶1'), ec2024('六/（二十二）¶1')],
  register: ['ec2024/（十六）#2'],

  when: all(specialisedFair, guideConditionsMet),

  pays: decided(['条件、比例和上限由当年申报指南确定', "conditions, rate and ceiling are set by the year's guide"]),
})

export const fairExamples = examples(fairSupport, {
  on: '2025-09-01',
  given: [specialisedFair.holds(), guideConditionsMet.holds()],
  rows: [
    [['符合指南条件的专业展会', 'a specialised fair that meets the guide'], [], between(yuan(0), null)],
    [['不是专业展会', 'not a specialised fair'], [specialisedFair.fails()], notEligible],
    [['不符合指南条件', 'it does not meet the guide'], [guideConditionsMet.fails()], notEligible],
    [['指南条件尚待认定', 'open until the guide is applied'], [guideConditionsMet.notKnown()], open(yuan(0), null)],
    [['展会性质未知', 'open while the kind of event is unknown'], [specialisedFair.notKnown()], open(yuan(0), null)],
  ],
})
