/** `a · x ≤ most`, the coefficients by variable; those not named are nothing. */
export interface Row {
  readonly of: readonly (readonly [variable: number, coefficient: number])[]
  readonly most: number
}
/** Whole variables, none below zero: make `gain · x` largest within the rows. */
export interface WholeProgramme {
  readonly gain: readonly number[]
  readonly rows: readonly Row[]
}
/** The best whole point found, and what no whole point exceeds; both meet where it is proved. */
export interface WholeBest {
  readonly worth: number
  readonly bound: number
  readonly at: readonly number[]
}
/** How many fractional optima are split before the bound is given as it is. */
const MOST_SPLITS = 64
/** The method ends by itself; this many turns mean that figures are far from what it is meant for. */
const MOST_TURNS = 10_000

/**
 * Solves a small programme in whole numbers without rounding: every turn of the tableau stays a whole number over one
 * common divisor. Null where nothing satisfies the rows, `unsure` where a figure leaves the safe whole numbers.
 */
export function solveWhole(p: WholeProgramme): WholeBest | null | 'unsure' {
  let best: WholeBest | null = null
  let bound = Number.NEGATIVE_INFINITY
  let splits = 0
  const open: (readonly Row[])[] = [[]]
  for (let extra = open.pop(); extra !== undefined; extra = open.pop()) {
    const found = optimum({ gain: p.gain, rows: [...p.rows, ...extra] })
    if (found === 'unsure') return 'unsure'
    if (found === null || (best !== null && found.most <= best.worth)) continue
    const i = found.at.findIndex(({ over, rest }) => rest % over !== 0)
    if (i < 0) {
      best = { worth: found.most, bound: found.most, at: found.at.map(({ over, rest }) => rest / over + 0) }
      continue
    }
    splits += 1
    if (splits > MOST_SPLITS) {
      bound = Math.max(bound, found.most)
      continue
    }
    const below = Math.floor((found.at[i]?.rest ?? 0) / (found.at[i]?.over ?? 1))
    open.push([...extra, { of: [[i, -1]], most: -below - 1 }], [...extra, { of: [[i, 1]], most: below }])
  }
  if (best === null) return bound === Number.NEGATIVE_INFINITY ? null : 'unsure'
  return { ...best, bound: Math.max(best.worth, bound) }
}

interface Fraction {
  readonly rest: number
  readonly over: number
}
interface Optimum {
  /** The best sum, rounded down: no whole point is worth more. */
  readonly most: number
  readonly at: readonly Fraction[]
}
class Unsafe extends Error {}

/** Least-index criss-cross: it needs no feasible start and never turns in a circle. */
function optimum({ gain, rows }: WholeProgramme): Optimum | null | 'unsure' {
  const n = gain.length
  const m = rows.length
  const t = [...rows.map(({ of, most }) => rowOf(n, of, most)), [...gain.map((g) => -g), 0]]
  const column = Array.from({ length: n }, (_, j) => j)
  const basic = Array.from({ length: m }, (_, i) => n + i)
  let over = 1
  try {
    for (let turn = 0; turn < MOST_TURNS; turn += 1) {
      const row = leastBy(basic, (i) => at(t, i, n) < 0)
      const col = leastBy(column, (j) => at(t, m, j) < 0)
      if (row < 0 && col < 0) return read(t, basic, over, n)
      const rowFirst = col < 0 || (row >= 0 && (basic[row] ?? 0) < (column[col] ?? 0))
      const r = rowFirst ? row : leastBy(basic, (i) => at(t, i, col) > 0)
      const s = rowFirst ? leastBy(column, (j) => at(t, row, j) < 0) : col
      if (s < 0) return null
      if (r < 0) return 'unsure'
      over = turnOn(t, r, s, over)
      const left = basic[r] ?? 0
      basic[r] = column[s] ?? 0
      column[s] = left
    }
    return 'unsure'
  } catch (problem) {
    if (problem instanceof Unsafe) return 'unsure'
    throw problem
  }
}

const rowOf = (n: number, of: Row['of'], most: number): number[] => {
  const row = Array.from({ length: n + 1 }, () => 0)
  for (const [j, a] of of) row[j] = (row[j] ?? 0) + a
  row[n] = most
  return row
}
const at = (t: readonly (readonly number[])[], i: number, j: number): number => t[i]?.[j] ?? 0
/** Where the smallest variable stands that passes the test; -1 where none does. */
function leastBy(variables: readonly number[], test: (position: number) => boolean): number {
  let found = -1
  for (const [k, v] of variables.entries()) if ((found < 0 || v < (variables[found] ?? 0)) && test(k)) found = k
  return found
}

/** Exchanges a column and a row in place; every entry stays whole over the divisor it returns. */
function turnOn(t: number[][], r: number, s: number, over: number): number {
  const pivot = at(t, r, s)
  const sign = Math.sign(pivot)
  const turned = t[r] ?? []
  for (const [i, row] of t.entries()) {
    if (i === r) continue
    const own = row[s] ?? 0
    for (let j = 0; j < row.length; j += 1)
      if (j !== s) row[j] = sign * quotient(safe((row[j] ?? 0) * pivot), safe(own * (turned[j] ?? 0)), over)
    row[s] = -sign * own
  }
  for (let j = 0; j < turned.length; j += 1) turned[j] = sign * (j === s ? over : (turned[j] ?? 0))
  return Math.abs(pivot)
}
function safe(x: number): number {
  if (!Number.isSafeInteger(x)) throw new Unsafe()
  return x
}
const quotient = (a: number, b: number, over: number): number => safe(a - b) / over

function read(t: readonly (readonly number[])[], basic: readonly number[], over: number, n: number): Optimum {
  const values = Array.from({ length: n }, (): Fraction => ({ rest: 0, over: 1 }))
  for (const [i, v] of basic.entries()) if (v < n) values[v] = { rest: at(t, i, n), over }
  return { most: Math.floor(at(t, t.length - 1, n) / over), at: values }
}
