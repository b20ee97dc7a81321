import { PARTS } from '@pengce/values'
import type { HitColumns } from '../run/hits.ts'
import type { RunMeasure } from '../run/program.ts'
import { TABLES, type TableName } from '../schema.ts'
import type { TextBytes } from '../store/part-file.ts'
import { PLACES } from './append.ts'
import { Amounts, type Dictionary, textDictionary, Words } from './list-dictionaries.ts'
import { ListFile } from './list-file.ts'
import { NONE } from './packed-codes.ts'

/** The words of the list for a place in a measure: the claim that is open, the fact that is missing. */
export interface ListWords {
  readonly claim: (run: RunMeasure, place: number) => string
  readonly missing: (run: RunMeasure, place: number) => string
}
/** The ids of a part, as they lie in it. */
export type PartIds = (table: TableName) => TextBytes

/** So many rows are a group of a file. */
const GROUP = 2 ** 20

/** Writes the entitlement lists: what each entity is granted, and what is open, one row a result, entity by entity. */
export class ListWriter {
  readonly #run: readonly RunMeasure[]
  readonly #measure: WordOfMeasure
  readonly #document: WordOfMeasure
  readonly #unit: WordOfMeasure
  readonly #verdicts = new Words()
  readonly #claims = new Words()
  readonly #facts = new Words()
  readonly #claimOf: CodeOf
  readonly #factOf: CodeOf
  readonly #factors: Float64Array
  readonly #money: Uint8Array
  readonly #groupRows: number
  readonly #amounts = new Amounts()
  readonly #file = new ListFile()
  #codes = new Int32Array()
  #measures = new Uint16Array()
  constructor(run: readonly RunMeasure[], words: ListWords, groupRows = GROUP) {
    this.#run = run
    this.#groupRows = groupRows
    this.#measure = new WordOfMeasure(run, (r) => r.measure.id)
    this.#document = new WordOfMeasure(run, (r) => r.measure.document)
    this.#unit = new WordOfMeasure(run, unitName)
    for (const verdict of ['granted', 'open']) this.#verdicts.place(verdict)
    this.#claimOf = once(run, this.#claims, words.claim)
    this.#factOf = once(run, this.#facts, words.missing)
    this.#factors = Float64Array.from(run, factorOf)
    this.#money = Uint8Array.from(run, (r) => (r.money ? 1 : 0))
  }

  /** One part as Parquet, its results in an order that goes entity by entity; the file is there whole or not at all. */
  write(path: string, hits: HitColumns, order: Uint32Array, ids: PartIds): void {
    this.#file.start()
    for (let from = 0; from < order.length; from += this.#groupRows)
      this.#group(hits, order.subarray(from, from + this.#groupRows), ids)
    this.#file.write(path, order.length)
  }

  /** Some results in their order, column by column. */
  #group(hits: HitColumns, order: Uint32Array, ids: PartIds): void {
    const rows = order.length
    if (this.#codes.length < rows) {
      this.#codes = new Int32Array(rows)
      this.#measures = new Uint16Array(rows)
    }
    const [codes, measures] = [this.#codes, this.#measures]
    const [first, last] = [hits.entity[order[0] ?? 0] ?? 0, hits.entity[order[rows - 1] ?? 0] ?? 0]
    for (let to = 0; to < rows; to++) {
      const i = order[to] ?? 0
      measures[to] = hits.measure[i] ?? 0
      codes[to] = (hits.entity[i] ?? 0) - first
    }
    this.#put(rows, rows, textDictionary([ids('entities')], first, last + 1))
    this.#items(hits, order, ids)
    this.#wordOf(this.#measure, rows)
    this.#wordOf(this.#document, rows)
    for (let to = 0; to < rows; to++) codes[to] = (hits.verdict[order[to] ?? 0] ?? 1) - 1
    this.#put(rows, rows, this.#verdicts.dictionary)
    this.#amount(hits.low, order)
    this.#amount(hits.high, order)
    this.#counted(hits, order)
    this.#wordOf(this.#unit, rows)
    this.#wordAt(this.#claimOf, hits.reason, order, this.#claims)
    this.#wordAt(this.#factOf, hits.missing, order, this.#facts)
    this.#file.group(rows)
  }
  #put(rows: number, known: number, dictionary: Dictionary): void {
    this.#file.column(this.#codes, rows, known, dictionary)
  }

  /** The projects, people and the like that results are of, those of all tables in one dictionary. */
  #items(hits: HitColumns, order: Uint32Array, ids: PartIds): void {
    const lists = TABLES.filter((table) => table !== 'entities').map((table) => ({ table, list: ids(table) }))
    const starts = this.#run.map((r) => {
      const at = lists.findIndex(({ table }) => table === r.table)
      return lists.slice(0, Math.max(0, at)).reduce((sum, { list }) => sum + list.ends.length, 0)
    })
    const [codes, measures] = [this.#codes, this.#measures]
    let known = 0
    for (let to = 0; to < order.length; to++) {
      const item = hits.item[order[to] ?? 0] ?? -1
      if (item >= 0) known++
      codes[to] = item < 0 ? NONE : item + (starts[measures[to] ?? 0] ?? 0)
    }
    this.#put(order.length, known, textDictionary(lists.map(({ list }) => list)))
  }
  #wordOf({ words, places }: WordOfMeasure, rows: number): void {
    const [codes, measures] = [this.#codes, this.#measures]
    for (let to = 0; to < rows; to++) codes[to] = places[measures[to] ?? 0] ?? 0
    this.#put(rows, rows, words.dictionary)
  }
  #wordAt(codeOf: CodeOf, places: Uint16Array, order: Uint32Array, words: Words): void {
    const [codes, measures] = [this.#codes, this.#measures]
    let known = 0
    for (let to = 0; to < order.length; to++) {
      const place = places[order[to] ?? 0] ?? 0
      const code = place === 0 ? NONE : codeOf(measures[to] ?? 0, place)
      if (code !== NONE) known++
      codes[to] = code
    }
    this.#put(order.length, known, words.dictionary)
  }
  #amount(amounts: Float64Array, order: Uint32Array): void {
    const [codes, measures, factors] = [this.#codes, this.#measures, this.#factors]
    const found = this.#amounts
    found.clear()
    let known = 0
    for (let to = 0; to < order.length; to++) {
      const code = found.placeOrNone(amounts[order[to] ?? 0] ?? 0, factors[measures[to] ?? 0] ?? 1)
      if (code !== NONE) known++
      codes[to] = code
    }
    this.#put(order.length, known, found.dictionary)
  }
  /** Only money that is granted counts. */
  #counted({ counted, verdict }: HitColumns, order: Uint32Array): void {
    const [codes, measures, factors, money] = [this.#codes, this.#measures, this.#factors, this.#money]
    const found = this.#amounts
    found.clear()
    let known = 0
    for (let to = 0; to < order.length; to++) {
      const i = order[to] ?? 0
      const m = measures[to] ?? 0
      const counts = verdict[i] === 1 && money[m] === 1
      const code = counts ? found.placeOrNone(counted[i] ?? 0, factors[m] ?? 1) : NONE
      if (code !== NONE) known++
      codes[to] = code
    }
    this.#put(order.length, known, found.dictionary)
  }
}

/** A word that each measure has. */
class WordOfMeasure {
  readonly words = new Words()
  readonly places: Uint16Array
  constructor(run: readonly RunMeasure[], wordOf: (measure: RunMeasure) => string) {
    this.places = Uint16Array.from(run, (r) => this.words.place(wordOf(r)))
  }
}

type CodeOf = (measure: number, place: number) => number
/** Codes of words by measure and place in it, each worked out once; no word is none. */
function once(run: readonly RunMeasure[], words: Words, wordOf: ListWords['claim']): CodeOf {
  const known: number[][] = run.map(() => [])
  return (measure, place) => {
    const own = known[measure]
    const of = run[measure]
    if (own === undefined || of === undefined) return NONE
    const before = own[place]
    if (before !== undefined) return before
    const word = wordOf(of, place)
    const code = word === '' ? NONE : words.place(word)
    own[place] = code
    return code
  }
}

/** By how much an amount is multiplied to be in ten-thousandths of its unit. */
const factorOf = ({ measure: { pay } }: RunMeasure): number =>
  10 ** PLACES / (pay.unit === 'rate' ? PARTS.rate / 100 : PARTS[pay.unit])

/** What amounts in the list are in. */
const unitName = ({ measure: { pay } }: RunMeasure): string =>
  pay.unit === 'money' ? 'yuan' : pay.unit === 'rate' ? '%' : pay.amount === null ? '' : pay.unit
