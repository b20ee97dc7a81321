import { renameSync } from 'node:fs'
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { PARTS } from '@pengce/values'
import type { Tried } from '../problem.ts'
import type { HitColumns } from '../run/hits.ts'
import type { PartTables } from '../run/part-tables.ts'
import type { RunMeasure } from '../run/program.ts'
import { TABLES } from '../schema.ts'
import { makeTable, type Outgoing } from './append.ts'
import { quoted, writing } from './database.ts'

/** The words of the list for a place in a measure: the claim that is open, the fact that is missing. */
export interface ListWords {
  readonly claim: (run: RunMeasure, place: number) => string
  readonly missing: (run: RunMeasure, place: number) => string
}

/** Writes the entitlement lists: what each entity is granted, and what is open, one row a result. */
export class ListWriter {
  readonly #db: DuckDBConnection
  #ready: Promise<void> | null = null
  readonly #run: readonly RunMeasure[]
  readonly #words: ListWords
  constructor(db: DuckDBConnection, run: readonly RunMeasure[], words: ListWords) {
    this.#db = db
    this.#run = run
    this.#words = words
  }

  /** One part as Parquet; the file is there whole or not at all. */
  write(path: string, hits: HitColumns, ids: PartTables['ids']): Promise<Tried<true>> {
    return writing(path, async () => {
      this.#ready ??= this.#dictionaries()
      await this.#ready
      await idTable(this.#db, 'entity_ids', ids('entities'))
      const items = TABLES.filter((t) => t !== 'entities')
      for (const table of items) await idTable(this.#db, `${table}_ids`, ids(table))
      const columns: Outgoing[] = [
        { name: 'entity', values: hits.entity },
        { name: 'item', values: hits.item },
        { name: 'measure', values: hits.measure },
        { name: 'verdict', values: hits.verdict },
        { name: 'low', values: hits.low },
        { name: 'high', values: hits.high },
        { name: 'counted', values: hits.counted },
        { name: 'reason', values: hits.reason },
        { name: 'missing', values: hits.missing },
      ]
      await makeTable(this.#db, 'part_hits', columns)
      await this.#db.run(`COPY (${SELECT}) TO ${quoted(`${path}.part`)} (FORMAT parquet, COMPRESSION zstd)`)
      renameSync(`${path}.part`, path)
    })
  }

  async #dictionaries(): Promise<void> {
    const measures = this.#run
    const factor = measures.map(
      ({ measure: { pay } }) => FACTOR / (pay.unit === 'rate' ? PARTS.rate / 100 : PARTS[pay.unit]),
    )
    await makeTable(this.#db, 'measures', [
      { name: 'place', values: Uint16Array.from(measures, (_, i) => i) },
      { name: 'id', values: measures.map((m) => m.measure.id) },
      { name: 'document', values: measures.map((m) => m.measure.document) },
      { name: 'unit', values: measures.map((m) => unitName(m)) },
      { name: 'factor', values: Float64Array.from(factor) },
      { name: 'items', values: measures.map((m) => m.table) },
      { name: 'money', values: Uint8Array.from(measures, (m) => (m.money ? 1 : 0)) },
    ])
    const places = (word: (run: RunMeasure, place: number) => string) =>
      measures.flatMap((run, m) =>
        Array.from({ length: MOST_PLACES }, (_, p) => ({ m, place: p + 1, word: word(run, p + 1) })).filter(
          (w) => w.word !== '',
        ),
      )
    for (const [table, word] of [
      ['claims', this.#words.claim],
      ['facts', this.#words.missing],
    ] as const) {
      const rows = places(word)
      await makeTable(this.#db, table, [
        { name: 'measure', values: Uint16Array.from(rows, (r) => r.m) },
        { name: 'place', values: Uint16Array.from(rows, (r) => r.place) },
        { name: 'word', values: rows.map((r) => r.word) },
      ])
    }
  }
}
/** More claims or facts than any measure has. */
const MOST_PLACES = 400
/** Amounts are written with four places: fen, hundredths of a percent, thousandths of a tonne all fit. */
const FACTOR = 10_000
const exact = (column: string): string =>
  `CASE WHEN isinf(h.${column}) THEN NULL ELSE CAST(CAST(h.${column} AS BIGINT) * CAST(m.factor AS BIGINT) * CAST('0.0001' AS DECIMAL(5, 4)) AS DECIMAL(22, 4)) END`

const SELECT = `
  SELECT e.id AS entity, coalesce(w.id, p.id, v.id, s.id) AS item, m.id AS measure, m.document,
    CASE h.verdict WHEN 1 THEN 'granted' ELSE 'open' END AS verdict,
    ${exact('low')} AS low, ${exact('high')} AS high,
    CASE WHEN m.money = 1 AND h.verdict = 1 THEN ${exact('counted')} END AS counted,
    m.unit, c.word AS reason, f.word AS missing
  FROM part_hits h
  JOIN measures m ON m.place = h.measure
  JOIN entity_ids e ON e.place = h.entity
  LEFT JOIN people_ids w ON m.items = 'people' AND w.place = h.item
  LEFT JOIN projects_ids p ON m.items = 'projects' AND p.place = h.item
  LEFT JOIN events_ids v ON m.items = 'events' AND v.place = h.item
  LEFT JOIN sites_ids s ON m.items = 'sites' AND s.place = h.item
  LEFT JOIN claims c ON c.measure = h.measure AND c.place = h.reason
  LEFT JOIN facts f ON f.measure = h.measure AND f.place = h.missing
  ORDER BY h.entity, h.measure, h.item`

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
