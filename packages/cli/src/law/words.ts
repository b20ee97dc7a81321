import type { Language } from '@pengce/language'

const zh = {
  coverage: '核对登记条目：哪些已编码，哪些没有、为什么，是否有遗漏',
  coverageDocument: '只看这份文件',
  figures: '连同数字台账（须先用 pengce corpus import 导入正文）',
  data: '数据文件夹（默认 PENGCE_DATA，否则 .pengce）',
  json: '输出 JSON',
  timeline: '某一天适用哪些文件和措施，何时开始、何时结束，前后文件是否衔接',
  on: '哪一天，年-月-日（默认为今天）',
  review: '生成供政策人员逐条核对、签字的页面，可打印',
  document: '文件编号，见 pengce measures',
  out: '写入的文件（默认输出到标准输出）',
}
const en: typeof zh = {
  coverage: 'account for the register: what is encoded, what is not and why, what is left over',
  coverageDocument: 'only this document',
  figures: 'with the ledger of figures (import the texts first: pengce corpus import)',
  data: 'data folder (PENGCE_DATA, otherwise .pengce)',
  json: 'print JSON',
  timeline: 'which documents and measures apply on a day, when they begin and end, how documents follow on each other',
  on: 'the day, YYYY-MM-DD (today unless given)',
  review: 'write a printable page for a policy officer to check row by row and sign',
  document: 'id of a document, see pengce measures',
  out: 'the file to write (standard output unless given)',
}
/** What --help says of the commands about the law as a whole. */
export const lawWords: Readonly<Record<Language, typeof zh>> = { zh, en }
