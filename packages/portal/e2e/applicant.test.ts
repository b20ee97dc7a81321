import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { demonstration, SLOW, sound } from './demonstration.ts'
import { settled, visit } from './visit.ts'

const here = demonstration('applicant', (data) => {
  writeFileSync(join(data, '资金来源.pdf'), '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')
  return {}
})
const paper = join(here.data, '资金来源.pdf')

/** Somebody of the demonstration who works by the interface alone. */
async function clerk(role: string) {
  const signed = await fetch(`${here.base}/v1/session/demo`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ as: role }),
  })
  const cookie = signed.headers
    .getSetCookie()
    .map((c) => c.split(';')[0])
    .join('; ')
  const { csrf } = Object(await signed.json())
  const headers = { cookie, 'content-type': 'application/json', 'X-Pengce-CSRF': String(csrf) }
  return async (number: string, type: string, more: object = {}): Promise<void> => {
    const path = `${here.base}/v1/cases/${number}`
    const { version } = Object(await (await fetch(path, { headers })).json())
    const body = JSON.stringify({ type, seen: version, ...more })
    const told = await fetch(`${path}/answers`, { method: 'POST', headers, body })
    expect([type, told.status, told.ok ? '' : await told.text()]).toEqual([type, 200, ''])
  }
}

const again = async (page: Page): Promise<void> => {
  await page.reload()
  await settled(page)
}

it(
  'an enterprise finds a service, applies, is granted, sees the payment, rates; and completes another case',
  async () => {
    const { page, faults } = await visit(here.browser, here.base)
    await page.getByRole('link', { name: '我要申请' }).click()
    await sound(page)
    await page.getByLabel('按名称、文件或部门查找').fill('电商奖补')
    await page.getByText('可得资金或待遇 · 1 项').waitFor()
    await page.getByRole('link', { name: '电商奖补申报与兑现' }).click()
    await page.waitForURL(/services\/ec2024\/fund/u)
    await sound(page)
    await page.getByRole('link', { name: '登录后申请' }).click()
    await page.getByRole('button', { name: /企业经办人/u }).click()
    await page.waitForURL(/services\/ec2024\/fund/u)
    await page.getByLabel('替谁申请').selectOption('online-retailer')
    await page.getByRole('button', { name: /申\s*请/u }).click()
    await page.waitForURL(/apply/u)
    await sound(page)
    // What was saved is filled in; what is typed is kept by itself and comes back.
    expect(await page.getByText('来自您保存的资料').count()).toBeGreaterThan(3)
    const figures = page.getByLabel(/网络零售额 · \d{4} 年/u)
    await figures.first().fill('86亿元')
    await figures.nth(1).fill('61亿元')
    await page.getByText('即 61').first().waitFor()
    await page.getByText(/^已保存/u).waitFor()
    await again(page)
    expect(await figures.nth(1).inputValue()).toMatch(/^(?:61亿元|6100000000)$/u)
    await page.getByRole('link', { name: '下一步' }).click()
    await page.locator('input[type=file]').first().setInputFiles(paper)
    await page.getByText('资金来源.pdf').waitFor()
    await sound(page)
    await page.getByRole('link', { name: '下一步' }).click()
    await page.getByText('随附材料').waitFor()
    await sound(page)
    await page.getByRole('button', { name: '提交申请' }).click()
    await page.waitForURL(/cases\/\d{4}-\d+/u)
    const number = page.url().split('/').at(-1) ?? ''
    await sound(page)

    const [commerce, finance] = [await clerk('commerce'), await clerk('finance')]
    await commerce(number, 'published', { note: { lines: ['本年度申报指南已发布'] } })
    await again(page)
    await page.getByRole('heading', { name: '现在该您做的' }).waitFor()
    await page.getByText('本年度申报指南已发布').first().waitFor()
    await page.getByRole('button', { name: '提交', exact: true }).click()
    await page.getByText('现在不用您做什么').waitFor()
    const owes = {
      direction: 'payable',
      payer: 'finance',
      payee: 'online-retailer',
      line: 'commerce/e-commerce',
      year: 2026,
      measure: 'ec2024/retail-growth-award',
      amount: 1_250_000_000,
      due: null,
      cites: [],
    }
    await commerce(number, 'approved', { owes: [owes] })
    await commerce(number, 'requested')
    await finance(number, 'paid', { pays: { amount: 1_250_000_000, direction: 'payable' } })
    await finance(number, 'paid-in-full')
    await again(page)
    await page.getByText('已办结').first().waitFor()
    expect(await page.getByRole('region', { name: '资金' }).textContent()).toMatch(/1250[\s\S]*付款/u)
    await sound(page)
    await page.getByLabel('满意', { exact: true }).check()
    await page.getByRole('button', { name: '提交评价' }).click()
    await page.getByText('您的评价：满意').waitFor()

    // A correction: what is missing is said, a paper goes in, and it is no longer the applicant's turn for it.
    await page.goto(`${here.base}/cases`)
    await sound(page)
    const waiting = page.getByRole('region', { name: /现在该您做的/u })
    await waiting.getByRole('link').first().click()
    await page.getByText('请补充项目总投资的资金来源说明').first().waitFor()
    await sound(page)
    await page.locator('input[type=file]').last().setInputFiles(paper)
    await page.getByText('资金来源.pdf').first().waitFor()
    const corrected = page.getByRole('button', { name: /补正完毕，提交/u })
    await corrected.first().click()
    await corrected.first().waitFor({ state: 'detached' })
    await page.getByText('提交补正').first().waitFor()
    expect(faults).toEqual([])
  },
  SLOW,
)

it(
  'an adviser on a phone is refused, objects in English, shares a file by a link that is looked at and ended, and takes the data along',
  async () => {
    const { page, context, faults } = await visit(here.browser, `${here.base}/en/sign-in`, { width: 390 })
    await page.getByRole('button', { name: /An adviser/u }).click()
    await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'))
    await page.goto(`${here.base}/en/services/hr2023/settlement`)
    await sound(page)
    await page.getByLabel('Apply for').selectOption('hr-agency')
    await page.getByRole('button', { name: 'Apply' }).click()
    await page.waitForURL(/apply/u)
    await sound(page)
    await page.goto(`${page.url().split('?')[0]}?step=3`)
    await sound(page)
    await page.getByRole('button', { name: 'Hand in' }).click()
    await page.waitForURL(/cases\/\d{4}-\d+/u)
    const number = page.url().split('/').at(-1) ?? ''
    await (await clerk('human-resources'))(number, 'refused', {
      note: { lines: [{ zh: '未满足条件', en: 'conditions not met' }] },
    })
    await again(page)
    await page.getByText('conditions not met').first().waitFor()
    await page.getByLabel('Ground').fill('The revenue was counted for the wrong year.')
    await page.getByRole('button', { name: 'Object' }).click()
    await page.getByText('Received, to be dispatched').waitFor()
    await sound(page)

    await page.goto(`${here.base}/en/my`)
    // Of which measures one is told is chosen by name, and of all again.
    await page
      .getByLabel(/^Watch another measure/u)
      .first()
      .fill('headquarters')
    await page.locator('.measure-finder button').first().click()
    await page.getByText('You are told of this one only.').waitFor()
    await sound(page)
    await page.getByRole('button', { name: 'Tell me of every measure' }).click()
    await page.getByText('You are told of this one only.').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Make a link' }).click()
    const link = await page.locator('code').textContent()
    await sound(page)
    const guest = await here.browser.newContext({ viewport: { width: 390, height: 844 } })
    const other = await guest.newPage()
    await other.goto(link ?? '')
    await other.getByText('A link to look only').waitFor()
    await sound(other)
    await page.getByRole('button', { name: 'End it' }).click()
    await page.getByText('over', { exact: false }).first().waitFor()
    await other.reload()
    await other.getByText('The link does not open').waitFor()
    await guest.close()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export (JSON)' }).click(),
    ])
    expect(file.suggestedFilename()).toBe('pengce-data.json')
    expect(faults).toEqual([])
    await context.close()
  },
  SLOW,
)
