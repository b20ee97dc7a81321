import { renderToStaticMarkup } from 'react-dom/server.edge'
import { StaticRouter } from 'react-router'
import { expect, test } from 'vitest'
import { Tabs } from '../src/parts/tabs.tsx'
import { GoNav } from '../src/shell/go.tsx'
import { LanguageProvider } from '../src/words/language.tsx'

const tabs = [
  { to: '/analyst', name: 'A', holds: ['/analyst/drafts'] },
  { to: '/analyst/reform?seen=1', name: 'B' },
]
/** Which ways are marked on a page. */
const marked = (at: string): string =>
  [
    ...renderToStaticMarkup(
      <StaticRouter location={at}>
        <LanguageProvider>
          <Tabs label="" tabs={tabs} />
          <GoNav to="/accounts" also={['/webhooks']}>
            N
          </GoNav>
        </LanguageProvider>
      </StaticRouter>,
    ).matchAll(/aria-current="page"[^>]*>(.)/gu),
  ]
    .map(([, name]) => name)
    .join('')

test('the way to a page is marked on it, in both languages, and on what lies within what it holds', () => {
  expect(['/analyst', '/analyst/', '/en/analyst', '/en/analyst?x=1'].map(marked)).toEqual(['A', 'A', 'A', 'A'])
  expect(['/analyst/drafts', '/analyst/drafts/7', '/en/analyst/drafts/new'].map(marked)).toEqual(['A', 'A', 'A'])
  expect(['/analyst/reform', '/en/analyst/reform?seen=2', '/analyst/reform/7'].map(marked)).toEqual(['B', 'B', ''])
  expect(['/accounts', '/webhooks', '/en/webhooks/7', '/accounts-of', '/analyst/draft'].map(marked)).toEqual([
    'N',
    'N',
    'N',
    '',
    '',
  ])
})
