import { ID_KEPT, type Kept, type Opened } from './keeping.ts'
import { ROW, textOf } from './source.ts'

/** Rows of a file from one to another, both included, but some. */
export interface Stretch {
  readonly first: number
  readonly last: number
  readonly left: readonly number[]
}
/** Where the rows of some places stand, from `from` to before `until`. */
export function stretchOf({ left }: Pick<Kept, 'left'>, from: number, until: number): Stretch {
  const first = rowAt(left, from)
  const last = until > from ? rowAt(left, until - 1) : first - 1
  return { first, last, left: [...left.filter((row) => row > first && row < last)] }
}
/** The row at a place: as many further as rows before it do not stand. */
function rowAt(left: Float64Array, place: number): number {
  let row = place + 1
  for (const gone of left) {
    if (gone > row) break
    row++
  }
  return row
}

/** A query of a stretch with all columns, in the order of the file. */
export function stretchSql({ source, id }: Pick<Opened, 'source' | 'id'>, { first, last, left }: Stretch): string {
  const but = left.length === 0 ? '' : ` WHERE ${ROW} NOT IN (${left.join(', ')})`
  return `SELECT *, trim(${textOf(source, id)}) AS ${ID_KEPT} FROM (${source.between(first, last)})${but}`
}

/** The stretch of some rows, given rising. */
export function stretchAround(rows: Float64Array): Stretch {
  const [first = 1, last = 0] = [rows[0], rows[rows.length - 1]]
  const left: number[] = []
  let next = 0
  for (let row = first; row <= last; row++)
    if (rows[next] === row) next++
    else left.push(row)
  return { first, last, left }
}
