import type { BrowserContext } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Draft } from '../src/applicant/draft.ts'
import { agency, contradicting, newcomer } from './drafts.ts'
import { served } from './served.ts'
import { accessibilityFaults, chineseOn, visit, WIDTHS } from './visit.ts'

const pages: readonly (readonly [name: string, path: string, draft?: Draft])[] = [
  ['home', '/'],
  ['search', '/?q=人力'],
  ['search without result', '/?q=没有这样的词'],
  ['who', '/ask'],
  ['who, with answers', '/ask?who=1', agency],
  ['first question', '/ask', newcomer],
  ['a figure to change', '/ask?q=hr-service/revenue@2024@', agency],
  ['a choice to change', '/ask?q=hr-service/listing@@', agency],
  ['a yes or no to change', '/ask?q=enterprise/in-shenzhen@@', agency],
  ['result', '/result', agency],
  ['result of nobody', '/result'],
  ['result, most possible', '/result?by=possible', agency],
  ['result with a contradiction', '/result', contradicting],
  ['plan', '/result/plan', { ...agency, expected: [{ fact: 'hr-service/revenue', year: 2026, item: null, value: 1 }] }],
  ['plan of nobody', '/result/plan'],
  ['within reach', '/result/reach', agency],
  ['measures', '/measures'],
  ['measures, none', '/measures?q=没有这样的词'],
  ['measure', '/measures/hr2023/scale-award'],
  ['policies', '/policies'],
  ['policy', '/policies/hr2023'],
  ['absent measure', '/measures/hr2023/absent'],
  ['absent', '/nowhere'],
]

describe('every page, in both languages, at both widths', () => {
  const here = served()
  const visitors = new Map<Draft | undefined, BrowserContext>()

  const cases = pages.flatMap(([name, path, draft]) =>
    (['zh', 'en'] as const).map((language) => ({ name, path, draft, language })),
  )
  it.each(cases)('$name, $language', async ({ path, draft, language }) => {
    const url = `${here.base}${language === 'en' ? `/en${path === '/' ? '' : path.replace(/^\/\?/u, '?')}` : path}`
    const known = visitors.get(draft)
    const { page, context, faults } = await visit(here.browser, url, {
      ...(draft === undefined ? {} : { draft }),
      ...(known === undefined ? {} : { context: known }),
    })
    visitors.set(draft, context)
    await page.evaluate(() => {
      for (const details of [...document.querySelectorAll('details')].slice(0, 4)) details.open = true
    })
    expect(await page.locator('main').count()).toBe(1)
    expect(await page.locator('h1').count()).toBe(1)
    expect(await page.title()).toMatch(language === 'zh' ? /· 鹏策$/u : /· Pengce$/u)
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language === 'zh' ? 'zh-CN' : 'en')
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
      // The other language has the same structure; the paths of the roles look at it too.
      if (language === 'zh') expect(await accessibilityFaults(page)).toEqual([])
    }
    if (language === 'zh')
      for (const media of [{ colorScheme: 'dark' }, { colorScheme: 'light', contrast: 'more' }] as const) {
        await page.emulateMedia(media)
        expect(await accessibilityFaults(page, 'colour')).toEqual([])
      }
    else if (!path.startsWith('/?q'))
      expect((await chineseOn(page)).filter((line) => !line.includes(agency.name))).toEqual([])
    const absent = path.includes('absent')
    expect(faults.filter((fault) => !(absent && fault.includes('404')))).toEqual([])
    await page.close()
  })
})
