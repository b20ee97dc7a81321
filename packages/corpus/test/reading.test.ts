import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type CorpusDocument, isComplete, readSource, repealText, sourceCoverageOf, sourceText } from '../src/index.ts'
import { grantsText, scrape } from './sample.ts'
import { hasScrape, locks, scrapePath, yardstick } from './scrape.ts'

const read = (text: string) => {
  const source = sourceText('sample', text)
  const reading = readSource(source, [])
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem))
  return { source, reading: reading.value, documents: reading.value.documents }
}
const { source, reading, documents } = read(scrape())
const named = (title: string): CorpusDocument => {
  const found = documents.find((d) => d.title.includes(title))
  if (found === undefined) throw new Error(title)
  return found
}

describe('texts in a scrape', () => {
  it('[K1] each text is found where it starts, also when its title is glued to the line before', () => {
    expect(documents.map((d) => d.title)).toEqual([
      '青屿市鼓励修理咖啡馆若干措施',
      '青屿市人民政府关于推进海堤花园建设的实施意见（2031—2033年）',
      '青屿市惜物奖章管理办法',
      '青屿市旧船登记规定',
    ])
    const lines = scrape().split('\n')
    const plan = named('海堤花园')
    expect(lines[plan.startLine - 1]).toContain('同时废止。青屿市人民政府关于推进')
    expect(plan.startLine).toBe(named('修理咖啡馆').endLine)
    expect(plan.defects.map((d) => d.code)).toContain('glued-start')
  })

  it('[K2] number, issuer and dates come from the head, the table or the promulgation', () => {
    expect(named('修理咖啡馆')).toMatchObject({
      number: '青府办规〔2031〕8号',
      issuer: '青屿市人民政府办公厅',
      issued: '2031-03-02',
      posted: '2031-03-05',
    })
    expect(named('奖章')).toMatchObject({ number: '青屿市人民政府令第30号', issued: '2030-05-06', posted: null })
    expect(named('旧船')).toMatchObject({ number: '青屿市人民政府令第41号', issued: '2032-01-08' })
  })

  it('[K3] validity: a term ends on the day before the anniversary, a span of years in the title with its last year', () => {
    expect(named('修理咖啡馆')).toMatchObject({ effective: '2031-04-01', expires: '2034-03-31', expiresFrom: 'clause' })
    expect(named('海堤花园')).toMatchObject({ effective: null, expires: '2033-12-31', expiresFrom: 'title' })
    expect(named('奖章')).toMatchObject({ effective: '2030-06-01', expires: null })
  })

  it('[K3] what takes effect on the day of issue has that day; on the day of publication it has none', () => {
    const clause = '本措施自2031年4月1日起施行，有效期3年。'
    const issue = read(grantsText([clause, '本措施自印发之日起施行，有效期3年。'])).documents[0]
    expect(issue).toMatchObject({ effective: '2031-03-02', effectiveFrom: 'date of issue', expires: '2034-03-01' })
    const publication = read(grantsText([clause, '本措施自发布之日起施行。'])).documents[0]
    expect(publication).toMatchObject({ effective: null, effectiveFrom: 'date of publication', expires: null })
    expect(publication?.defects.map((d) => d.code)).toContain('start-by-publication')
  })

  it('[K4] what a document ends: by number, in part, or a dated version', () => {
    expect(named('修理咖啡馆').repeals.map(repealText)).toEqual(['青府规〔2027〕2号'])
    expect(named('奖章').repeals.map(repealText)).toEqual(['2021-02-03 版《青屿市惜物奖章规则》'])
    const part = read(
      grantsText([
        '《青屿市修理咖啡馆办法》（青府规〔2027〕2号）同时废止。',
        '《青屿市修理咖啡馆办法》（青府规〔2027〕2号）中的（二）、（四）两条不再执行。',
      ]),
    ).documents[0]
    expect(part?.repeals.map(repealText)).toEqual(['青府规〔2027〕2号 (二)(四)'])
  })

  it('[K4] a document that another one ends expires on the day before that one takes effect', () => {
    const older = grantsText(
      ['青府办规〔2031〕8号', '青府规〔2027〕2号'],
      ['鼓励修理咖啡馆若干措施', '修理咖啡馆办法'],
      ['2031年3月2日', '2027年3月2日'],
    )
    const old = older
      .replace('《青屿市修理咖啡馆办法》（青府规〔2027〕2号）同时废止。', '')
      .replaceAll('鼓励修理咖啡馆若干措施', '修理咖啡馆办法')
      .replaceAll('3万元', '2万元')
      .replace('2031年4月1日起施行，有效期3年', '2027年4月1日起施行')
      .replace(/旧物|面积|房租|零件/gu, '器物')
      .replace(/奖励|补贴/gu, '酬劳')
    const both = read(`${old}\n${grantsText()}`).documents
    expect(both.find((d) => d.number === '青府规〔2027〕2号')).toMatchObject({
      expires: '2031-03-31',
      expiresFrom: 'repeal',
    })
  })

  it('[K5] a second copy is found as one, with its differences and not with those of width', () => {
    const plan = named('海堤花园')
    expect(plan.duplicates).toHaveLength(1)
    const [copy] = plan.duplicates
    const different = copy?.differences.map((d) => d.locator)
    expect(different).toContain('序¶1')
    expect(different).not.toContain('一/（一）¶1')
    expect(copy?.differences.find((d) => d.locator === '序¶1')?.changes).toContainEqual({
      kind: 'removed',
      text: '去处',
    })
  })

  it('[K6] what looks lost or wrong is listed with its lines', () => {
    const codes = (d: CorpusDocument) => new Set(d.defects.map((x) => x.code))
    expect(codes(named('海堤花园'))).toEqual(
      new Set(['glued-start', 'no-issue-date', 'page-residue', 'breaks-off', 'duplicate']),
    )
    expect(codes(named('奖章'))).toEqual(new Set(['lost-image', 'lost-annex']))
    expect(codes(named('旧船'))).toEqual(new Set(['cut-sentence', 'glued-provisions']))
    const cut = named('旧船').defects.find((d) => d.code === 'cut-sentence')
    const lines = scrape().split('\n')
    expect(lines[(cut?.lines[0] ?? 0) - 1]).toMatch(/登记簿由$/u)
  })

  it('[K7] every character lies in exactly one provision or in named residue', () => {
    const account = sourceCoverageOf(source, reading)
    expect(isComplete(account)).toBe(true)
    const counted = account.inProvisions + Object.values(account.inResidue).reduce((a, b) => a + b, 0)
    expect(counted).toBe(source.text.length)
    expect(account.inResidue).toMatchObject({ 'page-header': expect.any(Number), image: 5, share: 4 })
  })

  it('[K7] the account does not close when a provision is left out', () => {
    const [first, ...rest] = reading.documents
    if (first === undefined) throw new Error('no document')
    const short = { ...reading, documents: [{ ...first, provisions: first.provisions.slice(1) }, ...rest] }
    expect(isComplete(sourceCoverageOf(source, short))).toBe(false)
  })
})

describe.skipIf(!hasScrape)('the shared scrape (skipped when it is not beside the project)', () => {
  const whole = hasScrape ? readSource(sourceText('scrape', readFileSync(scrapePath, 'utf8')), locks()) : undefined
  const found = whole?.ok === true ? whole.value.documents : []

  it('[K1] [K2] [K3] [K4] all 36 documents agree with the yardstick, and the copy is found as one', () => {
    const wanted = yardstick()
    expect(found).toHaveLength(wanted.length)
    const facts = found.map((d) => ({
      id: d.id,
      number: d.number,
      issued: d.issued,
      posted: d.posted,
      effective: d.effective,
      expires: d.expires,
      repeals: d.repeals.map(repealText),
      startLine: d.startLine,
      endLine: d.endLine,
      duplicates: d.duplicates.map(({ startLine, endLine }) => ({ startLine, endLine })),
    }))
    expect(facts).toEqual(
      wanted.map(
        ({ id, number, issued, posted, effective, expires, repeals, startLine, endLine, duplicates = [] }) => ({
          id,
          number,
          issued,
          posted,
          effective,
          expires,
          repeals,
          startLine,
          endLine,
          duplicates,
        }),
      ),
    )
  })

  it('[K6] the known defects are among those listed', () => {
    const at = (id: string, code: string) => found.find((d) => d.id === id)?.defects.find((d) => d.code === code)?.lines
    expect(at('twin2023', 'breaks-off')).toEqual([1089])
    expect(at('infraplan2022', 'cut-sentence')).toEqual([1415, 1417])
    expect(at('port2022', 'cut-title')).toEqual([1223])
    expect(at('green2019', 'lost-title')).toEqual([3785])
    expect(at('split2022', 'lost-annex')).toEqual([1595])
    expect(at('ind2022', 'lost-image')).toEqual([1899])
    expect(at('infra2022', 'cut-number')).toEqual([2065])
    expect(at('smart2020', 'duplicate')).toEqual([2454, 2542])
    expect(at('permit2020', 'glued-provisions')).toContain(2761)
    expect(at('mnc2023', 'metadata-table')).toEqual([190, 191])
  })

  it('[K7] the account of every character closes', () => {
    if (whole?.ok !== true) throw new Error('not read')
    const account = sourceCoverageOf(sourceText('scrape', readFileSync(scrapePath, 'utf8')), whole.value)
    expect({ gaps: account.gaps, overlaps: account.overlaps }).toEqual({ gaps: [], overlaps: [] })
  })
})
