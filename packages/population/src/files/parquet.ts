import { renameSync } from 'node:fs'
import type { DuckDBConnection } from '@duckdb/node-api'
import { type ColumnData, GAP, GAP_CODE } from '@pengce/compile'
import type { Fact } from '@pengce/language'
import { PARTS } from '@pengce/values'
import type { Tried } from '../problem.ts'
import type { Schema, TableName } from '../schema.ts'
import { GROUPINGS, type Groups, ID, NAME, OWNER } from '../store/manifest.ts'
import type { PartColumns } from '../store/part-packer.ts'
import { makeTable, type Outgoing } from './append.ts'
import { named, quoted, writing } from './database.ts'

/** Writes parts as Parquet that anybody can read: words, yuan, percent and days. */
export interface Parquet {
  /** `owners`: the ids of the entities of the same part, for what belongs to them. */
  write(path: string, table: TableName, part: PartColumns, owners: readonly string[]): Promise<Tried<true>>
}

/** What stands where something does not apply; a gap is null. */
export const DOES_NOT_APPLY_WORD = 'does-not-apply'

export function parquetWriter(db: DuckDBConnection, schema: Schema, groups: Groups): Parquet {
  return {
    write: (path, table, part, owners) =>
      writing(path, async () => {
        const { moving, fixed } = divided(part, table === 'entities' ? null : owners)
        await makeTable(db, 'part_rows', moving)
        const owner = table === 'entities' ? [] : [named(OWNER)]
        const columns = [
          named(ID),
          ...(part.texts.has(NAME) ? [named(NAME)] : []),
          ...owner,
          ...GROUPINGS.filter((g) => part.numbers.has(g)).map(
            (g) =>
              `${optionSql(
                named(g),
                groups[g].map((o) => o.id),
                0,
              )} AS ${g}`,
          ),
          ...[...part.numbers.keys()].filter((key) => key.includes('/')).flatMap((key) => readable(schema, key, fixed)),
        ]
        await db.run(
          `COPY (SELECT ${columns.join(', ')} FROM part_rows) TO ${quoted(`${path}.part`)} (FORMAT parquet, COMPRESSION zstd)`,
        )
        renameSync(`${path}.part`, path)
      }),
  }
}

/** Columns with one value for all rows need not go into the database. */
function divided(
  part: PartColumns,
  owners: readonly string[] | null,
): { moving: Outgoing[]; fixed: ReadonlyMap<string, string> } {
  const moving: Outgoing[] = [...part.texts].map(([name, values]) => ({ name, values }))
  const fixed = new Map<string, string>()
  for (const [name, values] of part.numbers) {
    if (name === OWNER) {
      moving.push({ name, values: Array.from(values, (row) => owners?.[row] ?? '') })
      continue
    }
    const first = values[0]
    if (first !== undefined && name.includes('/') && values.every((v) => Object.is(v, first)))
      fixed.set(name, literal(first, values))
    else moving.push({ name, values })
  }
  return { moving, fixed }
}
const literal = (value: number, { BYTES_PER_ELEMENT: width }: ColumnData): string =>
  width === 8 ? `'${Number.isNaN(value) ? 'nan' : value}'::DOUBLE` : String(value)

/** The name of a fact's column in files: a share says that it is in percent. */
export const headOf = (fact: Fact, key: string): string =>
  fact.type === 'figure' && fact.unit === 'rate' ? `${key} (%)` : key

function readable(schema: Schema, key: string, fixed: ReadonlyMap<string, string>): string[] {
  const fact = schema.fact(key.split('@')[0] ?? key)
  return fact === undefined ? [] : [`${readableSql(fact, fixed.get(key) ?? named(key))} AS ${named(headOf(fact, key))}`]
}
function readableSql(fact: Fact, column: string): string {
  switch (fact.type) {
    case 'yes-no':
      return `CASE ${column} WHEN ${GAP} THEN NULL ELSE ${column} = 1 END`
    case 'choice':
      return optionSql(column, Object.keys(fact.options), 1)
    case 'date':
      return `CASE WHEN isnan(${column}) THEN NULL WHEN isinf(${column}) THEN '${DOES_NOT_APPLY_WORD}' ELSE CAST(DATE '1970-01-01' + CAST(${column} AS INTEGER) AS VARCHAR) END`
    case 'figure':
      return figureSql(column, fact.unit === 'rate' ? PARTS.rate / 100 : PARTS[fact.unit])
  }
}
/** Whole parts as a decimal in the unit; never through a fraction in floating point. */
export function figureSql(column: string, parts: number): string {
  const digits = String(parts).length - 1
  const whole = `CAST(${column} AS BIGINT)`
  const exact =
    digits === 0
      ? whole
      : `CAST(${whole} * CAST('${(1 / parts).toFixed(digits)}' AS DECIMAL(${digits + 1}, ${digits})) AS DECIMAL(18, ${digits}))`
  return `CASE WHEN isnan(${column}) THEN NULL ELSE ${exact} END`
}
function optionSql(column: string, options: readonly string[], first: 0 | 1): string {
  const list = `[${options.map(quoted).join(', ')}]`
  const place = first === 0 ? `CAST(${column} AS INTEGER) + 1` : `CAST(${column} AS INTEGER)`
  const known = `list_extract(${list}, ${place})`
  return first === 0
    ? known
    : `CASE ${column} WHEN ${GAP_CODE} THEN NULL WHEN 0 THEN '${DOES_NOT_APPLY_WORD}' ELSE ${known} END`
}
