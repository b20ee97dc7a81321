import { reasonText } from '@pengce/corpus'
import { type Counted, type CoverageReport, type DocumentAccount, type Language, REASONS } from '@pengce/language'
import type { FiguresReport } from './figures.ts'
import { kindName } from './kind.ts'
import { table } from './table.ts'

const say = (language: Language, zh: string, en: string): string => (language === 'zh' ? zh : en)

/** The account of the register as a table, with all reasons row by row where `whole` is asked for. */
export function coverageText(of: CoverageReport, language: Language, whole: boolean): string {
  const l = language
  const head = [say(l, '文件', 'document'), ...countHeads(l)]
  const rows = of.documents.map((d) => [d.document, ...countCells(d)])
  const total = [say(l, '合计', 'total'), ...countCells(of.total)]
  const kinds = kindsOf(of).map(([kind, c]) => [kindName(kind, l), ...countCells(c)])
  return [
    ...table([head, ...rows, total]),
    '',
    ...table([[say(l, '类别', 'kind'), ...countHeads(l)], ...kinds]),
    ...section(say(l, '未编码的原因', 'why rows are not encoded'), reasonLines(of, l)),
    ...(whole
      ? of.documents.flatMap((d) =>
          section(say(l, `${d.document} 未编码的条目`, `${d.document}, not encoded`), listed(d)),
        )
      : []),
    ...section(
      say(l, '没有着落的条目', 'unaccounted rows'),
      of.documents.flatMap((d) => d.unaccountedRows.map((r) => `${r.row}  ${r.title}`)),
    ),
    ...section(
      say(l, '登记中没有的条目', 'rows that the register does not hold'),
      of.documents.flatMap((d) => d.unknownRows),
    ),
    '',
    of.total.unaccounted === 0
      ? say(l, `全部 ${of.total.rows} 条都有着落`, `all ${of.total.rows} rows are accounted for`)
      : say(
          l,
          `${of.total.unaccounted} 条没有着落：请编码，或在该文件的 notEncoded 中写明原因`,
          `${of.total.unaccounted} rows are unaccounted for: encode them, or give the reason under the document's notEncoded`,
        ),
  ].join('\n')
}

const countHeads = (l: Language): readonly string[] => [
  say(l, '条目', 'rows'),
  say(l, '已编码', 'encoded'),
  say(l, '未编码', 'not encoded'),
  say(l, '没有着落', 'unaccounted'),
]
const countCells = (c: Counted): readonly string[] => [c.rows, c.encoded, c.notEncoded, c.unaccounted].map(String)

function kindsOf(of: CoverageReport): readonly (readonly [string, Counted])[] {
  const sums = new Map<string, Counted>()
  for (const d of of.documents)
    for (const [kind, c] of Object.entries(d.kinds)) {
      const sum = sums.get(kind) ?? { rows: 0, encoded: 0, notEncoded: 0, unaccounted: 0 }
      sums.set(kind, {
        rows: sum.rows + c.rows,
        encoded: sum.encoded + c.encoded,
        notEncoded: sum.notEncoded + c.notEncoded,
        unaccounted: sum.unaccounted + c.unaccounted,
      })
    }
  return [...sums].sort(([, a], [, b]) => b.rows - a.rows)
}

function reasonLines(of: CoverageReport, l: Language): readonly string[] {
  const counts = new Map<keyof typeof REASONS, number>()
  for (const d of of.documents) for (const r of d.notEncodedRows) counts.set(r.code, (counts.get(r.code) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a).map(([code, n]) => `${n}  ${REASONS[code][l === 'zh' ? 0 : 1]}`)
}
const listed = (d: DocumentAccount): readonly string[] =>
  d.notEncodedRows.map((r) => `${r.row}  ${r.title} — ${r.reason}${r.detail === null ? '' : `（${r.detail}）`}`)

/** The ledger of figures: by rule, by row, by reason, and what nobody answers for. */
export function figuresText(of: FiguresReport, language: Language): string {
  const l = language
  const heads = [
    say(l, '数字', 'figures'),
    say(l, '规则引用', 'cited by rules'),
    say(l, '登记条目', 'register rows'),
    say(l, '另有说明', 'a reason'),
    say(l, '没有着落', 'unaccounted'),
  ]
  const cells = (c: FiguresReport['total']) => [c.figures, c.byRule, c.byRow, c.byReason, c.unaccounted].map(String)
  const reasons = new Map<Parameters<typeof reasonText>[0], number>()
  for (const d of of.documents)
    for (const [reason, n] of Object.entries(d.reasons) as [Parameters<typeof reasonText>[0], number][])
      reasons.set(reason, (reasons.get(reason) ?? 0) + n)
  return [
    ...table([
      [say(l, '文件', 'document'), ...heads],
      ...of.documents.map((d) => [d.document, ...cells(d)]),
      [say(l, '合计', 'total'), ...cells(of.total)],
    ]),
    ...section(
      say(l, '另有说明的', 'reasons'),
      [...reasons].map(([reason, n]) => `${n}  ${reasonText(reason, l)}`),
    ),
    ...section(
      say(l, '没有着落的数字', 'figures unaccounted for'),
      of.documents.flatMap((d) => d.unaccountedFigures.map((f) => `${d.document} ${f.locator}  ${f.text}`)),
    ),
  ].join('\n')
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)]
