// npm run screens -w @pengce/portal: every screen at both widths in both languages, to be looked at, into PENGCE_SCREENS
// (by default pengce-screens in the folder for temporary files); the few that the README shows go to
// docs/images. After it, names of screens, or ten-minutes, make only these.
import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Draft } from '../src/applicant/draft.ts'
import { openBrowser } from './browser.ts'
import { agency, contradicting, newcomer, storyOf } from './drafts.ts'
import { planScreens } from './plan-screens.ts'
import { startService } from './server.ts'
import { pictureOf, tenMinutes } from './ten-minutes.ts'
import { visit, WIDTHS } from './visit.ts'

interface Screen {
  readonly name: string
  readonly path: string
  readonly draft?: Draft
  /** What comes only after a moment. */
  readonly waits?: string
  /** Widths and languages in which the README shows it. */
  readonly shown?: readonly string[]
}
const screens: readonly Screen[] = [
  { name: 'home', path: '/' },
  { name: 'search', path: '/?q=租' },
  { name: 'who', path: '/ask' },
  { name: 'question', path: '/ask', draft: newcomer },
  { name: 'figure', path: '/ask?q=hr-service/revenue@2024@', draft: agency },
  { name: 'choice', path: '/ask?q=hr-service/listing@@', draft: agency },
  { name: 'result', path: '/result', draft: agency, shown: ['zh-1440', 'en-1440'] },
  { name: 'combination', path: '/result', draft: storyOf('technology-upgrade') },
  { name: 'combination-possible', path: '/result?by=possible', draft: storyOf('technology-upgrade') },
  { name: 'headquarters', path: '/result?by=fewest-obligations', draft: storyOf('headquarters') },
  { name: 'contradiction', path: '/result', draft: contradicting },
  { name: 'contradiction-answers', path: '/ask', draft: contradicting, waits: '.contradictions' },
  { name: 'plan', path: '/result/plan', draft: storyOf('headquarters') },
  { name: 'plan-agency', path: '/result/plan', draft: storyOf('hr-agency') },
  { name: 'reach', path: '/result/reach', draft: storyOf('hr-agency') },
  { name: 'measures', path: '/measures' },
  { name: 'measure', path: '/measures/hr2023/scale-award' },
  { name: 'policies', path: '/policies' },
  { name: 'policy', path: '/policies/hr2023' },
  { name: 'absent', path: '/nowhere' },
  ...planScreens,
]
const folder = process.env.PENGCE_SCREENS ?? join(tmpdir(), 'pengce-screens')
const images = fileURLToPath(new URL('../../../docs/images', import.meta.url))
for (const made of [folder, images]) mkdirSync(made, { recursive: true })

const only = process.argv.slice(2)
const ten = only.length === 0 || only.includes('ten-minutes')
if (ten) Object.assign(process.env, { PENGCE_DEMO: '1', PENGCE_DATA: mkdtempSync(join(tmpdir(), 'pengce-screens-')) })
const [browser, service] = await Promise.all([openBrowser(), startService()])
if (ten)
  for (const language of ['zh', 'en'] as const)
    await tenMinutes(browser, service.base, language, async (step, page) => {
      const sight = { decide: '.desk-answer', result: 'a[href*="/services/"]' }[String(step)]
      if (sight !== undefined) await page.locator(sight).first().scrollIntoViewIfNeeded()
      const place = step === 'pay' ? folder : images
      await page.screenshot({ path: pictureOf(place, step, language) })
    })
for (const { name, path, draft, waits, shown = [] } of screens.filter(
  (s) => only.length === 0 || only.includes(s.name),
))
  for (const language of ['zh', 'en'] as const)
    for (const width of WIDTHS) {
      const url = `${service.base}${language === 'zh' ? path : `/en${path === '/' ? '' : path.replace(/^\/\?/u, '?')}`}`
      const { page, context } = await visit(browser, url, { width, ...(draft === undefined ? {} : { draft }) })
      if (waits !== undefined) await page.locator(waits).waitFor()
      const key = `${language}-${width}`
      await page.screenshot({ path: join(folder, `${name}-${key}.png`), fullPage: true })
      if (shown.includes(key)) await page.screenshot({ path: join(images, `${name}-${key}.png`) })
      await context.close()
    }
await browser.close()
await service.stop()
console.log(`screens are in ${folder}`)
