import { parseMoney, parseRate } from '@pengce/values'
import type { Found } from './entry-problem.ts'
import type { Indicator } from './indicator.ts'
import { type Level, levelOfParts } from './level.ts'

/** A level, or what is wrong with what was typed. */
export type ReadLevel = { readonly level: Level } | { readonly problem: Found }

/** Reads a figure as a person typed it, in the indicator's unit: `1.2万` with `户`, `1800亿元`, `45.3%`, `7∶3`, `完成`. */
export function readLevel(indicator: Indicator, typed: string, typedUnit: string): ReadLevel {
  const given = typed.trim()
  const unit = typedUnit.trim()
  if (given === '') return wrong({ code: 'entry/value-missing' })
  switch (indicator.kind) {
    case 'done':
      return readDone(given)
    case 'ratio':
      return readRatio(given, unit, indicator)
    case 'money':
      return readMoney(given, unit)
    case 'proportion':
      return readProportion(given, unit)
    case 'count':
    case 'quantity':
      return readNumber(given, unit, indicator)
  }
}

const wrong = (problem: Found): ReadLevel => ({ problem })
const plain = (typed: string): string => typed.normalize('NFKC').replace(/\s+/gu, '').replace(/[−–]/gu, '-')

/** Whether something is done, in either language. */
export function readDone(given: string): ReadLevel {
  const said = plain(given).toLowerCase()
  if (['完成', '已完成', '是', '已报', '已报送', 'done', 'yes', 'filed', '1'].includes(said))
    return { level: levelOfParts(1) }
  if (['未完成', '否', '未报', 'notdone', 'no', '0'].includes(said)) return { level: levelOfParts(0) }
  return wrong({ code: 'entry/not-done-or-not', given })
}

function readRatio(given: string, unit: string, indicator: Indicator): ReadLevel {
  if (unit !== '' && !isUnit(plain(unit), indicator))
    return wrong({ code: 'entry/wrong-unit', given: unit, unit: indicator.unit })
  const [, of, to] = /^(\d{1,15})[:∶比](\d{1,15})$/u.exec(plain(given)) ?? []
  if (of === undefined || to === undefined || Number(to) === 0) return wrong({ code: 'entry/not-a-ratio', given })
  return { level: { parts: Number(of), to: Number(to) } }
}

function readMoney(given: string, unit: string): ReadLevel {
  const bare = /^[+-]?[\d,.]+$/u.test(plain(given))
  if (unit === '' && bare)
    return wrong({ code: 'entry/unit-missing', unit: { zh: '元、万元或亿元', en: 'yuan, 万元 or 亿元' } })
  const name = plain(unit).replace(/^(?:yuan|CNY|RMB|人民币元?)$/iu, '元')
  if (name !== '' && !/^[百千]?[万亿]{0,2}元$/u.test(name))
    return wrong({ code: 'entry/wrong-unit', given: unit, unit: { zh: '元、万元或亿元', en: 'yuan, 万元 or 亿元' } })
  const read = parseMoney(bare ? `${plain(given)}${name}` : given)
  if (!read.ok) return wrong({ code: 'entry/unreadable', given })
  return notNegative(read.value.parts, given)
}

function readProportion(given: string, unit: string): ReadLevel {
  if (!/^[%‰]?$/u.test(plain(unit))) return wrong({ code: 'entry/wrong-unit', given: unit, unit: { zh: '%', en: '%' } })
  const bare = /^[+-]?[\d,.]+$/u.test(plain(given))
  if (bare && unit === '') return wrong({ code: 'entry/unit-missing', unit: { zh: '%', en: '%' } })
  const read = parseRate(bare ? `${given}${unit}` : given)
  return read.ok ? { level: levelOfParts(read.value.parts) } : wrong({ code: 'entry/unreadable', given })
}

function readNumber(given: string, unit: string, indicator: Indicator): ReadLevel {
  const [, sign = '', whole, tail = '', behind = ''] =
    /^([+-]?)(\d{1,3}(?:,\d{3})+|\d{1,16})(?:\.(\d{1,12}))?(\D.*)?$/u.exec(plain(given)) ?? []
  if (whole === undefined) return wrong({ code: 'entry/unreadable', given })
  const own = sizeAndUnit(behind, indicator)
  const column = sizeAndUnit(plain(unit), indicator)
  const named = own.unit === '' ? column.unit : own.unit
  if (named === '') return wrong({ code: 'entry/unit-missing', unit: indicator.unit })
  if (!isUnit(named, indicator) || (own.unit !== '' && column.unit !== '' && own.unit !== column.unit))
    return wrong({ code: 'entry/wrong-unit', given: own.unit === '' ? unit : own.unit, unit: indicator.unit })
  const power = own.power + column.power + indicator.decimals
  const decimals = tail.replace(/0+$/u, '')
  if (decimals.length > power) return wrong({ code: 'entry/too-fine', given, decimals: indicator.decimals })
  const parts = BigInt(`${whole.replaceAll(',', '')}${decimals.padEnd(power, '0')}`)
  if (parts > BigInt(Number.MAX_SAFE_INTEGER)) return wrong({ code: 'entry/too-large', given })
  return notNegative(sign === '-' ? -Number(parts) : Number(parts), given)
}

/** The words of size before a unit, unless they are part of it as in 千瓦时. */
function sizeAndUnit(text: string, indicator: Indicator): { readonly power: number; readonly unit: string } {
  if (isUnit(text, indicator)) return { power: 0, unit: text }
  const [, size = '', unit = ''] = /^([十百千]?[万亿]?)(.*)$/u.exec(text) ?? []
  return { power: [...size].reduce((sum, word) => sum + (powers[word] ?? 0), 0), unit }
}
const powers: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 }

const notNegative = (parts: number, given: string): ReadLevel =>
  parts < 0 ? wrong({ code: 'entry/negative', given }) : { level: levelOfParts(parts) }

/** The unit in either language, in one number or many. */
function isUnit(named: string, { unit: { zh, en } }: Indicator): boolean {
  const said = named.toLowerCase()
  const known = [zh, en].map((u) => plain(u).toLowerCase())
  return known.includes(said) || known.includes(`${said}s`) || known.includes(said.replace(/s$/u, ''))
}
