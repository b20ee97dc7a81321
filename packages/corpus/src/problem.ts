import { type Coded, type Lang, type Sentences, sentenceOf } from '@pengce/values'

/** The facts of each thing that can go wrong and that a person can mend. */
interface ProblemFacts {
  'file-missing': unknown
  'file-empty': unknown
  'file-too-large': { readonly megabytes: number; readonly limit: number }
  'file-unreadable': { readonly reason: string }
  'not-a-document': { readonly format: string }
  'mixed-encoding': { readonly utf8Line: number; readonly otherLine: number }
  'unknown-encoding': { readonly line: number }
  'archive-unsafe': { readonly reason: 'too-large' | 'too-many-files' | 'ratio' | 'broken' }
  'no-text-in-pdf': { readonly pages: number }
  'too-many-pages': { readonly pages: number; readonly limit: number }
  'no-document': unknown
  'nothing-to-import': unknown
  'took-too-long': { readonly seconds: number }
  'store-busy': { readonly holder: string }
  'store-unwritable': { readonly reason: string }
  'store-broken': { readonly reason: string }
  'no-corpus': unknown
  'unknown-document': { readonly known: readonly string[] }
  'unknown-version': { readonly known: readonly string[] }
  'unreadable-locator': unknown
  'unknown-locator': { readonly near: readonly string[] }
  'ambiguous-locator': { readonly candidates: readonly string[] }
  'unknown-sentence': { readonly sentences: number }
  'bad-register-row': { readonly reason: string }
  'bad-lock': { readonly reason: string }
}
type Placed = { readonly [C in keyof ProblemFacts]: ProblemFacts[C] & { readonly at: string } }

/** A thing that went wrong and that a person can mend. `at` says where: a file, a line, a locator. */
export type Problem = Coded<Placed>

const zh: Sentences<Placed> = {
  'file-missing': (p) => `找不到 ${p.at}；请检查路径`,
  'file-empty': (p) => `${p.at} 是空文件；请重新保存正文后再导入`,
  'file-too-large': (p) => `${p.at} 有 ${p.megabytes} MB，超过 ${p.limit} MB 的上限；请拆成单个文件后再导入`,
  'file-unreadable': (p) => `无法读取 ${p.at}（${p.reason}）；请检查文件是否完整、是否有读取权限`,
  'not-a-document': (p) => `${p.at} 是 ${p.format}，不是可以导入的文本；请另存为 TXT、HTML、DOCX 或带文字的 PDF`,
  'mixed-encoding': (p) =>
    `${p.at} 混用了两种编码：第 ${p.utf8Line} 行是 UTF-8，第 ${p.otherLine} 行是 GB18030；请统一另存为 UTF-8 后再导入`,
  'unknown-encoding': (p) => `${p.at} 第 ${p.line} 行既不是 UTF-8 也不是 GB18030；请另存为 UTF-8 后再导入`,
  'archive-unsafe': (p) => `${p.at} 解压后不合常理（${archiveZh[p.reason]}），未予导入；请用 Word 重新保存`,
  'no-text-in-pdf': (p) => `${p.at} 的 ${p.pages} 页里没有文字，可能是扫描件；请先做文字识别（OCR）或改用文本版本`,
  'too-many-pages': (p) => `${p.at} 有 ${p.pages} 页，超过 ${p.limit} 页的上限；请拆成单个文件后再导入`,
  'no-document': (p) => `${p.at} 里没有认得出的文件：没有标题、文号、主送机关，也没有条款编号；请确认是否选对了文件`,
  'nothing-to-import': (p) => `${p.at} 里没有可以导入的文件；支持 TXT、HTML、DOCX、PDF`,
  'took-too-long': (p) => `${p.at} 在 ${p.seconds} 秒内没有读完，已停止，库未改动；请拆分后再试`,
  'store-busy': (p) => `另一个导入（${p.holder}）正在写 ${p.at}；请等它结束后再试`,
  'store-unwritable': (p) => `无法写入 ${p.at}（${p.reason}），库未改动；请检查写入权限和剩余空间后再导入`,
  'store-broken': (p) => `${p.at} 不能读作文库（${p.reason}）；请从备份恢复，或换一个文件夹重新导入`,
  'no-corpus': (p) => `${p.at} 里还没有导入任何文件；请先运行 pengce corpus import 文件`,
  'unknown-document': (p) => `没有文件 ${p.at}；已导入的有：${p.known.join('、')}`,
  'unknown-version': (p) => `没有版本 ${p.at}；已有的版本：${p.known.join('、')}`,
  'unreadable-locator': (p) => `“${p.at}”不像条款位置；写法如 第十五条¶1、一/（二）¶4`,
  'unknown-locator': (p) => `没有 ${p.at}；${p.near.length === 0 ? '请核对编号' : `相近的有：${p.near.join('，')}`}`,
  'ambiguous-locator': (p) => `${p.at} 可以指多处：${p.candidates.join('，')}；请写全`,
  'unknown-sentence': (p) => `${p.at} 只有 ${p.sentences} 句；请核对句号`,
  'bad-register-row': (p) => `登记表 ${p.at} 不合格式：${p.reason}`,
  'bad-lock': (p) => `锁文件 ${p.at} 不合格式：${p.reason}`,
}
const archiveZh = {
  'too-large': '内容过大',
  'too-many-files': '文件过多',
  ratio: '压缩比过高',
  broken: '压缩包损坏',
} as const

const en: Sentences<Placed> = {
  'file-missing': (p) => `${p.at} does not exist; check the path`,
  'file-empty': (p) => `${p.at} is empty; save the text again, then import it`,
  'file-too-large': (p) =>
    `${p.at} has ${p.megabytes} MB, more than the limit of ${p.limit} MB; split it and import the parts`,
  'file-unreadable': (p) => `${p.at} cannot be read (${p.reason}); check that it is whole and that you may read it`,
  'not-a-document': (p) => `${p.at} is ${p.format}, not a text; save it as TXT, HTML, DOCX or a PDF with text`,
  'mixed-encoding': (p) =>
    `${p.at} mixes two encodings: line ${p.utf8Line} is UTF-8, line ${p.otherLine} is GB18030; save it as UTF-8, then import it`,
  'unknown-encoding': (p) => `line ${p.line} of ${p.at} is neither UTF-8 nor GB18030; save it as UTF-8, then import it`,
  'archive-unsafe': (p) => `${p.at} was not unpacked (${archiveEn[p.reason]}); save it again with a word processor`,
  'no-text-in-pdf': (p) =>
    `the ${p.pages} pages of ${p.at} hold no text, it may be a scan; run OCR first or use a text version`,
  'too-many-pages': (p) =>
    `${p.at} has ${p.pages} pages, more than the limit of ${p.limit}; split it and import the parts`,
  'no-document': (p) =>
    `no document is recognisable in ${p.at}: no title, number or addressee, and no numbered provisions; check that it is the right file`,
  'nothing-to-import': (p) => `${p.at} holds nothing to import; TXT, HTML, DOCX and PDF are read`,
  'took-too-long': (p) =>
    `${p.at} was not read within ${p.seconds} seconds and was left out; the store is unchanged; split it and try again`,
  'store-busy': (p) => `another import (${p.holder}) is writing ${p.at}; try again when it has ended`,
  'store-unwritable': (p) =>
    `${p.at} cannot be written (${p.reason}), the store is unchanged; check that you may write there and that there is room, then import again`,
  'store-broken': (p) =>
    `${p.at} cannot be read as a store (${p.reason}); restore it from a backup, or import into another folder`,
  'no-corpus': (p) => `nothing has been imported into ${p.at} yet; run pengce corpus import FILE first`,
  'unknown-document': (p) => `there is no document ${p.at}; imported are: ${p.known.join(', ')}`,
  'unknown-version': (p) => `there is no version ${p.at}; there are: ${p.known.join(', ')}`,
  'unreadable-locator': (p) => `"${p.at}" does not read as a locator; write 第十五条¶1 or 一/（二）¶4`,
  'unknown-locator': (p) =>
    `there is no ${p.at}${p.near.length === 0 ? '; check the number' : `; near it: ${p.near.join(', ')}`}`,
  'ambiguous-locator': (p) => `${p.at} may mean ${p.candidates.join(' or ')}; write more of it`,
  'unknown-sentence': (p) => `${p.at} has only ${p.sentences} sentences; check the number`,
  'bad-register-row': (p) => `register row ${p.at} is not well formed: ${p.reason}`,
  'bad-lock': (p) => `lock ${p.at} is not well formed: ${p.reason}`,
}
const archiveEn = {
  'too-large': 'its content is too large',
  'too-many-files': 'it holds too many files',
  ratio: 'it is compressed beyond reason',
  broken: 'the archive is broken',
} as const

/** The sentence for a problem: what happened, where, and what to do next. */
export const problemText = (problem: Problem, lang: Lang): string => sentenceOf(lang === 'zh' ? zh : en, problem)

/** What the system calls an error (ENOENT, EACCES), or '' where it has no code. */
export const systemCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''
/** The reason of an error, short. */
export const systemReason = (error: unknown): string => systemCode(error) || String(error).slice(0, 120)

/** Why a file or folder could not be read. */
export const readProblem = (at: string, error: unknown): Problem =>
  systemCode(error) === 'ENOENT'
    ? { code: 'file-missing', at }
    : { code: 'file-unreadable', at, reason: systemReason(error) }

/** Either a value or the problem that stood in its way. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }
export const good = <T>(value: T): Result<T> => ({ ok: true, value })
export const bad = (problem: Problem): Result<never> => ({ ok: false, problem })
