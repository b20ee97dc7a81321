import { BLOCK_ROWS } from '../columns/column-program.ts'

/** The bytes of a bitmap: a bit for each row of a block, row 0 lowest. A program's bitmaps stand one after another. */
export const BITMAP = BLOCK_ROWS / 8
/** The places of what the measure at work comes to, and of the rows that are there; marks have the places after them. */
export const [POSSIBLY, SURELY, THERE, MARKS] = [0, 1, 2, 3] as const
/** Where a bitmap begins, from the first of them. */
export const bitsAt = (place: number): number => place * BITMAP
