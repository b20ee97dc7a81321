import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLocator, resolveLocator } from '../src/index.ts'
import { locks } from './scrape.ts'

const canonical = [
  '序¶1',
  '一¶0',
  '一/（二）¶0',
  '一/（二）¶1',
  '一/（二）¶2',
  '一/（三）/1¶1',
  '二/（四）/1¶1',
  '二/（十）¶1',
  '二/（十）¶2',
  '第四条¶1',
  '第四条¶2',
  '第四条¶2（一）',
  '第四条¶2（二）',
  '第五条¶1',
  '第五条¶1/1',
  '第五条¶1/2',
  '末¶1',
  '附件/一/（一）¶1',
]
const means = (written: string): readonly string[] | string => {
  const found = resolveLocator(written, canonical)
  return found.ok ? found.value.locators : found.problem.code
}

describe('locators as people write them', () => {
  it('[K9] short, in any width, with 条 款 项, or with dots', () => {
    expect(means('（十）¶2')).toEqual(['二/（十）¶2'])
    expect(means('(十)¶2')).toEqual(['二/（十）¶2'])
    expect(means('二.（十）.¶2')).toEqual(['二/（十）¶2'])
    expect(means('第4条第2款')).toEqual(['第四条¶2'])
    expect(means('第４条第二款第（二）项')).toEqual(['第四条¶2（二）'])
    expect(means('第四条¶2（2）')).toEqual(['第四条¶2（二）'])
    expect(means('第五条¶1（2）')).toEqual(['第五条¶1/2'])
    expect(means('一（二）¶1')).toEqual(['一/（二）¶1'])
    expect(means('一、（二）第2段')).toEqual(['一/（二）¶2'])
    expect(means('附件/（一）')).toEqual(['附件/一/（一）¶1'])
  })

  it('[K9] without a paragraph the whole heading is meant', () => {
    expect(means('第四条')).toEqual(['第四条¶1', '第四条¶2', '第四条¶2（一）', '第四条¶2（二）'])
    expect(means('（二）')).toEqual(['一/（二）¶0', '一/（二）¶1', '一/（二）¶2'])
  })

  it('[K9] a sentence is a part of its provision', () => {
    expect(resolveLocator('（十）¶2 s3', canonical)).toEqual({
      ok: true,
      value: { locators: ['二/（十）¶2'], sentence: 3 },
    })
    expect(resolveLocator('第五条第1款第2句', canonical)).toEqual({
      ok: true,
      value: { locators: ['第五条¶1'], sentence: 2 },
    })
  })

  it('[K9] what may mean several places, or none, or nothing readable, is a problem', () => {
    expect(resolveLocator('1¶1', canonical)).toEqual({
      ok: false,
      problem: { code: 'ambiguous-locator', at: '1¶1', candidates: ['一/（三）/1¶1', '二/（四）/1¶1'] },
    })
    expect(resolveLocator('三/（十）¶2', canonical)).toEqual({
      ok: false,
      problem: { code: 'unknown-locator', at: '三/（十）¶2', near: ['二/（十）¶1', '二/（十）¶2'] },
    })
    expect(means('somewhere')).toBe('unreadable-locator')
    expect(means('')).toBe('unreadable-locator')
  })

  it('[K9] every canonical locator of every lock resolves to itself', () => {
    for (const lock of locks()) {
      const all = Object.keys(lock.provisions)
      for (const locator of all) {
        const found = resolveLocator(locator, all)
        expect(found.ok && found.value.locators, `${lock.document} ${locator}`).toEqual([locator])
      }
    }
  })

  it('[K9] nothing that can be typed throws', () => {
    const sign = fc.constantFrom(...'第一二十条章款项（）()¶s/.、12３附件末序 〔x')
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 14 }), (signs) => {
        const read = readLocator(signs.join(''))
        const found = resolveLocator(signs.join(''), canonical)
        return (
          (read.ok || read.problem.code === 'unreadable-locator') && (found.ok ? found.value.locators.length > 0 : true)
        )
      }),
      { numRuns: 2000 },
    )
  })
})
