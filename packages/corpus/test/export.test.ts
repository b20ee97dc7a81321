import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { akomaNtosoOf, type CorpusDocument, markdownOf, normalForm, readSource, sourceText } from '../src/index.ts'
import { scrape } from './sample.ts'
import { hasScrape, locks, schemaPath, scrapePath } from './scrape.ts'

const folder = mkdtempSync(join(tmpdir(), 'pengce-export-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const documents = (text: string, known = false): readonly CorpusDocument[] => {
  const reading = readSource(sourceText('sample', text), known ? locks() : [])
  return reading.ok ? reading.value.documents : []
}
const hasXmllint = ['/usr/bin/xmllint', '/usr/local/bin/xmllint', '/opt/homebrew/bin/xmllint'].some((p) =>
  existsSync(p),
)
const canValidate = hasXmllint && existsSync(schemaPath)

/** The documents that xmllint does not find valid. */
function invalid(all: readonly CorpusDocument[]): string {
  const files = all.map((d) => {
    const file = join(folder, `${d.id}.xml`)
    writeFileSync(file, akomaNtosoOf(d, '2031-05-01'))
    return file
  })
  try {
    execFileSync('xmllint', ['--nonet', '--noout', '--schema', schemaPath, ...files], { stdio: 'pipe' })
    return ''
  } catch (error) {
    return error instanceof Error && 'stderr' in error
      ? String(error.stderr).replace(/.* validates\n/gu, '')
      : String(error)
  }
}
const unescaped = (xml: string) =>
  xml
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&amp;/gu, '&')

describe('exports', () => {
  const all = documents(scrape())

  it('[K21] Akoma Ntoso holds each provision once, under its locator', () => {
    expect(all).toHaveLength(4)
    for (const d of all) {
      const xml = akomaNtosoOf(d, '2031-05-01')
      const ids = [...xml.matchAll(/ eId="([^"]+)"/gu)].map((m) => m[1])
      expect(new Set(ids).size).toBe(ids.length)
      const locators = [...xml.matchAll(/ wId="([^"]+)"/gu)].map((m) => unescaped(m[1] ?? ''))
      for (const p of d.provisions) {
        if (p.kind === 'heading') continue
        expect(
          locators.filter((l) => l === p.locator),
          `${d.title} ${p.locator}`,
        ).toHaveLength(1)
      }
      const words = normalForm(unescaped(xml.replace(/<[^>]+>/gu, '')))
      for (const p of d.provisions) expect(words).toContain(normalForm(p.text).slice(-12))
    }
  })

  it('[K21] signs that XML has no room for, or would misread, do no harm', () => {
    const [first] = documents(`${scrape().replace('三个', '三个').replace('惜物的意见', '惜物&<意见>"\u0001\ud800')}`)
    if (first === undefined) throw new Error('not read')
    const xml = akomaNtosoOf(first, '2031-05-01')
    expect(xml).toContain('惜物&amp;&lt;意见&gt;')
    expect(xml).not.toMatch(/\p{Cs}/u)
  })

  it('[K21] Markdown holds every provision with its locator and escapes its own signs', () => {
    for (const d of all) {
      const text = markdownOf(d)
      for (const p of d.provisions) if (p.kind !== 'heading') expect(text).toContain(`\`${p.locator}\``)
      expect(text.startsWith(`# ${d.title}`)).toBe(true)
    }
    const [first] = documents(scrape().replace('开馆奖。', '开馆奖*_#|。'))
    expect(first === undefined ? '' : markdownOf(first)).toContain('开馆奖\\*\\_\\#\\|。')
  })

  it.skipIf(!canValidate)('[K21] the sample is valid (skipped without xmllint or the schema)', () => {
    expect(invalid(all)).toBe('')
  })

  it.skipIf(!canValidate || !hasScrape)(
    '[K21] all 36 documents are valid (skipped without xmllint, the schema or the scrape)',
    () => {
      const found = documents(readFileSync(scrapePath, 'utf8'), true)
      expect(found).toHaveLength(36)
      expect(invalid(found)).toBe('')
    },
  )
})
