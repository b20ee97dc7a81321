import type { z } from '@hono/zod-openapi'
import { heldText, report, yearKey } from '@pengce/assess'
import {
  type Complaint,
  type Desk,
  type Finding,
  type Holding,
  type Objection,
  proposalsOf,
  runningTerms,
  type Sheet,
} from '@pengce/casework'
import type { Language, Text } from '@pengce/language'
import { dueOf, explainClock, stepAt } from '@pengce/procedure'
import { actorText } from './audit-view.ts'
import { type CaseWords, caseView, eventView } from './case-view.ts'
import type { Names } from './names.ts'
import { officeTitle } from './office-title.ts'
import type { FindingSchema, HolderSchema, SheetSchema } from './work-schema.ts'

/** What lies beside a case on a desk. */
export interface Beside {
  readonly names: Names
  readonly office: string | null
  readonly clerks: readonly { readonly id: string; readonly name: string }[]
  readonly objections: readonly Objection[]
  readonly complaints: readonly Complaint[]
}

/** A case as it lies on the desk of whoever asks. */
export function sheetView(desk: Desk, sheet: Sheet, words: CaseWords, beside: Beside): z.output<typeof SheetSchema> {
  const { seen, findings } = sheet
  const { language } = words
  const handings = sheet.handings.map((h) => holderView(h, beside.names))
  const { procedure, step, file } = seen
  const nameOf = (id: string) => beside.names.person(id).name
  const needed = neededOf(sheet)
  return {
    case: caseView(seen, words),
    applicantName: beside.names.applicant(file.applicant),
    holder: handings.filter((h) => beside.office === null || h.office === beside.office).at(-1) ?? null,
    handings,
    clerks: [...beside.clerks],
    events: seen.log.map((e) => ({
      ...eventView(e, procedure, language),
      actor: actorText(e.actor, nameOf, language, e),
    })),
    waits: file.waitsFor.map((id) => officeTitle(id, language)),
    clocks: runningTerms(procedure, file.standing).map(({ of, about, clock }) => {
      const due = dueOf(clock, desk.calendar)
      const item = step?.items.find((i) => i.id === of)
      return {
        of,
        about,
        title: (item ?? step ?? procedure).title[language],
        due: due?.date ?? null,
        provisional: due?.provisional ?? false,
        counted: [...explainClock(clock, desk.calendar, language)],
      }
    }),
    comes: (step?.leads ?? []).map((l) => {
      const to = stepAt(procedure, l.to)
      return { type: l.on, title: l.title[language], to: to?.title[language] ?? l.to, ends: to?.kind === 'end' }
    }),
    facts: sheet.facts.map(({ key, fact, year, held, given }) => ({
      key,
      id: fact.id,
      year,
      label: fact.label[language],
      question: fact.question[language],
      type: fact.type,
      unit: fact.type === 'figure' ? fact.unit : null,
      options: fact.type === 'choice' ? optionsOf(fact.options, language) : [],
      given: held === null || held.state === 'not-asked' ? null : heldText(fact, year, held, language),
      state: held?.state ?? 'not-asked',
      source: given?.source ?? null,
      needed: needed.has(key),
    })),
    findings: findings.map(findingView),
    found: foundOf(findings),
    measures: sheet.measures.map(({ measure, assessment, inQuestion }) => {
      const r = report(assessment, language)
      return {
        id: measure.id,
        title: r.measure.title,
        inQuestion,
        verdict: r.verdict,
        headline: r.headline,
        amount: r.amount?.text ?? null,
        reasons: r.reasons,
        amountReasons: r.amountReasons,
        citations: [...measure.cites],
      }
    }),
    proposals: proposalsOf(desk, sheet).map(({ type, of, mustSay, lines, owes }) => ({
      type,
      of,
      mustSay,
      lines: [...lines],
      owes: owes.map(({ title, ...o }) => ({ ...o, title: title[language] })),
    })),
    objections: beside.objections.map(({ id, name, contact, text, handedAt }) => ({
      id,
      name,
      contact,
      text,
      handedAt,
    })),
    complaints: beside.complaints.map(({ id, kind, text, state, answer }) => ({ id, kind, text, state, answer })),
  }
}

/** The facts that a verdict still hangs on, and those that an answer cannot be given without. */
const neededOf = ({ measures, seen }: Sheet): ReadonlySet<string> =>
  new Set([
    ...measures
      .filter((m) => m.inQuestion)
      .flatMap((m) => m.assessment.missing.map(({ fact, year }) => (year === null ? fact.id : yearKey(fact.id, year)))),
    ...seen.answers.flatMap((a) => a.needs),
  ])

const optionsOf = (options: Readonly<Record<string, Text>>, language: Language) =>
  Object.entries(options).map(([key, label]) => ({ key, label: label[language] }))

/** Facts that the office found, by id or by id and year, as an answer takes them. */
function foundOf(findings: readonly Finding[]): Record<string, unknown> {
  const found: Record<string, unknown> = {}
  for (const { subject, value } of findings) {
    if (!subject.startsWith('fact:') || value === null) continue
    const [id = '', year] = subject.slice('fact:'.length).split('@')
    const before = found[id]
    const yearly = typeof before === 'object' && before !== null ? before : {}
    found[id] = year === undefined ? value : { ...yearly, [year]: value }
  }
  return found
}

export const findingView = (f: Finding): z.output<typeof FindingSchema> => ({ ...f })
export const holderView = (h: Holding, names: Names): z.output<typeof HolderSchema> => ({
  no: h.no,
  does: h.does,
  office: h.office,
  ground: h.ground,
  at: h.at,
  holder: h.holder === null ? null : names.person(h.holder),
  by: names.person(h.by),
})
