import { type Assessment, assessWith, type Item, lookupOfGiven } from '@pengce/assess'
import { type Given, type Measure, onOneDay, ownFactId, paidBefore, paidThisYear } from '@pengce/language'
import { percent, quantity, wan, yi, yuan } from '@pengce/values'
import * as town from './fixture.ts'

const { facts: f, tenancy: h, event } = town
const persons = (n: number) => quantity('person', n)

/** Assesses a measure of the small law for given facts; what was paid before is what a row says. */
export function told(m: Measure, given: readonly Given[], on = '2025-03-01', item: Item | null = null): Assessment {
  const bound = town.law.measure(m.id)
  if (bound === undefined) throw new Error(`not in the small law: ${m.id}`)
  const own = given.map((g) => ({ ...g, fact: { ...g.fact, id: ownFactId(g.fact.id, m.id) } }))
  return assessWith(bound, lookupOfGiven(own), onOneDay(on), item)
}

const agency = [f.inTown.holds(), f.revenueShare.of(percent(60))]
const growing = [...agency, f.passThrough.of(yi(0)), f.peak.of(yi(1))]
const homeless = [h.bought.fails(), h.rentFree.fails(), h.ownsHome.fails(), h.inPost.fails()]
const noGrant = h.provincial.of(yuan(0))
const trading = f.kind.of('commerce')
const moving = [
  f.registeredOn.of('2020-02-29'),
  f.debtRatio.of(percent(55)),
  f.movedOn.of('2024-06-01'),
  f.listed.holds(),
  f.patents.holds(),
  f.laboratory.fails(),
  f.research.of(wan(1200)),
  f.revenue.of(yi(2)),
  f.dishonest.fails(),
]
const notMoving = [
  f.registeredOn.of('2023-03-02'),
  f.debtRatio.of(percent(65)),
  f.movedOn.of('2024-02-29'),
  f.listed.fails(),
  f.patents.holds(),
  f.laboratory.fails(),
  f.research.of(wan(900)),
  f.revenue.of(yi(2)),
  f.dishonest.holds(),
  paidBefore.of(wan(10)),
]
const hiring = [f.hires.of(persons(3)), f.arrears.fails(), f.listed.holds()]
const spring: Item = { subject: 'event', id: 'spring', name: '春季展', facts: new Map() }

/** One scene for each phrase of the language, and for each way an answer can go. */
export const scenes: Readonly<Record<string, Assessment>> = {
  'first crossing, the difference': told(town.scaleAward, [...growing, f.revenue.of(yi(6)), paidBefore.of(wan(10))]),
  'eligible, nothing due': told(town.scaleAward, [...growing, f.revenue.of(yi(2))]),
  'a range while a figure is missing': told(town.scaleAward, [...growing]),
  refused: told(town.scaleAward, [f.inTown.fails(), f.revenueShare.of(percent(49.9)), f.revenue.of(yi(2))]),
  'does not apply': told(town.scaleAward, [f.inTown.holds(), f.revenueShare.doesNotApply()]),
  'not yet in force': told(town.scaleAward, growing, '2023-07-09'),
  'no longer in force': told(town.scaleAward, growing, '2028-07-10'),
  'none, given and not; monthly': told(town.talentRent, [...homeless, h.tier.of('local'), noGrant]),
  'none, given and not; refused': told(town.talentRent, [
    h.bought.fails(),
    h.rentFree.notKnown(),
    h.ownsHome.holds(),
    h.inPost.holds(),
    h.tier.of('national'),
  ]),
  'deducted from the total': told(town.talentRent, [...homeless, h.tier.of('national'), h.provincial.of(wan(2))]),
  'part of the longest time is gone': told(town.startRent, [h.drawn.of(quantity('month', 12)), noGrant]),
  'a table while the choice is open': told(town.talentRent, [...homeless, h.hukou.holds(), noGrant]),
  'growth, a rate, caps and limits': told(town.growthAward, [trading, ...f.revenue.years(yi(22), yi(20))]),
  'a cap and limits that cut': told(town.growthAward, [
    trading,
    ...f.revenue.years(yi(100), yi(20)),
    paidThisYear.of(wan(50)),
    paidBefore.of(wan(350)),
  ]),
  'neither alternative': told(town.growthAward, [f.kind.of('service'), ...f.revenue.years(yi(1.1), yi(1))]),
  'growth while a year is missing': told(town.growthAward, [trading, f.revenue.of(yi(22))]),
  'a definition, days, some, a share; instalments': told(town.movingAward, moving),
  'a definition, days, some, a share; refused': told(town.movingAward, notMoving),
  'a definition, days, some, a share; open': told(town.movingAward, [f.listed.holds()]),
  'a sum of parts': told(town.hiringSubsidy, [
    ...hiring,
    f.area.of(quantity('square-metre', 5000)),
    f.patents.holds(),
    f.laboratory.fails(),
    f.district.of(wan(2)),
  ]),
  'what must not be so': told(town.hiringSubsidy, [f.hires.of(persons(3)), f.arrears.holds()]),
  'a sum while parts are open': told(town.hiringSubsidy, hiring),
  slices: told(town.taxRelief, [f.inTown.holds(), f.cost.of(wan(4000))]),
  'whole steps, the higher of two': told(town.stepAward, [...f.revenue.years(yi(3.5), yi(1)), f.patents.fails()]),
  'a ceiling that an authority settles under': told(town.keyGrant, [f.key.holds(), f.cost.of(wan(2000))]),
  'open until an authority judges': told(town.keyGrant, []),
  'settled between two ends': told(town.settledGrant, [f.fair.holds()]),
  'decided without a ceiling': told(town.decidedGrant, [f.inTown.holds()]),
  'in kind': told(town.freeOffice, [f.inTown.holds(), f.hires.of(persons(8))]),
  'for one event': told(
    town.fairSupport,
    [event.visitors.of(persons(1500)), event.cost.of(wan(50)), paidBefore.of(wan(2))],
    '2025-03-01',
    spring,
  ),
}
