import { readFile } from 'node:fs/promises'
import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { planScreens } from './plan-screens.ts'
import { served } from './served.ts'
import { accessibilityFaults, chineseOn, settled, visit, WIDTHS } from './visit.ts'

const here = served()

const MADE_UP = 'figures=made-up&on=2025-06-30'
/** The text of the file that a click hands out. */
async function fileOf(page: Page, click: () => Promise<void>): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()])
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) }
}

describe('every page of the plans, in both languages, at both widths', () => {
  let visitor: BrowserContext | undefined
  const cases = planScreens.flatMap(({ name, path }) =>
    (['zh', 'en'] as const).map((language) => ({ name, path, language })),
  )
  it.each(cases)('$name, $language', async ({ path, language }) => {
    const url = `${here.base}${language === 'en' ? '/en' : ''}${path}`
    const { page, context, faults } = await visit(here.browser, url, visitor === undefined ? {} : { context: visitor })
    visitor = context
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    expect(await page.locator('main').count()).toBe(1)
    expect(await page.locator('h1').count()).toBe(1)
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
      if (language === 'zh') expect(await accessibilityFaults(page)).toEqual([])
    }
    if (language === 'en') expect(await chineseOn(page)).toEqual([])
    else {
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await accessibilityFaults(page, 'colour')).toEqual([])
    }
    expect(faults).toEqual([])
    await page.close()
  })
})

describe('the board', () => {
  it('says no data where nothing is recorded, and shows made-up figures only when asked, plainly marked', async () => {
    const { page, context } = await visit(here.browser, `${here.base}/plans`)
    expect(await page.locator('.tally-state.state-met .tally-count').textContent()).toBe('0')
    expect(await page.locator('.target-card').count()).toBe(0)
    await page.getByRole('button', { name: '用虚构的数看看' }).click()
    await page.locator('.target-card').first().waitFor()
    expect(await page.locator('.plans-made-up').textContent()).toContain('虚构')
    expect(Number(await page.locator('.tally-state.state-behind .tally-count').textContent())).toBeGreaterThan(0)
    await page.getByRole('button', { name: '回到登记的数' }).click()
    await page.locator('.plans-made-up').waitFor({ state: 'detached' })
    await expect.poll(() => page.locator('.target-card').count()).toBe(0)
    await context.close()
  })

  it('is narrowed by keyboard to one state and one document, and hands out what is shown', async () => {
    const { page, context } = await visit(here.browser, `${here.base}/plans?${MADE_UP}`)
    await page.locator('.tally-state.state-behind').focus()
    await page.keyboard.press('Enter')
    const count = Number(await page.locator('.tally-state.state-behind .tally-count').textContent())
    await expect.poll(() => page.locator('.target-card, .target-row').count()).toBe(count)
    expect(new URL(page.url()).searchParams.get('state')).toBe('behind')
    const { name, content } = await fileOf(page, () => page.getByRole('button', { name: '导出数据（CSV）' }).click())
    expect(name).toBe('pengce-targets-made-up-2025-06-30.csv')
    const lines = content.toString().trim().split('\r\n')
    expect(lines).toHaveLength(count + 2)
    expect(lines[0]).toContain('虚构')
    await page.getByLabel('文件', { exact: true }).selectOption('s2e2022')
    await page.getByText('没有符合这些条件的目标').waitFor()
    await page.getByRole('button', { name: '去掉全部条件' }).click()
    await expect.poll(() => page.locator('.target-card').count()).toBeGreaterThan(count)
    await context.close()
  })

  it('says so when the service fails, and goes on when it is back', async () => {
    const { page, context } = await visit(here.browser, `${here.base}/policies`)
    let broken = true
    await page.route('**/v1/targets?*', (route) =>
      broken ? route.fulfill({ status: 500, contentType: 'application/json', body: '{}' }) : route.continue(),
    )
    await page.getByRole('link', { name: '计划进展' }).click()
    await page.getByRole('alert').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    broken = false
    await page.getByRole('button', { name: '再试一次' }).click()
    await page.locator('.target-row').first().waitFor()
    await context.close()
  })
})

describe('a target', () => {
  it('shows its chart and the same figures, and hands out both', async () => {
    const { page, context, faults } = await visit(
      here.browser,
      `${here.base}/plans/targets/s2e2022/conversions?${MADE_UP}`,
    )
    await page.locator('.chart canvas').waitFor()
    expect(
      await page.locator('.chart canvas').evaluate((canvas) => {
        if (!(canvas instanceof HTMLCanvasElement)) return 0
        const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] }
        const colours = new Set<string>()
        for (let i = 0; i < data.length; i += 4) colours.add(`${data[i]},${data[i + 1]},${data[i + 2]}`)
        return colours.size
      }),
    ).toBeGreaterThan(20)
    expect(await page.locator('.target-table').textContent()).toContain('8300')
    expect(await page.locator('.target-table').textContent()).not.toContain('2025-12-31数值')
    const csv = await fileOf(page, () => page.getByRole('button', { name: '导出数据（CSV）' }).click())
    expect(csv.content.toString()).toContain('"2025-05-31","8300"')
    const svg = await fileOf(page, () => page.getByRole('button', { name: '图（SVG）' }).click())
    expect(svg.content.toString()).toContain('<svg')
    expect(svg.content.toString()).toContain('虚构数据')
    expect(svg.content.toString()).toContain('stroke-dasharray')
    const png = await fileOf(page, () => page.getByRole('button', { name: '图（PNG）' }).click())
    expect(png.content.subarray(1, 4).toString()).toBe('PNG')
    expect(faults).toEqual([])
    await context.close()
  })

  it('leads to what serves it and back, and shows other documents that ask for the same', async () => {
    const { page, context } = await visit(here.browser, `${here.base}/plans/targets/s2e2022/conversions`)
    await page.locator('.plans-links a').first().click()
    await page.getByRole('heading', { name: '为了哪些目标' }).waitFor()
    expect(await page.locator('main').textContent()).toContain('个体工商户转型升级为企业')
    await page.goto(`${here.base}/plans/targets/s2e2022/enterprise-ratio`)
    await page.getByRole('heading', { name: '别的要求，同一个指标' }).waitFor()
    await expect.poll(() => page.locator('main').textContent()).toContain('要求相同')
    await context.close()
  })
})

describe('tasks and days', () => {
  it('opens the tasks behind a number of the matrix, and an office from there', async () => {
    const { page, context } = await visit(here.browser, `${here.base}/plans/tasks`)
    const cell = page.locator('.matrix-cell').first()
    const count = Number(await cell.textContent())
    await cell.click()
    await expect.poll(() => page.locator('.target-row').count()).toBe(count)
    await page.getByRole('link', { name: '看这个单位的全部事项' }).click()
    await page.getByRole('heading', { name: /^三十天以内/u }).waitFor()
    await context.close()
  })

  it('is a list by office on a phone', async () => {
    const { page, context } = await visit(here.browser, `${here.base}/plans/tasks`, { width: 390 })
    expect(await page.locator('.matrix-wide').isVisible()).toBe(false)
    await page.locator('.matrix-narrow summary').first().click()
    await expect.poll(() => page.locator('.matrix-plans a').count()).toBeGreaterThan(1)
    await context.close()
  })

  it('hands out the calendar as a file', async () => {
    const { page, context } = await visit(here.browser, `${here.base}/plans/calendar?on=2025-07-01&kind=report`)
    await page.getByText('报 市商务局').first().waitFor()
    const { name, content } = await fileOf(page, () => page.getByRole('link', { name: /\.ics/u }).click())
    expect(name).toBe('pengce-plans.ics')
    expect(content.toString()).toContain('BEGIN:VALARM')
    await page.getByLabel('多久').selectOption('3')
    await page.getByText('这段时间没有到期的事项').waitFor()
    await context.close()
  })

  it('finds a document’s life, targets, tasks and coverage on its own page', async () => {
    const { page, context } = await visit(here.browser, `${here.base}/policies/s2e2022`)
    expect(await page.locator('.life-today').count()).toBe(1)
    for (const part of ['目标', '任务', '办理程序']) {
      await page.locator('.policy-contents').getByRole('link', { name: part, exact: true }).click()
      await page.getByRole('heading', { name: part, exact: true }).waitFor()
    }
    expect(await page.locator('main').textContent()).toMatch(/条写成了规则/u)
    await settled(page)
    await context.close()
  })
})
