import {
  type Database,
  embeddedDatabase,
  type Letter,
  letterDocx,
  letterPage,
  lettersOf,
  wordingOf,
} from '@pengce/casework'
import JSZip from 'jszip'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ada, because, deskOn, done, of, opened, says, type TestDesk } from './town.ts'

let database: Database
let desk: TestDesk
beforeAll(async () => {
  database = await embeddedDatabase()
  desk = await deskOn(database, '2024-09-20')
})
afterAll(() => database.close())

const worded = (letter: Letter, language: 'zh' | 'en') =>
  wordingOf(
    letter,
    language,
    () => (language === 'zh' ? '文件' : 'Paper'),
    () => 'Ada',
  )
/** A case asked to correct what is missing, with the letter. */
async function corrected(): Promise<Letter> {
  desk.day = '2024-09-20'
  let file = await opened(desk, ada)
  file = done(await says(desk, ada, file, 'complete'))
  const note = { lines: [{ zh: '缺少营业执照', en: 'the business licence is missing' }] }
  file = done(await says(desk, of('desk'), file, 'incomplete', { note }))
  const [letter] = await database.as(ada, (tx) => lettersOf(tx, file.id))
  if (letter === undefined) throw new Error('no letter was written')
  return letter
}

describe('letters', () => {
  it('[W16] a correction says what is missing, by when, and where it is written, in both languages', async () => {
    const letter = await corrected()
    const zh = worded(letter, 'zh')
    expect(zh).toMatchObject({
      title: '补正通知书',
      number: '补正〔2024〕1号',
      lines: ['缺少营业执照'],
      addressee: 'Ada：',
    })
    expect(zh.paragraphs[0]).toContain('2024年10月10日')
    expect(zh.grounds).toBe('依据：《文件》一')
    expect(worded(letter, 'en').paragraphs[0]).toContain('by 10 October 2024')
  })

  it('[W16] numbers have no gap, even where a decision was refused in between', async () => {
    desk.day = '2024-09-20'
    const file = await opened(desk, ada)
    const ready = done(await says(desk, ada, file, 'complete'))
    await Promise.all([
      says(desk, of('desk'), ready, 'incomplete', because),
      says(desk, of('desk'), ready, 'incomplete', because),
      says(desk, of('desk'), ready, 'nonsense'),
    ])
    const next = await corrected()
    expect(next.number).toBe(3)
  })

  it('[W16] the Word document has the margins and type sizes of the standard, and the same words as the page', async () => {
    const w = worded(await corrected(), 'zh')
    const zip = await JSZip.loadAsync(await letterDocx(w))
    const xml = (await zip.file('word/document.xml')?.async('string')) ?? ''
    expect(xml).toContain('w:top="2097"')
    expect(xml).toContain('w:left="1587"')
    expect(xml).toMatch(/w:w="11905" w:h="16837"/)
    const page = letterPage(w, 'zh')
    for (const text of [w.office, w.title, w.number, ...w.paragraphs, w.grounds, w.date]) {
      expect(xml).toContain(text)
      expect(page).toContain(text)
    }
  })

  it('[W16] what somebody writes cannot break the page', async () => {
    const w = { ...worded(await corrected(), 'en'), lines: ['<script>alert(1)</script> & "more"'] }
    expect(letterPage(w, 'en')).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot;')
  })
})
