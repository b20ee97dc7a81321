import { describe, expect, it } from 'vitest'
import { CorpusSearch, readSource, referencesOf, sourceText, timelineOf } from '../src/index.ts'
import { grantsText, scrape } from './sample.ts'

const reading = readSource(sourceText('sample', scrape()), [])
const documents = reading.ok ? reading.value.documents : []
const search = new CorpusSearch(documents)
const marked = (query: string) =>
  search.find(query).map((h) => [h.locator, ...h.marks.map((m) => h.text.slice(m.start, m.end))])

describe('search', () => {
  it('[K16] the provisions that hold the words, with the hits marked', () => {
    expect(marked('管护员')).toEqual([['一/（二）¶1', '管护员']])
    const [first] = search.find('房租补贴')
    expect(first).toMatchObject({ locator: '一/2¶1', exact: true })
  })

  it('[K16] near words are found, below exact ones', () => {
    const hits = search.find('房租补助')
    expect(hits[0]).toMatchObject({ locator: '一/2¶1', exact: false })
    expect(search.find('房租补贴')[0]?.exact).toBe(true)
  })

  it('[K16] several words must all be there; width does not matter; a part of a long word still finds', () => {
    expect(marked('面积 奖励').map(([l]) => l)).toContain('一/1¶1')
    expect(marked('海堤花园 工作日')).toEqual([])
    expect(search.find('８０平方米')[0]?.locator).toBe('一/1¶1')
    expect(marked('海堤花园管护').map(([l]) => l)).toContain('一/（一）¶1')
  })

  it('[K16] nothing, or signs only, finds nothing', () => {
    for (const query of ['', '   ', '。，', '\u0000', '（']) expect(search.find(query), query).toEqual([])
    expect(search.find('水'.repeat(500))).toEqual([])
    expect(search.find('青屿', 3)).toHaveLength(3)
  })
})

describe('references and timelines', () => {
  it('[K15] repeals, bases, citations and attachments are told apart', () => {
    const all = referencesOf(documents)
    const cafe = all.filter((r) => r.from === documents[0]?.id)
    expect(cafe.map((r) => [r.kind, r.locator, r.number ?? r.title])).toEqual([
      ['repeals', '末¶1', '青府规〔2027〕2号'],
      ['attaches', '通知¶1', '青屿市鼓励修理咖啡馆若干措施'],
      ['based-on', '序¶1', '青府令第12号'],
      ['based-on', '序¶1', '国惜发〔2030〕5号'],
    ])
  })

  it('[K15] an arrow points at the imported document that is meant', () => {
    const older = grantsText(['青府办规〔2031〕8号', '青府规〔2027〕2号'])
      .replaceAll('鼓励修理咖啡馆若干措施', '修理咖啡馆办法')
      .replace(/《青屿市修理咖啡馆办法》（青府规〔2027〕2号）同时废止。/u, '')
      .replaceAll('2031年', '2027年')
      .replace(/[面积工时零件房租]/gu, '某')
      .replace(/奖励|补贴|店家|新店/gu, '其他')
    const both = readSource(sourceText('two', `${older}\n${grantsText()}`), [])
    if (!both.ok) throw new Error('not read')
    const [old, fresh] = both.value.documents
    expect(referencesOf(both.value.documents)).toContainEqual({
      from: fresh?.id,
      locator: '末¶1',
      kind: 'repeals',
      title: '青屿市修理咖啡馆办法',
      number: '青府规〔2027〕2号',
      to: old?.id,
    })
    if (old === undefined) throw new Error('not found')
    expect(timelineOf(old, both.value.documents).map((e) => [e.date, e.kind])).toEqual([
      ['2027-03-02', 'issued'],
      ['2027-04-01', 'effective'],
      ['2030-03-31', 'expires'],
      ['2031-03-05', 'posted'],
      ['2031-04-01', 'repealed'],
    ])
  })
})
