import type { Batch, DialectName, SqlProgram } from '@pengce/compile'

/** Results of measures as a database gives them, in columns: what `SqlQuery.hits` says, infinite where there is no end. */
export interface EngineHits {
  readonly length: number
  readonly place: Float64Array
  readonly row: Float64Array
  readonly verdict: Float64Array
  readonly low: Float64Array
  readonly high: Float64Array
  readonly totalLow: Float64Array
  readonly totalHigh: Float64Array
  readonly reason: Float64Array
}
/** The columns of `SqlQuery.hits` in the order in which engines give them. */
export const HIT_COLUMNS = [
  'place',
  'row_number',
  'verdict',
  'low',
  'high',
  'total_low',
  'total_high',
  'reason',
] as const

/** A database that evaluates measures over facts that are put into it. */
export interface Engine {
  readonly dialect: DialectName
  /** Replaces the table of facts by the rows of a batch, numbered from 0. */
  fill(program: SqlProgram, batch: Batch): Promise<void>
  hits(query: string): Promise<EngineHits>
  close(): Promise<void>
}

/** No end of the law lies so far out. */
const FAR = 1e18
/** Columns of numbers as results; ends beyond all others are infinite. */
export function engineHits(columns: readonly Float64Array[]): EngineHits {
  const [place, row, verdict, low, high, totalLow, totalHigh, reason] = columns
  const at = (column: Float64Array | undefined): Float64Array => column ?? new Float64Array()
  for (const ends of [low, high, totalLow, totalHigh])
    if (ends !== undefined)
      for (let i = 0; i < ends.length; i++) {
        const end = ends[i] ?? 0
        if (end > FAR) ends[i] = Number.POSITIVE_INFINITY
        else if (end < -FAR) ends[i] = Number.NEGATIVE_INFINITY
      }
  return {
    length: at(place).length,
    place: at(place),
    row: at(row),
    verdict: at(verdict),
    low: at(low),
    high: at(high),
    totalLow: at(totalLow),
    totalHigh: at(totalHigh),
    reason: at(reason),
  }
}

/** Results of lines of eight numbers, as text. */
export function engineHitsOf(lines: readonly (readonly string[])[]): EngineHits {
  return engineHits(HIT_COLUMNS.map((_, c) => Float64Array.from(lines, (line) => Number(line[c]))))
}
