import type { Comparison } from '@pengce/language'
import type { Rounding } from '@pengce/values'
import { GAP, GAP_CODE } from './cell.ts'
import type { Absent } from './plan.ts'
import { dayKey, type Term, type TermId, type TermOf, typeOf } from './term.ts'

/** What the text of a term may refer to: where a program keeps its columns and days, and the terms before it. */
export interface Names {
  readonly columns: ReadonlyMap<string, number>
  readonly days: ReadonlyMap<string, number>
  readonly terms: readonly Term[]
  /** What stands for columns that are the same for every row. */
  readonly absent: Absent
}
/** The text of terms: `tN` holds a truth, `tNl` and `tNh` the two ends of a range; constants stand where they are used. */
export class TermText {
  readonly #names: Names
  constructor(names: Names) {
    this.#names = names
  }

  get terms(): readonly Term[] {
    return this.#names.terms
  }
  /** The lines that compute a term; none for a constant. */
  lines(term: Term, id: TermId): string[] {
    if (term.op === 'number' || term.op === 'date') return []
    switch (typeOf(term)) {
      case 'verdict':
        return [`const t${id} = ${this.#verdict(term)}`]
      case 'day':
      case 'range':
        return this.#ends(term, id)
    }
  }
  /** The low end of a range. */
  low(id: TermId): string {
    return this.#literal(id) ?? `t${id}l`
  }
  /** The high end of a range. */
  high(id: TermId): string {
    return this.#literal(id) ?? `t${id}h`
  }
  #literal(id: TermId): string | null {
    const term = this.#names.terms[id]
    if (term?.op !== 'number' && term?.op !== 'date') return null
    return term.value < 0 ? `(${term.value})` : String(term.value)
  }
  /** Whether a leaf is a gap; null for a term that reads no column. */
  gap(term: Term): string | null {
    switch (term.op) {
      case 'claim':
        return `${this.#cell(term.op, term.column)} === ${GAP}`
      case 'oneOf':
        return `${this.#cell(term.op, term.column)} === ${GAP_CODE}`
      case 'figure':
      case 'dateFact': {
        const value = this.#cell(term.op, term.column)
        return `${value} !== ${value}`
      }
      default:
        return null
    }
  }
  #cell(op: keyof typeof ABSENT_TEXT, column: string): string {
    const absence = this.#names.absent.get(column)
    return absence === undefined ? `c${this.#names.columns.get(column)}[i]` : ABSENT_TEXT[op][absence]
  }

  #verdict(term: Term): string {
    switch (term.op) {
      case 'truth':
        return term.value ? '3' : '0'
      case 'claim':
        return `claim(${this.#cell(term.op, term.column)})`
      case 'all':
        return joined(term.of, (id) => `t${id}`, ' & ', '3')
      case 'any':
        return joined(term.of, (id) => `t${id}`, ' | ', '0')
      case 'some': {
        const sure = joined(term.of, (id) => `(t${id} & 1)`, ' + ', '0')
        const possible = joined(term.of, (id) => `(t${id} >> 1)`, ' + ', '0')
        return `enough(${term.atLeast}, ${sure}, ${possible})`
      }
      case 'not':
        return `opposite(t${term.of})`
      case 'compare':
        return this.#compare(term)
      case 'oneOf':
        return this.#oneOf(this.#cell(term.op, term.column), term.codes)
      default:
        throw new Error(`${term.op} is no condition`)
    }
  }

  #oneOf(value: string, codes: readonly number[]): string {
    const listed = joined(codes, (code) => `${value} === ${code}`, ' || ', 'false')
    return `${listed} ? 3 : ${value} === ${GAP_CODE} ? 2 : 0`
  }

  #compare({ by, left, right }: TermOf<'compare'>): string {
    const [holds, fails] = SURELY[by]([this.low(left), this.high(left)], [this.low(right), this.high(right)])
    const never = [left, right].filter((id) => this.#names.terms[id]?.op === 'dateFact')
    const text = `${holds} ? 3 : ${fails} ? 0 : 2`
    return never.length === 0 ? text : `${joined(never, (id) => `t${id}l === Infinity`, ' || ', '')} ? 0 : ${text}`
  }

  #ends(term: Term, id: TermId): string[] {
    switch (term.op) {
      case 'day': {
        const key = dayKey(term)
        return both(id, `days[${this.#names.days.get(key)}]`, `t${id}l // ${key}`)
      }
      case 'dateFact':
        return gapped(id, this.#cell(term.op, term.column), '-Infinity', 'Infinity')
      case 'figure':
        return gapped(id, this.#cell(term.op, term.column), String(term.least), String(term.most))
      case 'sum':
        return both(
          id,
          nested('addLow', ['0', ...this.#lows(term.of)]),
          nested('addHigh', ['0', ...this.#highs(term.of)]),
        )
      case 'difference': {
        const { from, less } = term
        return both(
          id,
          `addLow(${this.low(from)}, -${this.high(less)})`,
          `addHigh(${this.high(from)}, -${this.low(less)})`,
        )
      }
      case 'least':
        return both(id, nested('Math.min', this.#lows(term.of)), nested('Math.min', this.#highs(term.of)))
      case 'greatest':
        return both(id, nested('Math.max', this.#lows(term.of)), nested('Math.max', this.#highs(term.of)))
      default:
        return this.#otherEnds(term, id)
    }
  }
  #otherEnds(term: Term, id: TermId): string[] {
    switch (term.op) {
      case 'product':
        return this.#product(term, id)
      case 'steps': {
        const { amount, step } = term
        return both(id, `steps(${this.low(amount)}, ${step})`, `steps(${this.high(amount)}, ${step})`)
      }
      case 'firstMatch':
        return this.#firstMatch(term, id)
      case 'between': {
        const { low, high } = term
        const most = high === null ? 'Infinity' : `Math.max(${this.high(low)}, ${this.high(high)})`
        return both(id, this.low(low), most)
      }
      default:
        throw new Error(`${term.op} is no amount`)
    }
  }
  #lows(of: readonly TermId[]): string[] {
    return of.map((id) => this.low(id))
  }
  #highs(of: readonly TermId[]): string[] {
    return of.map((id) => this.high(id))
  }

  /** With a constant that is not below zero the ends go to the ends; otherwise the four corners decide. */
  #product({ left, right, divisor, rounding }: TermOf<'product'>, id: TermId): string[] {
    const f = ROUNDED[rounding]
    const constant = [right, left].find((side) => isNotBelowZero(this.#names.terms[side]))
    if (constant !== undefined) {
      const other = constant === right ? left : right
      const by = `${this.low(constant)}, ${divisor}`
      return both(id, `low${f}(${this.low(other)}, ${by})`, `high${f}(${this.high(other)}, ${by})`)
    }
    const ends = [left, right].map((side) => `${this.low(side)}, ${this.high(side)}`).join(', ')
    return both(id, `cornersLow(low${f}, ${ends}, ${divisor})`, `cornersHigh(high${f}, ${ends}, ${divisor})`)
  }

  /** Rows from the top: a row that may hold widens the range, one that surely holds ends the search. */
  #firstMatch({ rows, otherwise }: TermOf<'firstMatch'>, id: TermId): string[] {
    const reach = (gives: TermId): string =>
      `t${id}l = Math.min(t${id}l, ${this.low(gives)}); t${id}h = Math.max(t${id}h, ${this.high(gives)})`
    return [
      `let t${id}l = Infinity, t${id}h = -Infinity`,
      `rows${id}: {`,
      ...rows.map(
        ({ when, gives }) => `  if (t${when} !== 0) { ${reach(gives)}; if (t${when} === 3) break rows${id} }`,
      ),
      `  ${reach(otherwise)}`,
      '}',
    ]
  }
}

const ABSENT_TEXT = {
  claim: { gap: String(GAP), nothing: '0' },
  oneOf: { gap: String(GAP_CODE), nothing: '0' },
  figure: { gap: 'NaN', nothing: '0' },
  dateFact: { gap: 'NaN', nothing: 'Infinity' },
} as const
const joined = <T>(of: readonly T[], text: (one: T) => string, sign: string, none: string): string =>
  of.length === 0 ? none : of.map(text).join(sign)
const nested = (f: string, parts: readonly string[]): string => parts.reduce((a, b) => `${f}(${a}, ${b})`)
const both = (id: TermId, low: string, high: string): string[] => [`const t${id}l = ${low}`, `const t${id}h = ${high}`]
/** A gap is NaN, which is not even itself. */
const gapped = (id: TermId, value: string, least: string, most: string): string[] => [
  `const v${id} = ${value}`,
  ...both(id, `v${id} === v${id} ? v${id} : ${least}`, `v${id} === v${id} ? v${id} : ${most}`),
]

type Ends = readonly [low: string, high: string]
/** When the claim surely holds and when it surely fails, from the ends of the two sides. */
const SURELY: Readonly<Record<Comparison, (left: Ends, right: Ends) => readonly [holds: string, fails: string]>> = {
  exceeds: ([ll, lh], [rl, rh]) => [`${ll} > ${rh}`, `${lh} <= ${rl}`],
  reaches: ([ll, lh], [rl, rh]) => [`${ll} >= ${rh}`, `${lh} < ${rl}`],
  below: ([ll, lh], [rl, rh]) => [`${lh} < ${rl}`, `${ll} >= ${rh}`],
  within: ([ll, lh], [rl, rh]) => [`${lh} <= ${rl}`, `${ll} > ${rh}`],
  equals: ([ll, lh], [rl, rh]) => [`${ll} === ${rh} && ${lh} === ${rl}`, `${lh} < ${rl} || ${ll} > ${rh}`],
}

const ROUNDED: Readonly<Record<Rounding, string>> = {
  down: 'Down',
  up: 'Up',
  'half-up': 'HalfUp',
  'half-even': 'HalfEven',
}
const isNotBelowZero = (term: Term | undefined): boolean => term?.op === 'number' && term.value >= 0
