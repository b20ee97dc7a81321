import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { inForceOn } from '@pengce/language'
import { expect, test } from 'vitest'
import { policies } from '../src/index.ts'

// The first and last day of each document, taken by hand from the closing clause of each text. Where a text states no
// start it begins on its date of issue, else of posting; where it states no end it goes on, unless its title gives the
// years of a plan. `null`: no end is stated.
const lives: readonly (readonly [id: string, first: string, last: string | null])[] = [
  ['talent2014', '2015-01-01', null],
  ['permit2018', '2018-08-01', '2020-06-30'], // order 328 repeals order 310 on 2020-07-01
  ['fin2019', '2019-01-06', '2024-01-05'],
  ['green2019', '2019-01-08', '2022-01-07'],
  ['seal2019', '2020-01-01', null],
  ['fintal2020', '2020-03-01', '2025-02-28'], // the day before 1 March 2025
  ['permit2020', '2020-07-01', null],
  ['newinfra2020', '2020-07-30', '2025-12-31'], // posted; years of the title
  ['relief2020', '2020-11-01', '2023-10-31'],
  ['smart2020', '2021-01-15', null], // posted
  ['mfg2021', '2021-03-01', '2026-02-28'],
  ['hq2021', '2021-07-01', '2026-06-30'],
  ['infraplan2022', '2022-02-21', '2025-12-31'], // issued; years of the title
  ['split2022', '2022-02-21', null], // issued
  ['port2022', '2022-02-27', null], // issued
  ['market2022', '2022-04-03', '2025-12-31'], // issued
  ['ind2022', '2022-05-26', '2025-12-31'], // issued
  ['sei2022', '2022-06-28', null], // posted
  ['fiveg2022', '2022-07-13', null], // issued
  ['s2e2022', '2022-08-04', null], // issued
  ['build2022', '2022-10-02', null], // issued
  ['soft2022', '2022-10-15', '2027-10-14'],
  ['infra2022', '2022-11-01', '2026-12-31'],
  ['icon2023', '2023-04-28', null], // issued
  ['twin2023', '2023-06-08', null], // issued
  ['sole2023', '2023-06-15', '2026-06-14'],
  ['hr2023', '2023-07-10', '2028-07-09'],
  ['import2023', '2023-09-03', '2025-12-31'], // issued; years of the title
  ['gov2023', '2023-09-15', null],
  ['emp2023', '2023-12-25', '2028-12-24'],
  ['cost2023', '2024-01-01', '2026-12-31'],
  ['tech2023', '2024-01-01', '2028-12-31'],
  ['mnc2023', '2024-01-19', '2027-01-18'],
  ['street2024', '2024-02-08', null], // posted
  ['fdi2024', '2024-06-01', '2029-05-31'],
  ['ec2024', '2024-12-18', '2027-12-17'],
]

const before2020 = ['talent2014', 'fin2019', 'green2019', 'seal2019', 'fintal2020']
const noEnd2022 = ['split2022', 'port2022', 'sei2022', 'fiveg2022', 's2e2022', 'build2022']
const newYear = [
  ...['talent2014', 'fin2019', 'seal2019', 'fintal2020', 'permit2020', 'newinfra2020', 'smart2020', 'mfg2021'],
  ...['hq2021', 'infraplan2022', ...noEnd2022, 'market2022', 'ind2022', 'soft2022', 'infra2022', 'icon2023'],
  ...['twin2023', 'sole2023', 'hr2023', 'import2023', 'gov2023', 'emp2023'],
]
/** Which documents apply on a day, written out day by day. */
const documentsOn: Readonly<Record<string, readonly string[]>> = {
  '2020-06-30': [...before2020, 'permit2018'],
  '2020-07-01': [...before2020, 'permit2020'],
  // mfg2021 begins the day after
  '2021-02-28': [...before2020, 'permit2020', 'newinfra2020', 'relief2020', 'smart2020'],
  // relief2020 ended on 31 October, green2019 in 2022
  '2023-12-31': newYear,
  '2024-01-01': [...newYear, 'cost2023', 'tech2023'],
  '2026-11-23': [
    ...['talent2014', 'seal2019', 'permit2020', 'smart2020', ...noEnd2022, 'soft2022', 'infra2022', 'icon2023'],
    ...['twin2023', 'hr2023', 'gov2023', 'emp2023', 'cost2023', 'tech2023', 'mnc2023', 'street2024', 'fdi2024'],
    'ec2024',
  ],
}

const from2024 = [
  ...['domestic-insurance', 'starter-subsidies', 'incubator-subsidy', 'small-enterprise-insurance'],
  ...['internship-subsidy', 'hard-to-employ-insurance', 'flexible-insurance', 'public-post-insurance'],
].map((name) => `emp2023/${name}`)
const until2023 = ['skill-subsidy', 'hiring-subsidy', 'remaining-internship'].map((name) => `emp2023/${name}`)
const threeArticles = [
  ...['renovation', 'renovation-interest', 'internet-platform', 'internet-provider'],
  ...['internet-application', 'internet-event', 'green-transformation', 'green-honour'],
].map((name) => `mfg2021/${name}`)
/** Measures that go on after their document: bills for good, two rules of tax as long as the nation's (sole2023 5, 11, 13). */
const outliving: Readonly<Record<string, readonly string[]>> = {
  '2026-11-23': ['sole2023/bill-fees', 'sole2023/vat-refund', 'sole2023/other-exemptions'],
}
/** Measures that do not apply on a day though their document does. */
const asleepOn: Readonly<Record<string, readonly string[]>> = {
  '2020-06-30': [],
  '2020-07-01': [],
  '2021-02-28': [],
  '2023-12-31': [
    ...from2024,
    'ind2022/vat-exemption',
    'ind2022/prepayment-suspended',
    's2e2022/second-tier',
    'sole2023/utilities',
  ],
  '2024-01-01': [
    ...[
      ...until2023,
      ...threeArticles,
      'ind2022/vat-exemption',
      'ind2022/prepayment-suspended',
      's2e2022/first-million',
      's2e2022/second-tier',
    ],
    ...['utilities', 'small-exemption', 'levy-rate', 'prepayment-rate', 'veteran-deduction'].map(
      (n) => `sole2023/${n}`,
    ),
  ],
  '2026-11-23': ['emp2023/unemployment-rate', ...until2023, 's2e2022/first-million', 's2e2022/second-tier'],
}

test('every document begins and ends on the days its text gives', () => {
  const held = policies.map((p) => [p.id, p.inForce.from, p.inForce.until])
  expect(held.toSorted()).toEqual(lives.toSorted())
})

test.each(Object.entries(documentsOn))('the documents in force on %s', (day, expected) => {
  const now = inForceOn(policies, day)
  expect(now.policies.map((p) => p.id).toSorted()).toEqual(expected.toSorted())
  const open = new Set(lives.filter(([, , last]) => last === null).map(([id]) => id))
  expect(now.noEndStated.toSorted()).toEqual(expected.filter((id) => open.has(id)).toSorted())
})

test.each(Object.entries(asleepOn))('the measures in force on %s', (day, asleep) => {
  const now = inForceOn(policies, day)
  const applying = new Set(now.measures.map((m) => m.id))
  const own = now.policies.flatMap((p) => p.measures.map((m) => m.id))
  expect(own.filter((id) => !applying.has(id)).toSorted()).toEqual(asleep.toSorted())
  expect([...applying].filter((id) => !own.includes(id)).toSorted()).toEqual((outliving[day] ?? []).toSorted())
})

const yardstick = fileURLToPath(new URL('../../../../shared/corpus/documents.json', import.meta.url))
test.runIf(existsSync(yardstick))('the days agree with what was read from the texts independently', () => {
  interface Read {
    readonly id: string
    readonly effective: string | null
    readonly issued: string | null
    readonly posted: string | null
    readonly expires: string | null
  }
  const read: readonly Read[] = JSON.parse(readFileSync(yardstick, 'utf8'))
  const days = read.map((d) => [d.id, d.effective ?? d.issued ?? d.posted, d.expires])
  expect(policies.map((p) => [p.id, p.inForce.from, p.inForce.until]).toSorted()).toEqual(days.toSorted())
})
