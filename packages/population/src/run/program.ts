import { absentFrom, type Block, type ColumnProgram, columnProgram, columnsRead, type Ground } from '@pengce/compile'
import { type Dates, type Fact, type Measure, windowHolds } from '@pengce/language'
import { byTable, type Schema, TABLES, type TableName } from '../schema.ts'
import { Hits } from './hits.ts'
import { type PartTables, rowsOfSubjects } from './part-tables.ts'

/** A measure of a run over one table. A measure for entities and for people is two of these. */
export interface RunMeasure {
  readonly measure: Measure
  readonly table: TableName
  readonly money: boolean
}

/** The measures that can give anything on the day, table by table in the order of the law. */
export const runMeasures = (schema: Schema, measures: readonly Measure[], dates: Dates): readonly RunMeasure[] => {
  const chosen = new Set(measures)
  return TABLES.flatMap((table) =>
    schema.measures[table]
      .filter((m) => chosen.has(m) && windowHolds(m.window, dates.rulesOn))
      .map((measure) => ({ measure, table, money: measure.pay.gives !== 'in-kind' })),
  )
}

/** Which compiled form evaluates: both give the same. */
export type Target = 'webassembly' | 'javascript'
export interface Evaluation {
  readonly dates: Dates
  readonly to: Target
  /** Whether results tell which claim is open and which fact is missing. */
  readonly reasons: boolean
  /** What is kept: what is granted, or what is open besides. */
  readonly keep: 'granted' | 'open'
  /** All facts, or only those that registers and authorities hold; all unless said. */
  readonly facts?: FactsTaken
}
/** Which facts a run takes: all, or only what no one has to declare and no authority has still to judge. */
export type FactsTaken = 'all' | 'authoritative'
export const isAuthoritative = ({ source }: Fact): boolean => source !== 'declared' && source !== 'judgement'

/** Evaluates parts of one population; programs are made once, for the shape of the first part. */
export class Evaluator {
  readonly run: readonly RunMeasure[]
  readonly #how: Evaluation
  readonly #ground: Ground | null
  readonly #programs: Record<TableName, { program: ColumnProgram; first: number } | null> = byTable(() => null)
  readonly #hits = new Hits()
  /** `ground`: where columns of parts may lie that programs need not bring over. */
  constructor(run: readonly RunMeasure[], how: Evaluation, ground: Ground | null = null) {
    this.run = run
    this.#how = how
    this.#ground = ground
  }

  /** Everything in a part that is not refused; good until the next part is evaluated, which takes the same memory. */
  evaluate(part: PartTables): Hits {
    const hits = this.#hits
    hits.length = 0
    const maskOf = masksOf(part)
    for (const table of TABLES) {
      const program = this.#programFor(table, part)
      if (program === null || part.tables[table].size === 0) continue
      const masks = program.program.measures.map((m) => (table === 'entities' ? maskOf(m) : null))
      program.program.run(part.tables[table], this.#how.dates, (block) => {
        this.#keep(hits, block, program.first, masks, table === 'entities' ? null : part.owners[table])
        return true
      })
    }
    return hits
  }

  #programFor(table: TableName, part: PartTables): { program: ColumnProgram; first: number } | null {
    const before = this.#programs[table]
    if (before !== null) return before
    const measures = this.run.filter((r) => r.table === table).map((r) => r.measure)
    if (measures.length === 0) return null
    const absent = absentFrom(part.tables[table], columnsRead(measures))
    const program = columnProgram(measures, {
      to: this.#how.to,
      reasons: this.#how.reasons,
      absent,
      ...(this.#ground === null ? {} : { ground: this.#ground }),
    })
    const made = { program, first: this.run.findIndex((r) => r.table === table) }
    this.#programs[table] = made
    return made
  }

  #keep(
    hits: Hits,
    block: Block,
    first: number,
    masks: readonly (Uint8Array | null)[],
    owners: Uint32Array | null,
  ): void {
    const rows = block.until - block.from
    const least = this.#how.keep === 'granted' ? 1 : 2
    let m = -1
    for (const line of block.lines) {
      m++
      const { verdict, low, high, totalLow, totalHigh, reason, missing } = line
      const mask = masks[m] ?? null
      const money = this.run[first + m]?.money === true
      const fours = foursIn(verdict, rows)
      hits.widen(rows)
      const { entity, item, measure, verdict: verdicts, low: lows, high: highs, counted } = hits
      const { reason: reasons, missing: facts } = hits
      let at = hits.length
      for (let i = 0; i < rows; i++) {
        // Most is refused.
        if ((i & 3) === 0) {
          let four = i >> 2
          while (fours[four] === 0) four++
          i = four << 2
          if (i >= rows) break
        }
        const v = verdict[i] ?? 0
        if (v === 0 || v > least) continue
        const row = block.from + i
        if (mask !== null && mask[row] === 0) continue
        const from = lowEnd(money, v, low[i] ?? 0, totalLow === null ? Number.POSITIVE_INFINITY : (totalLow[i] ?? 0))
        entity[at] = owners === null ? row : (owners[row] ?? 0)
        item[at] = owners === null ? -1 : row
        measure[at] = first + m
        verdicts[at] = v
        lows[at] = from
        highs[at] = highEnd(money, money && totalHigh !== null ? (totalHigh[i] ?? 0) : (high[i] ?? 0))
        counted[at] = money && v === 1 ? from : 0
        reasons[at] = reason === null ? 0 : (reason[i] ?? 0)
        facts[at] = missing === null ? 0 : (missing[i] ?? 0)
        at++
      }
      hits.length = at
    }
  }
}

/** Bytes four at a time, as many as there are whole fours; none where they do not lie so. */
const foursIn = ({ buffer, byteOffset }: Uint8Array, size: number): Uint32Array =>
  new Uint32Array(buffer, byteOffset % 4 === 0 ? byteOffset : 0, byteOffset % 4 === 0 ? size >> 2 : 0)

/** The low end of what a result comes to: of one payment or all of them, the lower. Money that is open is none for certain. */
export const lowEnd = (money: boolean, verdict: number, low: number, totalLow: number): number =>
  money ? (verdict === 1 ? Math.max(0, Math.min(low, totalLow)) : 0) : low
/** The high end, of all payments. */
export const highEnd = (money: boolean, high: number): number => (money ? Math.max(0, high) : high)

/** Rows of subjects, each set of subjects worked out once. */
export function masksOf(part: PartTables): (measure: Measure) => Uint8Array | null {
  const known = new Map<string, Uint8Array | null>()
  return (measure) => {
    const key = measure.subjects.join()
    const before = known.get(key)
    if (before !== undefined) return before
    const made = rowsOfSubjects(part, measure)
    known.set(key, made)
    return made
  }
}
