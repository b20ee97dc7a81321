import type { Fact } from '@pengce/language'
import { GAP, GAP_CODE, NEVER } from '../cell.ts'
import { bitsAt } from './bit-place.ts'
import {
  BINARY,
  type Code,
  columnAddress,
  constant,
  DAYS,
  get,
  loaded,
  picked,
  set,
  type Vector,
  vectors,
} from './instruction.ts'
import type { Test } from './leaf.ts'
import type { Mark } from './marks.ts'
import { type FunctionBytes, unsigned } from './module-bytes.ts'
import { dayAt, type Places } from './places.ts'
import { BITS, CELLS, FIRST_VECTOR, sixteenRows } from './sixteen-rows.ts'

/** Writes the function that fills the bitmaps of one column, sixteen rows at a time. */
export function markCode(
  name: string,
  column: number,
  type: Fact['type'],
  marks: readonly Mark[],
  places: Places,
): FunctionBytes {
  const { width, tested } = KINDS[type]
  const cells = Array.from({ length: width }, (_, i) => FIRST_VECTOR + i)
  const before: number[] = []
  let locals = FIRST_VECTOR + width
  const settled = (code: Code): Vector => {
    before.push(...code, ...set(locals))
    return locals++
  }
  const load = cells.flatMap((v, i) => [...get(CELLS), ...loaded(16 * i), ...set(v)])
  const fill = marks.flatMap(({ test, place }) => {
    const masks = cells.map(tested(test, settled, places))
    return [...get(BITS), ...sixteenBits(masks), 0x3b, 0, ...unsigned(bitsAt(place))]
  })
  const body = [...load, ...fill]
  return sixteenRows(name, {
    cells: columnAddress(column),
    step: 16 * width,
    vectors: locals - FIRST_VECTOR,
    before,
    body,
  })
}

/** Code that leaves a mask of a vector of cells. */
type Tested = (test: Test, settled: (code: Code) => Vector, places: Places) => (cells: Vector) => Code
/** How many vectors sixteen rows are, and how they are tested. */
const KINDS: Readonly<Record<Fact['type'], { readonly width: number; readonly tested: Tested }>> = {
  'yes-no': { width: 1, tested: among(BINARY.sameBytes, (code) => Array(16).fill(code), GAP) },
  choice: {
    width: 2,
    tested: among(
      BINARY.sameCodes,
      (code) =>
        Array(8)
          .fill([code % 256, Math.floor(code / 256)])
          .flat(),
      GAP_CODE,
    ),
  },
  figure: { width: 8, tested: compared(false) },
  date: { width: 8, tested: compared(true) },
}
function among(same: number, spread: (code: number) => readonly number[], gap: number): Tested {
  return (test, settled) => {
    const codes = test.is === 'gap' ? [gap] : test.is === 'among' ? test.codes : []
    const values = codes.map((code) => settled(constant(spread(code))))
    return (cells) =>
      values.length === 0
        ? constant(Array(16).fill(0))
        : values.flatMap((v, i) => [...get(cells), ...get(v), ...vectors(same), ...(i > 0 ? vectors(BINARY.or) : [])])
  }
}
/** A gap compares with nothing; a day that never comes is after no day. */
function compared(days: boolean): Tested {
  return (test, settled, places) => {
    if (test.is === 'among') throw new Error('a figure among codes')
    if (test.is === 'gap') return (cells) => [...get(cells), ...get(cells), ...vectors(BINARY.differs)]
    const { is, than } = test
    const figure = settled(
      'number' in than
        ? number(than.number)
        : [...get(DAYS), ...vectors(0x0a, 3, ...unsigned(dayAt(places, than.day) * 8))],
    )
    const by = BINARY[is === 'equals' ? 'equal' : is]
    const plain = (cells: Vector): Code => [...get(cells), ...get(figure), ...vectors(by)]
    if (!days || (is !== 'exceeds' && is !== 'reaches')) return plain
    const never = settled(number(NEVER))
    return (cells) => [...plain(cells), ...get(cells), ...get(never), ...vectors(BINARY.below), ...vectors(BINARY.and)]
  }
}
const number = (n: number): Code => constant([...new Uint8Array(new Float64Array([n, n]).buffer)])

/** Masks of sixteen rows as sixteen bits: lanes are halved until they are bytes. */
function sixteenBits(masks: readonly Code[]): Code {
  const join = (list: readonly Code[], by: Code): Code[] =>
    list.flatMap((a, i) => (i % 2 === 0 ? [[...a, ...(list[i + 1] ?? a), ...by]] : []))
  const codes = masks.length === 8 ? join(join(masks, HALVES), vectors(BINARY.codesOfWords)) : masks
  const [bytes = []] = codes.length === 2 ? join(codes, vectors(BINARY.bytesOfCodes)) : codes
  return [...bytes, ...vectors(0x64)]
}
/** The lower half of each lane of 64 bits. */
const HALVES = picked([0, 1, 2, 3, 8, 9, 10, 11, 16, 17, 18, 19, 24, 25, 26, 27])
