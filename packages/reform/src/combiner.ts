import { type Assessment, assessWith, bestChoice, type Held, type Item, type Lookup } from '@pengce/assess'
import { type Dates, type Fact, factKey, type Measure, type Registry } from '@pengce/language'
import type { Combiner, Granted, RunMeasure } from '@pengce/population'

/** Chooses by the same search that advises one applicant: what counts of each payment is what the search leaves of it. */
export function combinerFor(law: Registry, run: readonly RunMeasure[], dates: Dates): Combiner {
  const bonds = bondsAmong(law)
  const places = new Map(run.map((r, i) => [i, r.measure.id]))
  const bound = (a: number, b: number): boolean => bonds.get(places.get(a) ?? '')?.has(places.get(b) ?? '') === true
  const costs = new Set(limitedByCost(law))
  const asked = askedBefore(law)
  return {
    bound: tableOf(run.length, bound),
    byAmounts: (measures) => !measures.some((m) => costs.has(places.get(m) ?? '')),
    counted: (granted) => countedOf(law, run, dates, granted, receivedBy(asked, granted)),
  }
}

/** Answers about pairs, worked out once. */
function tableOf(size: number, bound: (a: number, b: number) => boolean): (a: number, b: number) => boolean {
  const table = new Uint8Array(size * size)
  for (let a = 0; a < size; a++) for (let b = 0; b < size; b++) table[a * size + b] = bound(a, b) ? 1 : 0
  return (a, b) => table[a * size + b] === 1
}

function countedOf(
  law: Registry,
  run: readonly RunMeasure[],
  dates: Dates,
  granted: readonly Granted[],
  received: readonly string[],
): readonly number[] {
  const items = new Map<string, Item>()
  const assessments = granted.flatMap(({ measure, table, row, cell }): Assessment[] => {
    const of = run[measure]?.measure
    if (of === undefined) return []
    return [assessWith(of, lookupOf(cell), dates, table === 'entities' ? null : itemAt(items, of, table, row))]
  })
  const choice = bestChoice(law, assessments, { objective: 'certain', received })
  const net = new Map(choice.chosen.map((c) => [c.assessment, c.net]))
  return assessments.map((a) => net.get(a) ?? 0)
}
const lookupOf =
  (cell: Granted['cell']): Lookup =>
  (fact: Fact, back: number): Held =>
    cell({ key: factKey(fact, back), fact, back })

/** The same row is the same item, whichever measure runs on it. */
function itemAt(items: Map<string, Item>, measure: Measure, table: string, row: number): Item {
  const id = `${table}/${row}`
  const before = items.get(id)
  if (before !== undefined) return before
  const subject = measure.subjects.find((s) => ITEM_TABLES[s] === table) ?? 'project'
  const item: Item = { subject, id, name: id, facts: new Map() }
  items.set(id, item)
  return item
}
const ITEM_TABLES: Readonly<Record<string, string>> = {
  project: 'projects',
  event: 'events',
  site: 'sites',
  person: 'people',
  household: 'people',
}

/** Measures that others require, each with the fact that says whether one had it before. */
function askedBefore(law: Registry): readonly (readonly [id: string, fact: Fact])[] {
  const required = law.policies.flatMap((p) =>
    p.relations.flatMap(({ bond }) => (bond.kind === 'requires' ? bond.anyOf : [])),
  )
  return [...new Set(required)].flatMap((id) => {
    const fact = law.fact(`received/${id}`) ?? law.fact(`enjoyed/${id}`)
    return fact === undefined ? [] : [[id, fact] as const]
  })
}
/** What an entity had before of those. */
const receivedBy = (asked: ReturnType<typeof askedBefore>, granted: readonly Granted[]): readonly string[] =>
  asked.flatMap(([id, fact]) => {
    const had = granted[0]?.cell({ key: factKey(fact, 0), fact, back: 0 })
    const did = had?.state === 'known' && (had.value === true || (typeof had.value === 'number' && had.value > 0))
    return did ? [id] : []
  })

/** The measures that share a rule with each measure; a joint ceiling also binds a measure to itself. */
export function bondsAmong(law: Registry): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  const tie = (a: string, b: string) => {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      found.set(one, (found.get(one) ?? new Set()).add(other))
  }
  const among = (ids: readonly string[], itself: boolean) => {
    for (const [i, a] of ids.entries()) for (const b of ids.slice(itself ? i : i + 1)) tie(a, b)
  }
  const across = (some: readonly string[], others: readonly string[]) => {
    for (const a of some) for (const b of others) tie(a, b)
  }
  for (const m of law.measures) across([m.id], [...m.notWith])
  for (const policy of law.policies) {
    const own = policy.measures.map((m) => m.id)
    for (const { bond } of policy.relations)
      switch (bond.kind) {
        case 'at-most-one':
          among(bond.of, false)
          break
        case 'same-support':
          for (const m of policy.measures)
            if (m.support !== null && (bond.supports === 'any' || bond.supports.includes(m.support)))
              across([m.id], alike(bond.against === 'this-document' ? policy.measures : law.measures, m))
          break
        case 'joint-ceiling':
        case 'within-cost':
          among(bond.of === 'document' ? own : bond.of, true)
          break
        case 'deducts':
          across(bond.from, bond.paid)
          break
        case 'requires':
          across([bond.measure], bond.anyOf)
          break
        case 'budget':
        case 'together':
          break
      }
  }
  return found
}
const alike = (among: readonly Measure[], { id, support }: Measure): readonly string[] =>
  among.filter((m) => m.support === support && m.id !== id).map((m) => m.id)
const limitedByCost = (law: Registry): readonly string[] =>
  law.policies.flatMap((p) =>
    p.relations.flatMap(({ bond }) =>
      bond.kind === 'within-cost' ? (bond.of === 'document' ? p.measures.map((m) => m.id) : bond.of) : [],
    ),
  )
