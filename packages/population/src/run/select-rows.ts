import type { ColumnData, Table } from '@pengce/compile'
import { byTable, type TableName } from '../schema.ts'
import { byGrouping } from '../store/manifest.ts'
import { kept, type PartTables } from './part-tables.ts'

/** Some entities of a part with all they have, as a part of its own; `entities` are their rows, in rising order. */
export function selectEntities(part: PartTables, entities: Uint32Array): PartTables {
  const place = new Int32Array(part.tables.entities.size).fill(-1)
  entities.forEach((row, i) => {
    place[row] = i
  })
  const rows = byTable((t) => (t === 'entities' ? entities : rowsOwnedBy(part.owners[t], place)))
  const owners = byTable((t) => {
    const own = part.owners[t]
    return own === null ? null : Uint32Array.from(rows[t], (row) => place[own[row] ?? 0] ?? 0)
  })
  const own = (t: TableName) => new Map([...part.tables[t].columns].map(([key, data]) => [key, picked(data, rows[t])]))
  const base: Table = { ...part.tables.entities, size: entities.length, columns: own('entities') }
  return {
    number: part.number,
    tables: byTable((t) => {
      if (t === 'entities') return base
      const at = owners[t]
      const owner = at === null ? null : { table: base, rows: at }
      return { ...part.tables[t], size: rows[t].length, columns: own(t), owner }
    }),
    owners,
    groups: byGrouping((g) => Uint8Array.from(entities, (row) => part.groups[g][row] ?? 0)),
    ids: kept((t) => {
      const all = part.ids(t)
      return Array.from(rows[t], (row) => all[row] ?? '')
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

function picked(data: ColumnData, rows: Uint32Array): ColumnData {
  const out =
    data instanceof Uint8Array
      ? new Uint8Array(rows.length)
      : data instanceof Uint16Array
        ? new Uint16Array(rows.length)
        : new Float64Array(rows.length)
  for (let i = 0; i < rows.length; i++) out[i] = data[rows[i] ?? 0] ?? 0
  return out
}
