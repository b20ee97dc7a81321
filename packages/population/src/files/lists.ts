import { renameSync } from 'node:fs'
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { PARTS } from '@pengce/values'
import type { Tried } from '../problem.ts'
import type { HitColumns } from '../run/hits.ts'
import type { PartTables } from '../run/part-tables.ts'
import type { RunMeasure } from '../run/program.ts'
import { byTable, type TableName } from '../schema.ts'
import { codesFor, makeTable, type Outgoing } from './append.ts'
import { quoted, writing } from './database.ts'

/** The words of the list for a place in a measure: the claim that is open, the fact that is missing. */
export interface ListWords {
  readonly claim: (run: RunMeasure, place: number) => string
  readonly missing: (run: RunMeasure, place: number) => string
}

/** Words that some numbers stand for, each once; place 0 is for none. */
class Dictionary {
  readonly words: string[] = ['']
  readonly #places = new Map<string, number>([['', 0]])
  place(word: string): number {
    const before = this.#places.get(word)
    if (before !== undefined) return before
    this.words.push(word)
    this.#places.set(word, this.words.length - 1)
    return this.words.length - 1
  }
}

/** Writes the entitlement lists: what each entity is granted, and what is open, one row a result, entity by entity. */
export class ListWriter {
  readonly #db: DuckDBConnection
  readonly #run: readonly RunMeasure[]
  readonly #claims = new Dictionary()
  readonly #facts = new Dictionary()
  readonly #claimOf: (measure: number, place: number) => number
  readonly #factOf: (measure: number, place: number) => number
  #ready: Promise<void> | null = null
  constructor(db: DuckDBConnection, run: readonly RunMeasure[], words: ListWords) {
    this.#db = db
    this.#run = run
    this.#claimOf = once(run, (r, place) => this.#claims.place(words.claim(r, place)))
    this.#factOf = once(run, (r, place) => this.#facts.place(words.missing(r, place)))
  }

  /** One part as Parquet; the file is there whole or not at all. */
  write(path: string, hits: HitColumns, ids: PartTables['ids']): Promise<Tried<true>> {
    return writing(path, async () => {
      this.#ready ??= this.#measures()
      await this.#ready
      const items = await this.#ids(ids)
      await makeTable(this.#db, 'part_hits', this.#columns(hits, items))
      await this.#db.run(`COPY (${SELECT}) TO ${quoted(`${path}.part`)} (FORMAT parquet, COMPRESSION zstd)`)
      renameSync(`${path}.part`, path)
    })
  }

  /** Results entity by entity; within one in the order of the law. */
  #columns(hits: HitColumns, firstOf: Readonly<Record<TableName, number>>): readonly Outgoing[] {
    const order = byEntity(hits)
    const item = Int32Array.from(order, (i) => {
      const row = hits.item[i] ?? -1
      return row < 0 ? -1 : row + firstOf[this.#run[hits.measure[i] ?? 0]?.table ?? 'entities']
    })
    const coded = (name: string, dictionary: Dictionary, code: (i: number) => number): Outgoing => {
      const codes = order.map(code)
      const { words } = dictionary
      const values = codesFor(words, order.length)
      values.set(codes)
      return { name, values, words }
    }
    return [
      { name: 'entity', values: Int32Array.from(order, (i) => hits.entity[i] ?? 0) },
      { name: 'item', values: item },
      { name: 'measure', values: Uint16Array.from(order, (i) => hits.measure[i] ?? 0) },
      {
        name: 'verdict',
        values: Uint8Array.from(order, (i) => (hits.verdict[i] ?? 1) - 1),
        words: ['granted', 'open'],
      },
      { name: 'low', values: Float64Array.from(order, (i) => hits.low[i] ?? 0) },
      { name: 'high', values: Float64Array.from(order, (i) => hits.high[i] ?? 0) },
      { name: 'counted', values: Float64Array.from(order, (i) => hits.counted[i] ?? 0) },
      coded('reason', this.#claims, (i) => this.#claimOf(hits.measure[i] ?? 0, hits.reason[i] ?? 0)),
      coded('missing', this.#facts, (i) => this.#factOf(hits.measure[i] ?? 0, hits.missing[i] ?? 0)),
    ]
  }

  /** The ids of the part: of its entities, and of all they have in one table; gives where each table begins in that. */
  async #ids(ids: PartTables['ids']): Promise<Readonly<Record<TableName, number>>> {
    await idTable(this.#db, 'entity_ids', ids('entities'))
    const items: string[] = []
    const first = byTable((table) => {
      const from = items.length
      if (table !== 'entities') items.push(...ids(table))
      return from
    })
    await idTable(this.#db, 'item_ids', items)
    return first
  }

  async #measures(): Promise<void> {
    const measures = this.#run
    const parts = measures.map(({ measure: { pay } }) => (pay.unit === 'rate' ? PARTS.rate / 100 : PARTS[pay.unit]))
    await makeTable(this.#db, 'measures', [
      { name: 'place', values: Uint16Array.from(measures, (_, i) => i) },
      { name: 'id', values: measures.map((m) => m.measure.id) },
      { name: 'document', values: measures.map((m) => m.measure.document) },
      { name: 'unit', values: measures.map(unitName) },
      { name: 'factor', values: Int32Array.from(parts, (p) => FACTOR / p) },
      { name: 'money', values: Uint8Array.from(measures, (m) => (m.money ? 1 : 0)) },
    ])
  }
}

/** Places of words by measure and place in it, each worked out once; place 0 is for none. */
function once(run: readonly RunMeasure[], make: (run: RunMeasure, place: number) => number) {
  const known: number[][] = run.map(() => [])
  return (measure: number, place: number): number => {
    const own = known[measure]
    const of = run[measure]
    if (place === 0 || own === undefined || of === undefined) return 0
    const before = own[place] ?? make(of, place)
    own[place] = before
    return before
  }
}

/** The places of results in the order of their entities, those of one entity as they came. */
function byEntity({ entity, length }: HitColumns): Uint32Array {
  let last = 0
  for (let i = 0; i < length; i++) last = Math.max(last, entity[i] ?? 0)
  const starts = new Uint32Array(last + 2)
  for (let i = 0; i < length; i++) starts[(entity[i] ?? 0) + 1] = (starts[(entity[i] ?? 0) + 1] ?? 0) + 1
  for (let e = 1; e < starts.length; e++) starts[e] = (starts[e] ?? 0) + (starts[e - 1] ?? 0)
  const order = new Uint32Array(length)
  for (let i = 0; i < length; i++) {
    const e = entity[i] ?? 0
    const at = starts[e] ?? 0
    order[at] = i
    starts[e] = at + 1
  }
  return order
}

/** Amounts are written with four places: fen, hundredths of a percent, thousandths of a tonne all fit. */
const FACTOR = 10_000
const exact = (column: string): string =>
  `CASE WHEN isinf(h.${column}) THEN NULL ELSE CAST(CAST(h.${column} AS BIGINT) * m.factor * CAST('0.0001' AS DECIMAL(5, 4)) AS DECIMAL(22, 4)) END`
const word = (column: string): string => `CASE WHEN h.${column} = '' THEN NULL ELSE h.${column} END`

const SELECT = `
  SELECT e.id AS entity, t.id AS item, m.id AS measure, m.document, h.verdict,
    ${exact('low')} AS low, ${exact('high')} AS high,
    CASE WHEN m.money = 1 AND h.verdict = 'granted' THEN ${exact('counted')} END AS counted,
    m.unit, ${word('reason')} AS reason, ${word('missing')} AS missing
  FROM part_hits h
  JOIN measures m ON m.place = h.measure
  JOIN entity_ids e ON e.place = h.entity
  LEFT JOIN item_ids t ON t.place = h.item`

/** What amounts in the list are in. */
const unitName = ({ measure: { pay } }: RunMeasure): string =>
  pay.unit === 'money' ? 'yuan' : pay.unit === 'rate' ? '%' : pay.amount === null ? '' : pay.unit

const idTable = (db: DuckDBConnection, name: string, ids: readonly string[]): Promise<void> =>
  makeTable(db, name, [
    { name: 'place', values: Int32Array.from(ids, (_, i) => i) },
    { name: 'id', values: ids },
  ])

/** The lists of a finished run as one CSV file. */
export const listsAsCsv = (db: DuckDBConnection, folder: string): Promise<Tried<true>> => {
  const path = join(folder, 'lists.csv')
  return writing(path, async () => {
    const from = `read_parquet(${quoted(join(folder, 'lists', '*.parquet'))})`
    await db.run(`COPY (SELECT * FROM ${from}) TO ${quoted(`${path}.part`)} (FORMAT csv, HEADER true)`)
    renameSync(`${path}.part`, path)
  })
}
