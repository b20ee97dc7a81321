import {
  type Answer,
  type Draft,
  emptyDraft,
  ITEM_KINDS,
  type Item,
  type ItemKind,
  KINDS,
  type Value,
} from './draft.ts'
import { expectedOf, readExpected } from './expected-file.ts'

type Facts = Record<string, Value | Record<string, Value>>

/** The applicant's file that the API, the command line and the spreadsheet share. */
export interface ApplicantFile {
  readonly applicant: string
  readonly name?: string
  readonly history?: 'complete'
  readonly dates: { readonly factsOn: string; readonly appliedOn: string; readonly rulesOn: string }
  readonly facts: Facts
  readonly projects?: readonly ItemFile[]
  readonly events?: readonly ItemFile[]
  readonly sites?: readonly ItemFile[]
  /** By year to come. */
  readonly expected?: Readonly<Record<string, object>>
}
interface ItemFile {
  readonly id: string
  readonly name: string
  readonly facts: Facts
}

export function toFile(draft: Draft): ApplicantFile {
  const on = draft.appliedOn
  const expected = expectedOf(draft)
  const items = ITEM_KINDS.flatMap((kind) => {
    const list = draft.items.filter((item) => item.kind === kind)
    return list.length === 0 ? [] : [[`${kind}s`, list.map((item) => itemFile(item, draft.answers))]]
  })
  return {
    applicant: draft.kind ?? 'enterprise',
    ...(draft.name === '' ? {} : { name: draft.name }),
    ...(draft.historyComplete ? { history: 'complete' as const } : {}),
    dates: { factsOn: on, appliedOn: on, rulesOn: on },
    facts: factsOf(draft.answers.filter((answer) => answer.item === null)),
    ...Object.fromEntries(items),
    ...(Object.keys(expected).length === 0 ? {} : { expected }),
  }
}

const itemFile = (item: Item, answers: readonly Answer[]): ItemFile => ({
  id: item.id,
  name: item.name,
  facts: factsOf(answers.filter((answer) => answer.item === item.id)),
})

function factsOf(answers: readonly Answer[]): Facts {
  const facts: Record<string, Value | Record<string, Value>> = {}
  for (const { fact, year, value } of answers) {
    const before = facts[fact]
    facts[fact] = year === null ? value : { ...(typeof before === 'object' ? before : {}), [year]: value }
  }
  return facts
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * A draft from a file that the API has already accepted; what the portal does not show (people, for instance) would be
 * lost, so such files are answered with what cannot be taken over.
 */
export function fromFile(file: unknown): { readonly draft: Draft; readonly left: readonly string[] } {
  const base = emptyDraft()
  if (!isRecord(file)) return { draft: base, left: [] }
  const dates = isRecord(file.dates) ? file.dates : {}
  const items: Item[] = []
  const answers = answersOf(file.facts, null)
  for (const kind of ITEM_KINDS) {
    const list = file[`${kind}s`]
    if (!Array.isArray(list)) continue
    for (const [index, entry] of list.entries()) {
      if (!isRecord(entry)) continue
      const item = itemOf(entry, kind, index)
      items.push(item)
      answers.push(...answersOf(entry.facts, item.id))
    }
  }
  const kind = KINDS.find((k) => k === file.applicant) ?? 'enterprise'
  return {
    draft: {
      kind,
      name: typeof file.name === 'string' ? file.name : '',
      appliedOn: typeof dates.appliedOn === 'string' ? dates.appliedOn : base.appliedOn,
      historyComplete: file.history === 'complete',
      items,
      answers,
      expected: readExpected(file.expected, new Set(items.map((item) => item.id))),
    },
    left: Array.isArray(file.people) && file.people.length > 0 ? ['people'] : [],
  }
}

const itemOf = (entry: Record<string, unknown>, kind: ItemKind, index: number): Item => {
  const id = typeof entry.id === 'string' && entry.id !== '' ? entry.id : `${kind}-${index + 1}`
  return { id, kind, name: typeof entry.name === 'string' && entry.name !== '' ? entry.name : id }
}

function answersOf(facts: unknown, item: string | null): Answer[] {
  if (!isRecord(facts)) return []
  return Object.entries(facts).flatMap(([fact, held]): Answer[] =>
    isRecord(held)
      ? Object.entries(held).map(([year, value]) => answer(fact, Number(year), item, value))
      : [answer(fact, null, item, held)],
  )
}
const answer = (fact: string, year: number | null, item: string | null, held: unknown): Answer => ({
  fact,
  year,
  item,
  value: typeof held === 'boolean' || typeof held === 'number' || typeof held === 'string' ? held : 'not-known',
  from: 'file',
})
