import { citationText, type Language } from '@pengce/language'
import { diagramOf, type Procedure } from '@pengce/procedure'
import { type Html, html } from './html.ts'
import { reviewWords } from './review-words.ts'

/** A procedure for a policy officer: its steps in order, each with who acts and by when, and its readings. */
export function procedureBlock(p: Procedure, language: Language): Html {
  const w = reviewWords[language]
  const [, ...steps] = diagramOf(p, language).nodes.filter((n) => n.lines.length > 0)
  const readings = Object.entries(p.readings)
  return html`<h3>${w.kinds.procedure}: ${p.title[language]} <code>${p.id}</code></h3>
<ul>${steps.map((s) => html`<li>${s.lines.join(' · ')} <span class="small">${s.note}</span></li>`)}</ul>
${readings.map(([term, text]) => html`<p>${w.pair(`“${term}”`, text[language])}</p>`)}
<p class="small">${p.cites.map(citationText).join(w.listed(['', '']))}</p>`
}
