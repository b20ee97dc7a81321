/** What can be told. Of an event of a case only the most telling type is sent; `case.changed` is any that has no other. */
export const EVENT_TYPES = [
  'case.opened',
  'case.accepted',
  'case.not-accepted',
  'case.correction-asked',
  'case.notice-begun',
  'case.decided',
  'case.paid',
  'case.recovery-begun',
  'case.ended',
  'case.changed',
  'duty.arisen',
  'law.changed',
  'webhook.tested',
] as const
export type EventType = (typeof EVENT_TYPES)[number]

/** What a letter that was written with an event tells of it. */
export const OF_LETTER: Readonly<Record<string, EventType>> = {
  acceptance: 'case.accepted',
  'non-acceptance': 'case.not-accepted',
  correction: 'case.correction-asked',
  'public-notice': 'case.notice-begun',
  approval: 'case.decided',
  refusal: 'case.decided',
  recovery: 'case.recovery-begun',
}
