import { type Bond, onOneDay } from '@pengce/language'
import { wan } from '@pengce/values'
import { expect, test } from 'vitest'
import { planYears, type YearsPlan } from '../src/index.ts'
import { best, DAY, FIRST, factsIn, replay, type World } from './years-brute.ts'
import { type Kind, measureOf, type Spec, valeLaw } from './years-town.ts'

/** Small whole numbers that follow from a seed. */
function dice(seed: number): (below: number) => number {
  let state = (seed * 2654435761 + 12345) >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
const KINDS: readonly Kind[] = ['lasting', 'once', 'by-revenue', 'top-up', 'share', 'rent', 'on-plant', 'once']

function specOf(id: string, others: readonly string[], roll: (below: number) => number): Spec {
  const kind = KINDS[roll(KINDS.length)] ?? 'once'
  const other = others[roll(others.length)]
  return {
    id,
    kind,
    money: 1 + roll(20),
    waits: roll(4) === 0,
    window: roll(5) === 0 ? { from: '2020-01-01', until: `${FIRST + roll(2)}-0${1 + roll(9)}-15` } : null,
    support: roll(3) === 0 ? 's' : null,
    notWith: other !== undefined && roll(6) === 0 ? [other] : [],
    deducts: other !== undefined && kind !== 'on-plant' && roll(6) === 0 ? [other] : [],
  }
}
function bondsAmong(specs: readonly Spec[], roll: (below: number) => number): readonly Bond[] {
  const some = (least: number, from: readonly Spec[] = specs) => {
    const ids = from.filter(() => roll(2) === 0).map((s) => `vale/${s.id}`)
    return ids.length >= least ? ids : []
  }
  const bonds: Bond[] = []
  const scopes = ['same-time', 'ever', 'same-matter'] as const
  for (let n = roll(3); n > 0; n -= 1) {
    const of = some(2)
    if (of.length > 0) bonds.push({ kind: 'at-most-one', of, scope: scopes[roll(3)] ?? 'ever', picks: 'applicant' })
  }
  if (roll(3) === 0) bonds.push({ kind: 'same-support', supports: 'any', against: 'this-document', picks: 'higher' })
  const [one, two] = [specs[roll(specs.length)], specs[roll(specs.length)]]
  if (one !== undefined && two !== undefined && one !== two) {
    if (roll(4) === 0) bonds.push({ kind: 'requires', measure: `vale/${one.id}`, anyOf: [`vale/${two.id}`] })
    else if (roll(3) === 0) bonds.push({ kind: 'deducts', from: [`vale/${one.id}`], paid: [`vale/${two.id}`] })
  }
  // What a ceiling cuts off whom must not decide about later years here: of these none is read or deducted.
  const still = specs.filter(
    (s) =>
      (s.kind === 'lasting' || s.kind === 'on-plant' || s.kind === 'by-revenue') &&
      !specs.some((o) => o.deducts.includes(s.id)) &&
      !bonds.some((b) => b.kind === 'deducts' && (b.paid.includes(`vale/${s.id}`) || b.from.includes(`vale/${s.id}`))),
  )
  const under = roll(3) === 0 ? some(2, still) : []
  if (under.length > 0)
    bonds.push({ kind: 'joint-ceiling', of: under, ceiling: wan(5 + roll(25)), per: roll(2) === 0 ? 'year' : 'total' })
  return bonds
}

function worldOf(seed: number, count: number, possible: boolean): World {
  const roll = dice(seed)
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'].slice(0, count)
  const specs = ids.map((id) =>
    specOf(
      id,
      ids.filter((o) => o !== id),
      roll,
    ),
  )
  const bonds = bondsAmong(specs, roll)
  return {
    specs,
    bonds,
    law: valeLaw(specs.map(measureOf), bonds),
    revenue: [50 + roll(300), 50 + roll(300), 50 + roll(300)],
    peak: roll(150),
    spending: roll(60),
    readyFrom: roll(4),
    possible,
    plants: ['p', 'q'].slice(0, 1 + roll(2)),
  }
}

/** The same world as an applicant's file has it: the facts of now, and what is expected. */
function planFor(w: World): YearsPlan {
  const expected = [1, 2].map((at) => ({
    year: FIRST + at,
    facts: new Map(
      at === w.readyFrom && !w.possible ? [['works/ready', { state: 'known' as const, value: true }]] : [],
    ),
    items: [],
  }))
  const dates = onOneDay(`${FIRST}-${DAY}`)
  return planYears(w.law, factsIn(w, 0, new Map()), { objective: w.possible ? 'possible' : 'certain', dates, expected })
}
const short = (plan: YearsPlan) => plan.years.map((y) => y.takes.map((t) => t.key.replace('vale/', '')))

/** More worlds where somebody asks for them. */
const TIMES = Number(process.env.PENGCE_WORLDS ?? 1)

test.each([
  ['certain', 3, 0, 300],
  ['certain', 4, 100_000, 200],
  ['certain', 5, 200_000, 30],
  ['possible', 3, 300_000, 150],
  ['possible', 4, 400_000, 60],
] as const)(
  '[A60] the most that is %s from %i measures over three years is that of trying everything (seeds from %i)',
  (ends, count, from, few) => {
    const many = few * TIMES
    let moved = 0
    for (let seed = from; seed < from + many; seed += 1) {
      const w = worldOf(seed, count, ends === 'possible')
      const plan = planFor(w)
      const { worth, soon } = best(w, 3)
      const own = replay(w, short(plan))
      const said = {
        seed,
        worth: plan.worth,
        bound: plan.bound,
        proved: plan.proved,
        replayed: own,
        taken: short(plan),
      }
      expect(said).toEqual({ ...said, worth, bound: worth, proved: true, replayed: { worth, soon } })
      expect(plan.gain).toBeGreaterThanOrEqual(0)
      if (plan.gain > 0) moved += 1
    }
    // The worlds are such that looking ahead matters; otherwise nothing was shown.
    expect(moved).toBeGreaterThan(many / 50)
  },
)
