import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { agency } from './drafts.ts'
import { served } from './served.ts'
import { accessibilityFaults, settled, visit } from './visit.ts'

const here = served()

describe('when something is amiss', () => {
  it('shows the shape of what is to come while it waits', async () => {
    const { page, context } = await visit(here.browser, here.base)
    let answer = () => {}
    const held = new Promise<void>((resolve) => {
      answer = resolve
    })
    await page.route('**/v1/measures?*', async (route) => {
      await held
      await route.continue()
    })
    await page.getByRole('link', { name: '措施', exact: true }).click()
    await page.locator('.waiting').waitFor()
    await page.getByRole('heading', { name: '全部措施' }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    answer()
    await settled(page)
    expect(await page.locator('.measure-row').count()).toBeGreaterThan(10)
    await context.close()
  })

  it('says that nothing is lost when the service fails, and goes on when it is back', async () => {
    const { page, context } = await visit(here.browser, `${here.base}/policies`, { draft: agency })
    let broken = true
    await page.route('**/v1/assessments?*', (route) =>
      broken ? route.fulfill({ status: 500, contentType: 'application/json', body: '{}' }) : route.continue(),
    )
    await page.goto(`${here.base}/result`)
    const notice = page.getByRole('alert')
    await notice.waitFor()
    expect(await notice.textContent()).toContain('已填的内容没有丢失')
    expect(await accessibilityFaults(page)).toEqual([])
    broken = false
    await page.getByRole('button', { name: '再试一次' }).click()
    await page.locator('.sums-certain').waitFor()
    await context.close()
  })

  it('says so when the network is gone, keeps what is typed, and goes on', async () => {
    const { page, context } = await visit(here.browser, `${here.base}/ask?q=enterprise/in-shenzhen@@`, {
      draft: agency,
    })
    await context.setOffline(true)
    await expect.poll(() => page.locator('.shell-offline').textContent()).toContain('网络已断开')
    await page.getByRole('button', { name: '否', exact: true }).click()
    const notice = page.getByRole('alert')
    await notice.waitFor()
    expect(await notice.textContent()).toContain('没有丢失')
    expect(await accessibilityFaults(page)).toEqual([])
    await context.setOffline(false)
    await page.getByRole('button', { name: '再试一次' }).click()
    await notice.waitFor({ state: 'detached' })
    const kept = await page.evaluate(() => localStorage.getItem('pengce.draft.1') ?? '')
    expect(JSON.parse(kept).answers).toContainEqual(
      expect.objectContaining({ fact: 'enterprise/in-shenzhen', value: false }),
    )
    await context.close()
  })
})

describe('the first page', () => {
  it('loads less than 200 KB of script, compressed', async () => {
    const { page, context } = await visit(here.browser, `${here.base}/nowhere`)
    const sizes: number[] = []
    page.on('response', async (response) => {
      if (/\.js$/u.test(new URL(response.url()).pathname)) sizes.push(gzipSync(await response.body()).length)
    })
    await page.goto(here.base)
    await settled(page)
    const sum = sizes.reduce((a, b) => a + b, 0)
    console.log(`script of the first page: ${sizes.length} files, ${(sum / 1000).toFixed(1)} kB compressed`)
    expect(sizes.length).toBeGreaterThan(0)
    expect(sum).toBeLessThan(200_000)
    await context.close()
  })
})
