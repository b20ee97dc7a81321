import { describe, expect, it } from 'vitest'
import { entriesOf, glossaryProblems } from '../glossary.mjs'

const head = '| 中文 | English | Used in |\n|---|---|---|\n'

describe('the check of the glossary', () => {
  it('reads the rows of the table and not its head', () => {
    expect(entriesOf(`${head}| 奖励 | award | ec2024 |\n`)).toEqual([
      { term: '奖励', name: 'award', usedIn: 'ec2024', line: 3 },
    ])
  })

  it('is content with one name for each term, in order', () => {
    expect(glossaryProblems(`${head}| 奖励 | award | ec2024 |\n| 封顶 | cap | hq2021 |\n`)).toEqual([])
  })

  it.each([
    ['a term with two names', '| 奖励 | award | a |\n| 奖励 | prize | a |', '奖励 stands at line 3 already as "award"'],
    [
      'a name for two terms',
      '| 奖励 | award | a |\n| 奖金 | Award | a |',
      '"Award" is already the name of 奖励 (line 3)',
    ],
    ['a missing name', '| 奖励 | | a |', '奖励 lacks its English name'],
    ['a missing place', '| 奖励 | award | |', 'lacks its English name or where it is used'],
    ['rows out of order', '| 封顶 | cap | a |\n| 奖励 | award | a |', '"award" comes before "cap"'],
    ['an empty table', '', 'no table of terms'],
  ])('finds %s', (_, rows, text) => {
    expect(glossaryProblems(head + rows)).toEqual([expect.stringContaining(text)])
  })
})
