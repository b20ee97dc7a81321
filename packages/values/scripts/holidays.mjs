// Writes src/holiday-table.ts from the chinese-days package and compares it, day by day, with lunar-javascript.
// Run when a new notice is out and both packages have it: node packages/values/scripts/holidays.mjs 2018 2027
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
const { HolidayUtil } = require('lunar-javascript')
const [first, last] = process.argv.slice(2).map(Number)
const folder = join(dirname(require.resolve('chinese-days')), 'years')
const target = join(dirname(fileURLToPath(import.meta.url)), '../src/holiday-table.ts')

/** The month in which the State Council's office published the notice of each year. */
const published = {
  2018: ['2017-11'],
  2019: ['2018-12', '2019-03'],
  2020: ['2019-11', '2020-01'],
  2021: ['2020-11'],
  2022: ['2021-10'],
  2023: ['2022-12'],
  2024: ['2023-10'],
  2025: ['2024-11'],
  2026: ['2025-11'],
}
const ids = {
  元旦: 'new-year',
  春节: 'spring-festival',
  清明: 'tomb-sweeping',
  劳动节: 'labour-day',
  端午: 'dragon-boat',
  中秋: 'mid-autumn',
  国庆节: 'national-day',
}
const dayNumber = (date) => Date.parse(`${date}T00:00:00Z`) / 86_400_000
const dateOf = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10)

/** `{ '2024-02-10': 'Spring Festival,春节,3' }` as one entry a holiday, consecutive days as `from..to`. */
function grouped(entries) {
  const byId = new Map()
  for (const [date, label] of Object.entries(entries).sort()) {
    const id = ids[label.split(',')[1]]
    if (id === undefined) throw new Error(`${date}: no id for the holiday “${label}”`)
    const runs = byId.get(id) ?? []
    const open = runs.at(-1)
    if (open !== undefined && dayNumber(open.to) + 1 === dayNumber(date)) open.to = date
    else runs.push({ from: date, to: date })
    byId.set(id, runs)
  }
  const short = ({ from, to }) => (from === to ? from.slice(5) : `${from.slice(5)}..${to.slice(5)}`)
  return [...byId].map(([id, runs]) => [id, runs.map(short).join(' ')])
}

const years = []
for (let year = first; year <= last; year++) {
  if (published[year] === undefined) throw new Error(`${year}: add the month its notice was published`)
  const { holidays, workdays } = JSON.parse(readFileSync(join(folder, `${year}.json`), 'utf8'))
  for (let day = dayNumber(`${year}-01-01`); day <= dayNumber(`${year}-12-31`); day++) {
    const date = dateOf(day)
    const weekend = [0, 6].includes(new Date(day * 86_400_000).getUTCDay())
    const works = date in workdays || (!weekend && !(date in holidays))
    const other = HolidayUtil.getHoliday(date)
    const otherWorks = other === null ? !weekend : other.isWork()
    if (works !== otherWorks) throw new Error(`${date}: chinese-days says ${works}, lunar-javascript ${otherWorks}`)
  }
  const lines = (entries) => entries.map(([id, runs]) => `      '${id}': '${runs}',`).join('\n')
  years.push(`  ${year}: {
    published: [${published[year].map((month) => `'${month}'`).join(', ')}],
    off: {
${lines(grouped(holidays))}
    },
    makeUp: {
${lines(grouped(workdays))}
    },
  },`)
}

writeFileSync(
  target,
  `/**
 * Days off and make-up working days by holiday, from the State Council's yearly notices (and their two corrections:
 * Labour Day 2019, Spring Festival 2020). Written by scripts/holidays.mjs; days are MM-DD, \`..\` joins consecutive days.
 */
export const holidayTable = {
${years.join('\n')}
} as const
`,
)
