import { factsAbout } from '@pengce/language'

const { money } = factsAbout('event')

/** What any supported event can be asked, whichever document pays for it. */
export const event = {
  auditedSpending: money('audited-spending', {
    label: ['活动审定总投入费用', 'audited spending on the event'],
    source: 'judgement',
  }),
}
