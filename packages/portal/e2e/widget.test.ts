import { createServer, type Server } from 'node:http'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { type Service, startService } from './server.ts'
import { accessibilityFaults } from './visit.ts'

let browser: Browser
let service: Service
/** Another website with the strictest policy that still lets the widget load and ask. */
let host: Server
let site: string
/** One that nobody has named. */
let stranger: string
const page = (query: URLSearchParams) =>
  `<!doctype html><html lang="${query.get('lang') ?? 'zh'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title></head><body><main><h1>Host</h1><pengce-entitlements lang="${query.get('lang') ?? 'zh'}" document="hr2023" kind="enterprise"></pengce-entitlements></main><script src="${service.base}/widget.js" defer></script></body></html>`

beforeAll(async () => {
  host = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://host')
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; script-src ${service.base}; connect-src ${service.base}; require-trusted-types-for 'script'`,
    })
    response.end(page(searchParams))
  })
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
  const { port } = Object(host.address())
  site = `http://127.0.0.1:${port}`
  stranger = `http://localhost:${port}`
  process.env.PENGCE_WIDGET_ORIGINS = site
  ;[service, browser] = await Promise.all([startService(), openBrowser()])
})
afterAll(async () => {
  delete process.env.PENGCE_WIDGET_ORIGINS
  await browser?.close()
  await service?.stop()
  host?.close()
})

test('[O15] a page of another website asks a few questions and shows what is certain and possible, under its own strict policy', async () => {
  const script = await (await fetch(`${service.base}/widget.js`)).text()
  expect(gzipSync(script).byteLength).toBeLessThan(15_000)
  for (const [lang, begin, no, certain, whole] of [
    ['zh', '开始测算', '否', /确定/u, /到鹏策查看/u],
    ['en', 'Begin', 'No', /certain/u, /on Pengce/u],
  ] as const) {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' })
    const tab = await context.newPage()
    tab.setDefaultTimeout(15_000)
    const faults: string[] = []
    tab.on('pageerror', (error) => faults.push(error.message))
    tab.on('console', (said) => {
      if (said.type() === 'error' && !said.text().includes('favicon')) faults.push(said.text())
    })
    await tab.goto(`${site}/?lang=${lang}`)
    await tab.getByRole('button', { name: begin }).click()
    await tab.locator('pengce-entitlements form').waitFor()
    expect(await accessibilityFaults(tab)).toEqual([])
    let asked = 0
    for (; asked < 6 && (await tab.locator('pengce-entitlements form').count()) > 0; asked++) {
      const question = await tab.locator('legend').textContent()
      const [yesNo, choice, skip] = [
        tab.getByRole('button', { name: no, exact: true }),
        tab.getByRole('radio'),
        tab.getByRole('button', { name: /跳过|skip/u }),
      ]
      // By keyboard alone: the first field has the focus already.
      if ((await yesNo.count()) > 0) await tab.keyboard.press('Enter')
      else if ((await choice.count()) > 0) {
        await tab.keyboard.press('Space')
        await tab.keyboard.press('Enter')
      } else await skip.click()
      const moved = async () => {
        const [now] = await tab.locator('legend').allTextContents()
        return (now !== undefined && now !== question) || (await tab.getByRole('link', { name: whole }).count()) > 0
      }
      await expect.poll(moved, { timeout: 15_000 }).toBe(true)
    }
    expect(asked).toBeGreaterThan(0)
    expect(asked).toBeLessThanOrEqual(5)
    await tab.getByRole('link', { name: whole }).waitFor()
    expect(await tab.locator('.sum').textContent()).toMatch(certain)
    expect(await accessibilityFaults(tab)).toEqual([])
    const wide = await tab.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
    expect([wide, faults]).toEqual([false, []])
    if (process.env.PENGCE_SCREENS !== undefined)
      await tab.screenshot({ path: `${process.env.PENGCE_SCREENS}/widget-${lang}.png`, fullPage: true })
    await context.close()
  }
})

test('[O15] a website that was not named gets no answer, and its page says so', async () => {
  const tab = await browser.newPage()
  await tab.goto(`${stranger}/?lang=en`)
  await tab.getByRole('button', { name: 'Begin' }).click()
  await tab.getByRole('alert').waitFor()
  expect(await tab.getByRole('alert').textContent()).toContain('cannot be reached')
  await tab.close()
})
