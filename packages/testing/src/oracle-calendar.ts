/** Calendar arithmetic of the oracle alone: counted by hand, without the platform's dates, so that it can contradict them. */

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const monthLength = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0)

interface Parts {
  readonly year: number
  readonly month: number
  readonly day: number
}
const partsOf = (date: string): Parts => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return { year, month, day }
}

/** Days since 1970-01-01, by adding up years and months. */
export function dayNumber(date: string): bigint {
  const { year, month, day } = partsOf(date)
  let days = day - 1
  for (let m = 1; m < month; m++) days += monthLength(year, m)
  for (let y = 1970; y < year; y++) days += isLeap(y) ? 366 : 365
  for (let y = year; y < 1970; y++) days -= isLeap(y) ? 366 : 365
  return BigInt(days)
}

interface Shift {
  readonly count: number
  readonly unit: 'day' | 'month' | 'year'
}

/** A date moved by spans, one after the other, a month at a time; a day that the last month lacks becomes its last. */
export function shiftedDay(date: string, shifts: readonly Shift[]): bigint {
  let at = partsOf(date)
  let extra = 0n
  for (const { count, unit } of shifts) {
    if (unit === 'day') extra += BigInt(count)
    else at = byMonths(at, unit === 'year' ? count * 12 : count)
  }
  const two = (n: number) => String(n).padStart(2, '0')
  return dayNumber(`${at.year}-${two(at.month)}-${two(at.day)}`) + extra
}

function byMonths({ year, month, day }: Parts, count: number): Parts {
  let y = year
  let m = month
  for (let left = Math.abs(count); left > 0; left--) {
    m += Math.sign(count)
    if (m === 0) [y, m] = [y - 1, 12]
    if (m === 13) [y, m] = [y + 1, 1]
  }
  return { year: y, month: m, day: Math.min(day, monthLength(y, m)) }
}
