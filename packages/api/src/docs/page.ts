import type { Language } from '@pengce/language'
import { html, raw } from 'hono/html'
import { everyServiceProblem } from '../problem.ts'
import type { openApi } from './openapi.ts'
import { pageWords } from './page-words.ts'

type Document = ReturnType<typeof openApi>
type Html = ReturnType<typeof html>
/** What the page reads of an operation; the document itself may hold more. */
interface Shown {
  readonly operationId?: string
  readonly summary?: string
  readonly description?: string
  readonly parameters?: readonly unknown[]
  readonly requestBody?: unknown
  readonly responses?: Readonly<Record<string, unknown>>
}

/** The interface as a page to read: no script, no file from elsewhere. */
export function docsPage(document: Document, language: Language): Html {
  const w = pageWords[language]
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    (['get', 'post', 'put', 'patch', 'delete'] as const).flatMap((method) => {
      const shown: Shown | undefined = item[method]
      return shown === undefined ? [] : [{ path, method, shown }]
    }),
  )
  const other = language === 'zh' ? 'en' : 'zh'
  return html`<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${document.info.title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/docs/page.css">
</head>
<body>
<a class="skip" href="#main">${w.skip}</a>
<header>
<h1>${document.info.title}</h1>
<p>${document.info.description ?? ''}</p>
<p><a href="/openapi.json?lang=${language}">${w.openapi}</a> · <a href="/v1/applicant-schema?lang=${language}">${w.schema}</a> · <a href="/docs?lang=${other}" hreflang="${other}" lang="${other}">${w.other}</a> · <a href="/">${w.portal}</a></p>
</header>
<nav aria-label="${w.contents}"><ul>
${operations.map((o) => html`<li><a href="#${o.shown.operationId ?? ''}"><code>${o.method.toUpperCase()} ${o.path}</code> ${o.shown.summary ?? ''}</a></li>`)}
<li><a href="#problems">${w.problems}</a></li>
</ul></nav>
<main id="main">
${operations.map((o) => operationSection(o, document, language))}
<section id="problems">
<h2>${w.problems}</h2>
<p>${w.aboutProblems}</p>
<table><thead><tr><th scope="col">${w.code}</th><th scope="col">${w.says}</th></tr></thead><tbody>
${[...everyServiceProblem(language), ...w.families].map(([code, says]) => html`<tr id="${code}"><td><code>${code}</code></td><td>${says}</td></tr>`)}
</tbody></table>
</section>
</main>
</body>
</html>`
}

interface Listed {
  readonly path: string
  readonly method: string
  readonly shown: Shown
}
function operationSection({ path, method, shown }: Listed, document: Document, language: Language): Html {
  const w = pageWords[language]
  const parameters = (shown.parameters ?? []).map((p) => parameterOf(p, document))
  const request = exampleOf(shown.requestBody)
  const responses = Object.entries(shown.responses ?? {})
  return html`<section id="${shown.operationId ?? ''}">
<h2>${shown.summary ?? ''} <code>${method.toUpperCase()} ${path}</code></h2>
<p>${shown.description ?? ''}</p>
${parameters.length === 0 ? '' : parameterTable(parameters, language)}
${request === null ? '' : html`<h3>${w.request}</h3><p>${describe(shown.requestBody)}</p><pre tabindex="0"><code>${request}</code></pre>`}
<h3>${w.answers}</h3>
<ul>${responses.map(([status, response]) => html`<li><code>${status}</code> ${describe(response)}</li>`)}</ul>
${responses.map(([, response]) => exampleBlock(response, language))}
</section>`
}

interface Parameter {
  readonly name: string
  readonly required: boolean
  readonly values: string
  readonly description: string
}
function parameterOf(given: unknown, document: Document): Parameter {
  const p = objectOf(given)
  const own = objectOf(p.schema)
  const named = /^#\/components\/schemas\/(.+)$/u.exec(String(own.$ref ?? ''))?.[1] ?? ''
  const schema = { ...objectOf(objectOf(objectOf(document.components).schemas)[named]), ...own }
  const values = Array.isArray(schema.enum) ? schema.enum.join(', ') : String(schema.format ?? schema.type ?? '')
  const description = String(schema.description ?? p.description ?? '')
  return { name: String(p.name ?? ''), required: p.required === true, values, description }
}

function parameterTable(parameters: readonly Parameter[], language: Language): Html {
  const w = pageWords[language]
  return html`<table><thead><tr><th scope="col">${w.parameter}</th><th scope="col">${w.values}</th><th scope="col">${w.meaning}</th></tr></thead><tbody>
${parameters.map((p) => html`<tr><td><code>${p.name}</code>${p.required ? html` <em>${w.required}</em>` : ''}</td><td>${p.values}</td><td>${p.description}</td></tr>`)}
</tbody></table>`
}

function exampleBlock(response: unknown, language: Language): Html | '' {
  const example = exampleOf(response)
  return example === null
    ? ''
    : html`<details><summary>${pageWords[language].example}</summary><pre tabindex="0"><code>${example}</code></pre></details>`
}

const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {}
const describe = (value: unknown): string => String(objectOf(value).description ?? '')
function exampleOf(value: unknown): string | null {
  for (const media of Object.values(objectOf(objectOf(value).content))) {
    const { example } = objectOf(media)
    if (example !== undefined) return JSON.stringify(example, null, 2)
  }
  return null
}

/** The page's only style sheet. */
export const docsStyle =
  raw(`:root{color-scheme:light dark;--ink:#1d2b2b;--paper:#fbfaf7;--card:#fff;--line:#d9d5cc;--accent:#0b5c5c}
@media (prefers-color-scheme:dark){:root{--ink:#e8e6e0;--paper:#171b1b;--card:#1f2525;--line:#3a4242;--accent:#6fc3c0}}
body{margin:0 auto;max-width:64rem;padding:1rem 1.25rem 4rem;background:var(--paper);color:var(--ink);font:16px/1.7 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans SC",sans-serif}
h1,h2,h3{line-height:1.3}h2{margin-top:2.5rem;border-top:1px solid var(--line);padding-top:1.25rem}h2 code{font-size:.8em;font-weight:400;margin-left:.5em}
a{color:var(--accent)}a:focus-visible,pre:focus-visible,summary:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-999px}.skip:focus{left:1rem}
pre{background:var(--card);border:1px solid var(--line);border-radius:6px;padding:.75rem 1rem;overflow:auto;max-height:32rem;font-size:13px;line-height:1.5}
table{border-collapse:collapse;width:100%;display:block;overflow-x:auto}th,td{border-bottom:1px solid var(--line);padding:.4rem .6rem;text-align:left;vertical-align:top}
nav ul{columns:2;padding-left:1.2rem}code{overflow-wrap:anywhere}@media (max-width:700px){nav ul{columns:1}}`)
