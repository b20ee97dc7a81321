import { done, failed, type PopulationProblem, type Tried } from '../problem.ts'
import { type Schema, storedKey, type TableName } from '../schema.ts'
import { ID } from '../store/manifest.ts'
import { type Head, HeadReader, nearestHead } from './heads.ts'
import type { ImportOptions } from './import.ts'
import type { Opened } from './keeping.ts'
import { openSource } from './sources.ts'
import type { Usual } from './suspicion.ts'
import type { Wanted } from './wanted.ts'

/** Opens the file of a table and finds what each of its columns is for. */
export async function openTable(
  schema: Schema,
  table: TableName,
  file: string,
  options: Pick<ImportOptions, 'db' | 'report' | 'usual'>,
): Promise<Tried<Opened>> {
  const opened = await openSource(options.db, file, `source_${table}`)
  if (!opened.ok) return opened
  const source = opened.value
  const { report } = options
  for (const { row, reason } of source.malformed) report({ code: 'row/malformed', reason, file, row, column: '' })
  const reader = new HeadReader(schema.facts[table])
  const heads = source.columns.map((column) => ({ column, head: reader.read(column) }))
  for (const { column, head } of heads) if ('code' in head) report({ ...head, file, row: null, column })
  const known = heads.filter((h): h is { column: string; head: Head } => !('code' in h.head))
  const problem = headProblem(known, table, file, source.columns)
  if (problem !== null) return failed(problem)
  const first = (is: Head['is']) => known.find(({ head }) => head.is === is)?.column ?? null
  return done({
    source,
    wanted: known.flatMap(({ column, head }) => (head.is === 'fact' ? [wantedOf(column, head, options.usual)] : [])),
    id: first('id') ?? ID,
    owner: first('owner'),
    name: first('name'),
    groups: new Map(
      known.flatMap(({ column, head }) => (head.is === 'group' ? [[head.grouping, column] as const] : [])),
    ),
  })
}
const wantedOf = (column: string, { fact, year, parts }: Extract<Head, { is: 'fact' }>, usual: Usual): Wanted => ({
  column,
  key: storedKey(fact, year ?? 0),
  fact,
  parts,
  judged: fact.type === 'figure' && fact.unit === 'money' && usual(fact) !== undefined,
})

function headProblem(
  known: readonly { readonly column: string; readonly head: Head }[],
  table: TableName,
  at: string,
  columns: readonly string[],
): PopulationProblem | null {
  const names = known.map(({ column, head }) => ({
    column,
    key: head.is === 'fact' ? storedKey(head.fact, head.year ?? 0) : head.is === 'group' ? head.grouping : head.is,
  }))
  for (const [i, { column, key }] of names.entries()) {
    const before = names.slice(0, i).find((n) => n.key === key)
    if (before !== undefined) return { code: 'import/column-twice', at, column, first: before.column }
  }
  if (!known.some(({ head }) => head.is === 'id'))
    return { code: 'import/no-id-column', at, nearest: nearestHead(columns, ['id', '编号', '统一社会信用代码']) }
  if (table !== 'entities' && !known.some(({ head }) => head.is === 'owner'))
    return { code: 'import/no-owner-column', at, nearest: nearestHead(columns, ['owner', '所属主体', '所属企业']) }
  return known.some(({ head }) => head.is === 'fact') ? null : { code: 'import/no-known-column', at }
}
