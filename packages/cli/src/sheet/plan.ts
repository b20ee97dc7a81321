import {
  type Fact,
  factsOfMeasure,
  ITEM_SUBJECTS,
  type ItemSubject,
  isHistory,
  type Language,
  type Measure,
  type Registry,
} from '@pengce/language'
import type { ApplicantSubject } from '../subject.ts'

/** One row of a sheet: a fact, and for a yearly one the years that a rule asks for. */
export interface SheetRow {
  readonly fact: Fact
  readonly years: readonly number[]
}
/** One sheet: about the applicant, or about one of its projects, events or sites. */
export interface SheetPlan {
  readonly subject: 'applicant' | ItemSubject
  readonly name: string
  readonly rows: readonly SheetRow[]
}
export interface TemplateWanted {
  readonly subject: ApplicantSubject
  /** Document ids; empty for all. */
  readonly documents: readonly string[]
  /** The year of application, from which yearly facts count back. */
  readonly year: number
  /** How many sheets for each kind of project, event or site. */
  readonly items: number
}

const itemNames: Readonly<Record<ItemSubject, readonly [zh: string, en: string]>> = {
  project: ['项目', 'Project'],
  event: ['活动', 'Event'],
  site: ['场所', 'Site'],
}
/** What an item is called. */
export const itemName = (subject: ItemSubject, language: Language): string =>
  itemNames[subject][language === 'zh' ? 0 : 1]

/**
 * The sheets of a template: facts that several documents ask for come first, then one sheet for each document, then
 * the items. What was received before has a sheet of its own, at the end.
 */
export function sheetPlans(law: Registry, wanted: TemplateWanted, language: Language): readonly SheetPlan[] {
  const measures = law.measures.filter((m) => concerns(m, wanted))
  const asking = measures.map((m) => ({ document: m.document, facts: factsOfMeasure(m) }))
  const rows = rowsOf(asking, wanted.year)
  const own = rows.filter((r) => itemSubjectOf(r.fact) === null && !isHistory(r.fact.id))
  const askedBy = new Map(own.map((r) => [r.fact.id, documentsAsking(asking, r.fact)]))
  const shared = own.filter((r) => (askedBy.get(r.fact.id)?.length ?? 0) > 1)
  const plans: SheetPlan[] = []
  const add = (subject: SheetPlan['subject'], name: string, of: readonly SheetRow[]) => {
    if (of.length > 0) plans.push({ subject, name: sheetName(name, plans), rows: of })
  }
  add('applicant', language === 'zh' ? '基本情况' : 'General', shared)
  for (const policy of law.policies) {
    const only = own.filter((r) => {
      const documents = askedBy.get(r.fact.id) ?? []
      return documents.length === 1 && documents[0] === policy.id
    })
    add('applicant', policy.document.title[language], only)
  }
  for (const subject of ITEM_SUBJECTS)
    for (let i = 1; i <= wanted.items; i++)
      add(
        subject,
        `${itemName(subject, language)} ${i}`,
        rows.filter((r) => r.fact.subject === subject),
      )
  add(
    'applicant',
    language === 'zh' ? '以往获得的支持' : 'Support received before',
    rows.filter((r) => isHistory(r.fact.id) && itemSubjectOf(r.fact) === null),
  )
  return plans
}

/** Is the measure one for such an applicant, or for a project, event or site of one? */
function concerns(m: Measure, wanted: TemplateWanted): boolean {
  if (wanted.documents.length > 0 && !wanted.documents.includes(m.document)) return false
  const natural = wanted.subject === 'person' || wanted.subject === 'household'
  return m.subjects.some((s) => s === wanted.subject || (!natural && ITEM_SUBJECTS.some((item) => item === s)))
}

/** The item a fact is about; null when it is about the applicant. */
const itemSubjectOf = (fact: Fact): ItemSubject | null => ITEM_SUBJECTS.find((s) => s === fact.subject) ?? null

interface Asking {
  readonly document: string
  readonly facts: ReturnType<typeof factsOfMeasure>
}

function rowsOf(asking: readonly Asking[], year: number): readonly SheetRow[] {
  const found = new Map<string, { readonly fact: Fact; readonly years: Set<number> }>()
  for (const { facts } of asking)
    for (const { fact, back } of facts) {
      const row = found.get(fact.id) ?? { fact, years: new Set<number>() }
      if (fact.period === 'year') row.years.add(year - back)
      found.set(fact.id, row)
    }
  return [...found.values()].map(({ fact, years }) => ({ fact, years: [...years].sort((a, b) => b - a) }))
}
const documentsAsking = (asking: readonly Asking[], fact: Fact): readonly string[] => [
  ...new Set(asking.filter((a) => a.facts.some((f) => f.fact.id === fact.id)).map((a) => a.document)),
]

/** At most 31 characters, none that a spreadsheet forbids, no name twice. */
function sheetName(title: string, before: readonly SheetPlan[]): string {
  const clean = title.replace(/[\\/?*[\]:《》]/gu, '').slice(0, 28)
  const taken = new Set(before.map((p) => p.name.toLowerCase()))
  let name = clean
  for (let i = 2; taken.has(name.toLowerCase()); i++) name = `${clean} ${i}`
  return name
}
