import { todayInShenzhen } from '@pengce/values'
import { type DataType, Precision, Type } from 'apache-arrow'
import { decimalText } from '../files/decimal-text.ts'

/** A cell as a person would write it in a table: days as 2024-03-05, decimals exact, nothing where there is none. */
export function arrowCellText(type: DataType, value: unknown): string {
  if (value === null || value === undefined) return ''
  switch (type.typeId) {
    case Type.Date:
      return dayOf(value, false)
    case Type.Timestamp:
      return dayOf(value, 'timezone' in type && typeof type.timezone === 'string')
    case Type.Float:
      return 'precision' in type && type.precision === Precision.SINGLE ? singleText(Number(value)) : String(value)
    case Type.Decimal:
      return partsText(value, 'scale' in type && typeof type.scale === 'number' ? type.scale : 0)
    case Type.Dictionary:
      return 'dictionary' in type && isType(type.dictionary) ? arrowCellText(type.dictionary, value) : String(value)
    default:
      return String(value)
  }
}
const isType = (type: unknown): type is DataType => typeof type === 'object' && type !== null && 'typeId' in type

/** Days and moments are given as milliseconds. A moment counts as its day; one with a time zone, as the day it is then in Shenzhen. */
function dayOf(value: unknown, zoned: boolean): string {
  const day = new Date(Number(value))
  if (Number.isNaN(day.getTime())) return String(value)
  return zoned ? todayInShenzhen(day) : day.toISOString().slice(0, 10)
}

/** The shortest number that is the same in 32 bits: the digits beyond were never written. */
function singleText(value: number): string {
  for (let digits = 6; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits))
    if (Math.fround(short) === value) return String(short)
  }
  return String(value)
}

/** A whole number in words of 32 bits, the lowest first, as so many parts of one. */
function partsText(value: unknown, scale: number): string {
  if (!(value instanceof Uint32Array)) return String(value)
  const whole = value.reduceRight((sum, word) => (sum << 32n) + BigInt(word), 0n)
  return decimalText(BigInt.asIntN(32 * value.length, whole), scale)
}
