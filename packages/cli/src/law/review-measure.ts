import { assessWith, givenText, lookupOfGiven, type Reason, report, ruleVersion, ruleWords } from '@pengce/assess'
import {
  dayWithin,
  type ExampleRow,
  factKey,
  type Given,
  type Language,
  type Measure,
  onOneDay,
  type Registry,
  windowRows,
} from '@pengce/language'
import { type CivilDate, dateText } from '@pengce/values'
import { type Html, html } from './html.ts'
import { reviewWords } from './review-words.ts'

/** A measure for a policy officer: the rule in words, its readings, and every worked example with its result. */
export function measureBlock(m: Measure, law: Registry, language: Language, today: CivilDate): Html {
  const w = reviewWords[language]
  const { conditions, amount, gives } = ruleWords(m, language, onOneDay(dayWithin(m.window, today)))
  const rows = law.examplesOf(m.id)?.rows ?? []
  const [base, ...others] = rows
  const names = (ids: readonly string[]) => w.listed(ids.map((id) => law.measure(id)?.title[language] ?? id))
  const readings = Object.entries(m.readings)
  const life = law.policy(m.document)?.inForce
  const own = m.window !== null && (m.window.from !== life?.from || m.window.until !== life?.until) ? m.window : null
  const ownWindow = own === null ? null : w.life(own.from ?? w.noDay, own.until ?? w.noDay)
  return html`<h3>${m.title[language]} <code>${m.id}</code></h3>
<dl><dt>${w.gives}</dt><dd>${gives}</dd>
${ownWindow === null ? null : html`<dt>${w.window}</dt><dd>${ownWindow}</dd>`}
<dt>${w.meets}</dt><dd>${tree(conditions)}</dd>
${amount === null ? null : html`<dt>${w.amount}</dt><dd>${tree({ ...amount, text: w.bareAmount(amount.text) })}</dd>`}
${m.notWith.length === 0 ? null : html`<dt>${w.notWith}</dt><dd>${names(m.notWith)}</dd>`}
${m.requires.length === 0 ? null : html`<dt>${w.requires}</dt><dd>${names(m.requires)}</dd>`}
${readings.length === 0 ? null : html`<dt>${w.readings}</dt><dd>${readings.map(([term, text]) => html`<p>${w.pair(`“${term}”`, text[language])}</p>`)}</dd>`}</dl>
${base === undefined ? null : examplesTable(m, base, [...others, ...windowRows(m, base)], language)}
<p class="small">${w.version} ${ruleVersion(m).hash}</p>`
}

const tree = (r: Reason): Html =>
  html`${r.text}${r.children.length === 0 ? null : html`<ul>${r.children.map((c) => html`<li>${tree(c)}</li>`)}</ul>`}`

function examplesTable(m: Measure, base: ExampleRow, others: readonly ExampleRow[], language: Language): Html {
  const w = reviewWords[language]
  const given = new Map(base.given.map((g) => [keyOf(g), g.value]))
  const told = (row: ExampleRow, of: readonly Given[]) => {
    const day = row.dates.appliedOn === base.dates.appliedOn ? '' : w.on(dateText(row.dates.appliedOn, language))
    return w.listed(of.map((g) => givenText(g, row, language))) + day
  }
  const line = (row: ExampleRow, of: readonly Given[]) =>
    html`<tr><td>${row.says[language]}</td><td>${told(row, of)}</td><td>${resultOf(m, row, language)}</td></tr>`
  return html`<h4>${w.examples}</h4><table class="examples">
${line(base, base.given)}${others.map((row) =>
  line(
    row,
    row.given.filter((g) => given.get(keyOf(g)) !== g.value || row.alike?.some((other) => keyOf(other) === keyOf(g))),
  ),
)}</table>`
}
const keyOf = (g: Given): string => factKey(g.fact, g.back ?? 0)

/** What the row comes to, computed here and now; the headline without the title. */
function resultOf(m: Measure, row: ExampleRow, language: Language): string {
  const { headline, total } = report(assessWith(m, lookupOfGiven(row.given), row.dates), language)
  const said = headline.slice(m.title[language].length).replace(/^[：:]\s*/u, '')
  const inAll = row.expected.total === undefined || total === null ? '' : reviewWords[language].on(total.text)
  return said + inAll
}
