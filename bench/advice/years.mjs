// node --import tsx bench/advice/years.mjs: how long the exact plan over three years takes. Made-up laws of 40 live
// measures with every bond that the law has (choose one of seven, one kind of support, joint ceilings, deductions,
// needs, first crossings, rent or purchase), a law in which everything hangs together, and the real law for the
// applicants in examples/. INSTANCES=100 for more. Times are printed, never tested.
import { readdirSync, readFileSync } from 'node:fs'
import { known, planYears, readApplicantFile } from '@pengce/assess'
import { datesFrom, onOneDay } from '@pengce/language'
import { law } from '@pengce/policies'
import { wan } from '@pengce/values'
import { parse } from 'yaml'
import { measureOf, valeLaw } from '../../packages/assess/test/years-town.ts'

const INSTANCES = Number(process.env.INSTANCES ?? 40)
const LIVE = 40

/** Small whole numbers that follow from a seed. */
function dice(seed) {
  let state = (seed * 2654435761 + 12345) >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
const kinds = ['lasting', 'once', 'once', 'by-revenue', 'by-revenue', 'top-up', 'share']

/** Forty measures in groups as they stand in the documents: most alone, some in sevens, pairs and chains. */
function worldOf(seed, { together }) {
  const roll = dice(seed)
  const specs = Array.from({ length: LIVE }, (_, n) => ({
    id: `m${n}`,
    // What counts what is left of its time is rent; two of one kind draw on one count.
    kind: n >= 38 ? 'rent' : kinds[roll(kinds.length)],
    money: 1 + roll(200),
    waits: roll(5) === 0,
    window: roll(6) === 0 ? { from: '2020-01-01', until: `${2025 + roll(2)}-0${1 + roll(9)}-15` } : null,
    support: n >= 7 && n < 17 ? `s${Math.floor(n / 2)}` : null,
    notWith: n >= 17 && n < 21 ? [`m${n + 4}`] : [],
    deducts: n >= 25 && n < 28 ? [`m${n + 3}`] : [],
  }))
  const id = (n) => `vale/m${n}`
  const seven = [0, 1, 2, 3, 4, 5, 6].map(id)
  const bonds = [
    { kind: 'at-most-one', of: seven, scope: ['ever', 'same-time', 'same-matter'][seed % 3], picks: 'applicant' },
    { kind: 'same-support', supports: 'any', against: 'this-document', picks: 'higher' },
    { kind: 'joint-ceiling', of: [31, 32, 33].map(id), ceiling: wan(200), per: 'total' },
    { kind: 'joint-ceiling', of: [34, 35].map(id), ceiling: wan(150), per: 'year' },
    { kind: 'requires', measure: id(36), anyOf: [id(37)] },
    { kind: 'deducts', from: [id(38)], paid: [id(39)] },
    ...(together ? [{ kind: 'joint-ceiling', of: specs.map((_, n) => id(n)), ceiling: wan(2500), per: 'total' }] : []),
  ]
  const facts = {
    'works/open': true,
    'works/ready': false,
    'works/drawn': 0,
    'works/peak': wan(roll(150)).parts,
    'works/spending': wan(roll(600)).parts,
    ...Object.fromEntries([2024, 2025, 2026].map((y) => [`works/revenue@${y}`, wan(50 + roll(3000)).parts])),
  }
  const applicant = {
    id: '1',
    name: 'made up',
    subject: 'enterprise',
    facts: new Map(Object.entries(facts).map(([fact, value]) => [fact, known(value)])),
    items: [],
    historyComplete: true,
  }
  const expected = [{ year: 2026, facts: new Map([['works/ready', known(true)]]), items: [] }]
  return { law: valeLaw(specs.map(measureOf), bonds), applicant, expected }
}

const middle = (of) => of.toSorted((a, b) => a - b)[Math.floor(of.length / 2)]
function line(name, runs) {
  const times = runs.map((r) => r.ms)
  const share = (test) => `${runs.filter(test).length} of ${runs.length}`
  console.log(
    `${name.padEnd(44)} median ${middle(times).toFixed(1).padStart(7)} ms   worst ${Math.max(...times)
      .toFixed(1)
      .padStart(7)} ms   ` +
      `proved ${share((r) => r.plan.proved)}   planning ahead pays in ${share((r) => r.plan.gain > 0)}`,
  )
}
function timed(of, run) {
  run(of[0])
  return of.map((one) => {
    const start = performance.now()
    const plan = run(one)
    return { ms: performance.now() - start, plan }
  })
}

for (const together of [false, true]) {
  const worlds = Array.from({ length: INSTANCES }, (_, seed) => worldOf(seed, { together }))
  const run = (w) =>
    planYears(w.law, w.applicant, { objective: 'certain', dates: onOneDay('2025-05-06'), expected: w.expected })
  line(`${LIVE} live measures${together ? ', all under one ceiling' : ''}, 3 years`, timed(worlds, run))
}

const folder = new URL('../../examples/', import.meta.url)
const applicants = ['', 'stories/'].flatMap((sub) => {
  const at = new URL(sub, folder)
  return readdirSync(at)
    .filter((name) => /\.(?:json|ya?ml)$/u.test(name))
    .flatMap((name) => {
      const file = readApplicantFile(parse(readFileSync(new URL(name, at), 'utf8')), law)
      return 'problems' in file ? [] : [file]
    })
})
for (const objective of ['certain', 'possible']) {
  const run = (f) =>
    planYears(law, f.applicant, { objective, dates: datesFrom(f.dates, '2025-03-03'), expected: f.expected })
  line(`the law (${law.measures.length} measures), ${objective}, examples/`, timed(applicants, run))
}
