import { Suspense } from 'react'
import { renderToStaticMarkup } from 'react-dom/server.edge'
import { StaticRouter } from 'react-router'
import { expect, test } from 'vitest'
import { LanguageProvider } from '../src/words/language.tsx'
import { lateWords } from '../src/words/late.ts'

const words = lateWords<string>({ zh: async () => '办事', en: async () => 'Apply' })
const Speaks = () => <h1>{words.useWords()}</h1>
const drawn = (at: string): string =>
  renderToStaticMarkup(
    <StaticRouter location={at}>
      <LanguageProvider>
        <Suspense fallback={<h1>…</h1>}>
          <Speaks />
        </Suspense>
      </LanguageProvider>
    </StaticRouter>,
  )

test('words that came with their page are spoken at once, also when nobody spoke them before; the others are waited for', async () => {
  await words.load('zh')
  expect(drawn('/services')).toBe('<h1>办事</h1>')
  expect(drawn('/en/services')).toContain('…')
  await words.load('en')
  expect(drawn('/en/services')).toBe('<h1>Apply</h1>')
})
