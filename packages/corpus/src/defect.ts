import { type Coded, type Lang, type Sentences, sentenceOf } from '@pengce/values'
import type { ResidueKind } from './residue.ts'

/** The facts of each thing about a source that looks lost or wrong. */
interface DefectFacts {
  'glued-start': unknown
  'lost-title': unknown
  'cut-title': { readonly restored: string }
  'doubled-title': unknown
  'page-residue': { readonly kinds: readonly ResidueKind[] }
  'metadata-table': unknown
  duplicate: { readonly differences: number }
  'cut-sentence': unknown
  'unfinished-sentence': { readonly locator: string }
  'glued-provisions': unknown
  'breaks-off': { readonly locator: string }
  'lost-annex': { readonly annex: string }
  'lost-image': { readonly count: number }
  'cut-number': { readonly number: string }
  'no-number': unknown
  'no-issue-date': unknown
  'numbering-gap': { readonly expected: string; readonly found: string }
  'numbered-twice': { readonly locator: string }
  'start-by-publication': unknown
  'without-numbering': unknown
}
type Placed = { readonly [C in keyof DefectFacts]: DefectFacts[C] & { readonly lines: readonly number[] } }

/** Something about a source that looks lost or wrong, with the lines where it stands. */
export type Defect = Coded<Placed>

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
export const residueText = (kind: ResidueKind, lang: Lang): string =>
  lang === 'zh' ? residueZh[kind] : residueEn[kind]

const zh: Sentences<Placed> = {
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
const en: Sentences<Placed> = {
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
export function defectText(defect: Defect, lang: Lang): string {
  const said = sentenceOf(lang === 'zh' ? zh : en, defect)
  const lines = lineList(defect.lines)
  return lang === 'zh' ? `第 ${lines} 行：${said}` : `line${defect.lines.length > 1 ? 's' : ''} ${lines}: ${said}`
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
