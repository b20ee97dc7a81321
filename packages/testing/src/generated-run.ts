import { batchOf } from '@pengce/compile'
import type { Dates, Measure } from '@pengce/language'
import { anyDates, type Case, CaseMaker } from './cases.ts'
import { type Answer, agree, answerAt, interpreter, programOf, webassemblyAnswers } from './evaluator.ts'
import { factSetText, lookupIn } from './fact-set.ts'
import { answerText } from './figure-text.ts'
import { oracle } from './oracle.ts'
import { agreesWithOracle, capsKept, type Finding, rangeKept } from './property.ts'
import { Random } from './random.ts'

/** What a run of generated facts came to. */
export interface GeneratedRun {
  readonly measures: number
  /** Complete fact sets on which interpreter, columns in JavaScript and WebAssembly, and oracle were compared. */
  readonly complete: number
  /** Partial fact sets, compared likewise, whose completion was held against their range. */
  readonly partial: number
  /** Of the complete ones, how many met the measure's conditions. */
  readonly eligible: number
  readonly findings: readonly string[]
}
interface Tally {
  complete: number
  partial: number
  eligible: number
  readonly findings: string[]
}

/** Cases that share their dates and are computed as one batch of columns. */
const BATCH = 50

/** Spreads so many complete fact sets, and as many partial ones, over the measures. */
export function generatedRun(measures: readonly Measure[], cases: number, seed: number): GeneratedRun {
  const tally: Tally = { complete: 0, partial: 0, eligible: 0, findings: [] }
  const each = Math.ceil(cases / Math.max(1, measures.length))
  measures.forEach((measure, i) => {
    const random = new Random(seed + i)
    for (let done = 0; done < each; done += BATCH) batch(measure, Math.min(BATCH, each - done), random, tally)
  })
  return { measures: measures.length, ...tally }
}

function batch(measure: Measure, size: number, random: Random, tally: Tally): void {
  const maker = new CaseMaker(measure, random)
  const dates = anyDates(measure, random)
  const complete = Array.from({ length: size }, () => maker.complete(dates))
  const partial = complete.map((c) => maker.withGaps(c))
  const note = (c: Case, finding: Finding) => {
    if (finding !== null)
      tally.findings.push(`${measure.id} on ${dates.rulesOn}: ${finding}\n  ${factSetText(maker.asked, c.facts)}`)
  }
  for (const cases of [complete, partial]) {
    const answers = inColumns(measure, cases, dates)
    cases.forEach((c, i) => {
      const others = answers.map(([name, of]): Said => [name, of[i]])
      const { finding, verdict } = compared(measure, c, others)
      note(c, finding ?? capsKept(measure, c))
      if (cases === complete && verdict === 'yes') tally.eligible++
    })
  }
  complete.forEach((c, i) => {
    const gaps = partial[i]
    if (gaps !== undefined) note(gaps, rangeKept(measure, gaps, c))
  })
  tally.complete += complete.length
  tally.partial += partial.length
}

/** What another evaluator says of a case. */
type Said = readonly [name: string, answer: Answer | undefined]

function compared(measure: Measure, c: Case, others: readonly Said[]): { finding: Finding; verdict: string } {
  const lookup = lookupIn(c.facts)
  const one = interpreter.answer(measure, lookup, c.dates)
  const says = (name: string, answer: Answer) => `${name} says ${answerText(answer, measure.pay.unit)}`
  const differing = others.find(([, answer]) => answer === undefined || !agree(one, answer))
  if (differing !== undefined) {
    const [name, answer] = differing
    const finding = [says('interpreter', one), answer ? says(name, answer) : `${name} says nothing`].join('; ')
    return { finding, verdict: one.verdict }
  }
  const truth = oracle(measure, lookup, c.dates)
  const finding = agreesWithOracle(one, truth) ? null : `${says('interpreter', one)}; ${says('oracle', truth)}`
  return { finding, verdict: one.verdict }
}

/** All cases in one run of each kind of columns, as a population is computed. */
function inColumns(
  measure: Measure,
  cases: readonly Case[],
  dates: Dates,
): readonly (readonly [name: string, answers: readonly Answer[]])[] {
  const lookups = cases.map((c) => lookupIn(c.facts))
  const program = programOf(measure)
  const [line] = program.run(batchOf(program.columns, lookups), dates)
  return [
    ['compiled', line === undefined ? [] : cases.map((_, i) => answerAt(line, i))],
    ['webassembly', webassemblyAnswers(measure, lookups, dates)],
  ]
}
