import { signed, unsigned } from './module-bytes.ts'

/** A vector of sixteen bytes, by the local that holds it. */
export type Vector = number
/** Code of one or more instructions. */
export type Code = readonly number[]

/** Operations on two vectors, by the number of the instruction after the prefix. */
export const BINARY = {
  sameBytes: 0x23,
  sameCodes: 0x2d,
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
  bytesOfCodes: 0x65,
  codesOfWords: 0x85,
  wordsPlus: 0xae,
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
export const UNARY = {
  not: 0x4d,
  bitsOfBytes: 0x62,
  up: 0x74,
  down: 0x75,
  pairsOfBytes: 0x7d,
  pairsOfCodes: 0x7f,
  lowCodes: 0x89,
  highCodes: 0x8a,
  size: 0xec,
} as const

const SIMD = 0xfd
/** An instruction on vectors; `rest` is what follows its number. */
export const vectors = (op: number, ...rest: readonly number[]): number[] => [SIMD, ...unsigned(op), ...rest]
export const get = (local: number): number[] => [0x20, ...unsigned(local)]
export const set = (local: number): number[] => [0x21, ...unsigned(local)]
export const tee = (local: number): number[] => [0x22, ...unsigned(local)]
/** A whole number of 32 bits. */
export const whole = (n: number): number[] => [0x41, ...signed(n)]
export const LEFT = 0x74
export const PLUS = 0x6a
export const MINUS = 0x6b
/** A vector of sixteen bytes that are written down. */
export const constant = (bytes: readonly number[]): number[] => vectors(0x0c, ...bytes)
/** Reads or writes a vector at the address on the stack. */
export const loaded = (offset = 0): number[] => vectors(0x00, 0, ...unsigned(offset))
export const stored = (offset = 0): number[] => vectors(0x0b, 0, ...unsigned(offset))
/** Bytes picked by place out of two vectors, 0 to 31. */
export const picked = (lanes: readonly number[]): number[] => vectors(0x0d, ...lanes)
export const ANY_TRUE = vectors(0x53)

/** The parameters of every function: how many rows, and where the addresses of columns, the days, bitmaps and addresses of outputs stand. */
export const [ROWS, COLUMNS, DAYS, BITMAPS, OUT] = [0, 1, 2, 3, 4] as const
/** The address of an output. */
export const addressOf = (output: number): number[] => [...get(OUT), 0x28, 2, ...unsigned(output * 4)]
/** The address of a column. */
export const columnAddress = (column: number): number[] => [...get(COLUMNS), 0x28, 2, ...unsigned(column * 4)]
