import { ABSENT, type ColumnData, gapsFor } from '../cell.ts'
import type { Column } from '../term.ts'
import type { Rows } from './column-program.ts'
import { gathered, sourceOf, type Table } from './table.ts'

/**
 * Brings rows of a table to where a program reads them: one place a column, filled block by block. What is the same for
 * every row is filled in once.
 */
export class ColumnFeed {
  readonly #moving: (({ from, until }: Rows) => void)[] = []
  constructor(table: Table, columns: readonly Column[], places: readonly ColumnData[]) {
    columns.forEach((column, i) => {
      const place = places[i]
      if (place === undefined) throw new Error(`no place for ${column.key}`)
      const own = table.columns.get(column.key)
      const source = sourceOf(table, column)
      if (own !== undefined) this.#moving.push(({ from, until }) => place.set(own.subarray(from, until)))
      else if (source === 'owner')
        this.#moving.push(({ from, until }) => place.set(gathered(table, column, from, until)))
      else place.fill(source === 'nothing' ? ABSENT[column.fact.type] : (gapsFor(column.fact, 1)[0] ?? Number.NaN))
    })
  }
  /** Fills the places with these rows, from their beginning. */
  fill(rows: Rows): void {
    for (const move of this.#moving) move(rows)
  }
}
