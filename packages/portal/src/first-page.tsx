import { renderToString } from 'react-dom/server.edge'
import { StaticRouter } from 'react-router'
import { App } from './app.tsx'
import { en } from './words/en/index.ts'
import { zh } from './words/zh/index.ts'

/** The first page as it looks before anything was asked of the service, in each language: drawn while building, taken over by `main.tsx`. */
export const firstPages = [
  { at: '/', t: zh },
  { at: '/en', t: en },
].map(({ at, t }) => ({
  at,
  lang: t.htmlLang,
  title: `${t.home.title} · ${t.brand}`,
  lead: t.home.lead,
  content: renderToString(
    <StaticRouter location={at}>
      <App />
    </StaticRouter>,
  ),
}))
