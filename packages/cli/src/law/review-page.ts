import { type CorpusDocument, covers, fingerprint, type Provision, type RegisterRow } from '@pengce/corpus'
import { claimsOf, type Language, type Policy, type Registry } from '@pengce/language'
import { type Plan, planClaims } from '@pengce/plan'
import { type Procedure, procedureClaims } from '@pengce/procedure'
import type { CivilDate } from '@pengce/values'
import { type Html, html } from './html.ts'
import { kindName } from './kind.ts'
import { measureBlock } from './review-measure.ts'
import { planBlock } from './review-plan.ts'
import { procedureBlock } from './review-procedure.ts'
import { ruleBlock } from './review-rule.ts'
import { reviewStyle } from './review-style.ts'
import { reviewWords } from './review-words.ts'

/** What a review page is made from; the official text comes from the user's own store or not at all. */
export interface Reviewed {
  readonly policy: Policy
  /** The procedures of the document. */
  readonly procedures: readonly Procedure[]
  /** Its tasks and targets. */
  readonly plans: readonly Plan[]
  readonly law: Registry
  readonly rows: readonly RegisterRow[]
  readonly text: CorpusDocument | null
  readonly today: CivilDate
}

/** A page to print and sign: each register row, the official sentence, the rule with its examples, side by side. */
export function reviewPage(of: Reviewed, language: Language): string {
  const w = reviewWords[language]
  const { policy, procedures, plans, rows, text, today } = of
  const { title, number, issuer } = policy.document
  const claims = claimsOf([policy], [...procedureClaims(procedures), ...planClaims(plans)])
  const encoded = rows.filter((r) => claims.has(r.id)).length
  const { from, until } = policy.inForce
  const shownBefore = new Set<string>()
  return html`<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${w.title(title[language])}</title>
<style>${reviewStyle}</style></head><body>
<header><h1>${w.title(title[language])}</h1>
<p>${[number, issuer[language], w.life(from ?? w.noDay, until ?? w.noDay)].filter((p) => p !== null).join(' · ')}</p>
<p>${w.counts(rows.length, encoded, policy.notEncoded.length)} · ${w.printed(today)}</p>
<p>${text === null ? w.withoutText : w.withText(text.version)}</p></header>
<main><table class="rows"><thead><tr><th>${w.row}</th><th>${w.rule}</th><th>${w.check}</th></tr></thead><tbody>
${rows.map(
  (row) => html`<tr id="${row.id}"><td>${rowBlock(row, language)}${officialBlock(row, of, language)}</td>
<td>${standing(row, of, shownBefore, language)}</td>
<td class="check"><p>☐ ${w.same}</p><p>☐ ${w.doubt}</p></td></tr>
`,
)}</tbody></table></main>
<footer><h2>${w.sign}</h2><p>${w.signText}</p>
${[w.name, w.post, w.date, w.signature].map((label) => html`<p class="line">${label}</p>`)}
<p class="line tall">${w.remarks}</p></footer></body></html>
`.text
}

function rowBlock(row: RegisterRow, language: Language): Html {
  const w = reviewWords[language]
  const target = [row.indicator, row.op, row.value, row.unit, row.by].flat().filter((p) => p !== undefined)
  const parts: readonly (readonly [string, string | undefined])[] = [
    [w.applicant, row.applicant],
    [w.conditions, row.conditions?.join('; ')],
    [w.formula, row.formula],
    [w.cap, row.cap],
    [w.value, target.length === 0 ? undefined : target.join(' ')],
    [w.window, row.window],
    [w.authority, row.authority?.join('、')],
    [w.ambiguity, row.ambiguity],
  ]
  return html`<h3>${language === 'zh' ? row.title_zh : row.title_en}</h3>
<p class="small">${kindName(row.kind, language)} · ${row.locator} · <code>${row.id}</code></p>
<dl>${parts.map(([label, said]) => (said === undefined ? null : html`<dt>${label}</dt><dd>${said}</dd>`))}</dl>`
}

/** The provisions that the row stands on, as they are in the user's store. */
function officialBlock(row: RegisterRow, { text, policy }: Reviewed, language: Language): Html | null {
  if (text === null) return null
  const w = reviewWords[language]
  const found = text.provisions.filter((p) => row.cites.some((l) => covers(l, p.locator)))
  const changed = (p: Provision) =>
    citesOf(policy).some((c) => c.locator === p.locator && c.hash !== fingerprint(p.text))
  return html`<blockquote><p class="small">${w.official}</p>${found.map(
    (p) =>
      html`<p><span class="small">${p.locator}</span> ${p.text}${changed(p) ? html` <strong>${w.differs}</strong>` : null}</p>`,
  )}</blockquote>`
}
const citesOf = (p: Policy) => [...p.measures, ...p.rules, ...p.relations].flatMap((part) => part.cites)

/** Everything that stands on the row; a rule is written out once and pointed to afterwards. */
function standing(row: RegisterRow, of: Reviewed, shownBefore: Set<string>, language: Language): Html {
  const w = reviewWords[language]
  const { policy, procedures, plans, law, today } = of
  const planned = plans.flatMap((p) => [...p.targets, ...p.tasks])
  const blocks = [...policy.measures, ...policy.rules, ...policy.relations, ...procedures, ...planned]
    .filter((part) => part.register.includes(row.id))
    .map((part) => {
      if (shownBefore.has(part.id)) return html`<p>${part.title[language]} <code>${part.id}</code> (${w.above})</p>`
      shownBefore.add(part.id)
      if ('pay' in part) return measureBlock(part, law, language, today)
      if ('strength' in part) return planBlock(part, language)
      return 'steps' in part ? procedureBlock(part, language) : ruleBlock(part, language)
    })
  if (blocks.length > 0) return html`${blocks}`
  const listed = policy.notEncoded.find((n) => n.row === row.id)
  if (listed === undefined) return html`<p><strong>${w.unaccounted}</strong></p>`
  const detail = listed.detail === null ? null : html`<p>${listed.detail[language]}</p>`
  return html`<h3>${w.notEncoded}</h3><p>${listed.reason[language]}</p>${detail}`
}
