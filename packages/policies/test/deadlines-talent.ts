import { assessWith, evaluate, lookupOfGiven, verdictOf } from '@pengce/assess'
import { type Given, type Measure, onOneDay } from '@pengce/language'
import { agenda, catalogueOf, ledgerOf } from '@pengce/plan'
import type { Procedure } from '@pengce/procedure'
import type { CivilDate } from '@pengce/values'
import { directedRental, talent } from '@pengce/vocabulary'
import { directedAllotment, directedRenewal } from '../src/talent2014/directed-letting.ts'
import { homeProcedure } from '../src/talent2014/home-procedures.ts'
import { homePurchase } from '../src/talent2014/home-purchase.ts'
import { leadingTalentRent } from '../src/talent2014/leading-talent-rent.ts'
import { listProcedure } from '../src/talent2014/list-procedures.ts'
import { talent2014Plan } from '../src/talent2014/plan.ts'
import { purchaseProcedure } from '../src/talent2014/purchase-procedure.ts'
import { homes, months } from '../src/talent2014/quantities.ts'
import { rentProcedure } from '../src/talent2014/rent-procedure.ts'
import { certificateValid } from '../src/talent2014/terms.ts'
import { type Dated, Run, type Shown } from './deadline-run.ts'

const items = ['property', 'hukou', 'taxRecord', 'recognition', 'support'] as const
/** Accepted on a day and put on notice on another. */
function noticed(p: Procedure, accepted: CivilDate, notice: CivilDate): Run {
  const run = new Run(p, accepted).at(accepted, 'complete').at(accepted, 'accepted')
  for (const item of items) run.at(notice, 'supplied', item)
  return run.at(notice, 'approved')
}
/** Payment under way from 18 October 2024. */
const paying = (p: Procedure) => noticed(p, '2024-09-20', '2024-10-11').at('2024-10-18', 'clear')

/** When money asked for on a day is due, and when it is asked for next. */
function paid(p: Procedure, asked: readonly CivilDate[]): readonly (CivilDate | null)[] {
  const run = paying(p)
  return asked.map((day) => {
    const due = run.at(day, 'requested').last
    run.at(due ?? day, 'paid')
    return due
  })
}
const monthsOf = (m: Measure, given: readonly Given[], on: CivilDate) => {
  const { verdict, amount } = assessWith(m, lookupOfGiven(given), onOneDay(on))
  return verdict === 'yes' ? amount?.high : verdict
}

/** The deadlines of talent housing across National Day 2024 and 2025 and the Spring Festival of 2025. */
export const talentDeadlines: Dated = {
  'talent2014/第三条.3#2': () => [
    [paying(rentProcedure).at('2025-01-20', 'requested').last, '2025-02-08'],
    [paying(purchaseProcedure).at('2025-09-24', 'requested').last, '2025-10-14'],
  ],
  'talent2014/第四条.2': () => [
    [new Run(rentProcedure, '2024-09-23').at('2024-09-23', 'complete').at('2024-09-23', 'accepted').last, '2024-10-11'],
    [new Run(homeProcedure, '2025-01-20').at('2025-01-20', 'complete').at('2025-01-20', 'accepted').last, '2025-02-08'],
  ],
  'talent2014/第十条': () => {
    const run = noticed(rentProcedure, '2025-01-14', '2025-01-24')
    return [
      [run.last, '2025-02-07'],
      [run.try('2025-02-07', 'clear'), 'case/too-early'],
      [run.try('2025-02-08', 'clear'), null],
    ]
  },
  'talent2014/第十二条.3#1': () => {
    const run = noticed(homeProcedure, '2024-09-20', '2024-10-11').at('2024-10-18', 'clear').at('2024-10-21', 'signed')
    // Fifteen calendar days; the Spring Festival in them moves nothing.
    return [[run.at('2025-01-24', 'left-employer').last, '2025-02-08']]
  },
  'talent2014/第十五条.3': () => [
    [leadingTalentRent.pay.schedule.per, 'month'],
    // A request a quarter, the first over New Year, the fourth over National Day.
    [
      paid(rentProcedure, ['2024-12-31', '2025-03-31', '2025-06-30', '2025-09-26']),
      ['2025-01-15', '2025-04-15', '2025-07-14', '2025-10-16'],
    ],
  ],
  'talent2014/第十六条.3': () => [
    [homePurchase.pay.schedule.per, 'year'],
    [paid(purchaseProcedure, ['2024-12-02', '2025-09-24', '2026-02-11']), ['2024-12-16', '2025-10-14', '2026-03-03']],
  ],
  'talent2014/第十七条.1#1': () => {
    const told = (p: Procedure) => paying(p).at('2025-09-25', 'left-employer').duties.at(-1)?.due?.date
    return [
      [told(rentProcedure), '2025-10-10'],
      [told(purchaseProcedure), '2025-10-10'],
    ]
  },
  'talent2014/第二十二条.2': () => {
    const run = new Run(listProcedure, '2025-01-20').at('2025-01-21', 'complete').at('2025-01-23', 'recorded')
    return [
      [run.last, '2025-02-06'],
      [run.try('2025-02-06', 'clear'), 'case/too-early'],
      [run.try('2025-02-07', 'clear'), null],
    ]
  },
  'talent2014/第二十四条.1': (): Shown => {
    const { status, firstTermEnded, renewals } = directedRental
    const listed = status.of('listed')
    const [none, one] = [renewals.of(homes(0)), renewals.of(homes(1))]
    const three = months(36).parts
    return [
      // A first lease from 1 October 2024, holiday or not, a renewal three years later, and no second one.
      [monthsOf(directedAllotment, [listed, firstTermEnded.fails()], '2024-10-01'), three],
      [monthsOf(directedAllotment, [listed, firstTermEnded.holds()], '2027-10-01'), 'no'],
      [monthsOf(directedRenewal, [listed, firstTermEnded.holds(), none], '2027-10-01'), three],
      [monthsOf(directedRenewal, [listed, firstTermEnded.holds(), one], '2030-10-01'), 'no'],
    ]
  },
  'talent2014/第二十五条.1': () => {
    const days = agenda(
      catalogueOf([talent2014Plan]),
      ledgerOf([]),
      { from: '2024-01-01', until: '2026-06-30' },
      '2024-01-01',
    )
    const yearly = days.filter((d) => d.id === 'talent2014/yearly-letting-notice').map((d) => d.day)
    return [[yearly, ['2024-12-31', '2025-12-31']]]
  },
  'talent2014/第三十三条.1': () => {
    const valid = (until: CivilDate, on: CivilDate) =>
      verdictOf(
        evaluate(certificateValid.node, {
          lookup: lookupOfGiven([talent.certificateUntil.of(until)]),
          dates: onOneDay(on),
        }),
      )
    return [
      // The last day is a holiday: it is good that day, and no working day later stands in for it.
      [valid('2024-10-01', '2024-10-01'), 'yes'],
      [valid('2024-10-01', '2024-10-08'), 'no'],
      [valid('2025-01-28', '2025-02-05'), 'no'],
    ]
  },
}
