import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { own as ownEn } from '../src/words/en/own.ts'
import { work as workEn } from '../src/words/en/work.ts'
import type { Language } from '../src/words/language.tsx'
import { own as ownZh } from '../src/words/zh/own.ts'
import { work as workZh } from '../src/words/zh/work.ts'
import { type Demonstration, fits, go, takeRole } from './demonstration.ts'
import { visit } from './visit.ts'

/** In which language and how wide a window a path is walked. */
export interface Sight {
  readonly language: Language
  readonly width: number
}
const words = { zh: { own: ownZh, work: workZh }, en: { own: ownEn, work: workEn } } as const

/** One browser in which people of the demonstration follow each other; whatever page is opened fits the window. */
class Walk {
  readonly page: Page
  readonly #base: string
  readonly #at: string
  constructor(page: Page, base: string, { language }: Sight) {
    this.page = page
    this.#base = base
    this.#at = language === 'en' ? '/en' : ''
  }
  async as(role: string, path: string): Promise<void> {
    await takeRole(this.page, role)
    await this.open(path)
  }
  async open(path: string): Promise<void> {
    await go(this.page, this.#base + this.#at + path)
    await fits(this.page)
  }
  /** What the person who is signed in sends without a page for it. */
  async sends(path: string, body: object): Promise<ReturnType<typeof Object>> {
    const told = await this.page.evaluate(
      async ([to, text]) => {
        const { csrf } = await (await fetch('/v1/session')).json()
        const headers = { 'content-type': 'application/json', 'X-Pengce-CSRF': csrf }
        const answer = await fetch(to ?? '', { method: 'POST', headers, body: text ?? '' })
        return { ok: answer.ok, body: await answer.json() }
      },
      [path, JSON.stringify(body)],
    )
    expect([path, told.ok ? '' : JSON.stringify(told.body)]).toEqual([path, ''])
    return Object(told.body)
  }
  /** Chooses one answer at the desk and enters it. */
  async answers(title: RegExp | string, lines: string | null, { work }: (typeof words)[Language]): Promise<void> {
    await this.page.getByRole('radio', { name: title }).first().check()
    if (lines !== null) await this.page.getByRole('textbox', { name: work.answer.lines }).fill(lines)
    const enter = this.page.locator('.desk-answer button[type=submit]')
    await enter.click()
    await this.page.locator('.desk-answer [role=status]').waitFor()
  }
}

async function walk(here: Demonstration, sight: Sight, path: (walk: Walk) => Promise<void>): Promise<void> {
  const { page, context, faults } = await visit(here.browser, `${here.base}/policies`, { width: sight.width })
  await path(new Walk(page, here.base, sight))
  expect(faults).toEqual([])
  await context.close()
}
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).first()

/** Something is missing in a case: the office asks for it, the applicant supplies it, and the case comes back to the office. */
export const correctionAndReturn = (here: Demonstration, sight: Sight): Promise<void> =>
  walk(here, sight, async (w) => {
    const { own } = words[sight.language]
    await w.as('enterprise', '/cases')
    const assigned = { planning: 'commerce', 'service-hall': 'commerce' }
    const { queued, answers } = await w.sends('/v1/cases', {
      procedure: 'permit2018/power-grid',
      applicant: 'online-retailer',
      assigned,
    })
    const [{ needs }] = answers.filter((a: { type: string }) => a.type === 'settled')
    const facts = Object.fromEntries(needs.map((f: { id: string }) => [f.id, true]))
    await w.sends(`/v1/cases/${queued.id}/answers`, { type: 'settled', of: 'schemeDesign', seen: 1, facts })

    await w.as('commerce', `/work/cases/${queued.number}`)
    await w.answers(sight.language === 'zh' ? /^材料不齐/u : /^incomplete/u, 'A plan is missing', words[sight.language])
    await w.as('enterprise', `/cases/${queued.number}`)
    await w.page.getByText('A plan is missing').first().waitFor()
    const done = w.page.getByRole('button', { name: own.case.send.corrected })
    await done.first().click()
    await done.first().waitFor({ state: 'detached' })
    await fits(w.page)
    await w.as('commerce', `/work/cases/${queued.number}`)
    await w.page.locator('.desk-answer input[type=radio]').first().waitFor()
  })

/** A refusal with its ground, contested, sent to the office by the supervisor, answered, and read by the applicant. */
export const refusalAndContest = (here: Demonstration, sight: Sight): Promise<void> =>
  walk(here, sight, async (w) => {
    const { own, work } = words[sight.language]
    await w.as('adviser', '/services/hr2023/settlement')
    const { queued } = await w.sends('/v1/cases', {
      procedure: 'hr2023/settlement',
      applicant: 'hr-agency',
      district: 'nanshan',
    })
    await w.sends(`/v1/cases/${queued.id}/answers`, { type: 'complete', seen: 1 })
    await w.as('human-resources', `/work/cases/${queued.number}`)
    await w.answers(
      sight.language === 'zh' ? '不予批准' : 'refused',
      'The year is not the one applied for',
      words[sight.language],
    )
    await w.as('adviser', `/cases/${queued.number}`)
    await w.page.getByText('The year is not the one applied for').first().waitFor()
    const ground = `It was counted for the wrong year ${sight.width}`
    await w.page.getByLabel(own.case.contest.ground).fill(ground)
    await button(w.page, own.case.contest.send).click()
    await w.page.getByText(own.case.complaint.states.received).waitFor()
    await w.as('supervisor', '/oversight/complaints')
    const one = w.page.getByRole('listitem').filter({ hasText: ground })
    await one.getByLabel(work.complaints.office).selectOption('human-resources')
    await one.getByRole('button', { name: work.complaints.dispatch }).click()
    await one.getByText(work.complaints.states.dispatched).waitFor()
    await w.as('human-resources', '/work/complaints')
    const asked = w.page.getByRole('listitem').filter({ hasText: ground })
    await asked.getByLabel(work.complaints.answer).fill('Counted again: it stands')
    await asked.getByRole('button', { name: work.complaints.send }).click()
    await asked.getByText(work.complaints.states.answered, { exact: true }).waitFor()
    await w.as('adviser', `/cases/${queued.number}`)
    await w.page.getByText('Counted again: it stands').waitFor()
  })

/** What a supervisor looks through, page by page. */
export const oversight = (here: Demonstration, sight: Sight): Promise<void> =>
  walk(here, sight, async (w) => {
    await w.as('supervisor', '/oversight')
    await w.page.getByRole('region', { name: words[sight.language].work.board.offices }).first().waitFor()
    for (const path of ['/oversight/audit', '/oversight/checks', '/work', '/notices', '/plans']) await w.open(path)
  })
