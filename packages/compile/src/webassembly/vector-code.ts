import { END, type FunctionBytes, PARAMETERS, unsigned } from './module-bytes.ts'

/** A vector of two lanes of 64 bits, by the local that holds it. */
export type Vector = number
/** Where an instruction stands: before the loop, for every pair of rows, or only where a pair may be paid. */
type Place = 'settled' | 'row' | 'pay'

/** Operations on two vectors, by the number of the instruction after the prefix. */
const BINARY = {
  equal: 0x47,
  differs: 0x48,
  below: 0x49,
  exceeds: 0x4a,
  within: 0x4b,
  reaches: 0x4c,
  and: 0x4e,
  andNot: 0x4f,
  or: 0x50,
  xor: 0x51,
  countPlus: 0xce,
  countMinus: 0xd1,
  sameBits: 0xd6,
  otherBits: 0xd7,
  plus: 0xf0,
  minus: 0xf1,
  times: 0xf2,
  over: 0xf3,
  least: 0xf6,
  greatest: 0xf7,
} as const
const UNARY = { not: 0x4d, up: 0x74, down: 0x75, size: 0xec } as const
const SIMD = 0xfd
const [ROWS, COLUMNS, DAYS, OUT, ROW] = [0, 1, 2, 3, 4] as const

/**
 * Writes the function of one measure: a loop over pairs of rows. Every operation is written once, in the outermost place
 * where its operands are there, so that what does not depend on a row is computed before the loop.
 */
export class VectorCode {
  readonly #code: Record<Place, number[]> = { settled: [], row: [], pay: [] }
  readonly #known = new Map<string, Vector>()
  readonly #places: Place[] = []
  readonly #pointers = new Map<number, number>()
  readonly #unpaid: number[] = []
  readonly #last: number[] = []
  readonly #columns: number
  readonly #vectorsBefore: number
  #place: Place = 'row'

  /** `columns`: how many different columns the function reads. */
  constructor(columns: number) {
    this.#columns = columns
    this.#vectorsBefore = PARAMETERS + 1 + columns
  }

  /** From here on, operations are only needed where one of the two rows may be paid. */
  payOnly(): void {
    this.#place = 'pay'
  }
  binary(op: keyof typeof BINARY, a: Vector, b: Vector): Vector {
    return this.#value(`${op} ${a} ${b}`, [a, b], [...get(a), ...get(b), SIMD, ...unsigned(BINARY[op])])
  }
  unary(op: keyof typeof UNARY, a: Vector): Vector {
    return this.#value(`${op} ${a}`, [a], [...get(a), SIMD, ...unsigned(UNARY[op])])
  }
  /** Bits of `yes` where the mask is set, of `no` elsewhere. */
  select(mask: Vector, yes: Vector, no: Vector): Vector {
    if (yes === no) return yes
    return this.#value(
      `select ${mask} ${yes} ${no}`,
      [mask, yes, no],
      [...get(yes), ...get(no), ...get(mask), SIMD, 0x52],
    )
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
    return this.#value(`constant ${bytes}`, [], [SIMD, 0x0c, ...bytes])
  }
  /** A day of the run, in both lanes. */
  day(index: number): Vector {
    return this.#value(`day ${index}`, [], [...get(DAYS), SIMD, 0x0a, 3, ...unsigned(index * 8)])
  }
  /** Two rows of a column of figures or days. */
  figures(column: number): Vector {
    return this.#cell(column, 3, [SIMD, 0x00, 0, 0])
  }
  /** Two rows of a column of bytes, as whole numbers. */
  bytes(column: number): Vector {
    return this.#cell(column, 0, [SIMD, 0x08, 0, 0], [0])
  }
  /** Two rows of a column of codes, as whole numbers. */
  codes(column: number): Vector {
    return this.#cell(column, 1, [SIMD, 0x09, 0, 0], [0, 1])
  }
  #cell(column: number, shift: number, load: readonly number[], bytes: readonly number[] = []): Vector {
    const address = [...get(this.#pointer(column)), ...get(ROW), 0x41, shift, 0x74, 0x6a]
    return this.#value(`column ${column}`, null, [...address, ...load, ...(bytes.length === 0 ? [] : spread(bytes))])
  }
  #pointer(column: number): number {
    const local = this.#pointers.get(column) ?? PARAMETERS + 1 + this.#pointers.size
    this.#pointers.set(column, local)
    return local
  }
  /** Writes two rows of an output: the low byte, the low two bytes or all eight of each lane. */
  store(output: number, value: Vector, width: Width): void {
    this.#code[this.#place].push(...this.#stored(output, value, width))
  }
  /** Where no row of a pair can be paid, these outputs are nothing. */
  nothing(output: number, width: Width): void {
    this.#unpaid.push(...this.#stored(output, this.number(0), width))
  }
  #stored(output: number, value: Vector, width: Width): number[] {
    const address = [...addressOf(output), ...get(ROW), 0x41, SHIFT[width], 0x74, 0x6a]
    if (width === 8) return [...address, ...get(value), SIMD, 0x0b, 0, 0]
    const lanes = width === 1 ? [0, 8] : [0, 1, 8, 9]
    const joined = [SIMD, 0x0d, ...lanes, ...Array<number>(16 - lanes.length).fill(0)]
    return [...address, ...get(value), ...get(value), ...joined, SIMD, width === 1 ? 0x59 : 0x5a, 0, 0, 0]
  }
  /** Adds to a sum that an output holds; kept in memory, as a dozen sums would crowd everything else out of the registers. */
  accumulate(output: number, op: 'plus' | 'countMinus', value: Vector): void {
    const sum = [...addressOf(output), SIMD, 0x00, 0, 0]
    const added = [...sum, ...get(value), SIMD, ...unsigned(BINARY[op])]
    this.#code[this.#place].push(...addressOf(output), ...added, SIMD, 0x0b, 0, 0)
  }
  /** Writes what is the same for every row to an output, once. */
  write(output: number, value: Vector): void {
    this.#last.push(...addressOf(output), ...get(value), SIMD, 0x0b, 0, 0)
  }
  /** Leaves before the loop where a mask that is the same for every row is not set, with nothing in the outputs. */
  leaveUnless(mask: Vector, outputs: readonly (readonly [output: number, width: Width])[]): void {
    const cleared = outputs.flatMap(([output, width]) => [
      ...addressOf(output),
      ...[0x41, 0],
      ...[...get(ROWS), 0x41, SHIFT[width], 0x74],
      ...[0xfc, 0x0b, 0],
    ])
    this.#code.settled.push(...get(mask), SIMD, 0x53, 0x45, 0x04, 0x40, ...cleared, 0x0f, END)
  }
  isSettled(v: Vector): boolean {
    return this.#places[v - this.#vectorsBefore] === 'settled'
  }

  /** The whole function; what is for pay only runs where `possible` is set in one of the two rows. */
  finish(name: string, possible: Vector): FunctionBytes {
    const { settled, row, pay } = this.#code
    const pointers = [...this.#pointers].flatMap(([column, local]) => [
      ...get(COLUMNS),
      ...[0x28, 2, ...unsigned(column * 4)],
      ...set(local),
    ])
    const paid = [...get(possible), SIMD, 0x53, 0x04, 0x40, ...pay, 0x05, ...this.#unpaid, END]
    const next = [...get(ROW), 0x41, 2, 0x6a, 0x22, ...unsigned(ROW), ...get(ROWS), 0x49, 0x0d, 0]
    const loop = [0x03, 0x40, ...row, ...paid, ...next, END]
    const all = [0x02, 0x40, ...get(ROWS), 0x45, 0x0d, 0, ...loop, END]
    return {
      name,
      integers: 1 + this.#columns,
      vectors: this.#places.length,
      code: [...pointers, ...settled, ...all, ...this.#last],
    }
  }

  #value(key: string, of: readonly Vector[] | null, code: readonly number[]): Vector {
    const before = this.#known.get(key)
    if (before !== undefined) return before
    const place = of === null ? this.#place : this.#outermost(of)
    const vector = this.#vectorsBefore + this.#places.length
    this.#places.push(place)
    this.#known.set(key, vector)
    this.#code[place].push(...code, ...set(vector))
    return vector
  }
  #outermost(of: readonly Vector[]): Place {
    return of.every((v) => this.isSettled(v)) ? 'settled' : this.#place
  }
}

/** Bytes copied to the low end of each lane; all others are nothing. */
const spread = (bytes: readonly number[]): number[] => {
  const lane = (from: number): number[] => {
    const of = bytes.map((b) => b + from)
    return [...of, ...Array<number>(8 - of.length).fill(16)]
  }
  return [...ZERO, SIMD, 0x0d, ...lane(0), ...lane(bytes.length)]
}
const ZERO = [SIMD, 0x0c, ...Array<number>(16).fill(0)]
/** Bytes that a row of an output takes. */
export type Width = 1 | 2 | 8
const SHIFT: Readonly<Record<Width, number>> = { 1: 0, 2: 1, 8: 3 }
/** The address of an output. */
const addressOf = (output: number): number[] => [...get(OUT), 0x28, 2, ...unsigned(output * 4)]

const get = (local: number): number[] => [0x20, ...unsigned(local)]
const set = (local: number): number[] => [0x21, ...unsigned(local)]
