import { GAP, GAP_CODE, NEVER } from '../cell.ts'
import type { Absence } from '../plan.ts'
import type { Term } from '../term.ts'
import type { Vector } from './instruction.ts'
import type { CellTerm, Leaf } from './leaf.ts'
import { leafMasks, type Masks } from './masks.ts'
import { columnAt, dayAt, type Places } from './places.ts'
import type { VectorCode } from './vector-code.ts'

/** Writes the cells of pairs of rows, and claims about one of them. */
export class CellCode {
  readonly #places: Places
  readonly #code: VectorCode
  constructor(places: Places, code: VectorCode) {
    this.#places = places
    this.#code = code
  }

  cell({ op, column }: CellTerm): Vector {
    const absence = this.#places.absent.get(column)
    if (absence === undefined) return this.#code.cell(columnAt(this.#places, column), WIDTHS[op])
    const value = ABSENT_VALUE[op][absence]
    return typeof value === 'bigint' ? this.#code.bits(value) : this.#code.number(value)
  }
  /** Where a cell is a gap; null for a term that reads no column. */
  gap(term: Term): Vector | null {
    const c = this.#code
    switch (term.op) {
      case 'claim':
        return c.binary('sameBits', this.cell(term), c.bits(BigInt(GAP)))
      case 'oneOf':
        return c.binary('sameBits', this.cell(term), c.bits(BigInt(GAP_CODE)))
      case 'figure':
      case 'dateFact':
        return c.binary('differs', this.cell(term), this.cell(term))
      default:
        return null
    }
  }
  /** A day of the run. */
  day(name: string): Vector {
    return this.#code.day(dayAt(this.#places, name))
  }

  masks(leaf: Leaf): Masks {
    return leafMasks(this.#code, leaf.gap, this.#holds(leaf), () => this.gap(leaf.cell) ?? this.#code.bits(0n))
  }
  #holds({ cell, holds }: Leaf): Vector {
    const c = this.#code
    const value = this.cell(cell)
    if (holds.is === 'among') {
      const [first = c.bits(0n), ...rest] = holds.codes.map((code) => c.binary('sameBits', value, c.bits(BigInt(code))))
      return rest.reduce((a, b) => c.binary('or', a, b), first)
    }
    const { is, than } = holds
    const compared = c.binary(
      is === 'equals' ? 'equal' : is,
      value,
      'day' in than ? this.day(than.day) : c.number(than.number),
    )
    // A day that never comes is after no day.
    if (cell.op !== 'dateFact' || (is !== 'exceeds' && is !== 'reaches')) return compared
    return c.binary('and', compared, c.binary('below', value, c.number(NEVER)))
  }
}

const ABSENT_VALUE: Readonly<Record<CellTerm['op'], Readonly<Record<Absence, number | bigint>>>> = {
  claim: { gap: BigInt(GAP), nothing: 0n },
  oneOf: { gap: BigInt(GAP_CODE), nothing: 0n },
  figure: { gap: Number.NaN, nothing: 0 },
  dateFact: { gap: Number.NaN, nothing: NEVER },
}
const WIDTHS = { claim: 1, oneOf: 2, figure: 8, dateFact: 8 } as const
