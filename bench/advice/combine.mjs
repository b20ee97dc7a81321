// node --import tsx bench/advice/combine.mjs: how long the best lawful combination of 60 candidates takes to prove.
// Four kinds: sixty results that the law itself ties together, with made-up sums; made-up bonds of every kind; the same
// with everything under four ceilings; four ceilings that cross. Beside it HiGHS on the same programme (npm install in bench/ puts it there). INSTANCES=200 for more.
// Times are printed, never tested.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { assessAll } from '@pengce/assess'
import { onOneDay } from '@pengce/language'
import { law } from '@pengce/policies'
import { candidatesOf } from '../../packages/assess/src/combine/candidate.ts'
import { moneyOf } from '../../packages/assess/src/combine/figure.ts'
import { groupsOf, partsOf } from '../../packages/assess/src/combine/parts.ts'
import { inCuttingOrder } from '../../packages/assess/src/combine/programme.ts'
import { bestOf } from '../../packages/assess/src/combine/search.ts'
import { settingAmong } from '../../packages/assess/src/combine/setting.ts'

const INSTANCES = Number(process.env.INSTANCES ?? 100)
const CANDIDATES = 60
const NODES = 200_000
/** Fen in ten thousand yuan. */
const WAN = 1_000_000

/** Small whole numbers that follow from a seed. */
function dice(seed) {
  let state = (seed * 2654435761 + 12345) >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const newcomer = {
  id: '1',
  name: '1',
  subject: 'enterprise',
  facts: new Map(),
  historyComplete: true,
  items: ['project', 'person', 'site'].map((id) => ({ id, name: id, subject: id, facts: new Map() })),
}
/** Of all that may be had by somebody of whom nothing is known: what the law ties to something else. */
function tiedByLaw() {
  const all = candidatesOf(assessAll(law.measures, newcomer, onOneDay('2024-05-06')), 'possible')
  const { parts } = settingAmong(law, all, { objective: 'possible', received: new Set() })
  return parts.filter((part) => part.of.length > 1).flatMap((part) => part.of.map((i) => all[i]))
}
const tied = tiedByLaw()

/** Sixty of what the law ties together, whole groups where they fit, with sums of their own. */
function lawfulOf(seed) {
  const roll = dice(seed)
  const all = tied
    .map((c) => ({ c, by: roll(1_000_000) }))
    .toSorted((a, b) => a.by - b.by)
    .slice(0, CANDIDATES)
    .map(({ c }) => ({ ...c, low: 0, worth: (1 + roll(400)) * (roll(4) === 0 ? 10 : 1) * WAN }))
  const { programme } = settingAmong(law, all, { objective: 'possible', received: new Set() })
  const { least: _, ...fixed } = programme
  return fixed
}

/** Sixty candidates: two choices of one in seven, kinds of support in threes and fours, pairs, three deductions, two needs. */
function programmeOf(seed, kind) {
  if (kind === 'law') return lawfulOf(seed)
  const roll = dice(seed)
  const worth = Array.from({ length: CANDIDATES }, () => (1 + roll(400)) * (roll(4) === 0 ? 10 : 1) * WAN)
  const clashes = []
  const oneOf = (first, size) => {
    for (let i = first; i < first + size; i += 1) for (let j = i + 1; j < first + size; j += 1) clashes.push([i, j])
  }
  oneOf(0, 7)
  oneOf(7, 7)
  for (let i = 14; i < 46; ) {
    const size = 2 + roll(3)
    oneOf(i, Math.min(size, 46 - i))
    i += size
  }
  for (let n = 0; n < 12; n += 1) {
    const [a, b] = [roll(CANDIDATES), roll(CANDIDATES)]
    if (a !== b) clashes.push([Math.min(a, b), Math.max(a, b)])
  }
  const deductions = [48, 52, 56].map((from) => ({ from, paid: [from - 1, from - 2] }))
  const needs = [50, 54].map((of) => ({ of, anyOf: [of + 1, roll(40)] }))
  const span = (from, length) => Array.from({ length }, (_, i) => from + i)
  const cap = (of, share) => ({ of, ceiling: Math.floor((of.reduce((s, i) => s + worth[i], 0) / WAN) * share) * WAN })
  const ceilings = {
    documents: () => [cap(span(46, 3), 0.6), cap(span(14, 6), 0.3), cap(span(14, 3), 0.4)],
    under: () => [0, 15, 30, 45].map((from) => cap(span(from, 15), 0.2)),
    crossing: () =>
      Array.from({ length: 4 }, () =>
        cap(
          span(0, CANDIDATES).filter(() => roll(3) === 0),
          0.2,
        ),
      ),
  }[kind]()
  return { worth, most: worth, clashes, needs, deductions, ceilings: inCuttingOrder(ceilings) }
}

function solveHere(p) {
  const found = partsOf(p, groupsOf(p)).map((part) =>
    bestOf(part.programme, [moneyOf(part.programme)], { nodes: NODES }),
  )
  return {
    worth: found.reduce((s, f) => s + (f?.worth ?? 0), 0),
    proved: found.every((f) => f?.proved),
    settled: found.every((f) => f?.settled),
  }
}

/** The same as a mixed programme in ten thousands: chosen or not, what is left of each, used up by deductions or not. */
function asModel(p) {
  const z = (i) => `z${i}`
  const y = (i) => `y${i}`
  const rows = []
  const w = p.worth.map((x) => x / WAN)
  for (const i of w.keys()) rows.push(`${y(i)} - ${w[i]} ${z(i)} <= 0`)
  for (const [a, b] of p.clashes) rows.push(`${z(a)} + ${z(b)} <= 1`)
  for (const n of p.needs) rows.push(`${[z(n.of), ...n.anyOf.map(z)].join(' - ')} <= 0`)
  for (const { from, paid } of p.deductions) {
    const most = paid.reduce((s, i) => s + w[i], 0)
    rows.push(`${y(from)} + ${w[from]} u${from} <= ${w[from]}`)
    rows.push(`${y(from)} + ${paid.map((i) => `${w[i]} ${z(i)}`).join(' + ')} - ${most} u${from} <= ${w[from]}`)
  }
  for (const c of p.ceilings) rows.push(`${c.of.map(y).join(' + ')} <= ${c.ceiling / WAN}`)
  const binary = [...w.keys()].map(z).concat(p.deductions.map((d) => `u${d.from}`))
  return [
    'Maximize',
    ` obj: ${[...w.keys()].map(y).join(' + ')}`,
    'Subject To',
    ...rows.map((r, n) => ` c${n}: ${r}`),
    'Binary',
    ` ${binary.join(' ')}`,
    'End',
  ].join('\n')
}

async function highs() {
  const here = dirname(fileURLToPath(import.meta.url))
  const require = createRequire(join(dirname(here), 'package.json'))
  try {
    return await require('highs')()
  } catch {
    return null
  }
}

const at = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]
const figures = (times) => {
  const sorted = times.toSorted((a, b) => a - b)
  return `median ${at(sorted, 0.5).toFixed(2)} ms, p95 ${at(sorted, 0.95).toFixed(2)} ms, max ${sorted.at(-1).toFixed(2)} ms`
}

const solver = await highs()
for (const kind of ['law', 'documents', 'under', 'crossing']) {
  for (let seed = 0; seed < 10; seed += 1) solveHere(programmeOf(seed + 10_000, kind))
  const here = []
  const there = []
  let [proved, settled, same] = [0, 0, 0]
  for (let seed = 0; seed < INSTANCES; seed += 1) {
    const p = programmeOf(seed, kind)
    let start = performance.now()
    const found = solveHere(p)
    here.push(performance.now() - start)
    proved += found.proved ? 1 : 0
    settled += found.settled ? 1 : 0
    if (solver === null) continue
    const model = asModel(p)
    start = performance.now()
    const other = solver.solve(model, { time_limit: 10, mip_rel_gap: 0 })
    there.push(performance.now() - start)
    same += Math.abs(other.ObjectiveValue * WAN - found.worth) < WAN / 2 ? 1 : 0
  }
  const each = (times) => times.reduce((a, b) => a + b, 0) / times.length
  console.log(`${kind}: 60 candidates, ${INSTANCES} instances, ${proved} proved, ${settled} with ties settled`)
  console.log(`  pengce  ${figures(here)}`)
  if (solver === null) console.log('  HiGHS is not installed in bench/')
  else
    console.log(
      `  HiGHS   ${figures(there)}; same optimum ${same}; pengce × ${(each(there) / each(here)).toFixed(1)} as fast`,
    )
}
