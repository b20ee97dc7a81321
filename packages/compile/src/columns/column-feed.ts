import { ABSENT, type ColumnData, gapsFor } from '../cell.ts'
import type { Column } from '../term.ts'
import type { Ground } from '../webassembly/ground.ts'
import type { Rows } from './column-program.ts'
import { gathered, sourceOf, type Table } from './table.ts'

/**
 * Brings rows of a table to where a program reads them, block by block, column by column: places may be shared by columns
 * that are done with when the next one comes. What lies in the program's ground is read where it is; what is the same for
 * every row is filled in once.
 */
export class ColumnFeed {
  readonly #moving: ((rows: Rows) => void)[] = []
  /** `filled` is told where every column now stands, one after another. */
  constructor(
    table: Table,
    columns: readonly Column[],
    places: readonly ColumnData[],
    filled: (column: number, address: number) => void,
    ground: Ground,
  ) {
    columns.forEach((column, i) => {
      const place = places[i]
      if (place === undefined) throw new Error(`no place for ${column.key}`)
      const own = table.columns.get(column.key)
      const source = sourceOf(table, column)
      const brought = (rows: ColumnData): void => {
        place.set(rows)
        filled(i, place.byteOffset)
      }
      if (own !== undefined && ground.holds(own))
        this.#moving.push(({ from }) => filled(i, own.byteOffset + from * own.BYTES_PER_ELEMENT))
      else if (own !== undefined) this.#moving.push(({ from, until }) => brought(own.subarray(from, until)))
      else if (source === 'owner') this.#moving.push(({ from, until }) => brought(gathered(table, column, from, until)))
      else {
        place.fill(source === 'nothing' ? ABSENT[column.fact.type] : (gapsFor(column.fact, 1)[0] ?? Number.NaN))
        filled(i, place.byteOffset)
      }
    })
  }
  /** Fills the places with these rows, from their beginning. */
  fill(rows: Rows): void {
    for (const move of this.#moving) move(rows)
  }
}
