import type { Language } from '@pengce/language'
import { type Coded, type Sentences, sentenceOf } from '@pengce/values'

/** The facts of each thing that can be wrong. */
interface FileProblemFacts {
  'file/not-there': { readonly at: string }
  'file/is-a-folder': { readonly at: string }
  'file/not-readable': { readonly at: string; readonly reason: string }
  'file/not-writable': { readonly at: string; readonly reason: string }
  'file/too-large': { readonly at: string; readonly bytes: number; readonly most: number }
  'file/empty': { readonly at: string }
  'file/unknown-kind': { readonly at: string; readonly ending: string }
  'file/encoding': { readonly at: string }
  'yaml/not-yaml': { readonly at: string; readonly line: number; readonly column: number }
  'yaml/key-twice': { readonly at: string; readonly line: number; readonly key: string }
  'yaml/several-documents': { readonly at: string; readonly line: number }
  'sheet/not-a-workbook': { readonly at: string }
  'sheet/not-from-template': { readonly at: string }
  'sheet/cell-error': { readonly at: string; readonly cell: string; readonly value: string }
  'sheet/fact-twice': { readonly at: string; readonly cell: string; readonly first: string }
  'sheet/stray-value': { readonly at: string; readonly cell: string; readonly label: string }
}
/** What can be wrong with a file before its facts are read. `at` is the path as the person wrote it. */
export type FileProblem = Coded<FileProblemFacts>

const zh: Sentences<FileProblemFacts> = {
  'file/not-there': (p) => `找不到文件 ${p.at}；请检查文件名和所在文件夹`,
  'file/is-a-folder': (p) => `${p.at} 是文件夹，请给出其中的文件，例如 ${p.at}/*.json`,
  'file/not-readable': (p) => `不能读取 ${p.at}（${p.reason}）；请检查读取权限`,
  'file/not-writable': (p) => `不能写入 ${p.at}（${p.reason}）；请换一个位置或检查写入权限`,
  'file/too-large': (p) =>
    `${p.at} 有 ${megabytes(p.bytes)} MB，最多可读 ${megabytes(p.most)} MB；请一份文件只写一个申请人`,
  'file/empty': (p) => `${p.at} 是空文件；可先用 pengce template 生成一份再填写`,
  'file/unknown-kind': (p) => `${p.at} 的类型“${p.ending}”不能识别；请用 .json、.yaml、.yml 或 .xlsx`,
  'file/encoding': (p) => `${p.at} 的文字编码不能识别；请另存为 UTF-8（也接受 GB18030）`,
  'yaml/not-yaml': (p) => `${p.at} 第 ${p.line} 行第 ${p.column} 列不是有效的 YAML；请检查此处的缩进、冒号和引号`,
  'yaml/key-twice': (p) => `${p.at} 第 ${p.line} 行的“${p.key}”已经写过；请只保留一个`,
  'yaml/several-documents': (p) => `${p.at} 第 ${p.line} 行开始了第二份文档；请一份文件只写一个申请人`,
  'sheet/not-a-workbook': (p) => `${p.at} 不是可读的 xlsx 工作簿；请用表格软件另存为 .xlsx`,
  'sheet/not-from-template': (p) =>
    `${p.at} 中没有找到模板的隐藏列；请先运行 pengce template enterprise --xlsx 文件 再填写`,
  'sheet/cell-error': (p) => `${p.at} 的单元格 ${p.cell} 是错误值 ${p.value}；请改成数值或留空`,
  'sheet/fact-twice': (p) => `${p.at} 的单元格 ${p.cell} 与 ${p.first} 填的是同一事项；请只保留一个`,
  'sheet/stray-value': (p) =>
    `${p.at} 的单元格 ${p.cell} 不用填写（“${p.label}”不按此列的期间填）；请移到可填写的单元格`,
}

const en: Sentences<FileProblemFacts> = {
  'file/not-there': (p) => `there is no file ${p.at}; check its name and folder`,
  'file/is-a-folder': (p) => `${p.at} is a folder; name the files in it, such as ${p.at}/*.json`,
  'file/not-readable': (p) => `${p.at} cannot be read (${p.reason}); check the permission to read it`,
  'file/not-writable': (p) => `${p.at} cannot be written (${p.reason}); choose another place or check the permission`,
  'file/too-large': (p) =>
    `${p.at} has ${megabytes(p.bytes)} MB, the most is ${megabytes(p.most)} MB; put one applicant in one file`,
  'file/empty': (p) => `${p.at} is empty; pengce template writes one to fill in`,
  'file/unknown-kind': (p) => `${p.at} is of an unknown kind “${p.ending}”; use .json, .yaml, .yml or .xlsx`,
  'file/encoding': (p) => `the text encoding of ${p.at} is not known; save it as UTF-8 (GB18030 is read, too)`,
  'yaml/not-yaml': (p) =>
    `${p.at}, line ${p.line}, column ${p.column}: not YAML; check the indentation, colons and quotes`,
  'yaml/key-twice': (p) => `${p.at}, line ${p.line}: “${p.key}” was already given; keep only one`,
  'yaml/several-documents': (p) => `${p.at}, line ${p.line}: a second document begins; put one applicant in one file`,
  'sheet/not-a-workbook': (p) => `${p.at} is not a readable xlsx workbook; save it as .xlsx from a spreadsheet program`,
  'sheet/not-from-template': (p) =>
    `${p.at} lacks the template's hidden column; run pengce template enterprise --xlsx FILE and fill that in`,
  'sheet/cell-error': (p) => `${p.at}, cell ${p.cell}: the error value ${p.value}; put a figure there or clear it`,
  'sheet/fact-twice': (p) => `${p.at}, cell ${p.cell}: ${p.first} already gives the same; keep only one`,
  'sheet/stray-value': (p) =>
    `${p.at}, cell ${p.cell}: “${p.label}” is not asked for this column's period; move the value to an open cell`,
}

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1)

/** The sentence of a file problem: what, where, what to do next. */
export const fileProblemText = (problem: FileProblem, language: Language): string =>
  sentenceOf(language === 'zh' ? zh : en, problem)
