import { named } from '../files/database.ts'
import type { TableName } from '../schema.ts'
import { GROUPINGS, type Grouping } from '../store/manifest.ts'
import type { ImportOptions } from './import.ts'
import type { Opened } from './keeping.ts'
import { textOf } from './source.ts'
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
  /** The codes of the words in the column; words that are none of the options are not there. */
  readonly codes: ReadonlyMap<string, number>
  /** The code of a row that says nothing. */
  readonly otherwise: number
}

/** What becomes of the columns of a table that was opened; the words of its groupings are read here, once. */
export async function planOf(table: TableName, opened: Opened, options: ImportOptions): Promise<TablePlan> {
  const { wanted, id, name } = opened
  const groups: GroupPlan[] = []
  for (const grouping of table === 'entities' ? GROUPINGS : []) {
    const column = opened.groups.get(grouping) ?? null
    // Who says nothing of the kind of its rows has a file of enterprises.
    const otherwise = column === null && grouping === 'subject' ? 0 : options.groups[grouping].length - 1
    groups.push({ grouping, column, codes: await codesOf(opened, grouping, column, otherwise, options), otherwise })
  }
  return { table, folder: options.folder, wanted, id, name, groups }
}

async function codesOf(
  { source }: Opened,
  grouping: Grouping,
  column: string | null,
  otherwise: number,
  { db, readGroup }: ImportOptions,
): Promise<GroupPlan['codes']> {
  if (column === null) return new Map()
  const words = await db.runAndReadAll(`SELECT DISTINCT ${textOf(source, column)} FROM ${named(source.table)}`)
  const codes = new Map<string, number>()
  for (const [word] of words.getRows()) {
    if (word === null) continue
    const text = String(word)
    const code = text.trim() === '' ? otherwise : readGroup(grouping, text)
    if (code !== null) codes.set(text, code)
  }
  return codes
}
