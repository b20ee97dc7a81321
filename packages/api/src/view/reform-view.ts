import { ruleWords } from '@pengce/assess'
import type { DraftStep, LawDraft } from '@pengce/casework'
import { type Expected, type Language, type Measure, onOneDay, type Registry, type Text } from '@pengce/language'
import { type Change, claimsOf, type Place, placesOf, readChange, valueText } from '@pengce/population'
import {
  changedSince,
  conflictText,
  type Line,
  type LiveChange,
  linesOf,
  type MeasurePreview,
  type Preview,
} from '@pengce/reform'
import { type CivilDate, ofParts, PARTS, quantityText, rateText } from '@pengce/values'
import type { LawVersionView } from './reform-schema.ts'

/** What somebody is called by their id. */
export type NameOf = (id: string) => string

export const liveView = ({ id, title, from, until, approvedBy }: LiveChange, language: Language): LawVersionView => ({
  id,
  title: title[language],
  from,
  until,
  approvedBy,
})

/** A figure or day that may be set, as it is read and as it is written. */
const placeView = ({ id, value, around }: Place, lines: readonly Line[], language: Language) => ({
  place: id,
  kind: value.is,
  unit: value.is === 'figure' ? value.unit : null,
  text: valueText(value, language),
  written: value.is === 'day' ? value.day : writtenText(value.unit, value.parts),
  around: [...new Set(around.map((f) => f.label[language]))].slice(0, 3),
  line: lines.find((l) => l.depth > 0 && l.text.includes(valueText(value, language)))?.text ?? null,
})
/** 1亿元 in fen. */
const YI = 10_000_000_000

/** A figure as a person would type it back: yuan for money, percent for a share. */
function writtenText(unit: Parameters<typeof ofParts>[0], parts: number): string {
  if (unit === 'rate') return rateText(parts)
  if (unit === 'money' && parts > 0 && parts % YI === 0) return `${parts / YI}亿元`
  if (unit === 'money' && parts % 1_000_000 === 0) return `${parts / 1_000_000}万元`
  const whole = parts / PARTS[unit]
  return unit === 'money' ? `${whole}元` : quantityText(ofParts(unit, parts), 'zh')
}

/** What may be set in a measure, and the rule in words beside it. */
export function settableView(measure: Measure, law: Registry, language: Language, on: CivilDate) {
  const { conditions } = ruleWords(measure, language, onOneDay(on))
  const said = conditions.children.length === 0 ? [conditions] : conditions.children
  const words = linesOf(measure, language, on)
  const claims = claimsOf(measure)
  return {
    id: measure.id,
    title: measure.title[language],
    policyTitle: law.policy(measure.document)?.document.title[language] ?? measure.document,
    window: { from: measure.window?.from ?? null, until: measure.window?.until ?? null },
    figures: placesOf(measure).map((p) => placeView(p, words, language)),
    conditions: claims.map((claim, i) => ({
      number: i + 1,
      says: claim.name?.[language] ?? (said.length === claims.length ? (said[i]?.text ?? '') : ''),
    })),
    words,
  }
}

const verdictWords = {
  zh: { yes: '可享受', no: '不符合', open: '尚不能确定', upTo: '至', atLeast: '不低于' },
  en: { yes: 'granted', no: 'refused', open: 'not yet certain', upTo: 'to', atLeast: 'at least' },
} as const
function resultText({ verdict, low, high }: Expected, measure: Measure, language: Language): string {
  const w = verdictWords[language]
  const figure = (parts: number) => quantityText(ofParts(measure.pay.unit, parts), language)
  if (low === null || verdict === 'no') return w[verdict]
  const range =
    high === null
      ? `${w.atLeast} ${figure(low)}`
      : low === high
        ? figure(low)
        : `${figure(low)} ${w.upTo} ${figure(high)}`
  return `${w[verdict]} · ${range}`
}

/** A line of what changes as people read it: without the place that a file names a figure by. */
export const saidText = (says: Text, language: Language): string =>
  says[language].replace(/ \((?:when|pay):\d+\)$/u, '')

/** What a change does to the text of the law, measure by measure. */
export function previewView(preview: Preview, change: Change, before: Registry, language: Language, on: CivilDate) {
  return {
    says: change.says.map((s) => saidText(s, language)),
    measures: preview.measures.map((m) => measurePreviewView(m, preview, language, on)),
    conflicts: preview.conflicts.map((c) => ({
      code: c.code,
      measure: c.measure,
      text: conflictText(c, before, preview.law, language),
    })),
  }
}
function measurePreviewView(
  { id, before, after, words, examples }: MeasurePreview,
  { law }: Preview,
  language: Language,
  on: CivilDate,
) {
  const measure = after ?? before
  return {
    id,
    title: measure?.title[language] ?? id,
    is: before === null ? ('new' as const) : after === null ? ('ended' as const) : ('changed' as const),
    words,
    settable: after === null ? null : settableView(after, law, language, on),
    examples: examples.map(({ row, found, holds }) => ({
      says: row.says[language],
      before: measure === null ? '' : resultText(row.expected, measure, language),
      after: measure === null ? '' : resultText(found, measure, language),
      holds,
    })),
  }
}

const states = {
  zh: {
    draft: '草拟中',
    proposed: '待审核',
    approved: '已同意，待施行',
    rejected: '已退回',
    live: '已施行',
    withdrawn: '已撤回',
  },
  en: {
    draft: 'being drafted',
    proposed: 'waits for approval',
    approved: 'approved, not yet in force',
    rejected: 'rejected',
    live: 'in force',
    withdrawn: 'withdrawn',
  },
} as const
const stepWords: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: {
    written: '起草',
    changed: '修改',
    proposed: '提交审核',
    approved: '同意',
    rejected: '退回',
    reopened: '重新草拟',
    live: '施行',
    withdrawn: '撤回',
  },
  en: {
    written: 'written',
    changed: 'changed',
    proposed: 'proposed',
    approved: 'approved',
    rejected: 'rejected',
    reopened: 'taken back',
    live: 'put in force',
    withdrawn: 'withdrawn',
  },
}

/** A draft as its list shows it. */
export function draftSummary(draft: LawDraft, nameOf: NameOf, language: Language) {
  const { id, version, title, state, madeBy, authors, madeAt, changedAt, approvedBy, from, until } = draft
  return {
    id,
    version,
    title: title[language],
    state,
    stateText: states[language][state],
    madeBy: nameOf(madeBy),
    authors: authors.map(nameOf),
    madeAt,
    changedAt,
    approvedBy: approvedBy === null ? null : nameOf(approvedBy),
    from,
    until,
  }
}
/** A draft with what it says, what was done with it and what may be done now. */
export function draftView(
  draft: LawDraft,
  steps: readonly DraftStep[],
  may: readonly string[],
  law: Registry,
  nameOf: NameOf,
  language: Language,
) {
  const read = readChange(draft.change, law)
  const settled = draft.state === 'live' || draft.state === 'withdrawn'
  const stale = settled ? [] : changedSince(draft.base, law)
  return {
    ...draftSummary(draft, nameOf, language),
    titles: draft.title,
    change: draft.change,
    says: 'problems' in read ? [] : read.change.says.map((s) => saidText(s, language)),
    stale: stale.map((id) => law.measure(id)?.title[language] ?? id),
    may: [...may],
    steps: steps.map((s) => ({ ...s, takenBy: nameOf(s.takenBy), stepText: stepWords[language][s.step] ?? s.step })),
  }
}
