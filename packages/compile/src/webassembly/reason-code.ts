import { bitsAt, REASON, REASON_BITS } from './bit-place.ts'
import { addressOf, BINARY, constant, get, picked, set, stored, tee, UNARY, vectors } from './instruction.ts'
import { type FunctionBytes, unsigned } from './module-bytes.ts'
import { BITS, CELLS, FIRST_VECTOR, sixteenRows } from './sixteen-rows.ts'

const [ONE_BITS, SPREAD, NUMBERS, WEIGHTS] = [0, 1, 2, 3].map((n) => n + FIRST_VECTOR) as [
  number,
  number,
  number,
  number,
]

/** The function that writes reasons, which a measure leaves bit by bit, as numbers of two bytes to its first output. */
export function reasonCode(name: string): FunctionBytes {
  const weights = Array.from({ length: REASON_BITS }, (_, bit) => bit)
  const before = [
    ...[...constant(Array.from({ length: 16 }, (_, i) => 1 << (i % 8))), ...set(ONE_BITS)],
    ...weights.flatMap((bit) => [...constant(Array(16).fill(1 << bit)), ...set(WEIGHTS + bit)]),
  ]
  // Sixteen bits of each bitmap: a byte for each, all ones or none, of which the bit that it stands for is kept.
  const body = [
    ...weights.flatMap((bit) => [
      ...[...get(BITS), ...vectors(0x08, 0, ...unsigned(bitsAt(REASON + bit))), ...tee(SPREAD), ...get(SPREAD)],
      ...picked([...Array(8).fill(0), ...Array(8).fill(1)]),
      ...[...get(ONE_BITS), ...vectors(BINARY.and), ...get(ONE_BITS), ...vectors(BINARY.sameBytes)],
      ...[...get(WEIGHTS + bit), ...vectors(BINARY.and), ...(bit === 0 ? [] : vectors(BINARY.or))],
    ]),
    ...set(NUMBERS),
    ...[...get(CELLS), ...get(NUMBERS), ...vectors(UNARY.lowCodes), ...stored()],
    ...[...get(CELLS), ...get(NUMBERS), ...vectors(UNARY.highCodes), ...stored(16)],
  ]
  return sixteenRows(name, { cells: addressOf(0), step: 32, vectors: 3 + REASON_BITS, before, body })
}
