import { factsOf } from '@pengce/language'
import { checkProcedures, flawText, paths, publicCalendar, type Step, simulate, stepsOf } from '@pengce/procedure'
import { hrService, offices } from '@pengce/vocabulary'
import { describe, expect, test } from 'vitest'
import locators from '../locks/register-locators.json' with { type: 'json' }
import { law, otherClaims, procedures } from '../src/index.ts'

/** Everything of a step that cites a provision. */
const partsOf = (s: Step) => [
  s,
  ...s.items,
  ...s.leads,
  ...s.keeps,
  ...s.turns,
  ...s.materials,
  ...Object.values(s.phases),
  ...Object.values(s.holds),
]

test('no procedure has a flaw', () => {
  expect(checkProcedures(procedures, Object.values(offices)).map((f) => flawText(f, 'en'))).toEqual([])
})

test('what procedures concern is a measure or a rule of the law', () => {
  const known = new Set(law.policies.flatMap((p) => [...p.measures, ...p.rules].map((part) => part.id)))
  const named = procedures.flatMap((p) => stepsOf(p).flatMap(([, step]) => step.concerns))
  expect(named.filter((id) => !known.has(id))).toEqual([])
})

test('every register row claimed is in the register, and the procedure cites its provision', () => {
  const rows: Readonly<Record<string, readonly string[]>> = locators
  const unfounded = procedures.flatMap((p) => {
    const cited = [p, ...Object.values(p.steps).flatMap(partsOf)]
    const standsOn = new Set(cited.flatMap((part) => part.cites.map((c) => c.locator)))
    return p.register.filter((row) => !(rows[row] ?? []).some((locator) => standsOn.has(locator)))
  })
  expect(unfounded).toEqual([])
})

test('no row that a procedure encodes is listed as not encoded', () => {
  const listed = new Set(law.policies.flatMap((p) => p.notEncoded.map((n) => n.row)))
  expect(otherClaims.filter((c) => listed.has(c.row))).toEqual([])
})

describe.each(procedures.map((p) => [p.id, p] as const))('%s', (_id, p) => {
  // The days lie so that terms cross National Day and the Spring Festival with their make-up days.
  test.each(['2024-09-20', '2025-01-13'])('runs from %s to every possible end', (from) => {
    const ends = paths(p).map((path) => {
      const { problem, standing } = simulate(p, path, from, publicCalendar)
      return [problem?.code ?? standing?.at, path.end] as const
    })
    expect(ends.filter(([found, end]) => found !== end && found !== 'case/provisional')).toEqual([])
    const all = stepsOf(p).flatMap(([name, step]) => (step.outcome === null ? [] : [name]))
    expect(new Set(ends.map(([, end]) => end))).toEqual(new Set(all))
  })
})

test('for HR agencies the government settles just what awaits its approval', () => {
  const asked = law.measures.filter(
    (m) =>
      m.document === 'hr2023' && factsOf(m.when).some(({ fact }) => fact.id === hrService.municipalApproval.fact.id),
  )
  const settlement = procedures.find((p) => p.id === 'hr2023/settlement')
  const approval = settlement?.steps.approval
  expect([...(approval?.concerns ?? [])].sort()).toEqual(asked.map((m) => m.id).sort())
})
