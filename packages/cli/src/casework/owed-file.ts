import { type Owed, type Paid, toRecover } from '@pengce/casework'
import { law } from '@pengce/policies'
import { isCivilDate, parseMoney } from '@pengce/values'
import type { ActingProblem } from './problem.ts'
import { isYear } from './year.ts'

/** What is owed, as a list of records gives it; amounts as people write them. Grounds are those of the measure named. */
function owedIn(value: unknown, at: string): { readonly owes: readonly Owed[] } | { readonly problem: ActingProblem } {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  const owes: Owed[] = []
  for (const [n, one] of list.entries()) {
    const read = owedOf(one)
    if ('field' in read) return { problem: { code: 'acting/not-owed', at, field: `${n + 1}.${read.field}` } }
    owes.push(read)
  }
  return { owes }
}

function owedOf(value: unknown): Owed | { readonly field: string } {
  if (typeof value !== 'object' || value === null) return { field: 'direction' }
  const given = new Map<string, unknown>(Object.entries(value))
  const text = (key: string): string | null => {
    const of = given.get(key)
    return typeof of === 'string' && of !== '' ? of : null
  }
  const [direction, payer, payee, line] = [text('direction'), text('payer'), text('payee'), text('line')]
  const [year, measure, due] = [given.get('year'), text('measure'), text('due')]
  if (direction !== 'payable' && direction !== 'recoverable') return { field: 'direction' }
  if (payer === null) return { field: 'payer' }
  if (payee === null) return { field: 'payee' }
  if (line === null) return { field: 'line' }
  if (typeof year !== 'number' || !isYear(year)) return { field: 'year' }
  if (due !== null && !isCivilDate(due)) return { field: 'due' }
  if (measure !== null && law.measure(measure) === undefined) return { field: 'measure' }
  const amount = amountOf(given)
  if (amount === null || amount === 0) return { field: 'amount' }
  const cites = measure === null ? [] : (law.measure(measure)?.cites ?? [])
  return { direction, payer, payee, line, year, measure, amount, due, cites }
}

/** What is owed and paid with an answer, as it was given; null where nothing was. */
export interface MoneyGiven {
  readonly owes: unknown
  /** Where `owes` was read. */
  readonly at: string
  readonly pays: string | null
  readonly receives: string | null
}
export type MoneyRead =
  | { readonly money: { readonly owes?: readonly Owed[]; readonly pays?: Paid } }
  | { readonly problem: ActingProblem }
/** Reads the money of an answer: what is owed because of it, and what was paid or came back. */
export function moneyIn({ owes, at, pays, receives }: MoneyGiven): MoneyRead {
  const owed: ReturnType<typeof owedIn> | Record<never, never> = owes === null ? {} : owedIn(owes, at)
  if ('problem' in owed) return owed
  const given = pays ?? receives
  if (given === null) return { money: owed }
  const amount = fenOf(given)
  if (amount === null)
    return { problem: { code: 'acting/not-money', at: pays === null ? '--receives' : '--pays', given } }
  return { money: { ...owed, pays: { amount, direction: pays === null ? 'recoverable' : 'payable' } } }
}

/**
 * What is owed: a sum, or what goes back of one. `{of}` takes back all of it, `{of, years, kept}` the share of the years
 * that were promised and not kept.
 */
function amountOf(given: ReadonlyMap<string, unknown>): number | null {
  const back: unknown = given.get('recovers')
  if (back === undefined) return fenOf(given.get('amount'))
  if (typeof back !== 'object' || back === null) return null
  const rule = new Map<string, unknown>(Object.entries(back))
  const [of, years, kept] = [fenOf(rule.get('of')), rule.get('years'), rule.get('kept')]
  if (of === null) return null
  if (years === undefined && kept === undefined) return toRecover(of, { rule: 'all' }, 0)
  if (!isCount(years) || !isCount(kept) || years === 0) return null
  return toRecover(of, { rule: 'by-years-left', years }, kept)
}
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0

/** A sum above zero, in fen; null for anything else. */
function fenOf(given: unknown): number | null {
  if (typeof given !== 'string' && typeof given !== 'number') return null
  const read = parseMoney(given)
  return read.ok && read.value.parts > 0 ? read.value.parts : null
}
