import { law } from '@pengce/policies'
import { expect, test } from 'vitest'
import { exampleView } from '../src/view/example-view.ts'

test('an example names every answer that comes to the same, and only where there are several', () => {
  const measure = law.measure('hr2023/new-subsidiary-award')
  const rows = law.examplesOf('hr2023/new-subsidiary-award')?.rows ?? []
  if (measure === undefined) throw new Error('no such measure')
  const given = (language: 'zh' | 'en') => rows.flatMap((row) => exampleView(row, measure, language).given)
  expect(given('zh')).toContain('来深方式：迁入本市；一直在本市（任一，结果相同）')
  expect(given('en').filter((g) => g.includes('(any of these, with the same result)'))).toHaveLength(
    rows.filter((row) => row.alike !== undefined).length,
  )
})
