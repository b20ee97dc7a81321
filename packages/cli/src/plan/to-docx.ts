import type { Language } from '@pengce/language'
import { agendaView, STATES, stateMarks, stateText } from '@pengce/plan'
import { dateText } from '@pengce/values'
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { CHART, chartSvg } from './chart.ts'
import type { EvaluatedPlan, Evaluation } from './report-data.ts'
import { reportWords } from './report-words.ts'

/** A transparent point, shown by old programs in place of a drawing; every figure of it stands in the tables, too. */
const POINT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)
const FONT = { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: 'SimSun' } as const

/** The evaluation of a year as a Word document with tables and drawings. */
export async function docxOf(e: Evaluation, language: Language): Promise<Uint8Array> {
  const w = reportWords[language]
  const title = e.office === null ? w.title(e.year) : `${w.title(e.year)} · ${e.office}`
  const body = [
    new Paragraph({ text: title, heading: HeadingLevel.TITLE, alignment: AlignmentType.CENTER }),
    new Paragraph({ text: w.asOf(dateText(e.on, language)) }),
    heading(w.overview),
    overviewTable(e, language),
    ...e.plans.flatMap((p) => planPart(p, language)),
    ...(e.rivals.length === 0
      ? []
      : [heading(w.rivals), new Paragraph({ text: w.rivalsSay }), ...e.rivals.flatMap((r) => rivalTable(r, language))]),
    heading(w.agenda),
    agendaTable(e, language),
  ]
  const document = new Document({
    creator: 'Pengce',
    title,
    description: w.madeBy,
    styles: { default: { document: { run: { font: FONT, size: 20 } } } },
    sections: [
      {
        properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
              }),
            ],
          }),
        },
        children: body,
      },
    ],
  })
  return Packer.toBuffer(document)
}

const heading = (text: string): Paragraph => new Paragraph({ text, heading: HeadingLevel.HEADING_1 })

const cell = (text: string, options: { readonly head?: boolean; readonly shade?: string } = {}): TableCell =>
  new TableCell({
    children: text
      .split('\n')
      .map((line) => new Paragraph({ children: [new TextRun({ text: line, bold: options.head === true })] })),
    ...(options.shade === undefined
      ? {}
      : { shading: { type: ShadingType.CLEAR, fill: options.shade, color: 'auto' } }),
  })

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: heads.map((h) => cell(h, { head: true, shade: 'E8EDF3' })) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((c) => cell(c)) })),
    ],
  })

/** The states with a bar of one block for each target, so that the table is its own chart. */
function overviewTable(e: Evaluation, language: Language): Table {
  const w = reportWords[language]
  const total = STATES.reduce((sum, s) => sum + e.tally[s], 0)
  const rows = STATES.filter((s) => e.tally[s] > 0).map((s) => [
    `${stateMarks[s]} ${stateText(s, language)}`,
    `${e.tally[s]}`,
    '█'.repeat(Math.max(1, Math.round((e.tally[s] * 40) / total))),
  ])
  return table([w.state, w.count, w.share], rows.length === 0 ? [[w.none, '0', '']] : rows)
}

function planPart(p: EvaluatedPlan, language: Language): (Paragraph | Table)[] {
  const w = reportWords[language]
  const names = (t: {
    readonly lead: readonly { readonly title: string }[]
    readonly responsible: readonly { readonly title: string }[]
  }): string => [...t.lead, ...t.responsible].map((o) => o.title).join(language === 'zh' ? '、' : ', ') || w.noNames
  const targets = p.targets.map(({ summary: t, assumes }) => [
    `${stateMarks[t.state]} ${t.stateText}`,
    t.title,
    t.asks,
    t.due.text,
    t.figure === null ? w.none : `${t.figure.text}\n${t.figure.on}\n${t.figure.source}`,
    [t.why?.text ?? '', t.pace?.text ?? '', assumes === null ? '' : `${w.assumption}: ${assumes}`]
      .filter((s) => s !== '')
      .join('\n'),
  ])
  const tasks = p.tasks.map((t) => [
    t.title,
    names(t),
    t.due.text,
    t.recorded === null ? t.stateText : `${t.stateText}\n${t.recorded.on}\n${t.recorded.source}`,
  ])
  return [
    new Paragraph({ text: `${p.title}（${p.id}）`, heading: HeadingLevel.HEADING_1 }),
    ...(targets.length === 0 ? [] : [table([w.state, w.target, w.asks, w.due, w.figure, w.why], targets)]),
    ...p.targets.flatMap(({ summary, charts }) =>
      charts.map((c) =>
        drawing(chartSvg(c, c.member === '' ? summary.title : `${summary.title} · ${c.name}`, language), summary.title),
      ),
    ),
    ...(tasks.length === 0 ? [] : [new Paragraph({ text: '' }), table([w.task, w.offices, w.due, w.record], tasks)]),
  ]
}

const drawing = (svg: string, name: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new ImageRun({
        type: 'svg',
        data: Buffer.from(svg),
        transformation: CHART,
        fallback: { type: 'png', data: POINT },
        altText: { name, title: name, description: name },
      }),
    ],
  })

function rivalTable(r: Evaluation['rivals'][number], language: Language): (Paragraph | Table)[] {
  const w = reportWords[language]
  return [
    new Paragraph({ text: r.indicator, heading: HeadingLevel.HEADING_2 }),
    table(
      [w.target, w.asks, w.due, w.state],
      r.targets.map((t) => [`${t.title}（${t.plan}）`, t.asks, t.due.text, t.stateText]),
    ),
  ]
}

function agendaTable(e: Evaluation, language: Language): Table {
  const w = reportWords[language]
  const rows = e.agenda.map((item) => {
    const v = agendaView(item, language)
    const names = v.offices.map((o) => o.title).join(language === 'zh' ? '、' : ', ')
    return [v.day, `${v.kindText}: ${v.title}`, names || w.noNames, v.recordedText]
  })
  return table([w.day, w.item, w.offices, w.record], rows.length === 0 ? [[w.none, '', '', '']] : rows)
}
