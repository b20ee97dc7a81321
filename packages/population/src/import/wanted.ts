import type { Fact } from '@pengce/language'
import type { CellType } from '../store/cells.ts'

/** A column of a file that becomes a column of facts. Plain data. */
export interface Wanted {
  readonly column: string
  readonly key: string
  readonly fact: Fact
  /** Whole parts of a bare number, where the heading says the unit. */
  readonly parts: number | null
  /** Whether its figures are held against what is usual. */
  readonly judged: boolean
}

/** How wide the cells of a fact are. */
export const cellTypeOfFact = (fact: Fact): CellType =>
  fact.type === 'yes-no' ? 'u8' : fact.type === 'choice' ? 'u16' : 'f64'
