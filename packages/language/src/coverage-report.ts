import { type Claim, type Counted, claimsOf, coverageOf, type RegisterRow } from './coverage.ts'
import type { ReasonCode } from './not-encoded.ts'
import type { Policy } from './policy.ts'
import type { Language, Text } from './text.ts'

/** A register row with its title, as the account names it. */
export interface TitledRow extends RegisterRow {
  readonly title_zh: string
  readonly title_en: string
}
export interface NamedRow {
  readonly row: string
  readonly kind: string
  readonly title: string
}
export interface ReasonedRow extends NamedRow {
  readonly code: ReasonCode
  readonly reason: string
  readonly detail: string | null
}
export interface DocumentAccount extends Counted {
  readonly document: string
  readonly title: string | null
  readonly kinds: Readonly<Record<string, Counted>>
  /** How many rows each reason stands for. */
  readonly reasons: Readonly<Partial<Record<ReasonCode, number>>>
  readonly notEncodedRows: readonly ReasonedRow[]
  readonly unaccountedRows: readonly NamedRow[]
  /** Rows that a rule or a reason names and the register does not hold. */
  readonly unknownRows: readonly string[]
}
/** Every register row accounted for, by document and kind, in one language. */
export interface CoverageReport {
  readonly total: Counted
  readonly documents: readonly DocumentAccount[]
}

/** The account of the register: what a rule encodes, what none does and why, what is left over. */
export function coverageReport(
  policies: readonly Policy[],
  rows: readonly TitledRow[],
  language: Language,
  others: readonly Claim[] = [],
): CoverageReport {
  const { total, documents } = coverageOf(policies, rows, others)
  const claims = claimsOf(policies, others)
  const titles = new Map(policies.map((p) => [p.id, p.document.title]))
  const byId = new Map(rows.map((r) => [r.id, r]))
  const named = (r: TitledRow): NamedRow => ({ row: r.id, kind: r.kind, title: titleOf(r)[language] })
  return {
    total,
    documents: documents.map((d): DocumentAccount => {
      const listed = policies.find((p) => p.id === d.document)?.notEncoded ?? []
      const without = listed.flatMap((n): ReasonedRow[] => {
        const row = byId.get(n.row)
        if (row === undefined || claims.has(n.row)) return []
        return [{ ...named(row), code: n.code, reason: n.reason[language], detail: n.detail?.[language] ?? null }]
      })
      const reasons: Partial<Record<ReasonCode, number>> = {}
      for (const { code } of without) reasons[code] = (reasons[code] ?? 0) + 1
      return {
        document: d.document,
        title: titles.get(d.document)?.[language] ?? null,
        rows: d.rows,
        encoded: d.encoded,
        notEncoded: d.notEncoded,
        unaccounted: d.unaccounted,
        kinds: d.kinds,
        reasons,
        notEncodedRows: without,
        unaccountedRows: d.unaccountedRows.flatMap((id) =>
          [byId.get(id)].flatMap((r) => (r === undefined ? [] : [named(r)])),
        ),
        unknownRows: d.unknownRows,
      }
    }),
  }
}

const titleOf = (r: TitledRow): Text => ({ zh: r.title_zh, en: r.title_en })
