import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { demonstration, go as goTo, SLOW, sound } from './demonstration.ts'
import { settled, visit } from './visit.ts'

/** Machines that act beside the browser: an applicant, and a second official of the same office. */
const machines = {
  applicant: { id: 'e2e-applicant', role: 'applicant', parties: ['e2e-party'] },
  colleague: { id: 'e2e-colleague', role: 'official', office: 'housing-security' },
} as const
type Machine = keyof typeof machines
const digest = (token: string) => createHash('sha256').update(token).digest('hex')
const here = demonstration('official', (data) => {
  const tokens = join(data, 'tokens.json')
  const known = Object.entries(machines).map(([name, who]) => [digest(`t-${name}`), who])
  writeFileSync(tokens, JSON.stringify(Object.fromEntries(known)))
  return { PENGCE_TOKENS: tokens }
})
const { as } = here
const go = (page: Page, path: string) => goTo(page, here.base + path)

/** Asks the service beside the browser. */
async function ask(who: Machine, path: string, body?: unknown): Promise<ReturnType<typeof Object>> {
  const sent = body instanceof Uint8Array ? Buffer.from(body) : JSON.stringify(body)
  const answer = await fetch(here.base + path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      authorization: `Bearer t-${who}`,
      ...(body === undefined || body instanceof Uint8Array ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: sent }),
  })
  const found = Object(await answer.json())
  if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(found)}`)
  return found
}
const says = (who: Machine, id: string, type: string, seen: number, more = {}) =>
  ask(who, `/v1/cases/${id}/answers`, { type, seen, ...more })
const assigned = (...offices: readonly string[]) => Object.fromEntries(offices.map((o) => [o, 'housing-security']))
/** A page of one line, as simple as a PDF can be. */
const pdf = new TextEncoder().encode(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`)

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const choose = (page: Page, name: string | RegExp) => page.getByRole('radio', { name, exact: true }).check()

/** The number of the case that the first test brings to its public notice. */
let noticed = ''

it(
  'an official takes, corrects, receives, decides, and hands over; nothing typed is lost to whoever was quicker',
  async () => {
    const rent = await ask('applicant', '/v1/cases', {
      procedure: 'talent2014/rent',
      applicant: 'e2e-party',
      assigned: assigned('planning', 'police', 'tax', 'human-resources'),
    })
    const { id, number } = rent.queued
    noticed = number
    await ask('applicant', `/v1/cases/${id}/papers?material=certificate&name=a.pdf`, pdf)
    await says('applicant', id, 'complete', 1)
    const grid = await ask('applicant', '/v1/cases', {
      procedure: 'permit2018/power-grid',
      applicant: 'e2e-party',
      assigned: assigned('planning', 'service-hall'),
    })
    const works = grid.queued
    const [{ needs }] = grid.answers.filter((a: { type: string }) => a.type === 'settled')
    const facts = Object.fromEntries(needs.map((f: { id: string }) => [f.id, true]))
    await says('applicant', works.id, 'settled', 1, { of: 'schemeDesign', facts })
    await ask('colleague', '/v1/desk')

    const { page, context, faults } = await as('housing', '/work', 1440)
    await sound(page)
    // By keyboard: find it, move to it, take it, open it.
    await page.keyboard.press('/')
    await page.keyboard.type(number)
    await page.getByText('1 件', { exact: true }).waitFor()
    await page.locator('h1').click()
    await page.keyboard.press('j')
    await page.keyboard.press('t')
    await page.locator('[data-row]').getByText('我', { exact: true }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('由您办理').waitFor()
    await settled(page)
    await button(page, /查看 a\.pdf/u).click()
    await page.getByRole('img', { name: /a\.pdf: 第 1 页/u }).waitFor()
    await page.getByRole('button', { name: '属实: 人才认定证书', exact: true }).click()
    await page.getByText('已确认').first().waitFor()
    await choose(page, '受理')
    await button(page, '确定：受理').click()
    await page.getByText('已记入：受理').waitFor()

    // Two at once: the colleague answers first; the words of the second stay, and what happened is told.
    await choose(page, /已提供 · 户籍/u)
    await page.getByRole('textbox', { name: /文书内容/u }).fill('户籍属实')
    const { version } = (await ask('colleague', `/v1/cases/${id}`)) ?? {}
    await says('colleague', id, 'supplied', version, { of: 'taxRecord' })
    await button(page, /确定：已提供/u).click()
    await page.getByRole('alert').getByText('在您查看之后').waitFor()
    expect(await page.getByRole('alert').textContent()).toContain('已提供')
    expect(await page.getByRole('textbox', { name: /文书内容/u }).inputValue()).toBe('户籍属实')
    await button(page, 'OK').click()
    await button(page, /确定：已提供/u).click()
    await page.getByText('已记入：已提供').waitFor()
    let at = await ask('colleague', `/v1/cases/${id}`)
    for (const of of ['property', 'recognition', 'support'])
      at = await says('colleague', id, 'supplied', at.version, { of })

    // The decision is looked at as the letter it will be; nothing is entered and no number taken until it is.
    await page.reload()
    await settled(page)
    await choose(page, '批准')
    await button(page, '预览').click()
    await page.locator('.desk-letter').waitFor()
    expect(await page.locator('.desk-letter').textContent()).toContain('尚未编号')
    expect((await ask('colleague', `/v1/cases/${id}`)).version).toBe(at.version)
    await sound(page)
    await button(page, '确定：批准').click()
    await page.getByText('已记入：批准').waitFor()

    // The correction of one item is composed from what was refused.
    await go(page, `/work/cases/${works.number}`)
    await button(page, /^不予确认: /u)
      .first()
      .click()
    await page.getByRole('textbox', { name: '理由' }).fill('缺少附图')
    await page.locator('form').getByRole('button', { name: '不予确认' }).click()
    await page.getByText('理由: 缺少附图').waitFor()
    await choose(page, /^材料不齐/u)
    await button(page, '预览').click()
    await page.locator('.desk-letter').getByText('缺少附图').waitFor()
    await button(page, /确定：/u).click()
    await page
      .getByText(/补正通知书/u)
      .first()
      .waitFor()

    // Handed over to the colleague, with a ground.
    await go(page, `/work/cases/${number}`)
    await button(page, '移交').click()
    await page.getByRole('textbox', { name: '理由' }).fill('外出培训')
    await page.locator('form').getByRole('button', { name: '移交' }).click()
    await page.getByText('由 e2e-colleague 办理', { exact: true }).waitFor()
    await go(page, '/work/people')
    await page.getByRole('textbox', { name: '事由' }).fill('外出培训')
    await button(page, '登记代理').click()
    await page.getByText('正在代理').first().waitFor()
    await sound(page)
    // The browser itself notes that the second answer was refused, and nothing else.
    expect(faults.map((fault) => /409/u.test(fault))).toEqual([true])
    await context.close()
  },
  SLOW,
)

it(
  'anybody reads the notice, on a phone too, and objects; the office reads it with the case',
  async () => {
    const number = noticed
    const public_ = await visit(here.browser, `${here.base}/en/notices`, { width: 390 })
    await button(public_.page, `Object to case ${number}`).click()
    await public_.page.getByRole('textbox', { name: 'Your name or unit' }).fill('A neighbour')
    await public_.page.getByRole('textbox', { name: 'Telephone or e-mail' }).fill('a@example.org')
    await public_.page.getByRole('textbox', { name: /What you object/u }).fill('The home is not in this city.')
    await sound(public_.page)
    await button(public_.page, 'Send the objection').click()
    await public_.page.getByText('Your objection was received').waitFor()
    expect(public_.faults).toEqual([])
    await public_.context.close()
    const again = await as('housing', `/en/work/cases/${number}`, 390)
    await again.page.getByText('The home is not in this city.').waitFor()
    await sound(again.page)
    await go(again.page, '/en/work')
    await sound(again.page)
    await again.context.close()
  },
  SLOW,
)

it('what is granted is paid from the list of payments', async () => {
  const { page, context, faults } = await as('finance', '/work/to-do', 1440)
  await sound(page)
  await page.getByRole('region', { name: '待拨付' }).getByRole('link').first().click()
  await settled(page)
  await choose(page, /已拨付/u)
  expect(await page.getByRole('textbox', { name: /拨付金额/u }).inputValue()).toMatch(/^\d+(\.\d\d)?$/u)
  await button(page, /确定：/u).click()
  await page.getByText(/已记入：/u).waitFor()
  expect(faults).toEqual([])
  await context.close()
})

it(
  'a supervisor sees the figures, sends a complaint to its office, and checks every log',
  async () => {
    await ask('applicant', '/v1/my/complaints', { case: null, party: 'e2e-party', text: '一直没有答复' })
    const { page, context, faults } = await as('supervisor', '/oversight', 1440)
    await page.getByRole('region', { name: '按单位' }).first().waitFor()
    await sound(page)
    await go(page, '/oversight/complaints')
    await page.getByText('一直没有答复').waitFor()
    await page.getByRole('combobox', { name: '分派给' }).selectOption('commerce')
    await button(page, '分派').click()
    await page.getByText(/已分派给/u).waitFor()
    await sound(page)
    await go(page, '/oversight/checks')
    await button(page, '现在核查').click()
    await page.getByText('全部完好').waitFor()
    await sound(page)
    await go(page, '/oversight/audit')
    await sound(page)
    expect(faults).toEqual([])
    await context.close()
    const office = await as('commerce', '/work/complaints', 1440)
    await office.page.getByRole('textbox', { name: '答复内容' }).fill('已联系申请人')
    await button(office.page, '答复并办结').click()
    await office.page.getByText('已联系申请人').last().waitFor()
    await office.context.close()
    const phone = await as('supervisor', '/en/oversight', 390)
    for (const path of ['/en/oversight', '/en/oversight/audit']) {
      await go(phone.page, path)
      await sound(phone.page)
    }
    await phone.context.close()
  },
  SLOW,
)
