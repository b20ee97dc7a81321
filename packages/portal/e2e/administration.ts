import { expect } from 'vitest'
import { type Demonstration, go, sound } from './demonstration.ts'

/** Somebody is moved to another office with the reason, which stands in their history and in the log. */
export async function moveSomebody(here: Demonstration): Promise<void> {
  const { page, context, faults } = await here.as('administrator', '/accounts', 1440)
  const row = page.getByRole('listitem').filter({ hasText: '第二分析员' })
  await row.getByRole('button', { name: /^调整身份/u }).focus()
  await page.keyboard.press('Enter')
  await row.getByLabel('身份', { exact: true }).selectOption('official')
  const save = row.getByRole('button', { name: '确定调整' })
  expect(await save.isDisabled()).toBe(true)
  await row.getByLabel('单位', { exact: true }).selectOption('audit')
  await row.getByLabel(/^原因/u).fill('调入审计局')
  await sound(page)
  await save.click()
  await row.getByText('经办人员 · 市审计局').waitFor()
  await row.getByText('经过').click()
  await row.getByText('原因：调入审计局').waitFor()
  await go(page, `${here.base}/oversight/audit?source=account`)
  await page.getByText('调入审计局').waitFor()
  expect(faults).toEqual([])
  await context.close()
}

/** An address is told of cases: made, its secret seen once, tried, given another secret, ended. */
export async function tellAnAddress(here: Demonstration): Promise<void> {
  const { page, context, faults } = await here.as('administrator', '/en/webhooks', 390)
  await page.getByText('No address is told yet').waitFor()
  await page.getByLabel('Address (https)').fill('https://127.0.0.1/pengce')
  await page.getByLabel('case opened').check()
  await page.getByRole('button', { name: 'Add it' }).click()
  await page.getByRole('alert').waitFor()
  await page.getByLabel('Address (https)').fill('https://hooks.example.gov.cn/pengce')
  await page.getByRole('button', { name: 'Add it' }).click()
  const secret = page.getByRole('region', { name: 'The secret of this address' })
  const first = await secret.locator('code').textContent()
  expect(first).toMatch(/^whsec_/u)
  await sound(page)
  await secret.getByRole('button', { name: 'Saved, close' }).click()
  await page.getByRole('button', { name: /^Send a test message/u }).click()
  await page.getByText('A test message is on its way').waitFor()
  await page.locator('.webhook-messages summary').click()
  await page.getByRole('button', { name: /^New secret/u }).click()
  await page.getByRole('button', { name: 'Make a new secret' }).click()
  expect(await secret.locator('code').textContent()).not.toBe(first)
  await page.getByRole('button', { name: /^End:/u }).click()
  await page.getByRole('button', { name: 'End this address' }).click()
  await page.getByText('Ended addresses · 1').waitFor()
  await sound(page)
  // A private address was refused, and nothing else went wrong.
  expect(faults.filter((fault) => !fault.includes('422'))).toEqual([])
  await context.close()
}
