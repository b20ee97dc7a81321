import type { Measure } from '@pengce/language'
import { law } from '@pengce/policies'
import { beforeAll, describe, expect, test } from 'vitest'
import { fixtureLaw } from '../fixtures/index.ts'
import {
  CaseMaker,
  evaluatorsAgree,
  generatedRun,
  inWindow,
  isTurned,
  Random,
  type Threshold,
  thresholdCases,
  treeText,
  type Unturned,
  windowKept,
} from '../src/index.ts'

// PENGCE_CASES=100000 npx vitest run packages/testing/test/law.test.ts runs as many as the issue asks for.
const CASES = Number(process.env.PENGCE_CASES ?? 6_000)
const SEED = Number(process.env.PENGCE_SEED ?? 1)

describe.each([
  ['the law', law.measures],
  ['the made-up document', fixtureLaw.measures],
])('%s', (_name, measures: readonly Measure[]) => {
  let found: readonly (Threshold | Unturned)[] = []
  beforeAll(() => {
    found = measures.flatMap((m) => thresholdCases(m))
  })

  test('[T1] [A3] [C1] generated facts: evaluators agree to the fen, completing facts never leaves the range', () => {
    const run = generatedRun(measures, CASES, SEED)
    expect(run.findings.slice(0, 5)).toEqual([])
    expect(run.complete).toBeGreaterThanOrEqual(CASES)
    expect(run.eligible).toBeGreaterThan(run.complete / 10)
  })

  test('[T2] every comparison turns, and evaluators agree just below, at and just above it', () => {
    // What no fact can turn is a clause that can never matter: see to the rule, not to this test.
    expect(found.filter((t) => !isTurned(t)).map((t) => `${t.measure.id}: ${treeText(t.comparison)}`)).toEqual([])
    const findings = found.filter(isTurned).flatMap((t) => t.cases.map((c) => evaluatorsAgree(t.measure, c)))
    expect(findings.length).toBeGreaterThan(100)
    expect(findings.filter((f) => f !== null)).toEqual([])
  })

  test('[T3] no measure applies outside its window', () => {
    const findings = measures.map((m) => {
      const found = windowKept(m, new CaseMaker(m, new Random(SEED)).eligible(inWindow(m)))
      return found === null ? null : `${m.id}: ${found}`
    })
    expect(findings.filter((f) => f !== null)).toEqual([])
  })
})
