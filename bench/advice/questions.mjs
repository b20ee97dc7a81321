// How many questions it takes until nothing is open, asked by what narrows the money most and asked in the order of the
// form. Nobody sees the answers beforehand: a complete applicant stands behind an oracle. Counts, not times, but for the
// last line. COUNT=50 node bench/advice/run.mjs for more made-up applicants.
import { readdirSync, readFileSync } from 'node:fs'
import { assessAll, heldKey, nextQuestion, payable, questionsOf, readApplicantFile, suppose } from '@pengce/assess'
import { factsOfMeasure, isHistory, onOneDay } from '@pengce/language'
import { law } from '@pengce/policies'
import { applicantWith, madeApplicant, Random } from '@pengce/testing'
import { yearOf } from '@pengce/values'
import { background } from '@pengce/vocabulary'
import { parse } from 'yaml'

const COUNT = Number(process.env.COUNT ?? 5)
const ABSENT = { state: 'does-not-apply' }

/** What the oracle answers: what it holds, and else that it does not apply. */
const answerOf = (whole, fact, year, item) => {
  const facts = item === null ? whole.facts : whole.items.find((i) => i.id === item)?.facts
  return facts?.get(heldKey(fact, year)) ?? ABSENT
}
const told = (known, whole, asked) =>
  suppose(known, [{ ...asked, held: answerOf(whole, asked.fact, asked.year, asked.item) }])

/** Who and what there is, and nothing else. */
const bare = (whole) => ({ ...whole, facts: new Map(), items: whole.items.map((i) => ({ ...i, facts: new Map() })) })
/** How far apart what is certain and what is possible are, over all results with an upper end. */
const widthOf = (assessments) =>
  assessments
    .filter((a) => a.verdict !== 'no')
    .map(payable)
    .reduce((sum, r) => sum + (r !== null && Number.isFinite(r.high) ? r.high - r.low : 0), 0)

/** Asks until nothing is open; how many questions, and after how many three quarters of the money that gets settled are. */
function ask(whole, dates, next) {
  let known = bare(whole)
  const widths = [widthOf(assessAll(law.measures, known, dates))]
  while (true) {
    const asked = next(known)
    if (asked === null) break
    known = told(known, whole, asked)
    widths.push(widthOf(assessAll(law.measures, known, dates)))
  }
  const last = widths.at(-1)
  const quarter = last + (widths[0] - last) / 4
  return { questions: widths.length - 1, mostSettled: widths.findIndex((w) => w <= quarter) }
}

const byMoney = (dates, withShares) => (known) =>
  nextQuestion(law, known, dates, withShares ? { background } : {})?.question ?? null

/** Every fact of the form, in the order of the law; `open` skips what is not needed any more. */
function form(whole, dates, skipping) {
  const year = yearOf(dates.appliedOn)
  const places = [null, ...whole.items]
  const rows = new Map()
  for (const m of law.measures)
    for (const place of places) {
      const own = place?.subject ?? whole.subject
      if (!m.subjects.includes(own) || (place !== null && m.subjects.includes(whole.subject))) continue
      for (const { fact, back } of factsOfMeasure(m)) {
        const item = place !== null && fact.subject === place.subject ? place.id : null
        if (isHistory(fact.id) && whole.historyComplete) continue
        const of = fact.period === 'year' ? year - back : null
        rows.set(`${item ?? ''} ${heldKey(fact, of)}`, { fact, back, year: of, item })
      }
    }
  const left = [...rows]
  return (known) => {
    const open = new Set(
      questionsOf(assessAll(law.measures, known, dates)).map((q) => `${q.item ?? ''} ${heldKey(q.fact, q.year)}`),
    )
    if (open.size === 0) return null
    while (left.length > 0) {
      const [key, asked] = left.shift()
      if (!skipping || open.has(key)) return asked
    }
    return null
  }
}

const mean = (list) => list.reduce((a, b) => a + b, 0) / list.length
function compare(name, cases) {
  const ways = [
    ['by money, with shares', (_, d) => byMoney(d, true)],
    ['by money, all alike', (_, d) => byMoney(d, false)],
    ['form, skipping what closed', (w, d) => form(w, d, true)],
    ['form, every line', (w, d) => form(w, d, false)],
  ]
  const rows = ways.map(([label, make]) => {
    const runs = cases.map(({ whole, dates }) => ask(whole, dates, make(whole, dates)))
    return { label, questions: mean(runs.map((r) => r.questions)), most: mean(runs.map((r) => r.mostSettled)) }
  })
  const [ours] = rows
  console.log(`\n${name} (${cases.length})`)
  console.log('  asked                          to settle all   ratio   to settle 3/4 of the money   ratio')
  for (const r of rows)
    console.log(
      `  ${r.label.padEnd(30)} ${r.questions.toFixed(1).padStart(10)} ${(ours.questions / r.questions).toFixed(2).padStart(9)} ${r.most.toFixed(1).padStart(20)} ${(ours.most / r.most).toFixed(2).padStart(14)}`,
    )
}

const files = readdirSync('examples').filter((name) => /\.(?:json|ya?ml)$/u.test(name))
const examples = files.flatMap((name) => {
  const read = readApplicantFile(parse(readFileSync(`examples/${name}`, 'utf8')), law)
  if ('problems' in read) return []
  return [{ whole: read.applicant, dates: onOneDay(read.dates.appliedOn ?? '2025-03-03') }]
})
compare('example applicants, what they do not say does not apply', examples)

const dates = onOneDay('2025-03-03')
const made = (making) =>
  Array.from({ length: COUNT }, (_, i) => ({
    whole: madeApplicant({ measures: law.measures, dates, subject: 'enterprise', ...making }, new Random(i + 1)),
    dates,
  }))
compare('made-up enterprises, drawn by the shares, else one in ten', made({ background, soOf: 10 }))
compare('made-up enterprises, everything even', made({ soOf: 50 }))

const empty = applicantWith('enterprise')
const times = Array.from({ length: 60 }, () => {
  const start = performance.now()
  nextQuestion(law, empty, dates, { background })
  return performance.now() - start
}).sort((a, b) => a - b)
console.log(`\nthe next question for a bare enterprise: ${times[30].toFixed(1)} ms (p95 ${times[57].toFixed(1)} ms)`)
