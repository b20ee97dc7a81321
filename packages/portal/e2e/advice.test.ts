import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { supportGroups } from '../src/pages/advice/support-groups.ts'
import { agency, contradicting, newcomer, storyOf } from './drafts.ts'
import { served } from './served.ts'
import { accessibilityFaults, settled, visit } from './visit.ts'

const here = served()

const words = async (page: Page, selector: string): Promise<string> =>
  ((await page.locator(selector).first().textContent()) ?? '').replaceAll('\u00a0', ' ')
const patient = { timeout: 20_000 }
const draftOf = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('pengce.draft.1') ?? '{}') as Record<string, unknown[]>)

describe('the best combination', () => {
  it('shows what is chosen, beneath it what gives way, and where that is written', async () => {
    const { page, context, faults } = await visit(here.browser, `${here.base}/result`, {
      draft: storyOf('technology-upgrade'),
    })
    await page.locator('.combination').waitFor()
    expect(await words(page, '.combination .proof')).toContain('已证明')
    const branch = page.locator('.branch', { hasText: '重大技术改造项目资助 (新产线)' }).first()
    expect(await branch.locator('.chosen').textContent()).toContain('须审定')
    const list = branch.getByRole('list', { name: '因此不选' })
    expect(await list.getByRole('listitem').count()).toBeGreaterThan(1)
    expect(await list.textContent()).toContain('一至七项择一享受〔五¶1〕')
    expect(await words(page, '.readings-beside')).toContain('另一种读法')
    await page.getByRole('radio', { name: '确定可得最多' }).focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => new URL(page.url()).search).toBe('?by=possible')
    await expect.poll(() => words(page, '.combination-sum'), patient).toContain('最多可得合计')
    expect(await page.locator('.displaced-why', { hasText: '选它，合计会少' }).count()).toBeGreaterThan(0)
    await page.reload()
    await page.locator('.combination-worth').waitFor()
    expect(await page.getByRole('radio', { name: '可能可得最多' }).isChecked()).toBe(true)
    expect(faults).toEqual([])
    await context.close()
  })

  it('leaves the rest of the result in sight when it cannot be had', async () => {
    const { page, context } = await visit(here.browser, `${here.base}/measures`, { draft: agency })
    let broken = true
    await page.route('**/v1/advice?*', (route) =>
      broken ? route.fulfill({ status: 422, contentType: 'application/json', body: '{}' }) : route.continue(),
    )
    await page.goto(`${here.base}/result`)
    await page.getByRole('alert').waitFor()
    expect(await words(page, '.sums-certain')).toBe('30 万元')
    broken = false
    await page.reload()
    await page.locator('.combination-worth').waitFor()
    expect(await words(page, '.combination-worth')).toBe('30 万元')
    await context.close()
  })
})

describe('the plan over three years', () => {
  it('stands side by side on a wide screen and one below the other on a phone', async () => {
    const { page, context } = await visit(here.browser, `${here.base}/result/plan`, { draft: storyOf('headquarters') })
    const places = () => page.locator('.year').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))
    expect(new Set(await places()).size).toBe(1)
    expect(await words(page, '.plan-sum')).toMatch(/4300 万元.*多 4000 万元/u)
    const year = page.getByRole('region', { name: '2025 年' })
    const purchase = year.locator('.take', { hasText: '总部企业购房补助' })
    await purchase.getByText('为什么不放在别的年份').click()
    await expect.poll(() => purchase.textContent()).toContain('2024 年不符合条件')
    await page.setViewportSize({ width: 390, height: 844 })
    expect(new Set(await places()).size).toBe(3)
    await context.close()
  })

  it('takes what is expected, keeps it, and says what is wrong with it', async () => {
    const { page, context } = await visit(here.browser, `${here.base}/result/plan`, { draft: storyOf('hr-agency') })
    const worth = () => words(page, '.plan-worth')
    expect(await worth()).toBe('50 万元')
    const field = page.getByLabel('营业收入（含代收代付），预计 2027 年')
    await field.fill('很多')
    await expect.poll(() => words(page, '.expected-wrong')).toContain('请填数字')
    await field.fill('1.5亿')
    await field.press('Enter')
    await expect.poll(worth, patient).toBe('30 万元')
    expect((await draftOf(page)).expected).toContainEqual({
      fact: 'hr-service/revenue',
      year: 2027,
      item: null,
      value: 150_000_000,
    })
    await page.reload()
    await settled(page)
    expect(await worth()).toBe('30 万元')
    await page.getByLabel('再加一项情况').fill('猎头')
    await page.locator('.expected-found button').first().click()
    expect(await page.locator('.expected-row').count()).toBe(4)
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: /去掉“营业收入/u }).click()
    await expect.poll(async () => JSON.stringify((await draftOf(page)).expected)).not.toContain('hr-service/revenue"')
    await context.close()
  })
})

describe('what is within reach', () => {
  it('says what is short, what it would bring and from when, and that only what is so counts', async () => {
    const { page, context } = await visit(here.browser, `${here.base}/result/reach`, { draft: storyOf('hr-agency') })
    expect(await words(page, '.near-note')).toContain('不得为此更改事实')
    const card = page.locator('.near-card', { hasText: '人力资源服务机构做大做强奖励' })
    const text = ((await card.textContent()) ?? '').replaceAll('\u00a0', ' ')
    expect(text).toMatch(/可多得20 万元自 2027年1月1日 起申请.*超过 5.4 亿元/u)
    await context.close()
  })
})

describe('the next question', () => {
  it('is the one that the service finds most useful, with its reason; another stands in when there is none', async () => {
    const { page, context } = await visit(here.browser, `${here.base}/policies`, { draft: newcomer })
    const asked = page.waitForResponse((response) => response.url().includes('/v1/next-question'))
    await page.goto(`${here.base}/ask`)
    const { next } = (await (await asked).json()) as { next: { question: string; why: string } }
    await settled(page)
    expect(await words(page, 'main h1')).toBe(next.question)
    expect(await words(page, '.why')).toContain(next.why.replaceAll('\u00a0', ' '))
    await page.route('**/v1/next-question?*', (route) =>
      route.fulfill({ status: 500, contentType: 'application/json', body: '{}' }),
    )
    await page.getByRole('button', { name: '不知道' }).click()
    await page.getByText('先按每题影响的金额从大到小问').waitFor()
    expect(await words(page, 'main h1')).not.toBe(next.question)
    expect(await page.getByRole('button', { name: '不知道' }).isEnabled()).toBe(true)
    await page.getByRole('button', { name: /上一题/u }).click()
    await expect.poll(() => words(page, 'main h1')).toBe(next.question)
    await context.close()
  })
})

describe('answers that contradict each other', () => {
  it('are marked where they are, each to be changed', async () => {
    const { page, context } = await visit(here.browser, `${here.base}/ask`, { draft: contradicting })
    const notice = page.locator('.contradictions')
    await notice.waitFor()
    expect(await notice.textContent()).toContain('互相矛盾')
    await page.locator('.answers summary').click()
    expect(await page.locator('.answers-against').count()).toBe(2)
    expect(await accessibilityFaults(page)).toEqual([])
    await page.goto(`${here.base}/result`)
    await notice.waitFor()
    await notice.getByRole('link', { name: /改“2024 年代收代付/u }).click()
    await settled(page)
    await page.locator('.typing-field').fill('0')
    await page.locator('.typing-field').press('Enter')
    await settled(page)
    await page.goto(`${here.base}/result`)
    await page.locator('.combination').waitFor()
    expect(await notice.count()).toBe(0)
    await context.close()
  })
})

describe('coming back', () => {
  it('says once what changed since the last visit', async () => {
    const { page, context } = await visit(here.browser, `${here.base}/policies`, { draft: agency })
    await context.clock.setFixedTime(new Date('2025-03-02T04:00:00Z'))
    await page.goto(`${here.base}/result`)
    await page.locator('.combination').waitFor()
    expect(await page.locator('.changes').count()).toBe(0)
    await page.getByRole('radio', { name: '只看一份文件' }).check()
    await page.getByLabel('哪份文件').selectOption('hr2023')
    await page.close()

    await context.clock.setFixedTime(new Date('2026-03-02T04:00:00Z'))
    const home = await context.newPage()
    await home.goto(here.base)
    const alert = home.getByRole('region', { name: '自上次来访以来' })
    await alert.waitFor()
    expect(await alert.textContent()).toContain('十亿级人力资源服务机构迁入落户奖励')
    expect(await accessibilityFaults(home)).toEqual([])
    await alert.getByRole('link', { name: '去看变化' }).click()
    await home.locator('.changes').waitFor()
    expect(await words(home, '.changes')).toMatch(
      /您上次来访是 2025年3月2日[\s\S]*做大做强奖励[\s\S]*原定的申请日 2025年3月1日 已经过去/u,
    )
    await home.getByRole('button', { name: '改为今天申请' }).click()
    await expect.poll(() => words(home, '.page-over')).toContain('2026年3月2日')
    await home.close()

    const again = await context.newPage()
    await again.goto(here.base)
    await settled(again)
    expect(await again.getByRole('region', { name: '自上次来访以来' }).count()).toBe(0)
    await context.close()
  })

  it('has a group for every kind of support', async () => {
    const answer = await fetch(`${here.base}/v1/measures?lang=en`)
    const { measures } = (await answer.json()) as { measures: readonly { readonly support: string | null }[] }
    const known = new Set<string>(Object.values(supportGroups).flat())
    const kinds = new Set(measures.flatMap(({ support }) => (support === null ? [] : [support])))
    expect(kinds.size).toBeGreaterThan(50)
    expect([...kinds].filter((kind) => !known.has(kind))).toEqual([])
  })
})
