import { renameSync } from 'node:fs'
import type { DuckDBConnection } from '@duckdb/node-api'
import { PARTS } from '@pengce/values'
import type { Tried } from '../problem.ts'
import type { HitColumns } from '../run/hits.ts'
import type { PartTables } from '../run/part-tables.ts'
import type { RunMeasure } from '../run/program.ts'
import { byTable, type TableName } from '../schema.ts'
import { codesFor, makeTable, type Outgoing, PLACES } from './append.ts'
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

/** A word that each measure has, as a column. */
class WordOfMeasure {
  readonly #name: string
  readonly #dictionary = new Dictionary()
  readonly #places: Uint16Array
  constructor(name: string, run: readonly RunMeasure[], wordOf: (measure: RunMeasure) => string) {
    this.#name = name
    this.#places = Uint16Array.from(run, (r) => this.#dictionary.place(wordOf(r)))
  }
  column(measures: Uint16Array): Outgoing {
    const codes = new Uint16Array(measures.length)
    for (let i = 0; i < codes.length; i++) codes[i] = this.#places[measures[i] ?? 0] ?? 0
    return coded(this.#name, codes, this.#dictionary.words)
  }
}

/** Writes the entitlement lists: what each entity is granted, and what is open, one row a result, entity by entity. */
export class ListWriter {
  readonly #db: DuckDBConnection
  readonly #run: readonly RunMeasure[]
  readonly #measure: WordOfMeasure
  readonly #document: WordOfMeasure
  readonly #unit: WordOfMeasure
  readonly #claims = new Dictionary()
  readonly #facts = new Dictionary()
  readonly #claimOf: (measure: number, place: number) => number
  readonly #factOf: (measure: number, place: number) => number
  constructor(db: DuckDBConnection, run: readonly RunMeasure[], words: ListWords) {
    this.#db = db
    this.#run = run
    this.#measure = new WordOfMeasure('measure', run, (r) => r.measure.id)
    this.#document = new WordOfMeasure('document', run, (r) => r.measure.document)
    this.#unit = new WordOfMeasure('unit', run, unitName)
    this.#claimOf = once(run, (r, place) => this.#claims.place(words.claim(r, place)))
    this.#factOf = once(run, (r, place) => this.#facts.place(words.missing(r, place)))
  }

  /** One part as Parquet; the file is there whole or not at all. */
  write(path: string, hits: HitColumns, ids: PartTables['ids']): Promise<Tried<true>> {
    return writing(path, async () => {
      const items = await this.#ids(ids)
      await makeTable(this.#db, 'part_hits', this.#columns(hits, items))
      await this.#db.run(`COPY (${SELECT}) TO ${quoted(`${path}.part`)} (FORMAT parquet, COMPRESSION zstd)`)
      renameSync(`${path}.part`, path)
    })
  }

  /** Results entity by entity; within one in the order of the law. */
  #columns(hits: HitColumns, firstOf: Readonly<Record<TableName, number>>): readonly Outgoing[] {
    const order = byEntity(hits)
    const n = order.length
    const first = this.#run.map((r) => firstOf[r.table])
    const factors = this.#run.map(factorOf)
    const money = this.#run.map((r) => r.money)
    const entity = new Int32Array(n)
    const item = new Int32Array(n)
    const measure = new Uint16Array(n)
    const verdict = new Uint8Array(n)
    const low = new Amounts(n)
    const high = new Amounts(n)
    const counted = new Amounts(n)
    const reason = new Uint16Array(n)
    const missing = new Uint16Array(n)
    for (let to = 0; to < n; to++) {
      const i = order[to] ?? 0
      const m = hits.measure[i] ?? 0
      const row = hits.item[i] ?? -1
      entity[to] = hits.entity[i] ?? 0
      item[to] = row < 0 ? -1 : row + (first[m] ?? 0)
      measure[to] = m
      verdict[to] = (hits.verdict[i] ?? 1) - 1
      const factor = factors[m] ?? 1
      low.set(to, hits.low[i] ?? 0, factor)
      high.set(to, hits.high[i] ?? 0, factor)
      counted.set(
        to,
        money[m] === true && hits.verdict[i] === 1 ? (hits.counted[i] ?? 0) : Number.POSITIVE_INFINITY,
        factor,
      )
      reason[to] = this.#claimOf(m, hits.reason[i] ?? 0)
      missing[to] = this.#factOf(m, hits.missing[i] ?? 0)
    }
    return [
      { name: 'entity', values: entity },
      { name: 'item', values: item },
      this.#measure.column(measure),
      this.#document.column(measure),
      this.#unit.column(measure),
      { name: 'verdict', values: verdict, words: ['granted', 'open'] },
      { name: 'low', values: low.values },
      { name: 'high', values: high.values },
      { name: 'counted', values: counted.values },
      coded('reason', reason, this.#claims.words),
      coded('missing', missing, this.#facts.words),
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
}

/** Numbers that stand for words, as wide as the database keeps them. */
function coded(name: string, codes: Uint16Array, words: readonly string[]): Outgoing {
  const values = codesFor(words, codes.length)
  values.set(codes)
  return { name, values, words }
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

/** Amounts as whole ten-thousandths in 64 bits, written half by half: most fit in 2^53, the others take the long way. */
class Amounts {
  readonly values: BigInt64Array<ArrayBuffer>
  readonly #halves: Int32Array
  constructor(size: number) {
    this.values = new BigInt64Array(size)
    this.#halves = new Int32Array(this.values.buffer)
  }
  /** No upper end is none. */
  set(at: number, amount: number, factor: number): void {
    const whole = amount * factor
    if (amount === Number.POSITIVE_INFINITY) this.values[at] = NONE
    else if (!Number.isSafeInteger(whole)) this.values[at] = BigInt(amount) * BigInt(factor)
    else {
      this.#halves[2 * at] = whole
      this.#halves[2 * at + 1] = Math.floor(whole / 2 ** 32)
    }
  }
}
/** Stands for no amount: below all that are written. */
const NONE = -(10n ** 18n) + 1n
const some = (column: string): string => `NULLIF(h.${column}, -99999999999999.9999)`
const word = (column: string): string => `NULLIF(h.${column}, '') AS ${column}`

const SELECT = `
  SELECT e.id AS entity, t.id AS item, h.measure, h.document, h.verdict,
    ${some('low')} AS low, ${some('high')} AS high, ${some('counted')} AS counted,
    h.unit, ${word('reason')}, ${word('missing')}
  FROM part_hits h
  JOIN entity_ids e ON e.place = h.entity
  LEFT JOIN item_ids t ON t.place = h.item`

/** By how much an amount is multiplied to be in ten-thousandths of its unit. */
const factorOf = ({ measure: { pay } }: RunMeasure): number =>
  10 ** PLACES / (pay.unit === 'rate' ? PARTS.rate / 100 : PARTS[pay.unit])

/** What amounts in the list are in. */
const unitName = ({ measure: { pay } }: RunMeasure): string =>
  pay.unit === 'money' ? 'yuan' : pay.unit === 'rate' ? '%' : pay.amount === null ? '' : pay.unit

const idTable = (db: DuckDBConnection, name: string, ids: readonly string[]): Promise<void> =>
  makeTable(db, name, [
    { name: 'place', values: Int32Array.from(ids, (_, i) => i) },
    { name: 'id', values: ids },
  ])
