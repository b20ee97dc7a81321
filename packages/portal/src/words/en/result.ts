import type { PageTexts } from '../zh/pages.ts'

export const result: PageTexts['result'] = {
  title: 'Result',
  titleOf: (name) => `Result of ${name}`,
  certain: 'Certain',
  possible: 'Possible beyond that',
  noCeiling: ' (some of it without ceiling)',
  certainNone: 'no amount is certain yet',
  possibleNone: 'no amount is open',
  asOf: (date) => `computed for an application on ${date}`,
  combined:
    ' Some measures exclude each other, are deducted or share a ceiling: both sums are those of the best lawful combination.',
  recurring:
    ' Of what is paid again and again one payment is certain; what is possible counts its longest time, or one payment where none is stated.',
  groups: {
    yes: 'Entitled',
    authority: 'Eligible, the office in charge decides the amount',
    nothing: 'Eligible, nothing due this time',
    open: 'Not yet certain',
    no: 'Not eligible',
  },
  groupWords: {
    open: 'What is missing below settles them.',
    no: 'Each says which condition is not met.',
  },
  showNo: (count) => `${count} not eligible`,
  showRest: (count) => `${count} more not yet certain`,
  inAll: (amount) => `${amount} over the whole time`,
  expired: 'not in force on that day',
  reasons: 'Reasons',
  missing: 'Still missing',
  answer: 'Answer',
  answerOf: (label) => `Answer: ${label}`,
  decidedBy: (offices) => `decided by ${offices}`,
  forItem: (kind, name) => `for ${name} (${kind})`,
  exports: 'Take the result with you',
  json: 'Export the result (JSON)',
  file: 'Export the applicant’s file (JSON)',
  print: 'Print',
  goOn: 'Go on answering',
  empty: 'There is nothing to compute yet',
  emptyWords: 'First say who you are and answer a few questions.',
  start: 'Start',
  none: 'No measure is meant for this kind of applicant.',
  unknownAnswers: (count) =>
    `${count} ${count === 1 ? 'answer is' : 'answers are'} “I don’t know”; once known, the amount may become more exact.`,
}
