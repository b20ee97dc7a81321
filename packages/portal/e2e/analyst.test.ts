import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { today } from '../src/words/date.ts'
import { analyst as en } from '../src/words/en/analyst.ts'
import { analyst as zh } from '../src/words/zh/analyst.ts'
import { demonstration, fits, SLOW, sound, takeRole } from './demonstration.ts'
import { settled } from './visit.ts'

const here = demonstration('analyst')
const { as } = here

const MEASURE = 'hr2023/scale-award'
const day = today()
const yesterday = today(Date.now() - 86_400_000)
/** What an institution that passes the second tier is told of the award on a day. */
const awardOn = (page: Page, on: string): Promise<string> =>
  page.evaluate(
    async ([measure, appliedOn]) => {
      const year = String(Number(appliedOn?.slice(0, 4)) - 1)
      const file = {
        applicant: 'enterprise',
        name: '示例',
        history: 'complete',
        dates: { appliedOn },
        measures: [measure],
        facts: {
          'enterprise/in-shenzhen': true,
          'hr-service/institution': true,
          'hr-service/revenue-share': '60%',
          'hr-service/revenue': { [year]: '6亿元' },
          'hr-service/pass-through': { [year]: 0 },
          'hr-service/peak-revenue': '1亿元',
        },
      }
      const answer = await fetch('/v1/assessments?lang=zh', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(file),
      })
      const found = await answer.json()
      return `${found.reports[0].amount.text} ${(found.lawVersions ?? []).map((v: { title: string }) => v.title).join()}`
    },
    [MEASURE, on],
  )

it('a reform is drafted beside its words, examples and cost, approved by another, and the next assessment is under it', async () => {
  const one = await as('analyst', `/analyst/drafts/new?measure=${MEASURE}`, 1440)
  const { page } = one
  const before = await awardOn(page, day)
  expect(before).toContain('30')
  await page.getByRole('textbox', { name: /^30 万元/u }).fill('很多')
  await page.getByRole('alert').filter({ hasText: '很多' }).waitFor()
  await page.getByRole('textbox', { name: /^30 万元/u }).fill('45万元')
  await page.locator('.desk-words ins').filter({ hasText: '45' }).first().waitFor()
  expect(await page.locator('.desk-words del').first().textContent()).toContain('30')
  expect(await page.locator('.desk-example-other').count()).toBeGreaterThan(0)
  expect(await page.locator('.desk-examples details').count()).toBe(1)
  await page.getByText('没有发现冲突').waitFor()
  await page.getByLabel('中文标题').fill('第二档奖励提高到 45 万元')
  await page.getByLabel('英文标题').fill('The second tier rises to 450,000')
  await page.reload()
  await settled(page)
  expect(await page.getByLabel('中文标题').inputValue()).toBe('第二档奖励提高到 45 万元')
  await page.getByRole('button', { name: '保存草案' }).click()
  await page.waitForURL(/drafts\/[0-9a-f-]{36}$/u)
  const address = new URL(page.url()).pathname
  await page.getByRole('button', { name: '提交审核' }).click()
  await page.getByText('您是起草人，须由另一人同意').waitFor()
  expect(await page.getByRole('button', { name: '同意' }).count()).toBe(0)
  await page.locator('.cost-sum-main').waitFor({ timeout: 90_000 })
  expect(await page.locator('main').textContent()).toContain('虚构人群')
  await sound(page)
  // What was typed wrong on purpose was refused, and nothing else went wrong.
  expect(one.faults.filter((fault) => !fault.includes('422'))).toEqual([])

  const two = await as('analyst-2', `/en${address}`, 390)
  await two.page.locator('.cost-sum-main').waitFor({ timeout: 90_000 })
  await sound(two.page)
  await two.page.getByLabel('Note').fill('checked against the text')
  await two.page.getByRole('button', { name: 'Approve' }).click()
  await two.page.getByRole('button', { name: 'Put in force' }).click()
  await two.page.getByRole('button', { name: 'Withdraw' }).waitFor()
  expect(await two.page.locator('.desk-history').textContent()).toContain('checked against the text')
  expect(two.faults).toEqual([])

  expect(await awardOn(page, yesterday)).toBe(before)
  const after = await awardOn(page, day)
  expect(after).toContain('45')
  expect(after).toContain('第二档奖励提高到 45 万元')
  await page.goto(`${here.base}/analyst`)
  await page.getByText('今天适用').waitFor()
  await sound(page)
  await page.goto(`${here.base}/measures/${MEASURE}`)
  await settled(page)
  expect(await page.locator('main').textContent()).toContain('45')
  await Promise.all([one.context.close(), two.context.close()])
}, 240_000)

// The other way round, on the law as the reform before left it: the forms and steps are the same, in both languages at both widths.
it.each([
  { language: 'en', width: 1440, from: '450,000', to: '46万元' },
  { language: 'zh', width: 390, from: '46 万元', to: '47万元' },
] as const)(
  'a reform from its draft to the next assessment, in $language at $width',
  async (sight) => {
    const { language, width, from, to } = sight
    const w = language === 'en' ? en : zh
    const at = (path: string) => (language === 'en' ? `/en${path}` : path)
    const one = await as('analyst', at(`/analyst/drafts/new?measure=${MEASURE}`), width)
    await one.page.getByRole('textbox', { name: new RegExp(`^(?:CNY.)?${from}`, 'u') }).fill(to)
    await one.page.locator('.desk-words ins').first().waitFor()
    await one.page.getByLabel(w.desk.titleZh).fill(`第二档 ${to}`)
    await one.page.getByRole('button', { name: w.desk.save }).click()
    await one.page.waitForURL(/drafts\/[0-9a-f-]{36}$/u)
    await one.page.getByRole('button', { name: w.steps.proposed }).click()
    await one.page.getByText(w.steps.ownApproval).waitFor()
    await one.page.locator('.cost-sum-main').waitFor({ timeout: 90_000 })
    await fits(one.page)
    await takeRole(one.page, 'analyst-2')
    await one.page.reload()
    await one.page.getByRole('button', { name: w.steps.approved }).click()
    await one.page.getByRole('button', { name: w.steps.live }).click()
    await one.page.getByRole('button', { name: w.steps.withdrawn }).waitFor()
    await fits(one.page)
    expect(await awardOn(one.page, day)).toContain(to.slice(0, 2))
    expect(one.faults).toEqual([])
    await one.context.close()
  },
  SLOW,
)

it('a reform is tried, a budget shared, versions compared and the coverage looked through, by analysts alone', async () => {
  const { page, context, faults } = await as('analyst', '/analyst/reform', 1440)
  await page.getByLabel('改动', { exact: true }).selectOption({ index: 1 })
  await page.locator('.cost-sum-main').waitFor({ timeout: 90_000 })
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出数据（CSV）' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('pengce-what-if.csv')
  await page.getByRole('link', { name: '预算' }).click()
  await page.getByLabel('文件', { exact: true }).selectOption('soft2022')
  await page.getByLabel('总额').fill('1万元')
  await page.getByRole('button', { name: '算一算' }).click()
  await page.getByText(/足额 .* 笔/u).waitFor({ timeout: 60_000 })
  await sound(page)
  await page.getByRole('link', { name: '版本对比' }).click()
  await page.getByText('两个版本各自完整计算').or(page.getByText('没有不同')).first().waitFor({ timeout: 60_000 })
  await page.getByRole('link', { name: '规则审阅' }).click()
  await page.getByRole('link', { name: '深圳市推动软件产业高质量发展的若干措施' }).click()
  await page.getByRole('heading', { name: '没有写成规则的条目' }).waitFor()
  await sound(page)
  // A new measure under a budget, by forms alone; what is not filled in yet cannot be saved.
  await page.goto(`${here.base}/analyst/drafts/new`)
  await page.getByRole('button', { name: '增加一项新措施' }).click()
  await page.getByRole('button', { name: '设一笔预算' }).click()
  await page.getByLabel('中文名称').fill('青年企业补助')
  await page.getByLabel('英文名称').fill('Aid for young firms')
  await page.getByLabel('金额').fill('5万元')
  await page.getByLabel('中文标题').fill('试行青年企业补助')
  await page.getByText('青年企业补助：新增').waitFor()
  const save = page.getByRole('button', { name: '保存草案' })
  expect(await save.isDisabled()).toBe(true)
  const budget = page.getByRole('region', { name: '预算', exact: true })
  await budget.getByLabel('文件', { exact: true }).selectOption('soft2022')
  await budget.getByLabel('总额').fill('2000万元')
  await page.getByText('预算上限 2000 万元').waitFor()
  expect(await save.isDisabled()).toBe(false)
  await sound(page)
  expect(faults).toEqual([])
  await context.close()
  const other = await as('commerce', '/en/analyst', 390)
  await other.page.getByText('Drafts and simulation are for analysts').waitFor()
  await other.context.close()
}, 240_000)
