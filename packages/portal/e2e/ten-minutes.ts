import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { settled } from './visit.ts'

/** What is shown of the ten minutes, in their order. */
export type Step = 'roles' | 'result' | 'apply' | 'decide' | 'pay' | 'paid'
type Taken = (step: Step, page: Page) => Promise<void>
type Language = 'zh' | 'en'

/**
 * The README's ten minutes, by clicking what a newcomer sees: what an example enterprise can get, applied for, decided and paid. Each step
 * is handed over as it is reached; the service must be a demonstration.
 */
export async function tenMinutes(
  browser: Browser,
  base: string,
  language: Language,
  taken: Taken,
  width = 1440,
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  const words = labels[language]
  const show = async (step: Step) => {
    await settled(page)
    await taken(step, page)
  }
  const takeRole = async (role: string) => {
    await page.locator('.account-demo a').click()
    await page.locator(`[data-role="${role}"]`).click()
    await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'))
    await settled(page)
  }
  /** Opens the case from a list, chooses the first answer, and enters it. */
  const answer = async (number: string, filled: () => Promise<void>) => {
    await page.locator('main a').filter({ hasText: number }).first().click()
    await settled(page)
    await choose(filled)
  }
  const choose = async (filled: () => Promise<void>) => {
    await page.locator('input[name=answer]').first().check()
    await filled()
    await page.getByRole('button', { name: words.enter }).click()
    await page.getByText(words.entered).waitFor()
  }
  const nothing = async () => {}

  await page.goto(base + (language === 'zh' ? '/' : '/en'))
  await page.locator('.account-demo a').click()
  await show('roles')
  await page.locator('[data-role="enterprise"]').click()
  await page.waitForURL(/\/my$/u)
  await page.getByRole('listitem').filter({ hasText: '某网络零售公司' }).getByText(words.whatItGets).click()
  await page.waitForURL(/\/result/u)
  await show('result')
  await page.getByRole('link', { name: words.apply }).first().click()
  await page.locator('.main-action button').click()
  await page.waitForURL(/\/apply\//u)
  const sales = page.getByLabel(words.sales)
  await sales.first().fill('131亿元')
  await sales.nth(1).fill('86亿元')
  await page.getByText(words.saved).first().waitFor()
  await show('apply')
  for (const _ of ['papers', 'review']) await page.getByRole('link', { name: words.next }).click()
  await page.getByRole('button', { name: words.handIn }).click()
  await page.waitForURL(/\/cases\/\d{4}-\d+/u)
  const number = new URL(page.url()).pathname.split('/').at(-1) ?? ''

  await takeRole('commerce')
  await answer(number, nothing)
  await takeRole('enterprise')
  await page.locator(`main a[href$="/${number}"]`).first().click()
  await page.getByRole('button', { name: words.submit, exact: true }).click()
  await page.getByText(words.notYou).waitFor()
  await takeRole('commerce')
  await answer(number, async () => {
    await page.getByLabel(words.amount).first().fill('22500000')
    await show('decide')
  })
  await page.reload()
  await settled(page)
  await choose(nothing)
  await takeRole('finance')
  await page.getByRole('link', { name: words.payments }).click()
  await settled(page)
  await answer(number, () => show('pay'))
  await takeRole('enterprise')
  await page.goto(`${base}${language === 'zh' ? '' : '/en'}/cases/${number}`)
  await show('paid')
  await context.close()
}

/** What stands on the buttons and links. */
const labels = {
  zh: {
    whatItGets: '看能享受什么',
    apply: /^申请 · /u,
    sales: /网络零售额 · \d{4} 年/u,
    saved: /^已保存/u,
    next: '下一步',
    handIn: '提交申请',
    enter: /^确定：/u,
    entered: /已记入：/u,
    submit: '提交',
    notYou: '现在不用您做什么',
    amount: /^批准金额/u,
    payments: '拨付与复核',
  },
  en: {
    whatItGets: 'See what it can get',
    apply: /^Apply · /u,
    sales: /sales.* · \d{4}/iu,
    saved: /^Saved/u,
    next: 'Next',
    handIn: 'Hand in',
    enter: /^Enter: /u,
    entered: /Entered: /u,
    service: 'E-commerce awards',
    submit: 'Hand in',
    amount: /^Amount/u,
    notYou: 'There is nothing for you to do now',
    payments: 'Payments',
  },
} as const

/** The file of a step's picture. */
export const pictureOf = (folder: string, step: Step, language: Language): string =>
  join(folder, `ten-${step}-${language}.png`)
