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
export const dayNumber = (date: string): bigint => count(partsOf(date))
function count({ year, month, day }: Parts): bigint {
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

/**
 * The day that spans lead to. `latest` and `earliest` are looked for day by day: the last day that, with the spans added
 * to it, comes no later than the date; the first that comes no earlier.
 */
export function namedDay(date: string, shifts: readonly Shift[], since: 'latest' | 'earliest' | undefined): bigint {
  const start = partsOf(date)
  const plain = moved(start, shifts)
  if (since === undefined) return count(plain)
  const back = shifts.toReversed().map(({ count: n, unit }) => ({ count: -n, unit }))
  const near = Array.from({ length: 11 }, (_, i) => byDays(plain, i - 5))
  const fits = (day: Parts): boolean => {
    const there = count(moved(day, back))
    return since === 'latest' ? there <= count(start) : there >= count(start)
  }
  const found = since === 'latest' ? near.findLast(fits) : near.find(fits)
  if (found === undefined) throw new Error(`no day ${since} of ${date}`)
  return count(found)
}

const moved = (day: Parts, shifts: readonly Shift[]): Parts =>
  shifts.reduce(
    (at, { count: n, unit }) => (unit === 'day' ? byDays(at, n) : byMonths(at, unit === 'year' ? n * 12 : n)),
    day,
  )

function byDays(from: Parts, by: number): Parts {
  let { year, month, day } = from
  for (let left = Math.abs(by); left > 0; left--) {
    day += Math.sign(by)
    if (day === 0) {
      ;[year, month] = month === 1 ? [year - 1, 12] : [year, month - 1]
      day = monthLength(year, month)
    }
    if (day > monthLength(year, month)) {
      ;[year, month] = month === 12 ? [year + 1, 1] : [year, month + 1]
      day = 1
    }
  }
  return { year, month, day }
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
