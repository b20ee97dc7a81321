import { type Cell, type Column, GAP, GAP_CODE, NEVER, sourceOf, type Table } from '@pengce/compile'
import type { Fact } from '@pengce/language'

/** What a row holds of a fact, as any evaluator's lookup gives it: from its own column, from its owner's, or a gap. */
export function cellIn(table: Table, column: Column, row: number): Cell {
  switch (sourceOf(table, column)) {
    case 'own':
      return decoded(column.fact, table.columns.get(column.key)?.[row])
    case 'owner': {
      const { owner } = table
      return owner === null ? GAP_CELL : cellIn(owner.table, column, owner.rows[row] ?? 0)
    }
    case 'nothing':
      return NOTHING_CELL
    case 'gap':
      return GAP_CELL
  }
}
const GAP_CELL: Cell = { state: 'not-known' }
const NOTHING_CELL: Cell = { state: 'does-not-apply' }

/** A value of a column as a cell. A figure of nothing may also be one that does not apply; the law treats both alike. */
function decoded(fact: Fact, value: number | undefined): Cell {
  if (value === undefined || Number.isNaN(value)) return GAP_CELL
  switch (fact.type) {
    case 'yes-no':
      return value === GAP ? GAP_CELL : { state: 'known', value: value === 1 }
    case 'figure':
      return { state: 'known', value }
    case 'date':
      return value === NEVER ? NOTHING_CELL : { state: 'known', value }
    case 'choice': {
      if (value === GAP_CODE) return GAP_CELL
      const option = Object.keys(fact.options)[value - 1]
      return option === undefined ? NOTHING_CELL : { state: 'known', value: option }
    }
  }
}
