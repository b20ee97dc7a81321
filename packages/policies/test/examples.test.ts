import { checkPolicies, type Policy, type Registry, registry } from '@pengce/language'
import { failureText, rowsOf, runRows } from '@pengce/testing'
import { describe, expect, test } from 'vitest'

// Every example row on every evaluator. One document while it is being written, whether or not the index holds it yet:
// PENGCE_DOC=hr2023 npx vitest run packages/policies/test/examples.test.ts
const only = process.env.PENGCE_DOC

const law: Registry = await lawToTest()
async function lawToTest(): Promise<Registry> {
  if (only === undefined) {
    const { law: whole }: { law: Registry } = await import('../src/index.ts')
    return whole
  }
  const module: Readonly<Record<string, unknown>> = await import(`../src/${only}/index.ts`)
  const found = Object.values(module).filter(isPolicy)
  if (found.length === 0) throw new Error(`packages/policies/src/${only}/index.ts exports no policy`)
  return registry(found)
}
function isPolicy(value: unknown): value is Policy {
  return typeof value === 'object' && value !== null && 'measures' in value && 'notEncoded' in value
}

// A document may give nothing that one can apply for; its rules and reasons are checked below.
const giving = law.policies.filter((p) => p.measures.length > 0)
describe.each(giving.map((p) => [p.id, p] as const))('%s', (_id, policy) => {
  for (const measure of policy.measures) {
    test(measure.id, () => {
      const failures = rowsOf(law, measure)
        .map((row) => failureText(runRows(measure, [row])))
        .filter((text) => text !== null)
      expect(failures.join('\n'), `${failures.length} rows failed`).toBe('')
    })
  }
})

describe('sound rules', () => {
  // A document alone may name measures of others.
  const problems = checkPolicies(law.policies).filter((p) => only === undefined || p.code !== 'rule/unknown-measure')
  test.each(law.policies.map((p) => p.id))('%s', (id) => {
    expect(problems.filter((p) => p.at.split('/')[0] === id)).toEqual([])
  })
  test('none of the problems is outside every policy', () => {
    const ids = new Set(law.policies.map((p) => p.id))
    expect(problems.filter((p) => !ids.has(p.at.split('/')[0] ?? ''))).toEqual([])
  })
})
