import {
  all,
  amountOf,
  type Bond,
  type CalendarSpan,
  factsAbout,
  firstCrossing,
  type Measure,
  measure,
  policy,
  type Registry,
  received,
  registry,
  relation,
  source,
  type Window,
  yearly,
} from '@pengce/language'
import { percent, quantity, wan, years } from '@pengce/values'

/** A law of nowhere whose measures bind each other from year to year: every way in which one year decides about another. */
const lock = { document: 'vale', provisions: { '一¶1': 'aaaaaaaa', '二¶1': 'bbbbbbbb' } } as const
const vale = source(lock, { title: ['谷规', 'Vale rules'], number: null, issuer: ['谷', 'Vale'], issued: null })
const firm = factsAbout('enterprise', 'works')
const site = factsAbout('project', 'plant')
const yearsOf = (n: number) => quantity('year', n)

export const works = {
  open: firm.yesNo('open', { label: ['开业', 'open'], source: 'registry' }),
  ready: firm.yesNo('ready', { label: ['就绪', 'ready'], source: 'declared' }),
  revenue: firm.yearlyMoney('revenue', { label: ['营收', 'revenue'], source: 'tax' }),
  peak: firm.money('peak', { label: ['此前最高营收', 'highest revenue before'], source: 'tax' }),
  spending: firm.money('spending', { label: ['投入', 'spending'], source: 'declared' }),
  drawn: firm.quantity('year', 'drawn', { label: ['已领年数', 'years drawn'], source: 'authority-record' }),
}
export const plant = { built: site.yesNo('built', { label: ['建成', 'built'], source: 'declared' }) }

/** How a measure of the vale pays. */
export type Kind = 'lasting' | 'once' | 'by-revenue' | 'top-up' | 'share' | 'rent' | 'on-plant'
export interface Spec {
  readonly id: string
  readonly kind: Kind
  /** In 万元. */
  readonly money: number
  readonly waits: boolean
  readonly window: Window | null
  readonly support: string | null
  readonly notWith: readonly string[]
  readonly deducts: readonly string[]
}
const idOf = (id: string): string => `vale/${id}`

export function measureOf(s: Spec): Measure {
  const { kind, money } = s
  const condition = s.waits ? all(works.open, works.ready) : works.open
  return measure(idOf(s.id), {
    title: [s.id, s.id],
    subject: kind === 'on-plant' ? 'project' : 'enterprise',
    ...(s.support === null ? {} : { support: s.support }),
    cites: vale('一¶1'),
    register: [],
    ...(s.window === null ? {} : { window: s.window }),
    when:
      kind === 'on-plant'
        ? plant.built
        : kind === 'by-revenue'
          ? all(condition, works.revenue.atLeast(wan(100)))
          : condition,
    pays: paysOf(kind, money),
    ...(kind === 'once' ? { limit: { once: true as const } } : {}),
    ...(kind === 'share' ? { limit: { inTotal: wan(money * 2), perYear: wan(money) } } : {}),
    notWith: s.notWith.map(idOf),
    deducts: s.deducts.map((id) => received({ id: idOf(id), title: { zh: id, en: id } })),
  })
}
function paysOf(kind: Kind, money: number) {
  switch (kind) {
    case 'by-revenue':
      return works.revenue.times(percent(10)).cappedAt(wan(money * 3))
    case 'share':
      return works.spending.times(percent(50))
    case 'top-up':
      return firstCrossing(works.revenue, {
        peakBefore: works.peak,
        crossing: 'exceeds',
        tiers: [
          [wan(100), wan(money)],
          [wan(200), wan(money * 2)],
          [wan(300), wan(money * 4)],
        ],
        topUp: 'difference',
      })
    case 'rent': {
      const atMost: CalendarSpan = years(2)
      return yearly(wan(money), { atMost, left: amountOf(yearsOf(2)).less(works.drawn).orNothing() })
    }
    default:
      return amountOf(wan(money))
  }
}

export const valeLaw = (measures: readonly Measure[], bonds: readonly Bond[] = []): Registry =>
  registry([
    policy({
      document: vale,
      inForce: { from: '2020-01-01', until: '2027-03-31' },
      measures,
      relations: bonds.map((bond, n) =>
        relation(`vale/bond-${n}`, {
          title: [`约${n}`, `bond ${n}`],
          cites: vale('二¶1'),
          register: [],
          says: ['约', 'bond'],
          bond,
        }),
      ),
      notEncoded: {},
    }),
  ])
