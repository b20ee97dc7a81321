import { policy } from '@pengce/language'
import { offices } from '@pengce/vocabulary'
import * as relief from './relief.ts'
import { rules } from './rules.ts'
import { relief2020 } from './source.ts'

export const relief2020Policy = policy({
  document: relief2020,
  inForce: { from: '2020-11-01', until: '2023-10-31' },
  by: [offices.reliefLeadingGroup],
  measures: [relief.policyRelief, relief.priority],
  rules: [relief.stableBusiness, relief.pledgeCase, relief.badRecord, relief.worsening, relief.hopeless, ...rules],
  examples: [relief.policyReliefExamples, relief.priorityExamples],
  notEncoded: {
    'relief2020/一（三）': [
      'no-figure',
      ['市区配套比例逐案由会议确定，没有比例', 'city and district shares are fixed case by case; no ratio is given'],
    ],
    'relief2020/一（四）': 'between-offices',
  },
})
