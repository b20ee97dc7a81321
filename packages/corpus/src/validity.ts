import type { CivilDate } from '@pengce/values'
import { endOf, lastDayOf, years } from '@pengce/values'
import { headingNumber } from './chinese-number.ts'
import { DATE_SOURCE, firstDate, readDate } from './date-reading.ts'
import { tableEffective } from './description.ts'
import type { Provision } from './provision.ts'

/** From when to when a document holds, and what it ends. Null where the text states nothing. */
export interface Validity {
  readonly effective: CivilDate | null
  readonly expires: CivilDate | null
  /** How each was found, so that an answer can say so. */
  readonly effectiveFrom: 'clause' | 'table' | 'date of issue' | 'first provision' | 'date of publication' | 'none'
  readonly expiresFrom: 'clause' | 'title' | 'repeal' | 'none'
  readonly repeals: readonly Repeal[]
}
/** One document that this one ends, wholly or in part. */
export interface Repeal {
  readonly title: string | null
  readonly number: string | null
  /** Provisions ended, as (八)(九)(十); empty when the whole document ends. */
  readonly parts: readonly string[]
  /** The date of the version ended, when it has no number. */
  readonly versionOf: CivilDate | null
  /** Where it is said. */
  readonly locator: string
}

const SELF =
  '(?:本|此)(?:若干|政策|行动|实施|工作)?(?:政策)?(?:措施|办法|规定|通知|公告|文件|件|意见|方案|计划|指引|规则|细则|条例)'
const NAMES_ITSELF = new RegExp(SELF, 'u')
const STARTS = `[自从]\\s*(${DATE_SOURCE})\\s*起\\s*(?:正式)?(?:施行|实施|执行|生效)`
const START = new RegExp(STARTS, 'u')
const SELF_START = new RegExp(`${SELF}[^。]{0,12}?${STARTS}`, 'u')
const FIRST_START = new RegExp(`^一、[从自]\\s*(${DATE_SOURCE})\\s*起`, 'u')
const UNTIL = new RegExp(`有效期(?:限)?(?:至|到)\\s*(${DATE_SOURCE})`, 'u')
const YEARS = /有效期(?:限)?(?:为)?\s*(\d{1,2}|[一二三四五六七八九十]{1,2})\s*年/u

export function validityOf(provisions: readonly Provision[], title: string, issued: CivilDate | null): Validity {
  const body = provisions.filter((p) => p.kind !== 'title' && p.kind !== 'addressee' && p.kind !== 'signature')
  const effective = effectiveOf(body, issued)
  const until = dateAfter(body, UNTIL)
  const count = YEARS.exec(body.find((p) => YEARS.test(p.text) && NAMES_ITSELF.test(p.text))?.text ?? '')?.[1]
  const length = headingNumber(count ?? '')
  const byClause =
    until ?? (length !== undefined && effective.date !== null ? lastDayOf(effective.date, years(length)) : undefined)
  const span = /[（(]\s*(\d{4})\s*年?\s*[—–－-]+\s*(\d{4})\s*年?\s*[）)]/u.exec(title)
  const byTitle = span?.[2] === undefined ? undefined : endOf(Number(span[2]))
  return {
    effective: effective.date,
    effectiveFrom: effective.from,
    expires: byClause ?? byTitle ?? null,
    expiresFrom: byClause !== undefined ? 'clause' : byTitle !== undefined ? 'title' : 'none',
    repeals: body.flatMap(repealsIn),
  }
}

function effectiveOf(
  body: readonly Provision[],
  issued: CivilDate | null,
): { date: CivilDate | null; from: Validity['effectiveFrom'] } {
  const clause = dateAfter(body, SELF_START)
  if (clause !== undefined) return { date: clause, from: 'clause' }
  const letter = body.filter((p) => p.kind === 'notice' || p.kind === 'note')
  const stated = dateAfter(letter, START)
  if (stated !== undefined) return { date: stated, from: 'clause' }
  const table = tableEffective(body.filter((p) => p.kind === 'note').map((p) => p.text))
  if (table !== undefined) return { date: table, from: 'table' }
  const issue = /自印发之日起\s*(?:正式)?(?:施行|实施|执行|生效)/u
  if (body.some((p) => issue.test(p.text))) return { date: issued, from: issued === null ? 'none' : 'date of issue' }
  if (body.some((p) => /自(?:发布|公布)之日起\s*(?:正式)?(?:施行|实施|执行|生效)/u.test(p.text)))
    return { date: null, from: 'date of publication' }
  const first = body.find((p) => p.kind === 'paragraph')
  const date = dateAfter(first === undefined ? [] : [first], FIRST_START)
  return date === undefined ? { date: null, from: 'none' } : { date, from: 'first provision' }
}

function dateAfter(provisions: readonly Provision[], pattern: RegExp): CivilDate | undefined {
  for (const p of provisions) {
    const found = pattern.exec(p.text)
    const date = found?.[1] === undefined ? undefined : readDate(found[1])
    if (date !== undefined) return date
  }
  return undefined
}

const ENDS = /(?:同时|即行|相应)?(?:予以)?(?:废止|停止执行|停止施行|不再执行|不再施行)/u
/** The number of a document: an order's, or that of an office, a year and a count. */
export const DOCUMENT_NUMBER = /(?:\p{Script=Han}{2,10}令\s*第\s*\d+\s*号|\p{Script=Han}{1,8}〔\d{4}〕\s*\d+\s*号)/u
const NUMBER_AFTER = new RegExp(`^\\s*[（(]\\s*(${DOCUMENT_NUMBER.source})\\s*[）)]`, 'u')

/** The documents that a provision ends: each 《title》（number） in the clause that says so. */
function repealsIn(provision: Provision): Repeal[] {
  const out: Repeal[] = []
  for (const sentence of provision.text.split(/(?<=[。；])/u)) {
    const verb = ENDS.exec(sentence)
    if (verb === null) continue
    const clause = sentence.slice(0, verb.index)
    for (const { title, end, start } of quotedTitles(clause)) {
      const after = clause.slice(end)
      const number = NUMBER_AFTER.exec(after)
      const partial =
        /^[^《]{0,24}?中的?((?:(?:第[一二三四五六七八九十]+[条项]|[（(][一二三四五六七八九十]+[）)])[、和及]?)+)/u.exec(
          after.slice(number?.[0].length ?? 0),
        )
      out.push({
        title,
        number: number?.[1]?.replace(/\s+/gu, '') ?? null,
        parts: [...(partial?.[1] ?? '').matchAll(/[一二三四五六七八九十]+/gu)].map((m) => `(${m[0]})`),
        versionOf: number === null ? (firstDate(clause.slice(Math.max(0, start - 30), start)) ?? null) : null,
        locator: provision.locator,
      })
    }
  }
  return out
}

/** Titles in 《》, the outermost only: 《甲印发〈乙〉的通知》 is one. */
export function quotedTitles(text: string): { readonly title: string; readonly start: number; readonly end: number }[] {
  const out: { title: string; start: number; end: number }[] = []
  for (const found of text.matchAll(/《([^《》]{2,120})》/gu))
    out.push({ title: found[1] ?? '', start: found.index, end: found.index + found[0].length })
  return out
}

/** A repeal in one line, as lists show it: 深府规〔2021〕1号 (八)(九)(十). */
export function repealText(repeal: Repeal): string {
  const name =
    repeal.number ??
    (repeal.versionOf === null ? `《${repeal.title ?? ''}》` : `${repeal.versionOf} 版《${repeal.title ?? ''}》`)
  return repeal.parts.length === 0 ? name : `${name} ${repeal.parts.join('')}`
}
