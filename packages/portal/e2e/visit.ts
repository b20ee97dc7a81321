import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { Draft } from '../src/applicant/draft.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The policy the portal is built for: nothing inline, nothing from elsewhere. */
export const STRICT_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

export const WIDTHS = [1440, 390] as const
export interface VisitOptions {
  readonly width?: number
  readonly dark?: boolean
  readonly draft?: Draft
}
/** A page with a visitor's browser, and everything that went wrong on it. */
export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  /** Errors of scripts, of the console, of the security policy. */
  readonly faults: readonly string[]
}

/** Opens a page under the strict security policy and waits until it has settled. */
export async function visit(browser: Browser, url: string, options: VisitOptions = {}): Promise<Visit> {
  const { width = 1440, dark = false, draft } = options
  const context = await browser.newContext({
    viewport: { width, height: width < 800 ? 844 : 900 },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: 'zh-CN',
  })
  await context.route(
    (at) => !/\.\w+$/u.test(at.pathname) && !at.pathname.startsWith('/v1/'),
    async (route) => {
      const answer = await route.fetch({ maxRetries: 3 })
      await route.fulfill({
        response: answer,
        headers: { ...answer.headers(), 'content-security-policy': STRICT_CSP },
      })
    },
  )
  if (draft !== undefined)
    await context.addInitScript((text) => {
      if (localStorage.getItem('pengce.draft.1') === null) localStorage.setItem('pengce.draft.1', text)
    }, JSON.stringify(draft))
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  await page.goto(url)
  await settled(page)
  return { page, context, faults }
}

/** Nothing is on its way any more: no skeleton, and nothing new asked of the service for a moment. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1').waitFor({ state: 'attached' })
  let asked = -1
  for (;;) {
    const now = await page.evaluate(() =>
      document.querySelector('.waiting') === null ? performance.getEntriesByType('resource').length : -1,
    )
    if (now !== -1 && now === asked) return
    asked = now
    await page.waitForTimeout(120)
  }
}

/** What axe finds against WCAG 2.2 AA and good practice, each as one line. */
export async function accessibilityFaults(page: Page, only?: 'colour'): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async (colour) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run(document, {
      runOnly: colour
        ? { type: 'rule', values: ['color-contrast'] }
        : { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    })
    return violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.html.slice(0, 160)} ${n.failureSummary ?? ''}`))
  }, only === 'colour')
}
