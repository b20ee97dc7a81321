import type { Column, ColumnData, Table } from '@pengce/compile'
import { byTable, type Schema, storedKey, type TableName } from '../schema.ts'
import type { Population } from '../store/folder.ts'
import { byGrouping } from '../store/manifest.ts'
import { kept, ownersOf, type Parts, type PartTables, SUBJECT } from './part-tables.ts'

/** Some entities of a part with all they have, as a part of its own; `entities` are their rows, in rising order. */
export function selectedTables(
  parts: Parts,
  population: Population,
  schema: Schema,
  columns: readonly Column[],
  year: number,
  number: number,
  entities: Uint32Array,
): PartTables {
  const place = new Int32Array(parts.entities.size).fill(-1)
  entities.forEach((row, i) => {
    place[row] = i
  })
  const all = byTable((t) => ownersOf(parts[t], t))
  const rows = byTable((t) => (t === 'entities' ? entities : rowsOwnedBy(all[t], place)))
  const owners = byTable((t) => {
    const own = all[t]
    return own === null ? null : Uint32Array.from(rows[t], (row) => place[own[row] ?? 0] ?? 0)
  })
  const picked = (t: TableName): ReadonlyMap<string, ColumnData> => {
    const here = new Set(schema.facts[t].map((f) => f.id))
    return new Map(
      columns.flatMap(({ key, fact, back }) => {
        const data = here.has(fact.id) ? parts[t].pick(storedKey(fact, year - back), rows[t]) : undefined
        return data === undefined ? [] : [[key, data] as const]
      }),
    )
  }
  const { historyComplete } = population.manifest
  const table = (t: TableName, owner: Table['owner']): Table => ({
    subject: SUBJECT[t],
    size: rows[t].length,
    columns: picked(t),
    owner,
    historyComplete,
  })
  const base = table('entities', null)
  return {
    number,
    tables: byTable((t) => {
      const at = owners[t]
      return t === 'entities' ? base : table(t, at === null ? null : { table: base, rows: at })
    }),
    owners,
    groups: byGrouping((g) => {
      const codes = parts.entities.pick(g, entities)
      return codes === undefined ? new Uint8Array(entities.length) : new Uint8Array(codes)
    }),
    ids: kept((t) => {
      const texts = parts[t].texts('id') ?? []
      return Array.from(rows[t], (row) => texts[row] ?? '')
    }),
  }
}

function rowsOwnedBy(owners: Uint32Array | null, place: Int32Array): Uint32Array {
  if (owners === null) return new Uint32Array()
  const rows: number[] = []
  owners.forEach((owner, row) => {
    if ((place[owner] ?? -1) >= 0) rows.push(row)
  })
  return Uint32Array.from(rows)
}
