import type { SourceText, Span } from './source-text.ts'
import { trimmed } from './source-text.ts'

/** What a page leaves in a text that is no part of the document. */
export type ResidueKind =
  | 'space'
  | 'page-header'
  | 'share'
  | 'read-aloud'
  | 'print-close'
  | 'navigation'
  | 'image'
  | 'reference-mark'
  | 'empty-label'
  | 'page-number'
  | 'unplaced'

export interface Residue extends Span {
  readonly kind: ResidueKind
}

/** A stretch of one line that is left when residue is taken away. */
export interface Piece extends Span {
  readonly line: number
  readonly text: string
  /** True when the piece begins its line with the indent of a paragraph. */
  readonly indented: boolean
}

const WHOLE: readonly (readonly [RegExp, ResidueKind])[] = [
  [/^(?:信息)?来源\s*[:：]/u, 'page-header'],
  [/^(?:发布日期|发布时间|日期|时间)\s*[:：]\s*\d{4}/u, 'page-header'],
  [/^(?:浏览次数|点击数|字号|字体)\s*[:：]/u, 'page-header'],
  [/^分享(?:到)?\s*[:：]?$/u, 'share'],
  [/^(?:人工智能朗读|朗读)\s*[:：]?$/u, 'read-aloud'],
  [/^[—－-]\s*\d{1,4}\s*[—－-]$/u, 'page-number'],
  [/^(?:扫一扫在手机打开当前页|返回顶部|相关附件|上一篇|下一篇)\s*[:：]?/u, 'navigation'],
  [/^(?:您(?:现在|当前)?的?位置|当前位置|首页\s*[>＞»])/u, 'navigation'],
  [
    /^(?:版权所有|主办单位|主办\s*[:：]|承办单位|网站标识码|网站地图|友情链接|\p{Script=Han}ICP备|\p{Script=Han}公网安备)/u,
    'navigation',
  ],
]
const PREFIX: readonly (readonly [RegExp, ResidueKind])[] = [
  [/^(?:[0-9a-zA-Z_-]{1,40}[.。]+)+(?:png|jpe?g|gif|bmp)/u, 'image'],
  [/^(?:【(?:打印本页|打印|关闭窗口|关闭|返回顶部|字体[^】]*)】\s*)+/u, 'print-close'],
  [/^相关(?:政策)?(?:解读|文件|链接|阅读|附件)(?=\p{Script=Han})/u, 'navigation'],
]
const SUFFIX: readonly (readonly [RegExp, ResidueKind])[] = [
  [/(?<=的(?:通知|公告|意见|决定|办法))\s{1,8}(?:政策咨询|政策解读|图文解读)$/u, 'navigation'],
  [/主\s*题\s*词\s*[:：]$/u, 'empty-label'],
]
const MARK = /\s{0,4}\[\d{1,2}\]/gu

/** Divides every line of a source into pieces of text and named residue. Nothing is left out and nothing is counted twice. */
export function takeResidue(source: SourceText): { readonly pieces: Piece[]; readonly residue: Residue[] } {
  const pieces: Piece[] = []
  const residue: Residue[] = []
  const { text, lineStarts } = source
  for (let n = 0; n < lineStarts.length; n++) {
    const from = lineStarts[n] ?? 0
    const to = lineStarts[n + 1] ?? text.length
    const line = trimmed(text, { start: from, end: to })
    if (line.start === line.end) continue
    const indented = line.start > from
    let { start, end } = line
    let changed = true
    const cut = (a: number, b: number, kind: ResidueKind) => residue.push({ start: a, end: b, kind })
    while (changed && start < end) {
      changed = false
      const rest = text.slice(start, end)
      const whole = WHOLE.find(([pattern]) => pattern.test(rest))
      if (whole !== undefined) {
        cut(start, end, whole[1])
        start = end
        break
      }
      for (const [pattern, kind] of PREFIX) {
        const found = pattern.exec(rest)
        if (found === null) continue
        cut(start, start + found[0].length, kind)
        start += found[0].length
        changed = true
        break
      }
      if (changed) continue
      for (const [pattern, kind] of SUFFIX) {
        const found = pattern.exec(rest)
        if (found === null) continue
        cut(start + found.index, end, kind)
        end = start + found.index
        changed = true
        break
      }
    }
    if (start === end) continue
    let at = start
    for (const mark of text.slice(start, end).matchAll(MARK)) {
      const begin = start + mark.index
      add(at, begin)
      cut(begin, begin + mark[0].length, 'reference-mark')
      at = begin + mark[0].length
    }
    add(at, end)
    function add(a: number, b: number) {
      const span = trimmed(text, { start: a, end: b })
      if (span.start < span.end)
        pieces.push({ ...span, line: n + 1, text: text.slice(span.start, span.end), indented: indented && a === start })
    }
  }
  residue.sort((a, b) => a.start - b.start)
  return { pieces, residue }
}
