import { bitsAt, POSSIBLY, SURELY } from './bit-place.ts'
import {
  addressOf,
  BITMAPS,
  type Code,
  constant,
  get,
  LEFT,
  MINUS,
  PLUS,
  ROWS,
  set,
  tee,
  type Vector,
  vectors,
  whole,
} from './instruction.ts'
import { END, I32, I64, PARAMETERS, unsigned } from './module-bytes.ts'

/** Bytes that a row of a column or an output takes. */
export type Width = 1 | 2 | 8
export const SHIFT: Readonly<Record<Width, number>> = { 1: 0, 2: 1, 8: 3 }

/** Locals of a loop, after the parameters. */
const [AT, ONE, OTHER] = [PARAMETERS, PARAMETERS + 1, PARAMETERS + 2] as const
const [BITS, REST, SURE] = [PARAMETERS + 3, PARAMETERS + 4, PARAMETERS + 5] as const
export const LOOP_LOCALS = [
  [3, I32],
  [3, I64],
] as const
/** The first local after those of a loop. */
export const AFTER_LOOP = PARAMETERS + 6
/** In a loop over words: where the word of the first bitmap stands. */
export const WORD = AT

const rowOf = (begin: Code, row: number, width: Width): Code => [
  ...[...begin, ...get(row), ...whole(SHIFT[width])],
  ...[LEFT, PLUS],
]
/** Which lane the second row of a pair is, counted in pieces of so many bytes. */
const secondLane = (width: Width): number => 8 / width

/** Two rows of the column that begins where a local says, as two lanes: figures as they are, others as whole numbers. */
export function pairLoaded(pointer: number, width: Width): Code {
  const [one, other] = [rowOf(get(pointer), ONE, width), rowOf(get(pointer), OTHER, width)]
  if (width === 8) return [...other, ...one, ...vectors(0x5d, 0, 0), ...vectors(0x57, 0, 0, secondLane(8))]
  const load = [width === 1 ? 0x31 : 0x33, 0, 0]
  return [...one, ...load, ...vectors(0x12), ...other, ...load, ...vectors(0x1e, secondLane(8))]
}
/** Writes two lanes to their rows of an output; the second first: where it is the first again, the first is what stays. */
export function pairStored(output: number, value: Vector, width: Width): Code {
  const store = { 1: 0x58, 2: 0x59, 8: 0x5b }[width]
  const lane = (row: number, place: number): Code => [
    ...[...rowOf(addressOf(output), row, width), ...get(value)],
    ...vectors(store, 0, 0, place),
  ]
  return [...lane(OTHER, secondLane(width)), ...lane(ONE, 0)]
}

/** Instructions on whole numbers of 64 bits. */
const [LOAD64, TRAILING, AND64, SHIFTED64, LESS64, IS_ZERO, IS_OTHER, WIDER, NARROWER] = [
  ...[0x29, 0x7a, 0x83, 0x88, 0x7d],
  ...[0x50, 0x52, 0xad, 0xa7],
] as [number, number, number, number, number, number, number, number, number]
const whole64 = (n: 0 | 1): Code => [0x42, n]

/** A loop over the rows whose bit of `POSSIBLY` is set, two and two; a last one alone stands in both lanes. */
export function pairLoop(body: Code): Code {
  const next = [...get(BITS), ...get(BITS), ...whole64(1), LESS64, AND64]
  const row = [...wordByte, ...whole(3), LEFT, ...get(BITS), TRAILING, NARROWER, PLUS]
  const pair = [
    ...[...row, ...tee(ONE), ...set(OTHER), ...next, ...tee(BITS), ...tee(REST), IS_ZERO, NOT, 0x04, 0x40],
    ...[...row, ...set(OTHER), ...next, ...set(BITS), END],
    ...body,
  ]
  const word = [
    ...[...get(AT), LOAD64, 3, ...unsigned(bitsAt(POSSIBLY)), ...tee(BITS), IS_ZERO, NOT, 0x04, 0x40],
    ...[...get(AT), LOAD64, 3, ...unsigned(bitsAt(SURELY)), ...set(SURE)],
    ...[0x03, 0x40, ...pair, ...get(BITS), IS_ZERO, NOT, 0x0d, 0, END, END],
  ]
  return counted(get(BITMAPS), word, whole(8), wordsOf(64))
}
const NOT = 0x45
/** The lanes of a pair that are rows of their own. */
export const PAIR_POSSIBLY: Code = [
  ...constant(Array(16).fill(0xff)),
  ...[...whole64(0), ...get(REST), ...whole64(0), IS_OTHER, WIDER, LESS64],
  ...vectors(0x1e, secondLane(8)),
]
const sure = (row: number): Code => [
  ...[...whole64(0), ...get(SURE), ...get(row), WIDER, SHIFTED64],
  ...[...whole64(1), AND64, LESS64],
]
/** The lanes of a pair whose bit of `SURELY` is set. */
export const PAIR_SURELY: Code = [...sure(ONE), ...vectors(0x12), ...sure(OTHER), ...vectors(0x1e, secondLane(8))]

/** The byte of a bitmap that a loop over words is at. */
export const wordByte: Code = [...get(AT), ...get(BITMAPS), MINUS]
/** Where the rows end in the first bitmap, in words of so many bits. */
const wordsOf = (bits: 64 | 128): Code => [
  ...get(BITMAPS),
  ...[...get(ROWS), ...whole(bits - 1), PLUS, ...whole(Math.log2(bits)), 0x76],
  ...[...whole(Math.log2(bits / 8)), LEFT, PLUS],
]
/** A loop over words of 128 rows. */
export const wordLoop = (body: Code): Code => counted(get(BITMAPS), body, whole(16), wordsOf(128))
/** Runs code for `AT` from a beginning in steps while it is below an end; not at all without rows. */
const counted = (begin: Code, body: Code, step: Code, end: Code): Code => {
  const next = [...get(AT), ...step, PLUS, ...tee(AT), ...end, 0x49, 0x0d, 0]
  return [...begin, ...set(AT), 0x02, 0x40, ...get(ROWS), 0x45, 0x0d, 0, 0x03, 0x40, ...body, ...next, END, END]
}
