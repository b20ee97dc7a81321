import type { Comparison } from '@pengce/language'
import { type Bounds, boundsOf } from '../bounds.ts'
import { type Term, type TermId, type TermOf, typeOf } from '../term.ts'
import { type Dialect, ENDLESS, NEVER_DAY } from './dialect.ts'
import { cornerText, type Factor, settledText } from './product-text.ts'

/** Truth as two columns, "surely" and "possibly", and a range as its two ends: never a value that is null. */
export interface Named {
  readonly name: string
  readonly text: string
}
/** A day of the run as a figure, or the column it stands in where rows differ in their dates. */
export type DayText = (day: TermOf<'day'>) => { readonly text: string; readonly isColumn: boolean }
type EndName = 'low' | 'high'

/** Writes terms as expressions over the columns of facts and of terms before them. */
export class SqlTerms {
  readonly #terms: readonly Term[]
  readonly #dialect: Dialect
  readonly #columns: ReadonlyMap<string, string>
  readonly #day: DayText
  readonly #bounds: readonly Bounds[]
  constructor(terms: readonly Term[], columns: ReadonlyMap<string, string>, day: DayText, dialect: Dialect) {
    this.#terms = terms
    this.#columns = columns
    this.#day = day
    this.#dialect = dialect
    this.#bounds = boundsOf(terms)
  }

  /** The columns that hold a term; none for a constant. */
  columns(id: TermId): readonly Named[] {
    const term = this.#term(id)
    if (this.#literal(term) !== null) return []
    if (typeOf(term) === 'verdict') {
      const [surely, possibly] = this.#verdict(term)
      return [
        { name: `t${id}s`, text: surely },
        { name: `t${id}p`, text: possibly },
      ]
    }
    const [low, high] = this.#ends(term)
    return [
      { name: `t${id}l`, text: low },
      { name: `t${id}h`, text: high },
    ]
  }
  surely(id: TermId): string {
    return this.#truth(id) ?? `t${id}s`
  }
  possibly(id: TermId): string {
    return this.#truth(id) ?? `t${id}p`
  }
  low(id: TermId): string {
    return this.#literal(this.#term(id)) ?? `t${id}l`
  }
  high(id: TermId): string {
    return this.#literal(this.#term(id)) ?? `t${id}h`
  }
  bounds(id: TermId): Bounds {
    const found = this.#bounds[id]
    if (found === undefined) throw new Error(`no term ${id}`)
    return found
  }
  #term(id: TermId): Term {
    const found = this.#terms[id]
    if (found === undefined) throw new Error(`no term ${id}`)
    return found
  }
  #literal(term: Term): string | null {
    switch (term.op) {
      case 'number':
      case 'date':
        return this.#dialect.whole(BigInt(term.value))
      case 'day':
        return this.#day(term).isColumn ? null : this.#day(term).text
      case 'truth':
        return this.#dialect.truth(term.value)
      default:
        return null
    }
  }
  #truth(id: TermId): string | null {
    const term = this.#term(id)
    return term.op === 'truth' ? this.#dialect.truth(term.value) : null
  }
  #cell(key: string): string {
    const name = this.#columns.get(key)
    if (name === undefined) throw new Error(`no column ${key}`)
    return name
  }

  #verdict(term: Term): readonly [surely: string, possibly: string] {
    const d = this.#dialect
    switch (term.op) {
      case 'claim': {
        const cell = this.#cell(term.column)
        const gap = d.isGap('yes-no', cell)
        const holds = d.name === 'clickhouse' ? `${cell} = 1` : cell
        return [`not (${gap}) and ${holds}`, `${gap} or ${holds}`]
      }
      case 'oneOf': {
        const cell = this.#cell(term.column)
        const gap = d.isGap('choice', cell)
        const listed = term.codes.length === 0 ? d.truth(false) : `${cell} in (${term.codes.join(', ')})`
        return [`not (${gap}) and ${listed}`, `${gap} or ${listed}`]
      }
      case 'all':
        return this.#joined(term.of, ' and ', true)
      case 'any':
        return this.#joined(term.of, ' or ', false)
      case 'some': {
        const count = (of: readonly string[]): string => of.map((t) => d.one(t)).join(' + ') || '0'
        const enough = (of: readonly string[]): string => `(${count(of)}) >= ${term.atLeast}`
        return [enough(term.of.map((id) => this.surely(id))), enough(term.of.map((id) => this.possibly(id)))]
      }
      case 'not':
        return [`not ${this.possibly(term.of)}`, `not ${this.surely(term.of)}`]
      case 'compare':
        return this.#compare(term)
      default:
        throw new Error(`${term.op} is no condition`)
    }
  }
  #joined(of: readonly TermId[], sign: string, none: boolean): readonly [string, string] {
    const join = (texts: readonly string[]): string => texts.join(sign) || this.#dialect.truth(none)
    return [join(of.map((id) => this.surely(id))), join(of.map((id) => this.possibly(id)))]
  }
  #compare({ by, left, right }: TermOf<'compare'>): readonly [string, string] {
    const [holds, fails] = SURELY[by]([this.low(left), this.high(left)], [this.low(right), this.high(right)])
    const comes = [left, right]
      .filter((id) => this.#term(id).op === 'dateFact')
      .map((id) => ` and ${this.low(id)} <> ${NEVER_DAY}`)
      .join('')
    return [`(${holds})${comes}`, `not (${fails})${comes}`]
  }

  #ends(term: Term): readonly [low: string, high: string] {
    const d = this.#dialect
    switch (term.op) {
      case 'day': {
        const day = d.toWhole(this.#day(term).text)
        return [day, day]
      }
      case 'figure':
        return this.#gapped('figure', term.column, end(term.least), end(term.most))
      case 'dateFact':
        return this.#gapped('date', term.column, -ENDLESS, ENDLESS)
      case 'sum':
        return this.#both((which) => this.#sum(term.of, which))
      case 'difference': {
        const [from, less] = [this.bounds(term.from), this.bounds(term.less)]
        const bounds: Bounds = {
          least: from.least - less.most,
          most: from.most - less.least,
          bottomless: from.bottomless || less.boundless,
          boundless: from.boundless || less.bottomless,
        }
        return [
          settledText(`(${this.low(term.from)} - ${this.high(term.less)})`, 'low', bounds, d),
          settledText(`(${this.high(term.from)} - ${this.low(term.less)})`, 'high', bounds, d),
        ]
      }
      case 'least':
      case 'greatest': {
        const pick = term.op === 'least' ? 'least' : 'greatest'
        return this.#both((which) =>
          paired(
            pick,
            term.of.map((id) => this[which](id)),
          ),
        )
      }
      case 'product':
        return this.#product(term)
      case 'steps': {
        const whole = (of: string, boundless: boolean): string => {
          const steps = d.choose(`${of} <= 0`, d.whole(0n), d.cut(of, String(term.step), false))
          return boundless ? d.choose(`${of} > ${FAR}`, d.whole(ENDLESS), steps) : steps
        }
        return [whole(this.low(term.amount), false), whole(this.high(term.amount), this.bounds(term.amount).boundless)]
      }
      case 'firstMatch':
        return this.#firstMatch(term)
      case 'between': {
        if (term.high === null) return [this.low(term.low), d.whole(ENDLESS)]
        return [this.low(term.low), paired('greatest', [this.high(term.low), this.high(term.high)])]
      }
      default:
        throw new Error(`${term.op} is no amount`)
    }
  }
  #both(of: (which: EndName) => string): readonly [string, string] {
    return [of('low'), of('high')]
  }
  #gapped(type: 'figure' | 'date', key: string, least: bigint, most: bigint): readonly [string, string] {
    const d = this.#dialect
    const cell = this.#cell(key)
    const value = (gap: bigint): string => d.choose(d.isGap(type, cell), d.whole(gap), d.toWhole(cell))
    return [value(least), value(most)]
  }
  #sum(of: readonly TermId[], which: EndName): string {
    const [first, ...others] = of
    if (first === undefined) return this.#dialect.whole(0n)
    let text = this[which](first)
    let bounds = this.bounds(first)
    for (const id of others) {
      const more = this.bounds(id)
      bounds = {
        least: bounds.least + more.least,
        most: bounds.most + more.most,
        bottomless: bounds.bottomless || more.bottomless,
        boundless: bounds.boundless || more.boundless,
      }
      text = settledText(`(${text} + ${this[which](id)})`, which, bounds, this.#dialect)
    }
    return text
  }
  #product({ left, right, divisor, rounding }: TermOf<'product'>): readonly [string, string] {
    const d = this.#dialect
    const constant = [right, left].find((id) => isConstant(this.#term(id)))
    const [a, b] = constant === left ? [right, left] : [left, right]
    const factor = (id: TermId, which: EndName): Factor => ({ text: this[which](id), bounds: this.bounds(id) })
    const corner = (x: EndName, y: EndName, which: EndName): string =>
      cornerText(factor(a, x), factor(b, y), divisor, rounding, which, d)
    const notBelow = [a, b].map((id) => this.bounds(id)).every((x) => x.least >= 0 && !x.bottomless)
    if (constant !== undefined || notBelow) return this.#both((which) => corner(which, which, which))
    const ends = ['low', 'high'] as const
    return this.#both((which) =>
      paired(
        which === 'low' ? 'least' : 'greatest',
        ends.flatMap((x) => ends.map((y) => corner(x, y, which))),
      ),
    )
  }

  /** What may be given: of each row that can hold, unless one above it surely does. */
  #firstMatch({ rows, otherwise }: TermOf<'firstMatch'>): readonly [string, string] {
    const d = this.#dialect
    const before = (k: number): string =>
      rows
        .slice(0, k)
        .map(({ when }) => this.surely(when))
        .join(' or ')
    const reached = (k: number): string => {
      const row = rows[k]
      const searched = k === 0 ? '' : `not (${before(k)})`
      if (row === undefined) return searched
      return [this.possibly(row.when), searched].filter((t) => t !== '').join(' and ')
    }
    return this.#both((which) => {
      const none = d.whole(which === 'low' ? ENDLESS : -ENDLESS)
      const gives = [...rows.map((r) => r.gives), otherwise]
      const texts = gives.map((id, k) =>
        reached(k) === '' ? this[which](id) : d.choose(reached(k), this[which](id), none),
      )
      return paired(which === 'low' ? 'least' : 'greatest', texts)
    })
  }
}

const FAR = 9_000_000_000_000_000n
/** Two at a time: more are not compiled by ClickHouse. */
const paired = (f: 'least' | 'greatest', texts: readonly string[]): string => texts.reduce((a, b) => `${f}(${a}, ${b})`)
const end = (n: number): bigint => (Number.isFinite(n) ? BigInt(n) : n > 0 ? ENDLESS : -ENDLESS)
const isConstant = (term: Term): boolean => term.op === 'number' && term.value >= 0

type Ends = readonly [low: string, high: string]
/** When the claim surely holds and when it surely fails, from the ends of the two sides. */
const SURELY: Readonly<Record<Comparison, (left: Ends, right: Ends) => readonly [holds: string, fails: string]>> = {
  exceeds: ([ll, lh], [rl, rh]) => [`${ll} > ${rh}`, `${lh} <= ${rl}`],
  reaches: ([ll, lh], [rl, rh]) => [`${ll} >= ${rh}`, `${lh} < ${rl}`],
  below: ([ll, lh], [rl, rh]) => [`${lh} < ${rl}`, `${ll} >= ${rh}`],
  within: ([ll, lh], [rl, rh]) => [`${lh} <= ${rl}`, `${ll} > ${rh}`],
  equals: ([ll, lh], [rl, rh]) => [`${ll} = ${rh} and ${lh} = ${rl}`, `${lh} < ${rl} or ${ll} > ${rh}`],
}
