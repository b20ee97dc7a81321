import { assessWith, lookupOfGiven } from '@pengce/assess'
import { type Examples, onOneDay } from '@pengce/language'
import { agenda, catalogueOf, ledgerOf, type Plan } from '@pengce/plan'
import type { CivilDate } from '@pengce/values'
import { landPriceProcedure } from '../src/cost2023/land-price-procedure.ts'
import { hiringExamples } from '../src/emp2023/hiring.ts'
import { loanExtension } from '../src/emp2023/loan-procedure.ts'
import { skillExamples } from '../src/emp2023/people.ts'
import { eventProcedure, studyProcedure } from '../src/gov2023/event-procedures.ts'
import { meetingProcedure, weeklyProcedure } from '../src/gov2023/meeting-procedures.ts'
import { consultationProcedure } from '../src/gov2023/paper-procedures.ts'
import { listingProcedure } from '../src/hq2021/recognition-procedures.ts'
import { import2023Plan } from '../src/import2023/plan.ts'
import { ind2022Plan } from '../src/ind2022/plan.ts'
import { existingRefundExamples } from '../src/ind2022/tax.ts'
import { law } from '../src/index.ts'
import { recognitionProcedure } from '../src/mnc2023/recognition-procedure.ts'
import { familyVisaProcedure } from '../src/mnc2023/visa-procedure.ts'
import { sei2022Plan } from '../src/sei2022/plan.ts'
import { creditProcedure } from '../src/sole2023/trade-procedures.ts'
import { commitment, filingProcedure } from '../src/split2022/licence-procedures.ts'
import { type Dated, Run } from './deadline-run.ts'

/** Whether a measure is given to the first of its examples, by the day of application. */
function byDay({ measure, rows: [first] }: Examples, ...days: readonly CivilDate[]): readonly (string | undefined)[] {
  const inForce = law.measure(measure)
  return days.map((day) =>
    inForce === undefined ? undefined : assessWith(inForce, lookupOfGiven(first?.given ?? []), onOneDay(day)).verdict,
  )
}

/** The days on which a task or report of a plan falls due. */
const daysOf = (plan: Plan, id: string, from: CivilDate, until: CivilDate) =>
  agenda(catalogueOf([plan]), ledgerOf([]), { from, until }, from)
    .filter((d) => d.id === id)
    .map((d) => d.day)

/** The deadlines of the other documents, across National Day and the Spring Festival where a term can run over them. */
export const otherDeadlines: Dated = {
  'cost2023/一.3#2': () => [
    // Signed before the holidays, in force within them.
    [
      new Run(landPriceProcedure, '2024-09-27').at('2024-09-30', 'signed').at('2024-10-01', 'recorded').last,
      '2025-10-01',
    ],
    [
      new Run(landPriceProcedure, '2025-01-24').at('2025-01-27', 'signed').at('2025-01-29', 'recorded').last,
      '2026-01-29',
    ],
  ],
  'emp2023/一.（三）#5': () => [[byDay(skillExamples, '2023-12-31', '2024-01-01', '2024-02-18'), ['yes', 'no', 'no']]],
  'emp2023/二.（五）#3': () => {
    const run = new Run(loanExtension, '2024-08-30').at('2024-09-02', 'complete').at('2024-09-20', 'approved')
    return [[run.at('2024-10-01', 'recorded').last, '2025-10-01']]
  },
  'emp2023/五.（十四）#5': () => [
    [byDay(hiringExamples, '2023-12-31', '2024-01-01', '2024-02-18'), ['yes', 'no', 'no']],
  ],
  'gov2023/二十#3': () => [
    [new Run(weeklyProcedure, '2024-09-27').last, '2024-10-04'],
    [new Run(weeklyProcedure, '2025-01-24').last, '2025-01-31'],
  ],
  'gov2023/二十二.2': () => {
    const decided = (opened: CivilDate, day: CivilDate) => {
      const run = new Run(meetingProcedure, opened).at(opened, 'supplied', 'opinions')
      for (const type of ['approved', 'approved', 'approved', 'recorded']) run.at(day, type)
      for (const item of ['papers', 'delivery']) run.at(day, 'supplied', item)
      run.at(day, 'supplied', 'observers', { plenary: false })
      return run.at(day, 'approved', 'executive', { document: true }).due('document')
    }
    return [
      [decided('2024-09-20', '2024-09-27'), '2024-10-12'],
      [decided('2025-01-13', '2025-01-24'), '2025-02-10'],
    ]
  },
  'gov2023/二十五.2': () => {
    const asked = (day: CivilDate) =>
      new Run(eventProcedure, day).at(day, 'approved').at(day, 'complete', null, { notice: true })
    return [
      // The request on 20 September 2024: the event is on 10 October at the earliest, and not a day sooner.
      [asked('2024-09-20').last, '2024-10-10'],
      [asked('2024-09-20').try('2024-10-10', 'elapsed', 'notice'), 'case/too-early'],
      [asked('2024-09-20').try('2024-10-11', 'elapsed', 'notice'), null],
      [asked('2025-01-17').last, '2025-02-07'],
    ]
  },
  'gov2023/二十六': () => [
    [new Run(studyProcedure, '2024-08-08').last, '2024-10-08'],
    [new Run(studyProcedure, '2024-11-29').last, '2025-01-29'],
  ],
  'gov2023/二十八.2#1': () => [
    [new Run(consultationProcedure, '2024-09-27').last, '2024-10-10'],
    [new Run(consultationProcedure, '2024-09-27').try('2024-10-10', 'silent'), 'case/too-early'],
    [new Run(consultationProcedure, '2024-09-27').try('2024-10-11', 'silent'), null],
    [new Run(consultationProcedure, '2025-01-24').last, '2025-02-07'],
  ],
  'hq2021/第二十七条#1': () => {
    const run = new Run(listingProcedure, '2024-09-20').at('2024-09-20', 'complete').at('2024-09-23', 'accepted')
    for (const item of ['registration', 'statistics', 'tax']) run.at('2024-09-30', 'supplied', item)
    run.at('2024-10-01', 'approved')
    // Within a year of listing and then of each re-check; that the day is a holiday moves nothing.
    const due = [run.last, run.at('2025-09-26', 'passed').last, run.at('2026-09-26', 'failed').last]
    return [
      [due, ['2025-10-01', '2026-09-26', null]],
      [run.at('2026-10-09', 'recorded').last, '2027-10-09'],
    ]
  },
  'import2023/三.（一）#4': () => [
    // 30 November 2024 is a Saturday, that of 2025 a Sunday: neither moves.
    [
      daysOf(import2023Plan, 'import2023/yearly-review/report-1', '2023-09-03', '2026-12-31'),
      ['2023-11-30', '2024-11-30', '2025-11-30'],
    ],
  ],
  'ind2022/二.7#3': () => [[daysOf(ind2022Plan, 'ind2022/fund-scheme', '2022-05-26', '2027-12-31'), ['2025-12-31']]],
  'ind2022/六.24#2': () => [
    // Of firms of each size: from which month the credit that had piled up may be claimed.
    [byDay(existingRefundExamples, '2022-03-31', '2022-04-01', '2022-10-08'), ['no', 'yes', 'yes']],
  ],
  'mnc2023/第九条#1': () => {
    const accepted = (day: CivilDate) => new Run(recognitionProcedure, day).at(day, 'complete').at(day, 'accepted').last
    return [
      [accepted('2024-09-13'), '2024-10-13'],
      [accepted('2025-01-21'), '2025-02-20'],
    ]
  },
  'mnc2023/第九条#2': () => {
    const second = (first: CivilDate, day: CivilDate) =>
      new Run(recognitionProcedure, first)
        .at(first, 'complete')
        .at(first, 'accepted')
        .at(first, 'approved')
        .at(day, 'accepted').last
    return [
      [second('2024-09-02', '2024-09-20'), '2024-10-20'],
      [second('2025-01-06', '2025-01-27'), '2025-02-26'],
    ]
  },
  'mnc2023/第十九条#2': () => {
    const visa = (day: CivilDate) => new Run(familyVisaProcedure, day).at(day, 'complete').at(day, 'accepted').last
    return [
      [visa('2024-09-29'), '2024-10-09'],
      [visa('2025-01-26'), '2025-02-06'],
    ]
  },
  'sei2022/四.（六）#2': () => [
    // The last day of each half, whatever weekday it is.
    [
      daysOf(sei2022Plan, 'sei2022/industry-report/report-1', '2022-06-28', '2024-12-31'),
      ['2022-06-30', '2022-12-31', '2023-06-30', '2023-12-31', '2024-06-30', '2024-12-31'],
    ],
  ],
  'sole2023/20#1': () => {
    const repair = (day: CivilDate) => new Run(creditProcedure, day).at(day, 'complete').at(day, 'accepted').last
    return [
      [repair('2024-09-27'), '2024-10-08'],
      [repair('2025-01-24'), '2025-02-05'],
    ]
  },
  'split2022/二（二）2#4': () => {
    const filed = (day: CivilDate) => new Run(filingProcedure, day).at(day, 'recorded').at(day, 'complete')
    return [
      [filed('2024-10-01').last, '2024-10-01'],
      [filed('2024-10-01').try('2024-10-01', 'refused'), 'case/cannot-happen'],
      [filed('2025-02-05').last, '2025-02-05'],
    ]
  },
  'split2022/二（二）3#5': () => {
    const asked = (day: CivilDate) => new Run(commitment, day).at(day, 'recorded').at(day, 'complete').last
    return [
      [asked('2024-09-30'), '2024-09-30'],
      [asked('2025-01-27'), '2025-01-27'],
    ]
  },
}
