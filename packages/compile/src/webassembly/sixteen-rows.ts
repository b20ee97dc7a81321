import { BITMAPS, type Code, get, LEFT, PLUS, ROWS, set, tee, whole } from './instruction.ts'
import { END, type FunctionBytes, I32, PARAMETERS, V128 } from './module-bytes.ts'

/** Locals of the loop: where the cells of sixteen rows are, where their two bytes of the first bitmap, and where those end. */
export const [CELLS, BITS] = [PARAMETERS, PARAMETERS + 1] as const
const LAST = PARAMETERS + 2
/** The first local that is a vector. */
export const FIRST_VECTOR = PARAMETERS + 3

/** What a function does for sixteen rows at a time. */
export interface SixteenRows {
  /** Where the cells begin, and how many bytes sixteen of them take. */
  readonly cells: Code
  readonly step: number
  readonly vectors: number
  readonly before: Code
  readonly body: Code
}
/** A function that takes sixteen rows at a time, past the last where they do not come out even. */
export function sixteenRows(name: string, { cells, step, vectors, before, body }: SixteenRows): FunctionBytes {
  const bytes = [...get(ROWS), ...whole(15), PLUS, ...whole(4), 0x76, ...whole(1), LEFT]
  const begin = [...cells, ...set(CELLS), ...get(BITMAPS), ...tee(BITS), ...bytes, PLUS, ...set(LAST)]
  const next = [
    ...[...get(CELLS), ...whole(step), PLUS, ...set(CELLS)],
    ...[...get(BITS), ...whole(2), PLUS, ...tee(BITS), ...get(LAST), 0x49, 0x0d, 0],
  ]
  const loop = [0x02, 0x40, ...get(ROWS), 0x45, 0x0d, 0, 0x03, 0x40, ...body, ...next, END, END]
  return {
    name,
    locals: [
      [3, I32],
      [vectors, V128],
    ],
    code: [...begin, ...before, ...loop],
    columns: [],
  }
}
