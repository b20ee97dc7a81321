import { BLOCK_ROWS } from '../columns/column-program.ts'

/** The bytes of a bitmap: a bit for each row of a block, row 0 lowest. A program's bitmaps stand one after another. */
export const BITMAP = BLOCK_ROWS / 8
/**
 * The places of what the measure at work comes to, of the rows that are there, and of the number of the reason bit by bit,
 * lowest first; marks have the places after them.
 */
export const [POSSIBLY, SURELY, THERE, REASON] = [0, 1, 2, 3] as const
/** How many bits the number of a reason may have. */
export const REASON_BITS = 8
export const MARKS = REASON + REASON_BITS
/** Where a bitmap begins, from the first of them. */
export const bitsAt = (place: number): number => place * BITMAP
