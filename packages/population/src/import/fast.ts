import { ABSENT, codeOf, limitsOf } from '@pengce/compile'
import type { Fact } from '@pengce/language'
import { PARTS } from '@pengce/values'
import { quoted } from '../files/database.ts'
import { gapOf, WORDS } from './reading.ts'

/**
 * A column of text as SQL: `value`, the number of every cell written in the plainest way, null where the database cannot
 * tell; those cells are read one by one (`readCell`), which understands all that people write.
 */
export function fastSql(fact: Fact, column: string, parts: number | null): string {
  const text = `lower(trim(${column}))`
  const word = (words: readonly string[], value: number): string =>
    `WHEN ${text} IN (${words.map(quoted).join(', ')}) THEN ${numberSql(value)}`
  const gaps = `WHEN ${column} IS NULL OR ${text} = '' THEN ${numberSql(gapOf(fact))} ${word(WORDS.absent, ABSENT[fact.type])}`
  switch (fact.type) {
    case 'yes-no':
      return `CASE ${gaps} ${word(WORDS.yes, 1)} ${word(WORDS.no, 0)} END`
    case 'choice': {
      const options = Object.keys(fact.options).map(
        (o) => `WHEN trim(${column}) = ${quoted(o)} THEN ${codeOf(fact, o)}`,
      )
      return `CASE ${options.join(' ')} ${gaps} END`
    }
    case 'date':
      return `CASE ${gaps} WHEN regexp_full_match(${column}, '(19|20)\\d{2}-\\d{2}-\\d{2}') AND TRY_CAST(${column} AS DATE) IS NOT NULL THEN CAST(TRY_CAST(${column} AS DATE) - DATE '1970-01-01' AS DOUBLE) END`
    case 'figure':
      return `CASE ${gaps} ${figureCase(fact, column, parts ?? ownParts(fact))} END`
  }
}
/** A bare number is in the unit of the fact; a share must say that it is in percent. */
export const ownParts = (fact: Fact): number | null =>
  fact.type !== 'figure' || fact.unit === 'rate' ? null : PARTS[fact.unit]

function figureCase(fact: Fact, column: string, parts: number | null): string {
  if (parts === null) return ''
  const digits = String(parts).length - 1
  const [least, most] = limitsOf(fact)
  const decimals = digits === 0 ? '(\\.0+)?' : `(\\.\\d{1,${digits}}0*)?`
  const whole = `CAST(TRY_CAST(${column} AS DECIMAL(27, ${digits})) * ${parts} AS DOUBLE)`
  return `WHEN regexp_full_match(${column}, '-?\\d{1,11}${decimals}') AND (${whole} BETWEEN ${least} AND ${most} OR ${whole} = ${ABSENT.figure}) THEN ${whole}`
}
const numberSql = (value: number): string =>
  Number.isNaN(value) ? "'nan'::DOUBLE" : value === Number.POSITIVE_INFINITY ? "'infinity'::DOUBLE" : String(value)
