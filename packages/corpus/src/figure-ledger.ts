import type { Lang } from '@pengce/values'
import type { CorpusDocument } from './document.ts'
import type { Figure } from './figure.ts'
import { readFigures, unreadDigits } from './figure-reader.ts'
import type { Standing } from './lock-check.ts'
import { covers } from './lock-check.ts'
import type { Provision } from './provision.ts'
import type { RegisterRow } from './register-row.ts'
import { rowNames } from './row-figures.ts'

/** Why a figure needs no rule of its own. */
export type LedgerReason =
  | 'numbering'
  | 'name'
  | 'citation'
  | 'head'
  | 'validity'
  | 'declaratory'
  | 'not-computable'
  | 'annex-title'
  | 'technical'
  | 'in-other-words'

/** One figure of an official text and who answers for it. */
export interface LedgerEntry {
  readonly document: string
  readonly locator: string
  readonly lines: readonly number[]
  readonly figure: Figure
  /** Register rows that stand on the provision. */
  readonly rows: readonly string[]
  /** Of these, rows whose own words name the figure's value. */
  readonly named: readonly string[]
  /** Encoded rules that cite the provision. */
  readonly rules: readonly string[]
  /** Why no rule claims it, when none does. */
  readonly reason: LedgerReason | null
}
/** The whole account: every figure, and the totals that show that nothing is left over. */
export interface Ledger {
  readonly entries: readonly LedgerEntry[]
  readonly figures: number
  readonly claimedByRow: number
  readonly namedByRow: number
  readonly claimedByRule: number
  readonly explained: number
  /** Figures that no row and no rule claims and that no reason explains. */
  readonly unexplained: readonly LedgerEntry[]
  /** Digits that no figure holds; always 0 unless the reader has a fault. */
  readonly unread: number
}

/** The ledger of some documents. Rules are given by the caller with their citations; nothing here knows a policy. */
export function ledgerOf(
  documents: readonly CorpusDocument[],
  register: readonly RegisterRow[],
  rules: readonly Standing[],
): Ledger {
  const entries: LedgerEntry[] = []
  let unread = 0
  for (const document of documents) {
    const rows = register.filter((r) => r.doc === document.id)
    const standing = rules.filter((r) => r.document === document.id)
    for (const provision of document.provisions) {
      const figures = readFigures(provision.text)
      unread += unreadDigits(provision.text, figures).length
      if (figures.length === 0) continue
      const on = rows.filter((r) => claims(r, provision))
      const ruled = standing.filter((s) => s.locators.some((l) => covers(l, provision.locator))).map((s) => s.id)
      for (const figure of figures) entries.push(entryOf(document, provision, figure, on, ruled))
    }
  }
  const claimed = entries.filter((e) => e.rows.length > 0)
  return {
    entries,
    figures: entries.length,
    claimedByRow: claimed.length,
    namedByRow: entries.filter((e) => e.named.length > 0).length,
    claimedByRule: entries.filter((e) => e.rules.length > 0).length,
    explained: entries.filter((e) => e.reason !== null).length,
    unexplained: entries.filter((e) => e.rows.length === 0 && e.rules.length === 0 && e.reason === null),
    unread,
  }
}

/** A row claims a provision by its locator and, where the source is the scrape it was read from, by its lines. */
const claims = (row: RegisterRow, provision: Provision): boolean =>
  row.cites.some((l) => covers(l, provision.locator) || (provision.kind === 'item' && provision.locator.startsWith(l)))

function entryOf(
  document: CorpusDocument,
  provision: Provision,
  figure: Figure,
  on: readonly RegisterRow[],
  rules: readonly string[],
): LedgerEntry {
  const label = figure.role === 'label'
  const rows = label ? [] : on
  const named = rows.filter((r) => rowNames(r, figure)).map((r) => r.id)
  return {
    document: document.id,
    locator: provision.locator,
    lines: provision.lines,
    figure,
    rows: rows.map((r) => r.id),
    named,
    rules: label ? [] : rules,
    reason: reasonFor(provision, figure, on, rules, named.length > 0),
  }
}

function reasonFor(
  provision: Provision,
  figure: Figure,
  on: readonly RegisterRow[],
  rules: readonly string[],
  named: boolean,
): LedgerReason | null {
  if (figure.value.kind === 'label') {
    if (figure.value.label === 'numbering') return 'numbering'
    return figure.value.label === 'name' ? 'name' : 'citation'
  }
  if (rules.length > 0) return null
  switch (provision.kind) {
    case 'title':
    case 'note':
    case 'addressee':
    case 'notice':
    case 'signature':
      return 'head'
    case 'heading':
      return on.length === 0 ? 'numbering' : null
    case 'annex-list':
      return 'annex-title'
    default:
      break
  }
  if (on.length === 0) return null
  if (on.every((r) => r.kind === 'validity')) return 'validity'
  if (on.every((r) => r.kind === 'declaratory' || r.kind === 'definition' || r.kind === 'authority'))
    return 'declaratory'
  if (on.every((r) => r.computability === 'not-computable')) return 'not-computable'
  if (named) return null
  return figure.value.kind === 'quantity' && TECHNICAL.test(figure.value.unit) ? 'technical' : 'in-other-words'
}
const TECHNICAL = /^(?:[GMK]?Hz|英寸|kW|千伏|kV)$/u

const zh: Readonly<Record<LedgerReason, string>> = {
  numbering: '条款编号',
  name: '名称中的数字',
  citation: '引用的文号或条款',
  head: '标题、文号、通知、落款（见文件信息）',
  validity: '施行日期与有效期（见文件信息）',
  declaratory: '登记为宣示、定义或职责，不产生金额或义务',
  'not-computable': '登记为不可计算',
  'annex-title': '附件名称',
  technical: '技术参数，不产生金额或义务',
  'in-other-words': '登记条目用别的写法表述',
}
const en: Readonly<Record<LedgerReason, string>> = {
  numbering: 'number of a provision',
  name: 'digits of a name',
  citation: 'number of a document or provision that is cited',
  head: 'title, number, letter or signature: see the data of the document',
  validity: 'effect and validity: see the data of the document',
  declaratory: 'registered as declaratory, definition or authority; no amount or duty follows',
  'not-computable': 'registered as not computable',
  'annex-title': 'title of an annex',
  technical: 'technical parameter; no amount or duty follows',
  'in-other-words': 'the register row writes it in another way',
}
/** The reason in words. */
export const reasonText = (reason: LedgerReason, lang: Lang): string => (lang === 'zh' ? zh[reason] : en[reason])
