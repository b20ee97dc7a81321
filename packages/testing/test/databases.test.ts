import { evaluate, lookupOfGiven, verdictOf } from '@pengce/assess'
import type { Measure, Registry } from '@pengce/language'
import { law } from '@pengce/policies'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  agree,
  CaseMaker,
  type Database,
  type DatedFacts,
  databaseAnswers,
  duckDb,
  fixtureLaw,
  interpreter,
  lookupIn,
  postgreSql,
  Random,
  rowsOf,
  type SqlAnswer,
} from '../src/index.ts'

// PENGCE_DATABASE_CASES=200 vitest run packages/testing/test/databases.test.ts generates so many facts a measure.
const CASES = Number(process.env.PENGCE_DATABASE_CASES ?? 4)
const MADE_UP_CASES = 60

/** Every example, and generated facts: complete ones, and the same with gaps. */
function datedFactsOf(from: Registry, measure: Measure, cases: number, seed: number): readonly DatedFacts[] {
  const maker = new CaseMaker(measure, new Random(seed))
  const made = Array.from({ length: cases }, () => maker.complete()).flatMap((c) => [c, maker.withGaps(c)])
  return [
    ...rowsOf(from, measure).map((row) => ({ lookup: lookupOfGiven(row.given), dates: row.dates })),
    ...made.map((c) => ({ lookup: lookupIn(c.facts), dates: c.dates })),
  ]
}

/** The first claim that is not met as the verdict is not. */
function firstNotHolding(measure: Measure, { lookup, dates }: DatedFacts): number {
  const step = evaluate(measure.when, { lookup, dates })
  const verdict = verdictOf(step)
  return verdict === 'yes' ? 0 : step.children.findIndex((s) => verdictOf(s) === verdict) + 1
}

/** What each row of a measure comes to by the interpreter, with the claim that fails or is open. */
interface Told {
  readonly measure: Measure
  readonly facts: readonly DatedFacts[]
  readonly answers: readonly SqlAnswer[]
}
const made = new Map<Registry, readonly Told[]>()
/** The rows of every measure and what they come to, once for all databases. */
function toldOf(from: Registry, cases: number): readonly Told[] {
  const known =
    made.get(from) ??
    from.measures.map((measure, k): Told => {
      const facts = datedFactsOf(from, measure, cases, k + 1)
      const answers = facts.map((f) => ({
        ...interpreter.answer(measure, f.lookup, f.dates),
        reason: firstNotHolding(measure, f),
      }))
      return { measure, facts, answers }
    })
  made.set(from, known)
  return known
}

describe.each([
  ['DuckDB', duckDb],
  ['PostgreSQL', postgreSql],
] as const)('%s', (_name, open) => {
  let db: Database
  beforeAll(async () => {
    db = await open()
  })
  afterAll(() => db.close())

  test.each([
    ['the law', law, CASES],
    ['the made-up document', fixtureLaw, MADE_UP_CASES],
  ] as const)(
    '[C19] [C20] %s: the same verdict, range and first failing claim, and no answer is null',
    async (_what, from, cases) => {
      const findings: string[] = []
      let rows = 0
      for (const { measure, facts, answers } of toldOf(from, cases)) {
        const others = await databaseAnswers(db, measure, facts)
        expect(others.length).toBe(facts.length)
        for (const [i, one] of answers.entries()) {
          const other = others[i]
          if (other === undefined || !agree(one, other) || other.reason !== one.reason)
            findings.push(`${measure.id} row ${i} on ${facts[i]?.dates.rulesOn}`)
          rows++
        }
      }
      expect(findings.slice(0, 5)).toEqual([])
      expect(rows).toBeGreaterThan(from.measures.length * cases * 2)
    },
  )
})
