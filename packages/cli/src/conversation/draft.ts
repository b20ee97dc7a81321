import { type Applicant, problemText, type ReportedQuestion, readApplicantFile } from '@pengce/assess'
import { type Dates, datesFrom, ITEM_SUBJECTS, type ItemSubject, type Language, type Registry } from '@pengce/language'
import type { CivilDate } from '@pengce/values'
import { itemName } from '../sheet/plan.ts'
import type { ApplicantSubject } from '../subject.ts'

type Value = string | number | boolean | Readonly<Record<string, string | number | boolean>>
type FactValues = Readonly<Record<string, Value>>
interface DraftItem {
  readonly id: string
  readonly name: string
  readonly facts: FactValues
}
/** An applicant's file while it is being answered; never changed, only replaced. */
export interface Draft {
  readonly applicant: ApplicantSubject
  readonly name: string
  readonly history?: 'complete'
  readonly dates: { readonly appliedOn: CivilDate }
  readonly facts: FactValues
  readonly projects?: readonly DraftItem[]
  readonly events?: readonly DraftItem[]
  readonly sites?: readonly DraftItem[]
}
const listOf = { project: 'projects', event: 'events', site: 'sites' } as const satisfies Record<ItemSubject, string>

/** The draft with so many projects, events or sites, each named by its number. */
export function withItems(draft: Draft, subject: ItemSubject, count: number, language: Language): Draft {
  if (count === 0) return draft
  const items = Array.from({ length: count }, (_, i) => ({
    id: `${subject}-${i + 1}`,
    name: `${itemName(subject, language)} ${i + 1}`,
    facts: {},
  }))
  return { ...draft, [listOf[subject]]: items }
}

/** A draft as an applicant, or what is wrong with the last answer. */
export function readDraft(
  draft: Draft,
  law: Registry,
  language: Language,
): { readonly applicant: Applicant; readonly dates: Dates } | { readonly problem: string } {
  const filed = readApplicantFile(draft, law)
  if ('problems' in filed) return { problem: filed.problems.map((p) => problemText(p, language)).join('\n') }
  return { applicant: filed.applicant, dates: datesFrom(filed.dates, draft.dates.appliedOn) }
}

/** One key for a question, whichever measure asks it. */
export const questionKey = (q: ReportedQuestion): string => [q.fact, q.year ?? '', q.item ?? ''].join(' ')

/** The draft with a question answered. */
export function withAnswer(draft: Draft, q: ReportedQuestion, value: string | boolean): Draft {
  const year = q.year === null ? null : String(q.year)
  const put = (facts: FactValues): FactValues => {
    const before = facts[q.fact]
    const yearly = typeof before === 'object' ? before : {}
    return { ...facts, [q.fact]: year === null ? value : { ...yearly, [year]: value } }
  }
  if (q.item === null) return { ...draft, facts: put(draft.facts) }
  const within = (items: readonly DraftItem[] | undefined) =>
    items?.map((item) => (item.id === q.item ? { ...item, facts: put(item.facts) } : item))
  const lists = ITEM_SUBJECTS.flatMap((s) => {
    const items = within(draft[listOf[s]])
    return items === undefined ? [] : [[listOf[s], items] as const]
  })
  return { ...draft, ...Object.fromEntries(lists) }
}

/** A draft that nothing has been answered in yet. */
export const newDraft = (applicant: ApplicantSubject, name: string, appliedOn: CivilDate): Draft => ({
  applicant,
  name,
  dates: { appliedOn },
  facts: {},
})
