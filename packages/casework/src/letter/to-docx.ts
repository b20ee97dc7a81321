import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  type IParagraphOptions,
  LineRuleType,
  Packer,
  Paragraph,
  TextRun,
} from 'docx'
import type { Wording } from './wording.ts'

/** Size of type in half points, as Word takes it: 三号 is 16 points, 二号 22. */
const BODY = 32
const TITLE = 44
/** 22 lines in 225 mm of text, in twentieths of a point (GB/T 9704-2012, 5.2.3). */
const LINE = 578

const bodyFont = { ascii: 'Times New Roman', eastAsia: '仿宋', hAnsi: 'Times New Roman' }
const titleFont = { ascii: 'Times New Roman', eastAsia: '方正小标宋简体', hAnsi: 'Times New Roman' }
const nameFont = { ascii: 'Times New Roman', eastAsia: '黑体', hAnsi: 'Times New Roman' }

/**
 * A letter as a Word document in the layout of official documents (GB/T 9704-2012): A4, 37 mm above and 28 mm to the left
 * of a text of 156 by 225 mm, body in FangSong of size 三, title in XiaoBiaoSong of size 二, two characters of indent.
 */
export async function letterDocx(w: Wording): Promise<Uint8Array> {
  const body = (text: string, more: Partial<IParagraphOptions> = {}) =>
    new Paragraph({ indent: { firstLine: BODY * 20 }, ...more, children: [run(text)] })
  const children = [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: spaced({ after: LINE }),
      children: [new TextRun({ text: w.office, font: nameFont, size: TITLE, color: 'C00000' })],
    }),
    body(w.number, { alignment: AlignmentType.CENTER, indent: {} }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: spaced({ before: LINE, after: LINE }),
      children: [new TextRun({ text: w.title, font: titleFont, size: TITLE })],
    }),
    ...(w.addressee === '' ? [] : [body(w.addressee, { indent: {} })]),
    ...w.paragraphs.map((p) => body(p)),
    ...w.lines.map((line, i) => body(`${i + 1}. ${line}`)),
    body(w.grounds),
    ...(w.close === null ? [] : [body(w.close)]),
    body(w.office, {
      alignment: AlignmentType.RIGHT,
      indent: { right: BODY * 40 },
      spacing: spaced({ before: LINE * 2 }),
    }),
    body(w.date, { alignment: AlignmentType.RIGHT, indent: { right: BODY * 40 } }),
  ]
  const document = new Document({
    title: w.title,
    creator: w.office,
    styles: { default: { document: { run: { font: bodyFont, size: BODY }, paragraph: { spacing: spaced({}) } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: { top: mm(37), left: mm(28), right: mm(26), bottom: mm(35) },
          },
        },
        children,
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

const mm = convertMillimetersToTwip
const run = (text: string) => new TextRun({ text, font: bodyFont, size: BODY })
const spaced = (around: { readonly before?: number; readonly after?: number }) => ({
  line: LINE,
  lineRule: LineRuleType.EXACT,
  ...around,
})
