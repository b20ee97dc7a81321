import { citationText, type Language } from '@pengce/language'
import { boundText, dueText, levelText, scopeText, strengthText, type Target, type Task } from '@pengce/plan'
import { type Html, html } from './html.ts'
import { kindName } from './kind.ts'
import { reviewWords } from './review-words.ts'

/** A target or task for a policy officer: what is asked of whom by when, what is assumed, and how words are read. */
export function planBlock(part: Target | Task, language: Language): Html {
  const w = reviewWords[language]
  const isTask = 'does' in part
  const lines = isTask ? taskLines(part, language) : targetLines(part, language)
  const offices = [...part.lead, ...part.responsible].map((o) => o.title[language])
  const said = [
    ...lines,
    `${dueText(part.due, language)}${part.strength === 'set' ? '' : ` · ${strengthText(part.strength, language)}`}`,
    ...(offices.length === 0 ? [] : [w.pair(w.authority, offices.join(language === 'zh' ? '、' : ', '))]),
  ]
  return html`<h3>${kindName(isTask ? 'task' : 'target', language)}: ${part.title[language]} <code>${part.id}</code></h3>
${said.map((line) => html`<p>${line}</p>`)}
${Object.entries(part.readings).map(([term, text]) => html`<p>${w.pair(`“${term}”`, text[language])}</p>`)}
<p class="small">${part.cites.map(citationText).join(w.listed(['', '']))}</p>`
}

function targetLines(t: Target, language: Language): readonly string[] {
  const { indicator } = t
  const asked = `${boundText(t, language)} · ${scopeText(t.scope, language)}`
  if (indicator === null) return [asked]
  return [
    `${indicator.title[language]}: ${asked}`,
    indicator.definition[language],
    ...t.milestones.map((m) => `${m.by}: ${levelText(indicator, m.level, language)}`),
    ...(t.assumes === null ? [] : [t.assumes.says[language]]),
  ]
}

const taskLines = (t: Task, language: Language): readonly string[] => [
  t.does[language],
  ...t.steps.map((s) => `${s.by}: ${s.does[language]}`),
  ...t.reports.map((r) =>
    `${r.what[language]} → ${r.to.map((o) => o.title[language]).join('、')} ${r.day ?? ''}`.trim(),
  ),
]
