import { evaluate, lookupOfGiven, verdictOf } from '@pengce/assess'
import { type Given, onOneDay, received, type YesNo } from '@pengce/language'
import { type CivilDate, type Money, quantity, wan, yuan } from '@pengce/values'
import { headquartersConduct as conduct, directedRental, finance, talentHousing } from '@pengce/vocabulary'
import { expect, test } from 'vitest'
import { law } from '../src/index.ts'

const { yearsStayed, promisedSupport, returnedOn } = finance
const { purchaseSubsidyFirstPaidOn, transferSought } = talentHousing

/** Whether a sanction falls due on a day, and the sum it imposes. */
function falls(id: string, given: readonly Given[], on: CivilDate): readonly [string, number | null] {
  const rule = law.policies.flatMap((p) => p.rules).find((r) => r.id === id)
  if (rule?.kind !== 'sanction' || rule.when === null) throw new Error(`no sanction ${id} with a condition`)
  const context = { lookup: lookupOfGiven(given), dates: onOneDay(on) }
  const verdict = verdictOf(evaluate(rule.when, context))
  const sum = verdict === 'yes' && rule.imposes !== null ? evaluate(rule.imposes, context).result : null
  return [verdict, sum?.kind === 'range' && sum.range.low === sum.range.high ? sum.range.low : null]
}

type Row = readonly [says: string, id: string, given: readonly Given[], on: CivilDate, verdict: string, sum?: Money]
const stayed = (years: number) => [yearsStayed.of(quantity('year', years)), promisedSupport.of(wan(1500))]
const drawn = (day: CivilDate) => [transferSought.holds(), purchaseSubsidyFirstPaidOn.of(day)]
/** What was drawn of a measure before. */
function drew(id: string) {
  const measure = law.measures.find((m) => m.id === id)
  if (measure === undefined) throw new Error(`no measure ${id}`)
  return received(measure, 'person')
}
/** What a headquarters broke of four duties, if anything. */
const broke = (broken: YesNo | null, ...more: Given[]): readonly Given[] => [
  ...[conduct.doubleSupport, conduct.ceasedHere, conduct.officeMisused, conduct.statisticsWithheld].map((duty) =>
    duty === broken ? duty.holds() : duty.fails(),
  ),
  ...more,
]
const ceased = (since: CivilDate) => broke(conduct.ceasedHere, conduct.firstSupportedOn.of(since))
const lets = (since: CivilDate) => broke(conduct.officeMisused, conduct.officeBoughtOn.of(since))

const early = 'fin2019/left-early'
const back = 'fin2019/back-within-three-years'
const repayment = 'hq2021/repayment'
const transfer = 'talent2014/transfer-repayment'
const today = '2023-06-01'
const rows: readonly Row[] = [
  ['left before a year was full: all of it', early, stayed(0), today, 'yes', wan(1500)],
  ['one full year: fourteen fifteenths', early, stayed(1), today, 'yes', wan(1400)],
  ['fourteen full years: one fifteenth', early, stayed(14), today, 'yes', wan(100)],
  ['fifteen full years: the promise is kept', early, stayed(15), today, 'no'],
  ['sixteen: kept as well', early, stayed(16), today, 'no'],
  ['years not known', early, [promisedSupport.of(wan(1500))], today, 'open'],
  ['the day before three years are over', back, [returnedOn.of('2020-06-02')], today, 'yes'],
  ['three years to the day', back, [returnedOn.of('2020-06-01')], today, 'no'],
  ['the day after', back, [returnedOn.of('2020-05-31')], today, 'no'],
  ['one that never left', back, [returnedOn.doesNotApply()], today, 'no'],
  ['day of return not known', back, [], today, 'open'],
  ['one failed re-check', 'hq2021/removal', [conduct.failedChecks.of(quantity('item', 1))], today, 'no'],
  ['two in a row', 'hq2021/removal', [conduct.failedChecks.of(quantity('item', 2))], today, 'yes'],
  ['none failed', 'hq2021/interview', [conduct.failedChecks.of(quantity('item', 0))], today, 'no'],
  ['one failed', 'hq2021/interview', [conduct.failedChecks.of(quantity('item', 1))], today, 'yes'],
  ['nothing broken', repayment, broke(null), today, 'no'],
  ['gone the day before ten years were over', repayment, ceased('2013-06-02'), today, 'yes'],
  ['gone ten years to the day after', repayment, ceased('2013-06-01'), today, 'no'],
  ['offices let on the last day of the ten years', repayment, lets('2013-06-01'), today, 'yes'],
  ['offices let the day after', repayment, lets('2013-05-31'), today, 'no'],
  ['gone, first support not known', repayment, broke(conduct.ceasedHere), today, 'open'],
  ['home sold on the last day of the ten years', transfer, drawn('2013-06-01'), today, 'yes'],
  ['home sold the day after', transfer, drawn('2013-05-31'), today, 'no'],
  [
    'a subsidy accepted before 2015 is paid back as well',
    transfer,
    [
      ...drawn('2014-03-01'),
      ...(['talent2014/home-purchase', 'talent2014/purchase-top-up'] as const).map((id) => drew(id).of(yuan(0))),
      drew('talent2014/earlier-home-purchase').of(wan(30)),
    ],
    today,
    'yes',
    wan(30),
  ],
  ['not sold', transfer, [transferSought.fails()], today, 'no'],
  ['two months of rent not paid', 'talent2014/lesser-breach', breach(2), today, 'no'],
  ['three months', 'talent2014/lesser-breach', breach(3), today, 'yes', yuan(30_000)],
  [
    'three months, not put right',
    'talent2014/lesser-breach-uncorrected',
    [...breach(3), directedRental.notCorrected.holds()],
    today,
    'yes',
    yuan(100_000),
  ],
]

test.each(rows.map((row) => [row[0], row] as const))('%s', (_, [, id, given, on, verdict, sum]) => {
  const [found, imposed] = falls(id, given, on)
  expect(found).toBe(verdict)
  if (sum !== undefined) expect(imposed).toBe(sum.parts)
})

function breach(months: number): readonly Given[] {
  const { letToIneligible, lettingNotPublished, lettingNotFiled, sublettingTolerated, unpaidMonths } = directedRental
  return [
    ...[letToIneligible, lettingNotPublished, lettingNotFiled, sublettingTolerated].map((f) => f.fails()),
    unpaidMonths.of(quantity('month', months)),
  ]
}
