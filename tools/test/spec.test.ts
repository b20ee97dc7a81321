import { describe, expect, it } from 'vitest'
import { rulesOf, shownIn, specProblems } from '../spec.mjs'
import { folderWith } from './temporary.ts'

describe('the check of rules against tests', () => {
  it.each([
    'A3  With facts missing',
    'A3 With facts missing',
    '**A3** With facts',
    '- **A3** With facts',
    '### A3 With facts',
    '| A3 | With |',
  ])('reads a rule written as "%s"', (line) => {
    expect(rulesOf(`# A title\n\n${line}\nmore about it`)).toEqual([{ rule: 'A3', line: 3 }])
  })

  it('reads no rule where a line only mentions one', () => {
    expect(rulesOf('see A3 for this\nA3\nSM3 hashes are used\nGB2312 is an encoding')).toEqual([])
  })

  it('reads every rule at the start of a test name', () => {
    const text = `it('[A3] widens', f)\nit("[A4] [W2] both", f)\nit('no [A5] here', f)`
    expect(shownIn(text).map(({ rule }) => rule)).toEqual(['A3', 'A4', 'W2'])
  })

  it('names rules without a test, tests without a rule and rules stated twice', () => {
    const packages = folderWith({
      'assess/SPEC.md': 'A1  Shown.\nA2  Not shown.\n',
      'assess/test/a.test.ts': `it('[A1] shown', f)\nit('[A9] no such rule', f)`,
      'values/SPEC.md': 'A1  The same name again.\n',
    })
    expect(specProblems(packages)).toEqual([
      'packages/values/SPEC.md:1: rule A1 stands at packages/assess/SPEC.md:1 already; give it another name',
      'packages/assess/test/a.test.ts:2: the test names rule A9, which no SPEC.md states; add it there first',
      'packages/assess/SPEC.md:2: rule A2 has no test; begin the name of the test that shows it with [A2]',
    ])
  })
})
