import { writeFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { agency, newcomer } from './drafts.ts'
import { served } from './served.ts'
import { settled, visit } from './visit.ts'

const here = served()

const heading = async (page: Page) => (await page.locator('main h1').textContent()) ?? ''
const answers = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('pengce.draft.1') ?? '{"answers":[]}').answers.length as number)
/** Goes on with Tab until what is in focus reads like this. */
async function tabTo(page: Page, words: RegExp): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      return element instanceof HTMLInputElement
        ? (element.labels?.[0]?.textContent ?? '')
        : (element?.textContent ?? '')
    })
    if (words.test(focused)) return
  }
  throw new Error(`no ${words} could be reached by keyboard`)
}
/** Waits for another question than this one. */
const after = (page: Page, before: string) =>
  page.waitForFunction((was) => {
    const now = document.querySelector('main h1')?.textContent
    return now !== was && document.querySelector('.waiting') === null
  }, before)

describe('the conversation', () => {
  it('works by keyboard alone, from the home page to the result', async () => {
    const { page, context, faults } = await visit(here.browser, here.base)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('跳到正文')
    await tabTo(page, /^我能享受什么一次/u)
    await page.keyboard.press('Enter')
    await settled(page)
    expect(await heading(page)).toBe('先说说您是谁')
    await tabTo(page, /^开始$/u)
    await page.keyboard.press('Enter')
    await settled(page)
    for (let count = 1; count <= 4; count++) {
      const before = await heading(page)
      await tabTo(page, /^不知道$/u)
      await page.keyboard.press('Enter')
      await after(page, before)
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
      expect(await answers(page)).toBe(count)
    }
    await tabTo(page, /^看完整结果$/u)
    await page.keyboard.press('Enter')
    await settled(page)
    expect(await heading(page)).toBe('结果')
    expect(await page.locator('main').textContent()).toContain('有 4 项答的是“不知道”')
    expect(faults).toEqual([])
    await context.close()
  })

  it('keeps every answer over a reload and lets each be changed', async () => {
    const { page, context } = await visit(here.browser, `${here.base}/ask`, { draft: newcomer })
    const first = await heading(page)
    await page.getByRole('button', { name: '不知道' }).click()
    await after(page, first)
    const second = await heading(page)
    await page.reload()
    await settled(page)
    expect(await heading(page)).toBe(second)
    expect(await answers(page)).toBe(1)
    await page.goBack()
    await settled(page)
    expect(await heading(page)).toBe(first)
    expect(await page.getByRole('button', { name: '不知道' }).getAttribute('aria-pressed')).toBe('true')
    await page.getByRole('button', { name: '不适用' }).click()
    await after(page, first)
    expect(await answers(page)).toBe(1)
    await page.getByRole('button', { name: /上一题/u }).click()
    await settled(page)
    expect(await heading(page)).toBe(first)
    expect(await page.getByRole('button', { name: '不适用' }).getAttribute('aria-pressed')).toBe('true')
    await context.close()
  })

  it('reads a figure back and says in words what is wrong with one', async () => {
    const { page, context } = await visit(here.browser, `${here.base}/ask?q=hr-service/revenue@2024@`, {
      draft: agency,
    })
    const field = page.locator('.typing-field')
    const says = page.locator('.typing-says')
    expect(await field.inputValue()).toBe('600000000')
    await field.fill('2.5亿')
    await expect.poll(() => says.textContent()).toBe('即 250,000,000\u00a0元（2.5\u00a0亿元）')
    await field.fill('-1')
    await expect.poll(() => says.textContent()).toBe('须填不小于 0\u00a0元 的数。')
    await field.fill('六亿')
    await expect.poll(() => says.textContent()).toContain('请填数字')
    await field.fill('6')
    await page.getByText('亿元', { exact: true }).click()
    await field.press('Enter')
    await settled(page)
    const kept = await page.evaluate(() => localStorage.getItem('pengce.draft.1'))
    expect(JSON.parse(kept ?? '{}').answers).toContainEqual(
      expect.objectContaining({ fact: 'hr-service/revenue', year: 2024, value: 600_000_000 }),
    )
    await context.close()
  })

  it('shows what an agency gets, why and where it is written, and exports it', async () => {
    const { page, context } = await visit(here.browser, `${here.base}/result`, { draft: agency })
    expect(await page.locator('.sums-certain').textContent()).toBe('30\u00a0万元')
    const card = page.locator('.entitlement', { hasText: '人力资源服务机构做大做强奖励' }).first()
    await card.getByText('理由', { exact: true }).click()
    await expect.poll(() => card.textContent()).toMatch(/✓[\s\S]*60%[\s\S]*50%[\s\S]*一\/1¶1/u)
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出申请人文件（JSON）' }).click(),
    ])
    expect(file.suggestedFilename()).toBe('pengce-applicant.json')
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    expect(await page.locator('.result-group:first-of-type .entitlement > details:not([open])').count()).toBe(0)
    expect(await page.locator('.result-take').isVisible()).toBe(false)
    await context.close()
  })

  it('clears all answers and brings them back', async () => {
    const { page, context } = await visit(here.browser, `${here.base}/ask`, { draft: agency })
    await page.locator('.answers summary').click()
    await page.getByRole('button', { name: '清除全部回答' }).click()
    expect(await answers(page)).toBe(0)
    await page.getByRole('button', { name: '恢复' }).click()
    expect(await answers(page)).toBe(agency.answers.length)
    await context.close()
  })

  it('imports a file only once nothing is wrong with it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pengce-e2e-'))
    const put = (name: string, text: string): string => {
      writeFileSync(join(folder, name), text)
      return join(folder, name)
    }
    const { page, context } = await visit(here.browser, `${here.base}/ask`)
    const take = async (path: string) => page.locator('input[type=file]').setInputFiles(path)
    await take(put('broken.json', '{\n  "applicant": "enterprise",\n  "facts": {,}\n}'))
    await expect.poll(() => page.locator('.who-import').textContent()).toContain('第 3 行第 13 列')
    await take(
      put('wrong.json', JSON.stringify({ applicant: 'enterprise', facts: { 'hr-service/revenu': { 2024: 1 } } })),
    )
    await expect.poll(() => page.locator('.who-import').textContent()).toContain('hr-service/revenu')
    const gbk = join(folder, 'gbk.json')
    writeFileSync(gbk, Buffer.from('{"applicant": "enterprise", "name": "\xb9\xab\xcb\xbe", "facts": {}}', 'latin1'))
    await take(gbk)
    await expect.poll(() => page.locator('.who-import').textContent()).toContain('UTF-8')
    expect(await answers(page)).toBe(0)
    const good = { applicant: 'enterprise', name: '示例', facts: { 'hr-service/revenue': { 2024: '6亿元' } } }
    await take(put('good.json', JSON.stringify(good)))
    await page.waitForURL(/\/result$/u)
    expect(await answers(page)).toBe(1)
    await context.close()
  })

  it('lists as many measures as the search on the first page found', async () => {
    const { page, context } = await visit(here.browser, `${here.base}/?q=人力`)
    const found = (await page.locator('.found > p').textContent())?.match(/\d+ 项措施/u)?.[0]
    await page.getByRole('link', { name: '看全部结果' }).click()
    await settled(page)
    expect(await page.locator('.measures-found h2').textContent()).toBe(found)
    await context.close()
  })

  it('keeps the place when the language changes', async () => {
    const { page, context } = await visit(here.browser, `${here.base}/measures?subject=enterprise&q=租`)
    await page.getByRole('link', { name: /英文/u }).click()
    await settled(page)
    expect(decodeURI(page.url())).toBe(`${here.base}/en/measures?subject=enterprise&q=租`)
    expect(await heading(page)).toBe('All measures')
    await page.getByRole('link', { name: /in Chinese/u }).click()
    await settled(page)
    expect(await heading(page)).toBe('全部措施')
    await context.close()
  })
})
