import { headingNumber, toChinese } from './chinese-number.ts'

/** The ranks of headings and items, from the widest to the narrowest. */
export const RANKS = {
  chapter: 1,
  section: 2,
  article: 3,
  part: 4,
  clause: 5,
  point: 6,
  subpoint: 7,
  circled: 8,
} as const
export type Rank = keyof typeof RANKS

/** A numbered sign at the start of a line: 第三章, 第十五条, 一、, （一）, 1．, （1）, ①. */
export interface Marker {
  readonly rank: Rank
  readonly number: number
  /** As a locator writes it: 第三章, 第十五条, 一, （一）, 1, （1）, ①. */
  readonly label: string
  /** The length of the sign in the text, with the white space after it. */
  readonly length: number
}

const HAN = '[零〇一二三四五六七八九十百]+'
const PATTERNS: readonly (readonly [Rank, RegExp])[] = [
  ['chapter', new RegExp(`^第\\s*(${HAN}|\\d{1,3})\\s*章\\s*`, 'u')],
  ['section', new RegExp(`^第\\s*(${HAN}|\\d{1,3})\\s*节\\s*`, 'u')],
  ['article', new RegExp(`^第\\s*(${HAN}|\\d{1,3})\\s*条(?!第|规定|、|和|至|所)\\s*`, 'u')],
  ['part', new RegExp(`^(${HAN})、\\s*`, 'u')],
  ['clause', new RegExp(`^[（(]\\s*(${HAN})\\s*[）)]\\s*`, 'u')],
  ['point', /^(\d{1,2})\s*(?:[．、]|\.(?!\d))\s*/u],
  ['subpoint', /^[（(]\s*(\d{1,2})\s*[）)]\s*/u],
  ['circled', /^([①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮])\s*/u],
]

/** The marker at the start of a text, if there is one. */
export function markerOf(text: string): Marker | undefined {
  for (const [rank, pattern] of PATTERNS) {
    const found = pattern.exec(text)
    if (found === null) continue
    const sign = found[1] ?? ''
    const number = rank === 'circled' ? sign.charCodeAt(0) - 0x245f : headingNumber(sign)
    if (number === undefined || number < 1 || number > 999) continue
    return { rank, number, label: labelOf(rank, number), length: found[0].length }
  }
  return undefined
}

/** A label in its one written form. */
function labelOf(rank: Rank, number: number): string {
  switch (rank) {
    case 'chapter':
      return `第${toChinese(number)}章`
    case 'section':
      return `第${toChinese(number)}节`
    case 'article':
      return `第${toChinese(number)}条`
    case 'part':
      return toChinese(number)
    case 'clause':
      return `（${toChinese(number)}）`
    case 'point':
      return String(number)
    case 'subpoint':
      return `（${number}）`
    case 'circled':
      return String.fromCharCode(0x245f + number)
  }
}
