import type { Piece } from './residue.ts'

/** What a piece is at the head (or the tail) of a document. */
export type HeadKind =
  | 'title' // the line by which an authority issues the document
  | 'promulgation' // （… 第N号发布，自 … 起施行）
  | 'table' // a row of the page's metadata table
  | 'order' // 某市人民政府令, 第N号
  | 'number' // 深府规〔2024〕6号
  | 'addressee' // 各区人民政府，市有关单位：
  | 'signature'
  | 'date'

export const OWN_NOUN =
  '(?:措施|办法|规定|条例|规则|细则|方案|意见|计划|指引|规划|目录|通知|公告|决定|命令|纲要|标准|制度|章程)'
const SUBTITLE = '(?:（[^（）]{1,24}）)?》?'
const NUMBER = '(?:\\p{Script=Han}{0,8})(?:〔|\\[|［)\\s*\\d{4}\\s*(?:〕|\\]|］)\\s*\\d+\\s*号'

const ADDRESSEE =
  /^(?:(?:各区|市有关|市各|市直|市政府|各市|各县|各有关|各委|各局)[^。；：]{0,100}|[^。；：]{0,40}各有关单位)：$/u
const ADDRESSEE_TAIL = /(?<=。)(?:各区(?:（[^（）]*）)?(?:人民)?政府|市有关单位|市直各|各有关单位)[^。；：]{0,60}：$/u
const NUMBER_TAIL = new RegExp(`(?<=。)${NUMBER}$`, 'u')
const NUMBER_ONLY = new RegExp(`^${NUMBER}$`, 'u')
const SIGNATURE = /^(?:\p{Script=Han}{2,12}人民政府(?:办公厅)?|市政府(?:办公厅)?|市长\s{1,8}\p{Script=Han}{2,4})$/u
const DATE = /^(?:\d{4}|[〇零○一二三四五六七八九]{4})\s*年\s*\S{1,3}\s*月\s*\S{1,3}\s*日$/u
const TITLE = new RegExp(`${OWN_NOUN}${SUBTITLE}$`, 'u')
const TITLE_TAIL = new RegExp(`(?:^|(?<=[。；）]))[^。；：，（）]{4,60}${OWN_NOUN}$`, 'u')
const PROMULGATION = /^[（(]\s*\d{4}\s*年[^（）()]{0,80}(?:发布|公布|通过)[^（）()]{0,120}[）)]/u

const TITLED_PROMULGATION = new RegExp(`^([^（）。；：，]{0,60}?${OWN_NOUN})?(${PROMULGATION.source.slice(1)})`, 'u')

/** The city whose texts these are: the name that stands most often before 人民政府. */
export function cityOf(text: string): string {
  const counts = new Map<string, number>()
  for (const found of text.slice(0, 2_000_000).matchAll(/(\p{Script=Han}{2}市)人民政府/gu)) {
    const name = found[1] ?? ''
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  let best = ''
  for (const [name, count] of counts) if (count > (counts.get(best) ?? 0)) best = name
  return best
}

/** The patterns that need the name of the city. Its first character may be lost where titles were glued. */
export interface HeadPatterns {
  readonly issuingTitle: RegExp
  readonly order: RegExp
  readonly orderTitle: RegExp
}
export function headPatterns(city: string): HeadPatterns {
  const name = city === '' ? '\\p{Script=Han}{2,8}' : `${city.slice(0, 1)}?${city.slice(1)}`
  const issuer = `${name}人民政府(?:办公厅)?`
  return {
    issuingTitle: new RegExp(
      `${issuer}(?:印发)?关于[^。；：]{2,80}?${OWN_NOUN}${SUBTITLE}(?:的(?:通知|公告))?》?$`,
      'u',
    ),
    order: new RegExp(`^(?:${issuer}令|第\\s*\\d+\\s*号)$`, 'u'),
    orderTitle: new RegExp(`^${issuer}令（第\\s*\\d+\\s*号）`, 'u'),
  }
}

/** Where in a piece an element of a head begins when text of the document before is glued to it. 0 for the whole piece. */
export function gluedHead(
  piece: Piece,
  patterns: HeadPatterns,
): { readonly at: number; readonly kind: HeadKind } | undefined {
  const { text } = piece
  const title = patterns.issuingTitle.exec(text)
  if (title !== null && !insideQuotes(text, title.index)) return { at: title.index, kind: 'title' }
  const addressee = ADDRESSEE_TAIL.exec(text)
  if (addressee !== null) return { at: addressee.index, kind: 'addressee' }
  const number = NUMBER_TAIL.exec(text)
  if (number !== null) return { at: number.index, kind: 'number' }
  return undefined
}

/** What a whole piece is, if it belongs to the head or the tail of a document. */
export function headKind(text: string, patterns: HeadPatterns): HeadKind | undefined {
  if (patterns.order.test(text)) return 'order'
  if (patterns.orderTitle.test(text)) return 'title'
  if (/^(?:文\s*号|签发日期|索\s*引\s*号|发布机构|发文字号|成文日期|主题分类)\s*(?:\t|[:：])/u.test(text))
    return 'table'
  if (NUMBER_ONLY.test(text)) return 'number'
  if (SIGNATURE.test(text)) return 'signature'
  if (DATE.test(text)) return 'date'
  if (PROMULGATION.test(text)) return 'promulgation'
  if (ADDRESSEE.test(text) && !/(?:应当?|可以|如下|下列|以下)/u.test(text)) return 'addressee'
  return undefined
}

/** The promulgation bracket at the start of a piece, or directly after a title in the same piece. */
export function promulgation(text: string): { readonly title: string; readonly bracket: string } | undefined {
  const found = TITLED_PROMULGATION.exec(text)
  if (found === null) return undefined
  return { title: found[1] ?? '', bracket: found[2] ?? '' }
}

/** The document's own title at the end of a piece: "… 。某市某某办法". */
export const ownTitleTail = (text: string): number | undefined => TITLE_TAIL.exec(text)?.index

/** True for a short line that can be nothing but a title. */
export const looksLikeTitle = (text: string): boolean =>
  text.length >= 6 &&
  text.length <= 80 &&
  !/：$|[。；]/u.test(text) &&
  TITLE.test(text) &&
  !/^(?:第[\d零一二三四五六七八九十百]+[章节条]|[一二三四五六七八九十]+、|[（(]|\d+\s*[．.、])/u.test(text)

/** True for the paragraph of a notice that sends a document out or makes it known. */
export const looksLikeNotice = (text: string): boolean =>
  /(?:印发给你们|现印发|现予(?:公布|发布|印发)|现将.{0,120}(?:印发|公布|发布)|已经.{0,40}(?:同意|审议通过))/u.test(text)

function insideQuotes(text: string, at: number): boolean {
  const before = text.slice(0, at)
  return before.lastIndexOf('《') > before.lastIndexOf('》') || before.lastIndexOf('“') > before.lastIndexOf('”')
}
