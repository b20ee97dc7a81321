import type { Language } from '@pengce/language'
import { agendaView, STATES, stateMarks, stateText } from '@pengce/plan'
import { dateText } from '@pengce/values'
import { Html, html } from '../law/html.ts'
import { chartSvg } from './chart.ts'
import type { EvaluatedPlan, Evaluation } from './report-data.ts'
import { reportWords } from './report-words.ts'

/** The evaluation of a year as one page that can be printed; nothing is loaded from elsewhere. */
export function pageOf(e: Evaluation, language: Language): string {
  const w = reportWords[language]
  const title = e.office === null ? w.title(e.year) : `${w.title(e.year)} · ${e.office}`
  const states = STATES.filter((s) => e.tally[s] > 0).map((s) => [
    `${stateMarks[s]} ${stateText(s, language)}`,
    `${e.tally[s]}`,
  ])
  const page = html`<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<style>
body { font: 15px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; color: #1b2530 }
table { border-collapse: collapse; width: 100%; margin: 0.5rem 0 1.5rem }
th, td { border: 1px solid #b6c2cf; padding: 0.35rem 0.5rem; text-align: start; vertical-align: top }
th { background: #e8edf3 }
td { white-space: pre-line; overflow-wrap: anywhere }
figure { margin: 1rem 0; overflow-x: auto }
@media print { body { margin: 0; max-width: none } tr, figure { break-inside: avoid } }
</style></head>
<body><main>
<h1>${title}</h1>
<p>${w.asOf(dateText(e.on, language))}</p>
<h2>${w.overview}</h2>
${table([w.state, w.count], states)}
${e.plans.map((p) => planPart(p, language))}
${
  e.rivals.length === 0
    ? null
    : html`<h2>${w.rivals}</h2><p>${w.rivalsSay}</p>${e.rivals.map(
        (r) =>
          html`<h3>${r.indicator}</h3>${table(
            [w.target, w.asks, w.due, w.state],
            r.targets.map((t) => [`${t.title}（${t.plan}）`, t.asks, t.due.text, t.stateText]),
          )}`,
      )}`
}
<h2>${w.agenda}</h2>
${agendaPart(e, language)}
</main></body></html>
`
  return page.text
}

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): Html =>
  html`<table><thead><tr>${heads.map((h) => html`<th scope="col">${h}</th>`)}</tr></thead><tbody>${rows.map((row) => html`<tr>${row.map((c) => html`<td>${c}</td>`)}</tr>`)}</tbody></table>`

function planPart(p: EvaluatedPlan, language: Language): Html {
  const w = reportWords[language]
  const joined = (list: readonly { readonly title: string }[]): string =>
    list.map((o) => o.title).join(language === 'zh' ? '、' : ', ') || w.noNames
  const targets = p.targets.map(({ summary: t, assumes }) => [
    `${stateMarks[t.state]} ${t.stateText}`,
    t.title,
    t.asks,
    t.due.text,
    t.figure === null ? w.none : `${t.figure.text}\n${t.figure.on}\n${t.figure.source}`,
    [t.why?.text ?? '', t.pace?.text ?? '', assumes === null ? '' : `${w.assumption}: ${assumes}`]
      .filter((s) => s !== '')
      .join('\n'),
  ])
  const tasks = p.tasks.map((t) => [t.title, joined([...t.lead, ...t.responsible]), t.due.text, t.stateText])
  const charts = p.targets.flatMap(({ summary, charts }) =>
    charts.map((c) => {
      const title = c.member === '' ? summary.title : `${summary.title} · ${c.name}`
      return html`<figure role="img" aria-label="${title}">${new Html(chartSvg(c, title, language))}</figure>`
    }),
  )
  return html`<section><h2>${p.title}（${p.id}）</h2>${targets.length === 0 ? null : table([w.state, w.target, w.asks, w.due, w.figure, w.why], targets)}${charts}${tasks.length === 0 ? null : table([w.task, w.offices, w.due, w.record], tasks)}</section>`
}

function agendaPart(e: Evaluation, language: Language): Html {
  const w = reportWords[language]
  if (e.agenda.length === 0) return html`<p>${w.none}</p>`
  const rows = e.agenda.map((item) => {
    const v = agendaView(item, language)
    return [
      v.day,
      `${v.kindText}: ${v.title}`,
      v.offices.map((o) => o.title).join(language === 'zh' ? '、' : ', ') || w.noNames,
      v.recordedText,
    ]
  })
  return table([w.day, w.item, w.offices, w.record], rows)
}
