import type { TableName } from '../schema.ts'
import { GROUPINGS, type Grouping, type Groups } from '../store/manifest.ts'
import type { Opened } from './keeping.ts'
import type { Wanted } from './wanted.ts'

/** What becomes of the columns of a table. Plain data. */
export interface TablePlan {
  readonly table: TableName
  readonly folder: string
  readonly wanted: readonly Wanted[]
  readonly id: string
  readonly name: string | null
  readonly groups: readonly GroupPlan[]
}
/** How a grouping is read; without a column no row says anything. */
export interface GroupPlan {
  readonly grouping: Grouping
  readonly column: string | null
  /** The code of a row that says nothing. */
  readonly otherwise: number
}
/** The place of an option of a grouping as people write it; null where it is none. */
export type ReadGroup = (grouping: Grouping, text: string) => number | null

/** What becomes of the columns of a table that was opened. */
export function planOf(
  table: TableName,
  { wanted, id, name, groups }: Opened,
  options: { readonly folder: string; readonly groups: Groups },
): TablePlan {
  const plans = (table === 'entities' ? GROUPINGS : []).map((grouping): GroupPlan => {
    const column = groups.get(grouping) ?? null
    // Who says nothing of the kind of its rows has a file of enterprises.
    const otherwise = column === null && grouping === 'subject' ? 0 : options.groups[grouping].length - 1
    return { grouping, column, otherwise }
  })
  return { table, folder: options.folder, wanted, id, name, groups: plans }
}
