// One applicant against ten measures, ours beside publicodes, json-rules-engine and GoRules zen; then against all of
// them, ours alone. First everybody must give the same amounts; then one run, interleaved, as ratios.
import { assessAll, assessWith, explanationText } from '@pengce/assess'
import { batchOf, compileMeasures } from '@pengce/compile'
import { onOneDay } from '@pengce/language'
import { law } from '@pengce/policies'
import { askedOf, CaseMaker, lookupIn, Random } from '@pengce/testing'
import { jsonRules } from './json-rules.mjs'
import { nameOf } from './peers.mjs'
import { publicodes } from './publicodes.mjs'
import { TEN_MEASURES } from './ten-measures.mjs'
import { zen } from './zen.mjs'

const APPLICANTS = 200
const ROUNDS = 3
const ROUND_MS = Number(process.env.PENGCE_BENCH_MS ?? 700)
/** Beyond these, products leave what floating point holds, and the peers would err. */
const LARGEST_OF = { money: 1_000_000_000_000, rate: 1_000_000 }
const largestOf = (/** @type {any} */ fact) => LARGEST_OF[fact.unit] ?? 1_000

const dates = onOneDay('2025-03-01')
const measures = TEN_MEASURES.map((id) => law.measure(id)).filter((m) => m !== undefined)
if (measures.length < TEN_MEASURES.length)
  console.log(`only ${measures.length} of the ten measures are in the law: ${measures.map((m) => m.id).join(', ')}`)

/** Complete facts over several measures at once, eligible for one of them. @param {Random} random @param {readonly any[]} of */
function factsFor(random, of) {
  const chosen = random.pick(of)
  const facts = new Map()
  for (const m of [...of.filter((m) => m !== chosen), chosen]) {
    const maker = new CaseMaker(m, random)
    for (const [key, held] of (m === chosen ? maker.eligible(dates) : maker.complete(dates)).facts) facts.set(key, held)
  }
  for (const { key, fact } of of.flatMap(askedOf)) {
    const held = facts.get(key)
    if (fact.type === 'figure' && held.state === 'known' && Math.abs(held.value) > largestOf(fact))
      facts.set(key, { ...held, value: Math.sign(held.value) * largestOf(fact) })
  }
  return facts
}

const NOTHING = { 'yes-no': false, figure: 0, choice: 'none', date: -1_000_000 }
/** The facts as the peers take them. @param {ReadonlyMap<string, any>} facts */
const plainFacts = (facts) =>
  Object.fromEntries(
    measures.flatMap(askedOf).map(({ key, fact, back }) => {
      const held = facts.get(key)
      return [nameOf(fact, back), held?.state === 'known' ? held.value : NOTHING[fact.type]]
    }),
  )
const datesApply = (/** @type {ReadonlyMap<string, any>} */ facts) =>
  measures.flatMap(askedOf).every(({ key, fact }) => fact.type !== 'date' || facts.get(key)?.state === 'known')

const random = new Random(1)
/** @type {{ facts: ReadonlyMap<string, any>, plain: Record<string, any> }[]} */
const applicants = []
while (applicants.length < APPLICANTS) {
  const facts = factsFor(random, measures)
  if (datesApply(facts)) applicants.push({ facts, plain: plainFacts(facts) })
}

const program = compileMeasures(measures)
const oneRow = program.run(batchOf(program.columns, [() => ({ state: 'not-asked' })]), dates)
const peers = {
  publicodes: publicodes(measures, dates),
  jsonRules: jsonRules(measures, dates),
  zen: zen(measures, dates),
}

/** @typedef {(typeof applicants)[number]} One */
const explained = (/** @type {One} */ { facts }) => measures.map((m) => assessWith(m, lookupIn(facts), dates))
const due = (/** @type {ReturnType<typeof explained>} */ results) =>
  results.map((a) => (a.due === null ? 0 : a.due.high))
/** @type {Record<string, (one: One) => any>} */
const contenders = {
  'ours, every step kept': explained,
  'ours, explained in Chinese': (one) => explained(one).map((a) => explanationText(a, 'zh')),
  'ours, compiled, one row': ({ facts }) => program.run(batchOf(program.columns, [lookupIn(facts)]), dates, oneRow),
  zen: ({ plain }) => peers.zen.plain(plain),
  'zen with its trace': ({ plain }) => peers.zen.traced(plain),
  'json-rules-engine': ({ plain }) => peers.jsonRules(plain),
  publicodes: ({ plain }) => peers.publicodes(plain),
}

await mustAgree()
const turns = Object.fromEntries(
  Object.entries(contenders).map(([name, run]) => [
    name,
    (/** @type {number} */ i) => run(/** @type {One} */ (applicants[i % applicants.length])),
  ]),
)
show(`One applicant against ${measures.length} measures`, await interleaved(turns))
await allMeasures()

/** Every engine gives the fen that the interpreter gives. */
async function mustAgree() {
  let paid = 0
  for (const one of applicants) {
    const expected = due(explained(one))
    paid += expected.filter((n) => n > 0).length
    const compiled = contenders['ours, compiled, one row']?.(one).map((/** @type {any} */ l) => l.high[0])
    const given = {
      compiled,
      zen: (await peers.zen.plain(one.plain)).map(Number),
      'json-rules-engine': await peers.jsonRules(one.plain),
      publicodes: peers.publicodes(one.plain),
    }
    for (const [name, amounts] of Object.entries(given))
      expected.forEach((amount, i) => {
        if (amounts[i] !== amount)
          throw new Error(
            `${name} gives ${amounts[i]} for ${measures[i]?.id}, not ${amount}, for ${JSON.stringify(one.plain)}`,
          )
      })
  }
  console.log(
    `${APPLICANTS} made-up applicants: all five give the same fen (${paid} of ${APPLICANTS * measures.length} amounts are above nothing)\n`,
  )
}

/** Microseconds of processor time that a stretch of work takes for each thing done; other processes do not count. */
async function measured(/** @type {(i: number) => unknown} */ run) {
  const began = performance.now()
  const before = process.cpuUsage()
  let done = 0
  while (performance.now() - began < ROUND_MS) await run(done++)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / done
}

/** Median of rounds in which the contenders take turns, after one round to warm up. @param {Record<string, (i: number) => unknown>} all */
async function interleaved(all) {
  /** @type {Record<string, number[]>} */
  const found = {}
  for (let round = 0; round <= ROUNDS; round++)
    for (const [name, run] of Object.entries(all)) {
      const micros = await measured(run)
      if (round > 0) found[name] = [...(found[name] ?? []), micros]
    }
  return Object.fromEntries(Object.entries(found).map(([name, list]) => [name, list.toSorted((a, b) => a - b)[1] ?? 0]))
}

/** @param {string} title @param {Record<string, number>} times */
function show(title, times) {
  console.log(`${title}: µs of processor time, and the ratio to the first`)
  const base = Object.values(times)[0] ?? 1
  for (const [name, micros] of Object.entries(times))
    console.log(`  ${name.padEnd(34)} ${micros.toFixed(1).padStart(10)}  ${(micros / base).toPrecision(3).padStart(8)}`)
  console.log('')
}

/** One enterprise against the whole law, then many at once. */
async function allMeasures() {
  const everyone = law.measures.filter((m) => m.subjects.includes('enterprise'))
  const whole = compileMeasures(everyone)
  const made = Array.from({ length: 20 }, () => factsFor(random, everyone))
  const applicantsOf = made.map((facts) => ({
    id: 'a',
    name: 'A',
    subject: /** @type {const} */ ('enterprise'),
    facts: byYear(facts),
    items: [],
    historyComplete: true,
  }))
  const rows = Array.from({ length: 4000 }, (_, i) => lookupIn(made[i % made.length] ?? new Map()))
  const batch = batchOf(whole.columns, rows)
  const lines = whole.run(batch, dates)
  const pick = (/** @type {number} */ i) => /** @type {any} */ (applicantsOf[i % applicantsOf.length])
  const room = whole.run(batchOf(whole.columns, rows.slice(0, 1)), dates)
  const times = await interleaved({
    'every step kept': (i) => assessAll(everyone, pick(i), dates),
    'explained in Chinese': (i) => assessAll(everyone, pick(i), dates).map((a) => explanationText(a, 'zh')),
    'compiled, one row': (i) => whole.run(batchOf(whole.columns, rows.slice(i % 20, (i % 20) + 1)), dates, room),
    'compiled, 4,000 rows in columns': () => whole.run(batch, dates, lines),
  })
  const many = 'compiled, 4,000 rows in columns'
  show(`One enterprise against all ${everyone.length} enterprise measures`, {
    ...times,
    [many]: (times[many] ?? 0) / rows.length,
  })
}
/** Yearly facts by calendar year, as an applicant's file has them. @param {ReadonlyMap<string, any>} facts */
function byYear(facts) {
  return new Map(
    [...facts].map(([key, held]) => [key.replace(/@(\d+)$/u, (_, back) => `@${2025 - Number(back)}`), held]),
  )
}
