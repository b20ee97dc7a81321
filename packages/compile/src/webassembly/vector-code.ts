import { bitsAt, POSSIBLY, SURELY } from './bit-place.ts'
import {
  ANY_TRUE,
  addressOf,
  BINARY,
  type Code,
  columnAddress,
  constant,
  DAYS,
  get,
  LEFT,
  loaded,
  ROWS,
  set,
  stored,
  UNARY,
  type Vector,
  vectors,
  whole,
} from './instruction.ts'
import { END, type FunctionBytes, I32, unsigned, V128 } from './module-bytes.ts'
import {
  AFTER_LOOP,
  LOOP_LOCALS,
  PAIR_POSSIBLY,
  PAIR_SURELY,
  pairLoaded,
  pairLoop,
  pairStored,
  SHIFT,
  type Width,
  WORD,
  wordLoop,
} from './row-pair.ts'

/** Where an instruction stands: before the loops, for every word of 128 rows as bits, or for every pair of rows as lanes. */
type Place = 'settled' | 'word' | 'row'

/**
 * Writes one function: what is settled, then a loop over words of bits, then a loop over pairs of rows. Every operation is
 * written once, in the outermost place where its operands are there, so that what does not depend on a row is computed
 * before the loops.
 */
export class VectorCode {
  readonly #code: Record<Place, number[]> = { settled: [], word: [], row: [] }
  readonly #known = new Map<string, Vector>()
  readonly #places: Place[] = []
  readonly #pointers = new Map<number, number>()
  readonly #last: number[] = []
  readonly #columns: number
  readonly #vectorsBefore: number
  #place: Place = 'word'
  #chosen: readonly [possibly: Vector, surely: Vector] | null = null
  #rowsWritten = false

  /** `columns`: how many different columns the function may read. */
  constructor(columns: number) {
    this.#columns = columns
    this.#vectorsBefore = AFTER_LOOP + columns
  }

  binary(op: keyof typeof BINARY, a: Vector, b: Vector): Vector {
    return this.#value(`${op} ${a} ${b}`, [a, b], [...get(a), ...get(b), ...vectors(BINARY[op])])
  }
  unary(op: keyof typeof UNARY, a: Vector): Vector {
    return this.#value(`${op} ${a}`, [a], [...get(a), ...vectors(UNARY[op])])
  }
  /** Bits of `yes` where the mask is set, of `no` elsewhere. */
  select(mask: Vector, yes: Vector, no: Vector): Vector {
    if (yes === no) return yes
    const code = [...get(yes), ...get(no), ...get(mask), ...vectors(0x52)]
    return this.#value(`select ${mask} ${yes} ${no}`, [mask, yes, no], code)
  }
  /** The same figure in both lanes. */
  number(n: number): Vector {
    return this.#constant(new Float64Array([n, n]))
  }
  /** The same whole number of 64 bits in both lanes. */
  bits(n: bigint): Vector {
    return this.#constant(new BigInt64Array([n, n]))
  }
  #constant(lanes: Float64Array | BigInt64Array): Vector {
    const bytes = [...new Uint8Array(lanes.buffer)]
    return this.#value(`constant ${bytes}`, [], constant(bytes))
  }
  /** A day of the run, in both lanes. */
  day(index: number): Vector {
    return this.#value(`day ${index}`, [], [...get(DAYS), ...vectors(0x0a, 3, ...unsigned(index * 8))])
  }
  /** Two rows of a column: figures and days as they are, bytes and codes as whole numbers. */
  cell(column: number, width: Width): Vector {
    const pointer = this.#pointers.get(column) ?? AFTER_LOOP + this.#pointers.size
    this.#pointers.set(column, pointer)
    return this.#value(`column ${column}`, null, pairLoaded(pointer, width))
  }
  /** 128 rows of a bitmap. */
  mark(place: number): Vector {
    return this.#value(`mark ${place}`, null, [...get(WORD), ...loaded(bitsAt(place))])
  }
  /** Goes on with the rows whose bits of `possibly` are set, as lanes: what is not settled is computed for pairs of them. */
  rows(possibly: Vector, surely: Vector): { readonly possibly: Vector; readonly surely: Vector } {
    this.#chosen = [possibly, surely]
    this.#place = 'row'
    const lanes = this.#value('possibly', null, PAIR_POSSIBLY)
    return { possibly: lanes, surely: this.binary('and', lanes, this.#value('surely', null, PAIR_SURELY)) }
  }

  /** Writes two rows of an output: the low byte, the low two bytes or all eight of each lane. */
  store(output: number, value: Vector, width: Width): void {
    this.#rowsWritten = true
    this.#code.row.push(...pairStored(output, value, width))
  }
  /** Writes 128 rows of a bitmap. */
  storeBits(place: number, value: Vector): void {
    this.#code.word.push(...get(WORD), ...get(value), ...stored(bitsAt(place)))
  }
  /** Before the loops: an output is nothing in every row. */
  clear(output: number, width: Width): void {
    const bytes = [...get(ROWS), ...whole(SHIFT[width]), LEFT]
    this.#code.settled.push(...addressOf(output), ...whole(0), ...bytes, 0xfc, 0x0b, 0)
  }
  /** Adds to a sum that an output holds; kept in memory, as a dozen sums would crowd everything else out of the registers. */
  accumulate(output: number, op: 'plus' | 'countMinus' | 'wordsPlus', value: Vector): void {
    const sum = [...addressOf(output), ...loaded()]
    const added = [...sum, ...get(value), ...vectors(BINARY[op])]
    this.#rowsWritten ||= this.#place === 'row'
    this.#code[this.#place].push(...addressOf(output), ...added, ...stored())
  }
  /** Writes what is the same for every row to an output, once. */
  write(output: number, value: Vector): void {
    this.#last.push(...addressOf(output), ...get(value), ...stored())
  }
  /** Leaves before the loops where a mask that is the same for every row is not set. */
  leaveUnless(mask: Vector): void {
    this.#code.settled.push(...get(mask), ...ANY_TRUE, 0x45, 0x04, 0x40, 0x0f, END)
  }
  isSettled(v: Vector): boolean {
    return this.#places[v - this.#vectorsBefore] === 'settled'
  }

  /** The whole function; a loop over rows that writes nothing is left out. */
  finish(name: string): FunctionBytes {
    const { settled, word, row } = this.#code
    const pointers = [...this.#pointers].flatMap(([column, local]) => [...columnAddress(column), ...set(local)])
    const rows = this.#rowsWritten ? pairLoop(row) : []
    if (this.#chosen !== null && this.#rowsWritten)
      for (const [i, place] of [POSSIBLY, SURELY].entries()) this.storeBits(place, this.#chosen[i] ?? 0)
    const loops = [...(word.length > 0 ? wordLoop(word) : []), ...rows]
    return {
      name,
      locals: [...LOOP_LOCALS, [this.#columns, I32], [this.#places.length, V128]],
      code: [...pointers, ...settled, ...loops, ...this.#last],
      columns: [...this.#pointers.keys()],
    }
  }

  #value(key: string, of: readonly Vector[] | null, code: Code): Vector {
    const before = this.#known.get(key)
    if (before !== undefined) return before
    const place = of?.every((v) => this.isSettled(v)) ? 'settled' : this.#place
    const vector = this.#vectorsBefore + this.#places.length
    this.#places.push(place)
    this.#known.set(key, vector)
    this.#code[place].push(...code, ...set(vector))
    return vector
  }
}
