import type { Fact, Measure, Registry } from '@pengce/language'
import type { BudgetRule } from '../budget/budget.ts'
import type { ChangeReader } from './reader.ts'

/** Reads a budget: `{ of: [ids] | document: id, ceiling: 1亿元, share: pro-rata | first-come | ranked, by: fact }`. */
export function budgetIn(
  reader: ChangeReader,
  at: string,
  value: unknown,
  law: Registry,
  facts: ReadonlyMap<string, Fact>,
  measureAt: (id: string, at: string) => Measure | null,
): BudgetRule | null {
  const given = reader.object(at, value, ['of', 'document', 'ceiling', 'share', 'by'])
  if (given === null) return null
  const measures =
    'document' in given ? ofDocument(reader, at, given.document, law) : ofList(reader, at, given.of, measureAt)
  const ceiling = reader.figure(`${at}.ceiling`, given.ceiling, 'money')
  const how = reader.oneOf(`${at}.share`, given.share ?? 'pro-rata', ['pro-rata', 'first-come', 'ranked'])
  const by = given.by === undefined ? null : reader.found(`${at}.by`, given.by, facts, 'fact')
  if (how !== null && how !== 'pro-rata') {
    if (given.by === undefined) reader.note({ code: 'change/missing', at, key: 'by' })
    const fits = by === null || by.type === (how === 'ranked' ? 'figure' : 'date')
    if (!fits) reader.note({ code: 'change/does-not-fit', at: `${at}.by`, fact: by.id, key: how })
  }
  return measures === null || ceiling === null || how === null
    ? null
    : { id: at, measures, ceiling: ceiling.parts, how, by }
}

function ofDocument(reader: ChangeReader, at: string, value: unknown, law: Registry): readonly string[] | null {
  const policy = reader.found(`${at}.document`, value, new Map(law.policies.map((p) => [p.id, p])), 'document')
  return policy === null ? null : policy.measures.filter((m) => m.pay.gives !== 'in-kind').map((m) => m.id)
}

function ofList(
  reader: ChangeReader,
  at: string,
  value: unknown,
  measureAt: (id: string, at: string) => Measure | null,
): readonly string[] | null {
  const found = reader.list(`${at}.of`, value)?.map((one, i) => measureAt(String(one), `${at}.of[${i}]`))
  for (const m of found ?? [])
    if (m?.pay.gives === 'in-kind') reader.note({ code: 'change/no-money', at, measure: m.id })
  return found === undefined || found.includes(null) ? null : found.flatMap((m) => (m === null ? [] : [m.id]))
}
