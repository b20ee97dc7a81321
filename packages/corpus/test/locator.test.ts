import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLocator, readSource, resolveLocator, sourceText } from '../src/index.ts'
import { hasScrape, locks, scrapePath } from './scrape.ts'

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
    expect(means('第四条（二）')).toEqual(['第四条¶2（二）'])
    expect(means('第四条第一项')).toEqual(['第四条¶2（一）'])
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

describe.skipIf(!hasScrape)('locators in the shared scrape (skipped when it is not beside the project)', () => {
  const reading = hasScrape ? readSource(sourceText('scrape', readFileSync(scrapePath, 'utf8')), locks()) : undefined
  const documents = reading?.ok === true ? reading.value.documents : []

  // where each stands was looked up in the source by eye: document, as written, line, words counted from the first sign
  it.each([
    ['fin2019', '（十）¶2', 3625],
    ['fin2019', '(二十一)/3', 3719],
    ['fin2019', '（三十三）', 3785],
    ['ec2024', '（二）¶4', 27],
    ['ec2024', '（二十三）', 115],
    ['fdi2024', '14', 167],
    ['fdi2024', '末¶2', 185],
    ['mnc2023', '第4条第2款第（四）项', 220],
    ['mnc2023', '第二十四条', 294],
    ['street2024', '一¶1（三）', 304],
    ['street2024', '一¶2', 306],
    ['sole2023', '20', 379],
    ['icon2023', '二/（三）/8¶4', 469],
    ['import2023', '附件/3', 639],
    ['hr2023', '一/1¶1', 661],
    ['hr2023', '13¶2', 703],
    ['hr2023', '末¶3', 739],
    ['gov2023', '二十¶1（六）', 829],
    ['gov2023', '四十二¶3', 923],
    ['emp2023', '（十四）', 979],
    ['twin2023', '二/9', 1051],
    ['tech2023', '五¶1', 1223],
    ['infraplan2022', '（六）/24', 1491],
    ['split2022', '二/（二）/4', 1569],
    ['build2022', '（十三）¶2', 1733],
    ['s2e2022', '四/（五）¶2', 1941],
    ['sei2022', '三/（一）/20', 2033],
    ['market2022', '附件/五', 2256],
    ['soft2022', '八¶1', 2368],
    ['mfg2021', '（二十二）', 2611],
    ['hq2021', '第三条（二）', 2653],
    ['talent2014', '第15条¶2（二）', 2870],
    ['permit2020', '第三十三条¶1（二）', 2765],
    ['permit2018', '第四十八条¶3', 3258],
    ['relief2020', '二（三）1¶5', 3539],
    ['seal2019', '二', 3824],
  ] as const)('[K9] %s %s stands on line %i', (id, written, line) => {
    const document = documents.find((d) => d.id === id)
    const found = resolveLocator(written, document?.provisions.map((p) => p.locator) ?? [])
    const first = found.ok ? document?.provisions.find((p) => p.locator === found.value.locators[0]) : undefined
    expect(first?.lines).toEqual([line])
  })
})
