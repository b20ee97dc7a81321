import type { Comparison } from '@pengce/language'
import type { Rounding } from '@pengce/values'
import { GAP_CODE } from './cell.ts'
import { type Term, type TermId, type TermOf, typeOf } from './term.ts'

/** What the text of a term may refer to: where a program keeps its columns and days, and the terms before it. */
export interface Names {
  readonly columns: ReadonlyMap<string, number>
  readonly days: ReadonlyMap<string, number>
  readonly terms: readonly Term[]
}
export const dayKey = ({ of, shift }: TermOf<'day'>): string =>
  [of, ...shift.map((s) => `${s.count} ${s.unit}`)].join(' ')

const l = (id: TermId): string => `t${id}l`
const h = (id: TermId): string => `t${id}h`

/** The lines that compute a term into `tN` (truth) or `tNl` and `tNh` (the two ends of a range). */
export function printTerm(term: Term, id: TermId, names: Names): string[] {
  switch (typeOf(term)) {
    case 'verdict':
      return [`const t${id} = ${verdictText(term, names)}`]
    case 'day':
      return dayLines(term, id, names)
    case 'range':
      return rangeLines(term, id, names)
  }
}

function verdictText(term: Term, names: Names): string {
  switch (term.op) {
    case 'truth':
      return term.value ? '3' : '0'
    case 'claim':
      return `claim(${cell(term.column, names)})`
    case 'all':
      return joined(term.of, ' & ', '3')
    case 'any':
      return joined(term.of, ' | ', '0')
    case 'some':
      return `enough(${term.atLeast}, ${sumOf(term.of, (id) => `(t${id} & 1)`)}, ${sumOf(term.of, (id) => `(t${id} >> 1)`)})`
    case 'not':
      return `opposite(t${term.of})`
    case 'compare':
      return compareText(term, names)
    case 'oneOf':
      return oneOfText(cell(term.column, names), term.codes)
    default:
      throw new Error(`${term.op} is no condition`)
  }
}
const joined = (of: readonly TermId[], sign: string, none: string): string =>
  of.length === 0 ? none : of.map((id) => `t${id}`).join(sign)
const sumOf = (of: readonly TermId[], text: (id: TermId) => string): string =>
  of.length === 0 ? '0' : of.map(text).join(' + ')

const cell = (column: string, names: Names): string => `c${names.columns.get(column)}[i]`

function oneOfText(value: string, codes: readonly number[]): string {
  const listed = codes.length === 0 ? 'false' : codes.map((code) => `${value} === ${code}`).join(' || ')
  return `${listed} ? 3 : ${value} === ${GAP_CODE} ? 2 : 0`
}

/** When the claim surely holds and when it surely fails, from the ends of the two sides. */
const SURELY: Readonly<Record<Comparison, (l: TermId, r: TermId) => readonly [holds: string, fails: string]>> = {
  exceeds: (a, b) => [`${l(a)} > ${h(b)}`, `${h(a)} <= ${l(b)}`],
  reaches: (a, b) => [`${l(a)} >= ${h(b)}`, `${h(a)} < ${l(b)}`],
  below: (a, b) => [`${h(a)} < ${l(b)}`, `${l(a)} >= ${h(b)}`],
  within: (a, b) => [`${h(a)} <= ${l(b)}`, `${l(a)} > ${h(b)}`],
  equals: (a, b) => [`${l(a)} === ${h(b)} && ${h(a)} === ${l(b)}`, `${h(a)} < ${l(b)} || ${l(a)} > ${h(b)}`],
}
function compareText({ by, left, right }: TermOf<'compare'>, names: Names): string {
  const [holds, fails] = SURELY[by](left, right)
  const never = [left, right].filter((id) => names.terms[id]?.op === 'dateFact').map((id) => `${l(id)} === Infinity`)
  const text = `${holds} ? 3 : ${fails} ? 0 : 2`
  return never.length === 0 ? text : `${never.join(' || ')} ? 0 : ${text}`
}

function dayLines(term: Term, id: TermId, names: Names): string[] {
  switch (term.op) {
    case 'date':
      return [`const ${l(id)} = ${term.value}, ${h(id)} = ${term.value}`]
    case 'day': {
      const key = dayKey(term)
      const day = `days[${names.days.get(key)}]`
      return [`const ${l(id)} = ${day}, ${h(id)} = ${day} // ${key}`]
    }
    case 'dateFact':
      return gapLines(cell(term.column, names), id, '-Infinity', 'Infinity')
    default:
      throw new Error(`${term.op} is no day`)
  }
}
/** A gap is NaN, which is not even itself. */
const gapLines = (value: string, id: TermId, least: string, most: string): string[] => [
  `const v${id} = ${value}`,
  `const ${l(id)} = v${id} === v${id} ? v${id} : ${least}, ${h(id)} = v${id} === v${id} ? v${id} : ${most}`,
]

const both = (id: TermId, low: string, high: string): string[] => [
  `const ${l(id)} = ${low}`,
  `const ${h(id)} = ${high}`,
]
const nested = (f: string, parts: readonly string[]): string => parts.reduce((a, b) => `${f}(${a}, ${b})`)

function rangeLines(term: Term, id: TermId, names: Names): string[] {
  switch (term.op) {
    case 'number':
      return [`const ${l(id)} = ${term.value}, ${h(id)} = ${term.value}`]
    case 'figure':
      return gapLines(cell(term.column, names), id, String(term.least), String(term.most))
    case 'sum':
      return both(id, nested('addLow', ['0', ...term.of.map(l)]), nested('addHigh', ['0', ...term.of.map(h)]))
    case 'difference':
      return both(id, `addLow(${l(term.from)}, -${h(term.less)})`, `addHigh(${h(term.from)}, -${l(term.less)})`)
    case 'product':
      return productLines(term, id, names)
    case 'steps':
      return both(id, `steps(${l(term.amount)}, ${term.step})`, `steps(${h(term.amount)}, ${term.step})`)
    case 'least':
      return both(id, nested('Math.min', term.of.map(l)), nested('Math.min', term.of.map(h)))
    case 'greatest':
      return both(id, nested('Math.max', term.of.map(l)), nested('Math.max', term.of.map(h)))
    case 'firstMatch':
      return firstMatchLines(term, id)
    case 'between':
      return both(id, l(term.low), term.high === null ? 'Infinity' : `Math.max(${h(term.low)}, ${h(term.high)})`)
    default:
      throw new Error(`${term.op} is no amount`)
  }
}

const ROUNDED: Readonly<Record<Rounding, string>> = {
  down: 'Down',
  up: 'Up',
  'half-up': 'HalfUp',
  'half-even': 'HalfEven',
}

/** With a constant that is not below zero the ends go to the ends; otherwise the four corners decide. */
function productLines({ left, right, divisor, rounding }: TermOf<'product'>, id: TermId, names: Names): string[] {
  const constant = [right, left].find((side) => isNotBelowZero(names.terms[side]))
  if (constant !== undefined) {
    const other = constant === right ? left : right
    const corner = (end: (id: TermId) => string, f: string) =>
      `${f}${ROUNDED[rounding]}(${end(other)}, ${l(constant)}, ${divisor})`
    return both(id, corner(l, 'low'), corner(h, 'high'))
  }
  const ends = `${l(left)}, ${h(left)}, ${l(right)}, ${h(right)}, ${divisor}`
  return both(id, `cornersLow(low${ROUNDED[rounding]}, ${ends})`, `cornersHigh(high${ROUNDED[rounding]}, ${ends})`)
}
const isNotBelowZero = (term: Term | undefined): boolean => term?.op === 'number' && term.value >= 0

/** Rows from the top: a row that may hold widens the range, one that surely holds ends the search. */
function firstMatchLines({ rows, otherwise }: TermOf<'firstMatch'>, id: TermId): string[] {
  const reach = (gives: TermId): string =>
    `${l(id)} = Math.min(${l(id)}, ${l(gives)}); ${h(id)} = Math.max(${h(id)}, ${h(gives)})`
  return [
    `let ${l(id)} = Infinity, ${h(id)} = -Infinity`,
    `rows${id}: {`,
    ...rows.flatMap(({ when, gives }) => [
      `  if (t${when} !== 0) { ${reach(gives)}; if (t${when} === 3) break rows${id} }`,
    ]),
    `  ${reach(otherwise)}`,
    '}',
  ]
}
