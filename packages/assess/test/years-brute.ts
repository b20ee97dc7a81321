import { type Bond, type Measure, onOneDay, type Registry } from '@pengce/language'
import { wan } from '@pengce/values'
import { type Applicant, assess, type Held, known } from '../src/index.ts'
import type { Kind, Spec } from './years-town.ts'

/** One world to plan in: the law, what it is made of, and the facts of each year. */
export interface World {
  readonly law: Registry
  readonly specs: readonly Spec[]
  readonly bonds: readonly Bond[]
  /** In 万元: revenue of the year before the first application, and so on. */
  readonly revenue: readonly number[]
  readonly peak: number
  readonly spending: number
  readonly readyFrom: number
  /** Whether readiness is not known at all, and what may be counts. */
  readonly possible: boolean
  readonly plants: readonly string[]
}
export const FIRST = 2025
export const DAY = '05-06'

/** What was paid: by measure and plant, the sum and how often. In fen. */
type Paid = ReadonlyMap<string, { readonly sum: number; readonly times: number }>
interface Option {
  readonly key: string
  readonly spec: Spec
  readonly measure: Measure
  readonly item: string | null
  readonly amount: number
}
/** Money, then sooner money. */
export interface Worth {
  readonly worth: number
  readonly soon: number
}

/** The facts of a world in a year, with what was paid before written into them as an authority's records would have it. */
export function factsIn(w: World, at: number, paid: Paid): Applicant {
  const facts = new Map<string, Held>([
    ['works/open', known(true)],
    ['works/ready', w.possible ? { state: 'not-known' } : known(at >= w.readyFrom)],
    ['works/spending', known(wan(w.spending).parts)],
    ['works/peak', known(wan(Math.max(w.peak, ...w.revenue.slice(0, at))).parts)],
    ...w.revenue.map((r, n) => [`works/revenue@${FIRST - 1 + n}`, known(wan(r).parts)] as const),
  ])
  let drawn = 0
  for (const s of w.specs) {
    const own = [...paid].filter(([key]) => key === s.id || key.startsWith(`${s.id}@`))
    if (own.length > 0) facts.set(`received/vale/${s.id}`, known(own.reduce((sum, [, p]) => sum + p.sum, 0)))
    if (s.kind === 'rent') drawn += own.reduce((n, [, p]) => n + p.times, 0)
  }
  facts.set('works/drawn', known(drawn))
  const items = w.plants.map((id) => {
    const own = w.specs.flatMap((s) => {
      const p = s.kind === 'on-plant' ? paid.get(`${s.id}@${id}`) : undefined
      return p === undefined ? [] : [[`received/vale/${s.id}`, known(p.sum)] as const]
    })
    return { id, name: id, subject: 'project' as const, facts: new Map([['plant/built', known(true)], ...own]) }
  })
  return { id: '1', name: '某厂', subject: 'enterprise', facts, items, historyComplete: true }
}

const GIVEN_AGAIN: ReadonlySet<Kind> = new Set(['by-revenue', 'top-up', 'share', 'rent'])

function optionsIn(w: World, at: number, paid: Paid): readonly Option[] {
  const who = factsIn(w, at, paid)
  const day = `${FIRST + at}-${DAY}`
  return w.specs.flatMap((spec): Option[] => {
    const measure = w.law.measure(`vale/${spec.id}`)
    if (measure === undefined) throw new Error(spec.id)
    // The last day of a window that closes before the usual day is as good.
    const until = measure.window?.until
    const on = until != null && until < day && until >= `${FIRST + at}-01-01` && at > 0 ? until : day
    return assess(measure, who, onOneDay(on)).flatMap((a) => {
      if (a.verdict === 'no' || (a.verdict === 'open' && !w.possible) || a.amount === null) return []
      const key = a.item === null ? spec.id : `${spec.id}@${a.item.id}`
      if (!GIVEN_AGAIN.has(spec.kind) && (paid.get(key)?.times ?? 0) > 0) return []
      const later = relationDeducts(w, spec).reduce((sum, id) => sum + sumOf(paid, id), 0)
      const amount = Math.max(0, Math.min(a.amount.high, a.total?.high ?? a.amount.high) - later)
      return amount > 0 ? [{ key, spec, measure, item: a.item?.id ?? null, amount }] : []
    })
  })
}
const sumOf = (paid: Paid, id: string): number =>
  [...paid].reduce((sum, [key, p]) => sum + (key === id || key.startsWith(`${id}@`) ? p.sum : 0), 0)
/** What a relation takes off a measure and the measure itself does not. */
const relationDeducts = (w: World, s: Spec): readonly string[] =>
  [
    ...new Set(
      w.bonds.flatMap((b) =>
        b.kind !== 'deducts'
          ? []
          : [
              ...(b.from.includes(`vale/${s.id}`) ? b.paid : []),
              // Whichever comes first: together they come to the larger.
              ...(b.paid.includes(`vale/${s.id}`) ? b.from : []),
            ].map((id) => id.replace('vale/', '')),
      ),
    ),
  ].filter((id) => !s.deducts.includes(id))

const sameItem = (a: string | null, b: string | null): boolean => a === null || b === null || a === b
const lasting = (s: Spec): boolean => !GIVEN_AGAIN.has(s.kind)
/** Whether what two give in different years may be one matter. */
const oneMatter = (a: Spec, x: string | null, b: Spec, y: string | null): boolean =>
  sameItem(x, y) && ((x !== null && x === y) || (lasting(a) && lasting(b)))

/** Whether two may not both be taken, in one year or in two. */
function bars(w: World, a: Spec, x: string | null, b: Spec, y: string | null, sameYear: boolean): boolean {
  if (a.id === b.id) return false
  const [p, q] = [`vale/${a.id}`, `vale/${b.id}`]
  const matter = sameYear ? sameItem(x, y) : oneMatter(a, x, b, y)
  const perMatter = w.bonds.some(
    (o) => o.kind === 'at-most-one' && o.scope === 'same-matter' && o.of.includes(p) && o.of.includes(q),
  )
  if (!perMatter && (a.notWith.includes(b.id) || b.notWith.includes(a.id)) && (sameYear || matter)) return true
  const together = w.bonds.some(
    (o) =>
      (o.kind === 'deducts' &&
        ((o.from.includes(p) && o.paid.includes(q)) || (o.from.includes(q) && o.paid.includes(p)))) ||
      (o.kind === 'requires' && ((o.measure === p && o.anyOf.includes(q)) || (o.measure === q && o.anyOf.includes(p)))),
  )
  return w.bonds.some((o) => {
    if (o.kind === 'same-support') return a.support !== null && a.support === b.support && matter && !together
    if (o.kind !== 'at-most-one' || !o.of.includes(p) || !o.of.includes(q)) return false
    if (o.scope === 'same-matter') return matter
    return sameYear || o.scope === 'ever'
  })
}

/** What a choice of one year comes to after deductions and ceilings; null where a bond forbids it. */
export function yearWorth(w: World, chosen: readonly Option[], paid: Paid): ReadonlyMap<string, number> | null {
  for (const [n, a] of chosen.entries()) {
    for (const b of chosen.slice(n + 1)) if (bars(w, a.spec, a.item, b.spec, b.item, true)) return null
    for (const [key, p] of paid) {
      const [id, item = null] = key.split('@')
      const before = w.specs.find((s) => s.id === id)
      if (p.times > 0 && before !== undefined && bars(w, a.spec, a.item, before, item, false)) return null
    }
    for (const o of w.bonds)
      if (o.kind === 'requires' && o.measure === `vale/${a.spec.id}`) {
        const met = (id: string, item: string | null) => o.anyOf.includes(`vale/${id}`) && sameItem(item, a.item)
        const had = [...paid].some(([key, p]) => p.times > 0 && met(key.split('@')[0] ?? '', key.split('@')[1] ?? null))
        if (!had && !chosen.some((c) => met(c.spec.id, c.item))) return null
      }
  }
  const net = new Map(chosen.map((c) => [c.key, c.amount]))
  for (const c of chosen) {
    const ids = new Set(w.bonds.flatMap((o) => (o.kind === 'deducts' && o.from.includes(c.measure.id) ? o.paid : [])))
    const off = chosen.reduce(
      (sum, d) => sum + (d.key !== c.key && ids.has(d.measure.id) && sameItem(c.item, d.item) ? d.amount : 0),
      0,
    )
    net.set(c.key, Math.max(0, c.amount - off))
  }
  for (const o of w.bonds) {
    if (o.kind !== 'joint-ceiling' || o.of === 'document') continue
    const of = o.of
    const had = o.per === 'total' ? of.reduce((sum, id) => sum + sumOf(paid, id.replace('vale/', '')), 0) : 0
    let over = chosen.reduce((sum, c) => sum + (of.includes(c.measure.id) ? (net.get(c.key) ?? 0) : 0), 0)
    over -= Math.max(0, o.ceiling.parts - had)
    for (const c of [...chosen].reverse())
      if (of.includes(c.measure.id) && over > 0) {
        const off = Math.min(over, net.get(c.key) ?? 0)
        net.set(c.key, (net.get(c.key) ?? 0) - off)
        over -= off
      }
  }
  return net
}

export function payOut(paid: Paid, net: ReadonlyMap<string, number>): Paid {
  const next = new Map(paid)
  for (const [key, sum] of net) {
    const before = next.get(key)
    next.set(key, { sum: (before?.sum ?? 0) + sum, times: (before?.times ?? 0) + 1 })
  }
  return next
}

/** The best over the years, by trying everything. */
export function best(w: World, years: number): Worth {
  const known = new Map<string, Worth>()
  const from = (at: number, paid: Paid): Worth => {
    if (at === years) return { worth: 0, soon: 0 }
    const key = `${at} ${[...paid]
      .map(([k, p]) => `${k} ${p.sum} ${p.times}`)
      .sort()
      .join()}`
    const before = known.get(key)
    if (before !== undefined) return before
    const options = optionsIn(w, at, paid)
    let found: Worth = { worth: -1, soon: -1 }
    for (let bits = 0; bits < 2 ** options.length; bits += 1) {
      const net = yearWorth(
        w,
        options.filter((_, n) => (bits >> n) % 2 === 1),
        paid,
      )
      if (net === null) continue
      const own = [...net.values()].reduce((sum, n) => sum + n, 0)
      const rest = from(at + 1, payOut(paid, net))
      const all = { worth: own + rest.worth, soon: own * (years - 1 - at) + rest.soon }
      if (all.worth > found.worth || (all.worth === found.worth && all.soon > found.soon)) found = all
    }
    known.set(key, found)
    return found
  }
  return from(0, new Map())
}

/** What given choices, year by year, come to; null where one of them cannot be had or a bond forbids it. */
export function replay(w: World, taken: readonly (readonly string[])[]): Worth | null {
  let paid: Paid = new Map()
  let [worth, soon] = [0, 0]
  for (const [at, keys] of taken.entries()) {
    const options = optionsIn(w, at, paid)
    const chosen = keys.flatMap((key) => options.find((o) => o.key === key) ?? [])
    const net = chosen.length === keys.length ? yearWorth(w, chosen, paid) : null
    if (net === null) return null
    const own = [...net.values()].reduce((sum, n) => sum + n, 0)
    worth += own
    soon += own * (taken.length - 1 - at)
    paid = payOut(paid, net)
  }
  return { worth, soon }
}
