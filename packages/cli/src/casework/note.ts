import type { Answer } from '@pengce/casework'

/** The note of an answer from its lines; empty where there are none. */
export const noteOf = (lines: readonly string[]): Answer['note'] => (lines.length === 0 ? {} : { lines })
