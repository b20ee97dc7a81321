import type { Language } from './problem.ts'
import type { ResidueKind } from './residue.ts'

/** Something about a source that looks lost or wrong, with the lines where it stands. */
export type Defect =
  | { readonly code: 'glued-start'; readonly lines: readonly number[] }
  | { readonly code: 'lost-title'; readonly lines: readonly number[] }
  | { readonly code: 'cut-title'; readonly lines: readonly number[]; readonly restored: string }
  | { readonly code: 'doubled-title'; readonly lines: readonly number[] }
  | { readonly code: 'page-residue'; readonly lines: readonly number[]; readonly kinds: readonly ResidueKind[] }
  | { readonly code: 'metadata-table'; readonly lines: readonly number[] }
  | { readonly code: 'duplicate'; readonly lines: readonly number[]; readonly differences: number }
  | { readonly code: 'cut-sentence'; readonly lines: readonly number[] }
  | { readonly code: 'unfinished-sentence'; readonly lines: readonly number[]; readonly locator: string }
  | { readonly code: 'glued-provisions'; readonly lines: readonly number[] }
  | { readonly code: 'breaks-off'; readonly lines: readonly number[]; readonly locator: string }
  | { readonly code: 'lost-annex'; readonly lines: readonly number[]; readonly annex: string }
  | { readonly code: 'lost-image'; readonly lines: readonly number[]; readonly count: number }
  | { readonly code: 'cut-number'; readonly lines: readonly number[]; readonly number: string }
  | { readonly code: 'no-number'; readonly lines: readonly number[] }
  | { readonly code: 'no-issue-date'; readonly lines: readonly number[] }
  | {
      readonly code: 'numbering-gap'
      readonly lines: readonly number[]
      readonly expected: string
      readonly found: string
    }
  | { readonly code: 'numbered-twice'; readonly lines: readonly number[]; readonly locator: string }
  | { readonly code: 'start-by-publication'; readonly lines: readonly number[] }
  | { readonly code: 'without-numbering'; readonly lines: readonly number[] }

type Texts = { readonly [C in Defect['code']]: (d: Extract<Defect, { code: C }>) => string }

const residueZh: Readonly<Record<ResidueKind, string>> = {
  space: '空白',
  'page-header': '网页信息行',
  share: '分享按钮',
  'read-aloud': '朗读按钮',
  'print-close': '打印关闭按钮',
  navigation: '导航文字',
  image: '图片文件名',
  'reference-mark': '引用标记',
  'empty-label': '空的标签',
  'page-number': '页码',
  unplaced: '未能归入任何文件的文字',
}
const residueEn: Readonly<Record<ResidueKind, string>> = {
  space: 'white space',
  'page-header': 'page header',
  share: 'share button',
  'read-aloud': 'read-aloud button',
  'print-close': 'print and close buttons',
  navigation: 'navigation words',
  image: 'image names',
  'reference-mark': 'reference marks',
  'empty-label': 'an empty label',
  'page-number': 'page numbers',
  unplaced: 'text that belongs to no document',
}
/** The name of a kind of residue. */
export const residueText = (kind: ResidueKind, language: Language): string =>
  language === 'zh' ? residueZh[kind] : residueEn[kind]

const zh: Texts = {
  'glued-start': () => '开头粘在前一份文件或网页残留之后',
  'lost-title': () => '没有标题行',
  'cut-title': (d) => `标题缺字，已补为“${d.restored}”`,
  'doubled-title': () => '标题重复出现',
  'page-residue': (d) => `网页残留：${d.kinds.map((k) => residueZh[k]).join('、')}`,
  'metadata-table': () => '正文前有网页的信息表',
  duplicate: (d) => `同一文件的另一份拷贝，有 ${d.differences} 处不同`,
  'cut-sentence': () => '分页把句子截断，已接上',
  'unfinished-sentence': (d) => `${d.locator} 没有句末标点，可能缺字`,
  'glued-provisions': () => '多个条款粘在一行，已分开',
  'breaks-off': (d) => `正文在 ${d.locator} 中断，后文缺失`,
  'lost-annex': (d) => `列有${d.annex}但正文中没有内容`,
  'lost-image': (d) => `有 ${d.count} 张图片只剩文件名，图中内容缺失`,
  'cut-number': (d) => `文号“${d.number}”缺机关代字`,
  'no-number': () => '没有文号',
  'no-issue-date': () => '没有成文日期',
  'numbering-gap': (d) => `编号不连续：应为 ${d.expected}，实为 ${d.found}`,
  'numbered-twice': (d) => `编号重复：${d.locator}`,
  'start-by-publication': () => '自发布之日起施行，但文中没有发布日期',
  'without-numbering': () => '没有编号的正文，无法划分条款',
}
const en: Texts = {
  'glued-start': () => 'the head is glued to what stands before it on the line',
  'lost-title': () => 'there is no title line',
  'cut-title': (d) => `the title lacks a character and was restored to "${d.restored}"`,
  'doubled-title': () => 'the title stands twice',
  'page-residue': (d) => `page residue: ${d.kinds.map((k) => residueEn[k]).join(', ')}`,
  'metadata-table': () => "a table of the page's metadata stands before the text",
  duplicate: (d) => `another copy of the same document, with ${d.differences} differences`,
  'cut-sentence': () => 'page extraction cut a sentence; it was joined again',
  'unfinished-sentence': (d) => `${d.locator} has no end mark; words may be missing`,
  'glued-provisions': () => 'several provisions are glued into one line; they were divided',
  'breaks-off': (d) => `the text breaks off in ${d.locator}; what follows is lost`,
  'lost-annex': (d) => `${d.annex} is announced but its content is missing`,
  'lost-image': (d) => `${d.count} images left only their file names; what they showed is lost`,
  'cut-number': (d) => `the number "${d.number}" lacks the sign of its office`,
  'no-number': () => 'there is no document number',
  'no-issue-date': () => 'there is no date of issue',
  'numbering-gap': (d) => `the numbering jumps: ${d.expected} was expected, ${d.found} was found`,
  'numbered-twice': (d) => `a number is used twice: ${d.locator}`,
  'start-by-publication': () => 'it takes effect on the day of publication, which the text does not state',
  'without-numbering': () => 'the text has no numbering and could not be divided into provisions',
}

/** The sentence for a defect, with its lines. */
export function defectText(defect: Defect, language: Language): string {
  const texts = language === 'zh' ? zh : en
  const say = texts[defect.code] as (d: Defect) => string
  const lines = lineList(defect.lines)
  return language === 'zh'
    ? `第 ${lines} 行：${say(defect)}`
    : `line${defect.lines.length > 1 ? 's' : ''} ${lines}: ${say(defect)}`
}

function lineList(lines: readonly number[]): string {
  const runs: [number, number][] = []
  for (const n of [...new Set(lines)].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last !== undefined && n - last[1] === 1) last[1] = n
    else runs.push([n, n])
  }
  const shown = runs.slice(0, 12).map(([a, b]) => (a === b ? String(a) : `${a}-${b}`))
  return shown.join(', ') + (runs.length > 12 ? ', …' : '')
}
