// How long 100,000 observations take: read from CSV, checked, written as a record, read back, and the dashboard's data.
// Run: node_modules/.bin/tsx bench/plan/observations.mjs [count]. Figures of one run, side by side with the time it takes
// only to split the same CSV and only to parse the same record as JSON.
import { performance } from 'node:perf_hooks'
import papaparse from 'papaparse'
import {
  actingOffices,
  admit,
  agenda,
  catalogueOf,
  entriesOfCsv,
  ledgerOf,
  lineOf,
  observationsIn,
  seriesOfTarget,
  summaryOf,
  targetSummary,
} from '../../packages/plan/src/index.ts'
import { plans } from '../../packages/policies/src/index.ts'
import { planGroups } from '../../packages/vocabulary/src/index.ts'

const count = Number(process.argv[2] ?? 100_000)
const today = '2026-02-01'
const catalogue = catalogueOf(plans, planGroups)
const members = ['', 'futian', 'luohu', 'nanshan', 'yantian', 'baoan', 'longgang', 'longhua', 'pingshan', 'guangming']

/** One figure each day for each indicator and member, rising, so that a total never falls. */
function csv() {
  const lines = ['指标,范围,日期,数值,单位,来源,登记人']
  const start = Date.parse('2023-01-01T00:00:00Z')
  for (let day = 0; lines.length <= count; day++) {
    const on = new Date(start + day * 86_400_000).toISOString().slice(0, 10)
    for (const i of catalogue.indicators)
      for (const member of members) {
        if (lines.length > count) break
        const value =
          i.kind === 'done'
            ? ['完成', '']
            : i.kind === 'ratio'
              ? [`${2_000_000 + day}:1000000`, '']
              : i.kind === 'money'
                ? [`${1000 + day}`, '亿元']
                : i.kind === 'proportion'
                  ? [`${day % 100}`, '%']
                  : [`${day}`, i.unit.zh]
        lines.push([i.id, member, on, ...value, '虚构', '测量'].join(','))
      }
  }
  return lines.join('\n')
}

/** Milliseconds of the quickest of several runs, and what it gave. */
function quickest(work, runs = 3) {
  let best = Number.POSITIVE_INFINITY
  let result
  for (let i = 0; i < runs; i++) {
    const from = performance.now()
    result = work()
    best = Math.min(best, performance.now() - from)
  }
  return { ms: best, result }
}
const show = (name, { ms }, against) =>
  console.log(
    `${name.padEnd(52)} ${ms.toFixed(1).padStart(8)} ms${against ? `   ${(ms / against.ms).toFixed(1)}x` : ''}`,
  )

const text = csv()
const bare = quickest(() => papaparse.parse(text).data.length)
const read = quickest(() => entriesOfCsv(text).entries)
const admitted = quickest(() => admit(read.result, catalogue, ledgerOf([]), today))
const { observations, aside } = admitted.result
const record = observations.map(lineOf).join('\n')
const bareJson = quickest(() => record.split('\n').map((line) => JSON.parse(line)).length)
const opened = quickest(() => ledgerOf(observationsIn(record).observations))
const ledger = opened.result
const dashboard = quickest(() => {
  const summary = summaryOf(catalogue, ledger, today)
  return {
    tally: summary.tally,
    targets: summary.standings.map((s) => targetSummary(s.target, s.tracking, 'zh')),
    agenda: agenda(catalogue, ledger, { from: '2025-01-01', until: '2026-12-31' }, today),
    offices: actingOffices(catalogue),
  }
}, 5)
const charts = quickest(
  () => catalogue.targets.slice(0, 10).map((t) => seriesOfTarget(t, catalogue, ledger, today, 'zh')),
  5,
)

console.log(
  `${count} rows: ${observations.length} taken in, ${aside.length} aside; ${catalogue.targets.length} targets, ${catalogue.tasks.length} tasks`,
)
show('CSV split only', bare)
show('CSV read as entries', read, bare)
show('entries checked and taken in', admitted, bare)
show('record parsed as JSON only', bareJson)
show('record opened as a ledger', opened, bareJson)
show('dashboard data (states, agenda, offices)', dashboard)
show('ten charts', charts)
