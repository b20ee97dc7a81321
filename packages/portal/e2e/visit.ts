import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { Draft } from '../src/applicant/draft.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export const WIDTHS = [1440, 390] as const
export interface VisitOptions {
  readonly width?: number
  readonly draft?: Draft
  /** The same visitor's, from an earlier visit: what this browser has read once it need not read again. */
  readonly context?: BrowserContext
}
/** A page with a visitor's browser, and everything that went wrong on it. */
export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  /** Errors of scripts, of the console, of the security policy. */
  readonly faults: readonly string[]
}

/** Opens a page and waits until it has settled. */
export async function visit(browser: Browser, url: string, options: VisitOptions = {}): Promise<Visit> {
  const context = options.context ?? (await newVisitor(browser, options))
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

async function newVisitor(browser: Browser, { width = 1440, draft }: VisitOptions): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width, height: width < 800 ? 844 : 900 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'zh-CN',
  })
  if (draft !== undefined)
    await context.addInitScript((text) => {
      if (localStorage.getItem('pengce.draft.1') === null) localStorage.setItem('pengce.draft.1', text)
    }, JSON.stringify(draft))
  return context
}

/** Nothing is on its way any more: no skeleton, and nothing new asked of the service for a moment. */
export async function settled(page: Page): Promise<void> {
  // While a part of the page loads, what it stands in for is kept out of sight beside the notice that says so.
  await page.locator('main h1').first().waitFor({ state: 'attached' })
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

/** Lines in Chinese that are not marked as such; there should be none on an English page. */
export const chineseOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    for (const foreign of document.querySelectorAll('[lang^=zh]')) foreign.remove()
    // biome-ignore lint/performance/useDomNodeTextContent: lines as they are seen are what is judged
    return document.body.innerText.split('\n').filter((line) => /\p{Script=Han}{2}/u.test(line))
  })

/** What axe finds against WCAG 2.2 AA and good practice, each as one line. */
export async function accessibilityFaults(page: Page, only?: 'colour'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe)
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
