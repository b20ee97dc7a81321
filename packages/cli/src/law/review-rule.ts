import { citationText, type Language, type Relation, type Rule } from '@pengce/language'
import { spanText } from '@pengce/values'
import { type Html, html } from './html.ts'
import { reviewWords } from './review-words.ts'

/** A rule that gives nothing, or a relation between measures, for a policy officer. */
export function ruleBlock(r: Rule | Relation, language: Language): Html {
  const w = reviewWords[language]
  const kind = 'kind' in r ? r.kind : 'relation'
  return html`<h3>${w.kinds[kind]}: ${r.title[language]} <code>${r.id}</code></h3>
<p>${r.says[language]}</p>${'kind' in r ? detailsOf(r, language).map((line) => html`<p>${line}</p>`) : null}
<p class="small">${r.cites.map(citationText).join(w.listed(['', '']))}</p>`
}

function detailsOf(r: Rule, language: Language): readonly string[] {
  const w = reviewWords[language]
  switch (r.kind) {
    case 'definition':
      return []
    case 'obligation':
      return [r.who[language], ...(r.within === null ? [] : [w.pair(w.within, spanText(r.within, language))])]
    case 'sanction':
      return [
        r.against[language],
        ...(r.ban === null ? [] : [w.pair(w.ban, r.ban === 'permanent' ? w.permanent : spanText(r.ban, language))]),
      ]
    case 'competence':
      return [w.listed(r.by.map((office) => office.title[language]))]
    case 'validity':
      return [
        ...(r.from === null && r.until === null ? [] : [w.life(r.from ?? w.noDay, r.until ?? w.noDay)]),
        ...r.ends.map((end) => w.pair(w.ends, `${end.what} (${end.from})`)),
      ]
  }
}
