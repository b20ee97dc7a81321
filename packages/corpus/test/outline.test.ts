import { describe, expect, it } from 'vitest'
import { type Provision, readSource, sentencesOf, sourceText } from '../src/index.ts'
import { extracted, grants, plan, regulation } from './sample.ts'
import { locks } from './scrape.ts'

const provisions = (lines: readonly string[]): readonly Provision[] => {
  const reading = readSource(sourceText('sample', lines.join('\n')), [])
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem))
  return reading.value.documents[0]?.provisions ?? []
}
const locators = (lines: readonly string[]) => provisions(lines).map((p) => p.locator)

describe('the outline', () => {
  it('[K8] headings, paragraphs below a number, the closing', () => {
    expect(locators(grants)).toEqual([
      '标题¶1',
      '题注¶1',
      '主送¶1',
      '通知¶1',
      '落款¶1',
      '落款¶2',
      '标题¶2',
      '序¶1',
      '一¶0',
      '一/1¶1',
      '一/1¶2',
      '一/1¶3',
      '一/2¶1',
      '二¶0',
      '二/3¶1',
      '末¶1',
    ])
  })

  it('[K8] articles leave their chapter out; items follow their paragraph and do not count as one', () => {
    expect(locators(regulation)).toEqual([
      '标题¶1',
      '题注¶1',
      '第一章¶0',
      '第一条¶1',
      '第二条¶1',
      '第二条¶2',
      '第二条¶2（一）',
      '第二条¶2（二）',
      '第二条¶2（三）',
      '第二条¶3',
      '第二章¶0',
      '第三条¶1',
      '附件¶0',
    ])
  })

  it('[K8] articles glued into one line are divided, sentences cut by a page are joined', () => {
    const all = provisions(extracted)
    expect(all.map((p) => p.locator)).toEqual([
      '标题¶1',
      '题注¶1',
      '第一章¶0',
      '第一条¶1',
      '第二条¶1',
      '第三条¶1',
      '第三条¶1（一）',
      '第三条¶1（二）',
      '第二章¶0',
      '第四条¶1',
    ])
    expect(all.find((p) => p.locator === '第二条¶1')).toMatchObject({ lines: [2, 3] })
    expect(all.find((p) => p.locator === '第二条¶1')?.text).toContain('登记簿由港务部门保管')
  })

  it('[K8] a numbered line without anything below it is a paragraph, not a heading', () => {
    const all = provisions(plan)
    expect(all.find((p) => p.locator === '二/（一）¶1')?.kind).toBe('paragraph')
    expect(all.find((p) => p.locator === '二¶0')?.kind).toBe('heading')
  })

  it('[K8] a text that numbers twice alike still gives each provision its own locator', () => {
    const twice = locators([...regulation.slice(0, 5), '　　第一条  又一个第一条。', ...regulation.slice(5)])
    expect(new Set(twice).size).toBe(twice.length)
    expect(twice.filter((l) => l.startsWith('第一条'))).toEqual(['第一条¶1', '第一条¶2'])
  })

  it('[K8] sentences end with their closing marks', () => {
    const text = '先交单据。问“能修吗？”答能（免费）。再排队'
    expect(sentencesOf(text).map((s) => text.slice(s.start, s.end))).toEqual([
      '先交单据。',
      '问“能修吗？”',
      '答能（免费）。',
      '再排队',
    ])
  })

  it('[K8] in every lock of the policies the locators are unique and readable', () => {
    for (const lock of locks()) {
      const all = Object.keys(lock.provisions)
      expect(all.length, lock.document).toBeGreaterThan(8)
      expect(
        all.filter((l) => l.includes('〔')),
        lock.document,
      ).toEqual([])
    }
  })
})
