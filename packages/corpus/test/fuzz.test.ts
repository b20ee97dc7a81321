import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { examine } from '../tools/examination.ts'
import { chance, mangle } from '../tools/mangling.ts'
import { scrape } from './sample.ts'
import { hasScrape, scrapePath } from './scrape.ts'

/** Seeds from one on whose copies are not read as they should be, with what was wrong. */
async function faults(text: string, count: number): Promise<string[]> {
  const out: string[] = []
  for (let seed = 1; seed <= count; seed++) {
    const result = await examine(mangle(text, chance(seed)))
    if (result.outcome === 'wrong') out.push(`seed ${seed}: ${result.what}`)
  }
  return out
}

describe('mangled copies (npm run fuzz -w @pengce/corpus reads 20,000)', () => {
  it('[K23] of the sample are read or refused, and accounted for', async () => {
    expect(await faults(scrape().repeat(3), 250)).toEqual([])
  })

  it.skipIf(!hasScrape)('[K23] of the shared scrape (skipped when it is not beside the project)', async () => {
    expect(await faults(readFileSync(scrapePath, 'utf8'), 150)).toEqual([])
  })

  it('[K23] a line of 300,000 signs is read in its time', async () => {
    for (const sign of [
      '一、',
      '（一）',
      '第一条 ',
      '1．',
      '9',
      '《',
      '（',
      '\u3000',
      'A1',
      '年',
      '〔2031〕1号',
      '。',
      '：',
      '青屿市人民政府关于',
    ]) {
      const text = `青屿市试行办法\n第一条  ${sign.repeat(Math.floor(300_000 / sign.length))}\n第二条  本办法自2031年1月1日起施行。`
      const result = await examine(Buffer.from(text))
      expect(result.outcome, sign).toBe('read')
    }
  })
})
