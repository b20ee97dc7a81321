import { type DataType, Type } from 'apache-arrow'
import { decimalText } from '../files/decimal-text.ts'

/** A cell as a person would write it in a table: days as 2024-03-05, decimals exact, nothing where there is none. */
export function arrowCellText(type: DataType, value: unknown): string {
  if (value === null || value === undefined) return ''
  switch (type.typeId) {
    case Type.Date:
    case Type.Timestamp:
      return dayOf(value)
    case Type.Decimal:
      return partsText(value, 'scale' in type && typeof type.scale === 'number' ? type.scale : 0)
    case Type.Dictionary:
      return 'dictionary' in type && isType(type.dictionary) ? arrowCellText(type.dictionary, value) : String(value)
    default:
      return String(value)
  }
}
const isType = (type: unknown): type is DataType => typeof type === 'object' && type !== null && 'typeId' in type

/** Days and moments are given as milliseconds; a moment counts as its day. */
function dayOf(value: unknown): string {
  const day = new Date(Number(value))
  return Number.isNaN(day.getTime()) ? String(value) : day.toISOString().slice(0, 10)
}

/** A whole number in words of 32 bits, the lowest first, as so many parts of one. */
function partsText(value: unknown, scale: number): string {
  if (!(value instanceof Uint32Array)) return String(value)
  const whole = value.reduceRight((sum, word) => (sum << 32n) + BigInt(word), 0n)
  return decimalText(BigInt.asIntN(32 * value.length, whole), scale)
}
