import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import {
  corpusProblemText,
  filesBelow,
  normalForm,
  type Provision,
  readFileText,
  readSource,
  textOfBytes,
} from '../src/index.ts'
import { articleNumbering, docx, paragraph, pdf, zip } from './file.ts'
import { grants, grantsText } from './sample.ts'

const folder = mkdtempSync(join(tmpdir(), 'pengce-import-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const locators = (provisions: readonly Provision[]) => provisions.map((p) => p.locator)
async function provisionsOf(bytes: Uint8Array): Promise<readonly Provision[]> {
  const source = await textOfBytes(bytes, 'sample')
  if (!source.ok) throw new Error(JSON.stringify(source.problem))
  const reading = readSource(source.value, [])
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem))
  return reading.value.documents[0]?.provisions ?? []
}
const code = async (bytes: Uint8Array) => {
  const source = await textOfBytes(bytes, 'sample')
  if (!source.ok) return source.problem
  const reading = readSource(source.value, [])
  return reading.ok ? undefined : reading.problem
}
const expected = locators(await provisionsOf(Buffer.from(grantsText())))
const gb18030 = (text: string): Buffer => {
  // 青 and the like are two bytes in GB18030; the table is built from the decoder itself
  const decoder = new TextDecoder('gb18030')
  const table = new Map<string, number[]>()
  for (let a = 0x81; a <= 0xfe; a++)
    for (let b = 0x40; b <= 0xfe; b++) {
      const sign = decoder.decode(new Uint8Array([a, b]))
      if (sign.length === 1 && sign !== '\ufffd') table.set(sign, [a, b])
    }
  return Buffer.from([...text].flatMap((c) => (c.charCodeAt(0) < 0x80 ? [c.charCodeAt(0)] : (table.get(c) ?? [0x3f]))))
}

describe('files in', () => {
  it('[K17] UTF-8 with or without its mark, UTF-16 and GB18030, and any kind of line end', async () => {
    expect(expected).toContain('一/1¶3')
    const text = grantsText()
    const same = [
      Buffer.from(`\ufeff${text}`),
      Buffer.from(text.replace(/\n/gu, '\r\n')),
      Buffer.from(`\ufeff${text}`, 'utf16le'),
      Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
      gb18030(text),
    ]
    for (const bytes of same) expect(locators(await provisionsOf(bytes))).toEqual(expected)
  })

  it('[K17] a web page: blocks are paragraphs, scripts and menus are not, numbered lists show their numbers', async () => {
    const body = grants.map((line) => (line === '' ? '' : `<p>${line.replace(/&/gu, '&amp;')}</p>`)).join('\n')
    const page = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>x</title><script>var a='第一条'</script></head><body><div>当前位置：首页</div>${body}<div>版权所有 青屿市</div></body></html>`
    const found = await provisionsOf(Buffer.from(page))
    expect(locators(found)).toEqual(expected)
    const list =
      '<html><body><h1>青屿市试行规定</h1><p>一、要求</p><ol><li>先登记。</li><li>再领号。</li></ol><img src="/a/tu.png"></body></html>'
    const source = await textOfBytes(Buffer.from(list), 'list')
    expect(source.ok && source.value.text.split('\n').filter((l) => l !== '')).toEqual([
      '青屿市试行规定',
      '一、要求',
      '1．先登记。',
      '2．再领号。',
      'tu.png',
    ])
  })

  it('[K17] a Word file, with the numbers that its lists show and the text does not hold', async () => {
    expect(locators(await provisionsOf(await docx(grants.map((line) => paragraph(line)).join(''))))).toEqual(expected)
    const body = [
      paragraph('青屿市领号办法'),
      paragraph('领号须本人到场。', { id: 1, level: 0 }),
      paragraph('有下列情形之一的不予领号：', { id: 1, level: 0 }),
      paragraph('已领过的；', { id: 1, level: 1 }),
      paragraph('代他人领的。', { id: 1, level: 1 }),
      paragraph('本办法自2031年1月1日起施行。', { id: 1, level: 0 }),
    ].join('')
    const found = await provisionsOf(await docx(body, articleNumbering))
    expect(locators(found)).toEqual(['标题¶1', '第一条¶1', '第二条¶1', '第二条¶1（一）', '第二条¶1（二）', '第三条¶1'])
    expect(found[4]?.text).toBe('（二）代他人领的。')
  })

  it('[K17] a PDF: printed lines become paragraphs again, page numbers are residue', async () => {
    const paragraphs = [
      '第一条  晾晒衣物应当在自家阳台上进行，不得占用道路，也不得妨碍他人通行安全。',
      '第二条  违反本规定的，处5元罚款，罚款自收到通知之日起3个工作日内缴清，逾期加倍。',
      '第三条  本规定自2031年5月1日起施行。',
    ]
    const printed = paragraphs.flatMap((text) => {
      const rest = text.slice(18).match(/.{1,20}/gu) ?? []
      return [{ x: 132, text: text.slice(0, 18) }, ...rest.map((part) => ({ x: 100, text: part }))]
    })
    const set = (lines: readonly { x: number; text: string }[], number: string) => [
      ...lines.map((line, i) => ({ ...line, y: 740 - i * 25 })),
      { x: 270, y: 40, text: number },
    ]
    const pages = [
      [{ x: 220, y: 780, text: '青屿市晾晒规定' }, ...set(printed.slice(0, 4), '— 1 —')],
      set(printed.slice(4), '— 2 —'),
    ]
    const found = await provisionsOf(pdf(pages))
    expect(locators(found)).toEqual(['标题¶1', '第一条¶1', '第二条¶1', '第三条¶1'])
    expect(found.slice(1).map((p) => normalForm(p.text))).toEqual(paragraphs.map(normalForm))
  })
})

describe('bad input', () => {
  it('[K18] empty, binary, an old Word file, an image, a text without a document', async () => {
    expect(await code(Buffer.alloc(0))).toMatchObject({ code: 'file-empty' })
    expect(await code(Buffer.from('  \n\n '))).toMatchObject({ code: 'file-empty' })
    expect(await code(Buffer.from([1, 2, 0, 3, 0]))).toMatchObject({ code: 'not-a-document', format: 'binary' })
    expect(await code(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toMatchObject({
      code: 'not-a-document',
      format: 'Word 97-2003 (.doc)',
    })
    expect(await code(Buffer.from([0x89, 0x50, 0x4e, 0x47]))).toMatchObject({ code: 'not-a-document', format: 'PNG' })
    expect(await code(Buffer.from('今天天气好。\n我们去海边。'))).toMatchObject({ code: 'no-document' })
  })

  it('[K18] two encodings in one file, with the lines; bytes that are neither', async () => {
    const lines = grants.map((l) => Buffer.from(l))
    const mixed = Buffer.concat(lines.flatMap((l, i) => [i < 6 ? l : gb18030(grants[i] ?? ''), Buffer.from('\n')]))
    const problem = await code(mixed)
    expect(problem).toMatchObject({ code: 'mixed-encoding', utf8Line: 1, otherLine: 7 })
    expect(await code(Buffer.from([0x41, 0x0a, 0xff, 0xff, 0x80]))).toMatchObject({ code: 'unknown-encoding', line: 2 })
  })

  it('[K18] a file too large is refused before it is read', async () => {
    const path = join(folder, 'large.txt')
    writeFileSync(path, '')
    truncateSync(path, 200 * 1024 * 1024)
    expect(await readFileText(path)).toMatchObject({
      ok: false,
      problem: { code: 'file-too-large', megabytes: 200, limit: 64 },
    })
    expect(await code(Buffer.alloc(9 * 1024 * 1024, '<p>x</p>'))).toMatchObject({ code: 'file-too-large', limit: 8 })
  })

  it('[K18] an archive that unpacks beyond reason, is broken, or is no Word file', async () => {
    const bomb = await docx(paragraph('零'.repeat(8_000_000)))
    expect(bomb.length).toBeLessThan(200_000)
    expect(await code(bomb)).toMatchObject({ code: 'archive-unsafe', reason: 'ratio' })
    expect(await code((await docx(paragraph('第一条'))).subarray(0, 120))).toMatchObject({
      code: 'archive-unsafe',
      reason: 'broken',
    })
    expect(await code(await zip({ 'a.txt': 'x' }))).toMatchObject({ code: 'not-a-document', format: 'ZIP' })
    expect(await code(await zip({ 'word/document.xml': '<w:document><w:p>' }))).toMatchObject({
      code: 'archive-unsafe',
      reason: 'broken',
    })
  })

  it('[K18] a size that an archive declares falsely does not help it', async () => {
    const honest = await docx(paragraph('零'.repeat(8_000_000)))
    const lying = Buffer.from(honest)
    const name = lying.lastIndexOf('word/document.xml')
    lying.writeUInt32LE(100, name - 46 + 24) // the uncompressed size in the central directory
    expect(await code(lying)).toMatchObject({ code: 'archive-unsafe' })
  })

  it('[K18] a page that would blow up a parser that builds it stays as small as it is', async () => {
    const nested = Array.from({ length: 60_000 }, (_, i) => `<font x=${i}><p>`).join('')
    const source = await textOfBytes(Buffer.from(`<html><body>${nested}青屿市试行办法</body></html>`), 'page')
    expect(source).toMatchObject({ ok: true, value: { text: '青屿市试行办法\n\n' } })
  })

  it('[K18] a PDF without text, with too many pages, and one that is broken', async () => {
    const pages = (count: number) => pdf(Array.from({ length: count }, () => []))
    expect(await code(pages(2))).toMatchObject({ code: 'no-text-in-pdf', pages: 2 })
    expect(await code(pages(1501))).toMatchObject({ code: 'too-many-pages', pages: 1501, limit: 1500 })
    expect(await code(Buffer.from('%PDF-1.4\nnothing more'))).toMatchObject({ code: 'file-unreadable' })
  })

  it('[K18] paths that are not there or hold nothing; every problem is said in both languages', async () => {
    const missing = await filesBelow(join(folder, 'nowhere'))
    expect(missing).toMatchObject({ ok: false, problem: { code: 'file-missing' } })
    const empty = mkdtempSync(join(folder, 'empty-'))
    expect(await filesBelow(empty)).toMatchObject({ ok: false, problem: { code: 'nothing-to-import' } })
    writeFileSync(join(empty, 'a.txt'), grantsText())
    writeFileSync(join(empty, 'b.jpg'), 'x')
    expect(await filesBelow(empty)).toEqual({ ok: true, value: [join(empty, 'a.txt')] })
    if (missing.ok) throw new Error('found')
    expect(corpusProblemText(missing.problem, 'zh')).toMatch(/找不到.*请检查路径/u)
    expect(corpusProblemText(missing.problem, 'en')).toMatch(/does not exist; check the path/u)
  })
})
