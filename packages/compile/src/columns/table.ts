import { type Fact, isHistory, type Measure, type Subject } from '@pengce/language'
import { LARGEST } from '@pengce/values'
import { ABSENT, type Batch, type ColumnData, gapsFor } from '../cell.ts'
import { type Absence, type Absent, planOf } from '../plan.ts'
import type { Column } from '../term.ts'

/**
 * Rows of one kind of subject by column, in the formats of `ColumnData`: entities, or what they have (projects, events,
 * sites, people, households). Columns of any length are shared between threads when they stand on shared buffers.
 */
export interface Table extends Batch {
  readonly subject: Subject
  /** The table of the owners, and for each row of this one the row of its owner there; null for those who apply. */
  readonly owner: { readonly table: Table; readonly rows: Uint32Array } | null
  /** True when everything ever received is listed: a history column that is not there is "nothing", not a gap. */
  readonly historyComplete: boolean
}

/** Every column that measures read, once each, in the order of the measures. */
export const columnsRead = (measures: readonly Measure[]): readonly Column[] => [
  ...new Map(measures.flatMap((m) => planOf(m).columns).map((c) => [c.key, c])).values(),
]

/** The lowest and highest whole parts a figure column may hold; programs rely on it. Dates: days within a million of 1970. */
export const limitsOf = (fact: Fact): readonly [least: number, most: number] =>
  fact.type === 'figure' ? [fact.least ?? -LARGEST, fact.most ?? LARGEST] : [-1_000_000, 1_000_000]

/** Where a table's values of a column come from; facts about the rows themselves are never taken from the owner. */
export function sourceOf(table: Table, column: Column): 'own' | 'owner' | Absence {
  if (table.columns.has(column.key)) return 'own'
  if (table.owner !== null && !isOwn(table.subject, column.fact.subject)) {
    const source = sourceOf(table.owner.table, column)
    return source === 'own' ? 'owner' : source
  }
  return table.historyComplete && isHistory(column.fact.id) ? 'nothing' : 'gap'
}
/** A person's household goes with the person. */
const isOwn = (table: Subject, fact: Subject): boolean => fact === table || (table === 'person' && fact === 'household')

/** The columns that a table gives for no row, with what stands for them; a program made for these settles them once. */
export const absentFrom = (table: Table, columns: readonly Column[]): Absent =>
  new Map(
    columns.flatMap((c): [string, Absence][] => {
      const source = sourceOf(table, c)
      return source === 'gap' || source === 'nothing' ? [[c.key, source]] : []
    }),
  )

/** Rows `from` to `until` of the columns named: views of a table's own columns, copies of what belongs to owners. */
export function slice(table: Table, columns: readonly Column[], from: number, until: number): Batch {
  const data = new Map<string, ColumnData>()
  for (const column of columns) {
    const source = sourceOf(table, column)
    const own = table.columns.get(column.key)
    if (own !== undefined) data.set(column.key, own.subarray(from, until))
    else if (source === 'owner') data.set(column.key, gathered(table, column, from, until))
    else if (source === 'nothing')
      data.set(column.key, gapsFor(column.fact, until - from).fill(ABSENT[column.fact.type]))
  }
  return { size: until - from, columns: data }
}

/** Rows of a column that the owners have, or theirs. */
export function gathered(table: Table, { key, fact }: Column, from: number, until: number): ColumnData {
  const out = gapsFor(fact, until - from)
  const at = table.owner?.rows.slice(from, until) ?? new Uint32Array()
  let owner = table.owner?.table ?? null
  while (owner !== null && !owner.columns.has(key)) {
    const rows = owner.owner?.rows
    if (rows !== undefined) for (let i = 0; i < at.length; i++) at[i] = rows[at[i] ?? 0] ?? 0
    owner = owner.owner?.table ?? null
  }
  const values = owner?.columns.get(key)
  if (values !== undefined) for (let i = 0; i < out.length; i++) out[i] = values[at[i] ?? 0] ?? Number.NaN
  return out
}
