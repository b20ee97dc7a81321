import { columnsRead, slice, sqlProgram } from '@pengce/compile'
import type { Engine } from '../engine/engine.ts'
import { TABLES } from '../schema.ts'
import { Hits } from './hits.ts'
import type { PartTables } from './part-tables.ts'
import { type Evaluation, Evaluator, highEnd, lowEnd, masksOf, type RunMeasure } from './program.ts'

/**
 * Evaluates parts in a database and holds every result against our own columns. Which fact is missing is no question for a
 * database: it is taken from the columns.
 */
export class EngineEvaluator {
  readonly #engine: Engine
  readonly #run: readonly RunMeasure[]
  readonly #how: Evaluation
  readonly #own: Evaluator
  constructor(engine: Engine, run: readonly RunMeasure[], how: Evaluation) {
    this.#engine = engine
    this.#run = run
    this.#how = how
    this.#own = new Evaluator(run, how)
  }

  /** The name of the database. */
  get name(): string {
    return this.#engine.dialect
  }

  /** Everything in a part that is not refused; or the first measure of which the database says something else. */
  async evaluate(part: PartTables): Promise<{ readonly hits: Hits } | { readonly differs: string }> {
    const said = await this.#said(part)
    const own = this.#own.evaluate(part)
    const differs = firstDifference(said, own)
    return differs === null ? { hits: own } : { differs: this.#run[differs]?.measure.id ?? '' }
  }

  async #said(part: PartTables): Promise<Hits> {
    const hits = new Hits()
    const maskOf = masksOf(part)
    const least = this.#how.keep === 'granted' ? 1 : 2
    for (const name of TABLES) {
      const first = this.#run.findIndex((r) => r.table === name)
      const table = part.tables[name]
      if (first < 0 || table.size === 0) continue
      const measures = this.#run.filter((r) => r.table === name).map((r) => r.measure)
      const program = sqlProgram(measures, this.#engine.dialect, this.#how.dates)
      await this.#engine.fill(program, slice(table, columnsRead(measures), 0, table.size))
      const owners = name === 'entities' ? null : part.owners[name]
      let before = first
      for (const query of program.queries) {
        const found = await this.#engine.hits(query.hits)
        for (let i = 0; i < found.length; i++) {
          const measure = before + (found.place[i] ?? 0)
          const row = found.row[i] ?? 0
          const verdict = found.verdict[i] ?? 0
          const run = this.#run[measure]
          if (run === undefined || verdict > least) continue
          const mask = name === 'entities' ? maskOf(run.measure) : null
          if (mask !== null && mask[row] === 0) continue
          const recurs = run.measure.pay.total !== null
          const from = lowEnd(
            run.money,
            verdict,
            found.low[i] ?? 0,
            recurs ? (found.totalLow[i] ?? 0) : Number.POSITIVE_INFINITY,
          )
          const to = run.money ? highEnd(true, found.totalHigh[i] ?? 0) : (found.high[i] ?? 0)
          const entity = owners === null ? row : (owners[row] ?? 0)
          const at = hits.add(entity, owners === null ? -1 : row, measure, verdict, from, to)
          hits.counted[at] = run.money && verdict === 1 ? from : 0
          hits.reason[at] = found.reason[i] ?? 0
        }
        before += query.measures.length
      }
    }
    return hits
  }
}

/** The first measure on whose results two evaluators differ; null where they say the same, in whatever order. */
function firstDifference(a: Hits, b: Hits): number | null {
  const [one, other] = [ordered(a), ordered(b)]
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const [i, j] = [one[at], other[at]]
    if (i === undefined || j === undefined) return a.measure[i ?? -1] ?? b.measure[j ?? -1] ?? 0
    const same =
      a.measure[i] === b.measure[j] &&
      a.entity[i] === b.entity[j] &&
      a.item[i] === b.item[j] &&
      a.verdict[i] === b.verdict[j] &&
      a.low[i] === b.low[j] &&
      a.high[i] === b.high[j] &&
      a.reason[i] === b.reason[j]
    if (!same) return Math.min(a.measure[i] ?? 0, b.measure[j] ?? 0)
  }
  return null
}
const ordered = ({ length, measure, entity, item }: Hits): Uint32Array =>
  Uint32Array.from({ length }, (_, i) => i).sort(
    (i, j) =>
      (measure[i] ?? 0) - (measure[j] ?? 0) || (entity[i] ?? 0) - (entity[j] ?? 0) || (item[i] ?? 0) - (item[j] ?? 0),
  )
