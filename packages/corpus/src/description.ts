import type { CivilDate } from '@pengce/values'
import type { FoundText } from './boundary.ts'
import { firstDate } from './date-reading.ts'
import { OWN_NOUN } from './head-element.ts'
import type { Provision } from './provision.ts'

/** What the head of a document says about it. Null where the source does not say. */
export interface Description {
  readonly title: string
  /** How the title was found: as a line of the text, out of the line that issues it, or out of its first heading. */
  readonly titleFrom: 'own-line' | 'issuing-line' | 'first-heading' | 'none'
  readonly number: string | null
  readonly issuer: string | null
  readonly issued: CivilDate | null
  readonly posted: CivilDate | null
}

/** Reads title, number, issuer and dates out of the head (and tail) of a text. */
export function describe(
  city: string,
  found: FoundText,
  provisions: readonly Provision[],
  header: string,
): Description {
  const of = (kind: Provision['kind']) => provisions.filter((p) => p.kind === kind).map((p) => p.text)
  const notes = of('note')
  const signatures = of('signature')
  const named = titleOf(found, provisions, city)
  const promulgated = notes.find((n) => /令\s*第\s*\d+\s*号/u.test(n) && /^[（(]/u.test(n))
  const signature = signatures.find((s) => !/\d/u.test(s) && !/^市长/u.test(s))
  const table = notes.find((n) => /发布机关|发布机构/u.test(n))
  return {
    ...named,
    number: numberOf(notes, of('title'), city),
    issuer:
      signature ??
      /发布机[关构](?:\t|[:：])\s*(\p{Script=Han}+?(?:人民政府(?:办公厅)?))/u.exec(table ?? '')?.[1] ??
      issuerIn(found, city) ??
      (promulgated === undefined
        ? undefined
        : /\p{Script=Han}{2,12}人民政府(?=令)/u.exec(
            promulgated.replace(/\s/gu, '').replace(/^（\d+年\d+月\d+日/u, ''),
          )?.[0]) ??
      null,
    issued:
      lastOf(signatures) ??
      tableDate(notes, /(?:签发日期|成文日期)/u) ??
      (promulgated === undefined ? null : (firstDate(promulgated) ?? null)),
    posted: firstDate(header) ?? tableDate(notes, /发布日期/u) ?? null,
  }
}

function titleOf(
  found: FoundText,
  provisions: readonly Provision[],
  city: string,
): Pick<Description, 'title' | 'titleFrom'> {
  const own = found.pieces.filter((p) => p.part === 'own-title').at(-1)
  if (own !== undefined) return { title: own.text, titleFrom: 'own-line' }
  const line = found.pieces
    .filter((p) => p.part === 'title')
    .at(-1)
    ?.text.replace(new RegExp(`^(?:${city}人民政府)?令（第\\s*\\d+\\s*号）`, 'u'), '')
  if (line !== undefined) {
    const restored = city !== '' && line.startsWith(`${city.slice(1)}人民政府`) ? city.slice(0, 1) + line : line
    const issued = /(?:关于印发|印发关于|关于公布)《?(.+?)》?的(?:通知|公告)$/u.exec(restored)?.[1]
    if (issued === undefined) return { title: restored, titleFrom: 'own-line' }
    return {
      title: issued.startsWith(city) || /^(?:关于|\d)/u.test(issued) ? issued : city + issued,
      titleFrom: 'issuing-line',
    }
  }
  return fromFirstHeading(provisions)
}

/** 一、X的重要意义 over a text that calls itself 本实施意见 is a document "关于X的实施意见" of the office that signs it. */
function fromFirstHeading(provisions: readonly Provision[]): Pick<Description, 'title' | 'titleFrom'> {
  const heading = provisions.find((p) => p.kind === 'heading')?.text ?? ''
  const subject = /^一、(.{4,40}?)的(?:重要)?意义/u.exec(heading)?.[1]
  const noun = new RegExp(`本((?:若干|实施|指导|工作|行动)?${OWN_NOUN})`, 'u').exec(
    provisions.map((p) => p.text).join('\n'),
  )?.[1]
  if (subject === undefined || noun === undefined) return { title: '', titleFrom: 'none' }
  const signature = provisions.find((p) => p.kind === 'signature' && !/\d/u.test(p.text))?.text ?? ''
  return { title: `${signature}关于${subject}的${noun}`, titleFrom: 'first-heading' }
}

function numberOf(notes: readonly string[], titles: readonly string[], city: string): string | null {
  for (const note of notes) {
    const text = note.replace(/\s+/gu, '')
    const plain = /^\p{Script=Han}{0,8}〔\d{4}〕\d+号$/u.exec(text)?.[0]
    if (plain !== undefined) return plain
    const table = /文号[:：]?(\p{Script=Han}{1,8}〔\d{4}〕\d+号)/u.exec(text)?.[1]
    if (table !== undefined) return table
    const order = /(\p{Script=Han}{2,10}人民政府令)第(\d+)号(?:发布|公布)/u.exec(
      text.replace(/^（\d+年\d+月\d+日/u, ''),
    )
    if (order !== null) {
      const amended = /令第(\d+)号修[正订改]/u.exec(text)?.[1]
      return `${order[1]}第${order[2]}号${amended === undefined ? '' : `（第${amended}号修正）`}`
    }
  }
  for (const title of titles) {
    const order = new RegExp(
      `^(${city === '' ? '\\p{Script=Han}{2,8}' : city}人民政府令)（第\\s*(\\d+)\\s*号）`,
      'u',
    ).exec(title)
    if (order !== null) return `${order[1]}第${order[2]}号`
  }
  return null
}

function issuerIn(found: FoundText, city: string): string | undefined {
  const title = found.pieces.find((p) => p.part === 'title')?.text ?? ''
  if (city === '') return /^\p{Script=Han}{2,12}人民政府(?:办公厅)?/u.exec(title)?.[0]
  const match = new RegExp(`${city.slice(0, 1)}?${city.slice(1)}人民政府(办公厅)?`, 'u').exec(title)
  return match === null ? undefined : `${city}人民政府${match[1] ?? ''}`
}

const lastOf = (texts: readonly string[]): CivilDate | undefined => {
  for (const text of [...texts].reverse()) {
    const date = firstDate(text)
    if (date !== undefined) return date
  }
  return undefined
}

function tableDate(notes: readonly string[], label: RegExp): CivilDate | undefined {
  for (const note of notes) {
    const found = label.exec(note)
    const date = found === null ? undefined : firstDate(note.slice(found.index, found.index + found[0].length + 16))
    if (date !== undefined) return date
  }
  return undefined
}

/** The date on which a metadata table says the document takes effect. */
export const tableEffective = (notes: readonly string[]): CivilDate | undefined => tableDate(notes, /实施日期/u)
