import {
  type CorpusResult,
  type CorpusStore,
  figureText,
  type LedgerEntry,
  type LedgerReason,
  ledgerOf,
  type RegisterRow,
} from '@pengce/corpus'
import type { Language } from '@pengce/language'
import { law, plans, procedures } from '@pengce/policies'
import { standingOf } from '../corpus/standing.ts'

/** How many figures of some official texts somebody answers for: each counts in one column only. */
export interface FiguresCounted {
  readonly figures: number
  /** Cited by a rule. */
  readonly byRule: number
  /** Not by a rule; a register row on the provision names it. */
  readonly byRow: number
  /** Neither, and the reason why none is needed. */
  readonly byReason: number
  readonly unaccounted: number
}
export interface FiguresOfDocument extends FiguresCounted {
  readonly document: string
  readonly reasons: Readonly<Partial<Record<LedgerReason, number>>>
  readonly unaccountedFigures: readonly { readonly locator: string; readonly text: string }[]
}
export interface FiguresReport {
  readonly total: FiguresCounted
  /** Digits of the texts that no figure holds. */
  readonly unread: number
  readonly documents: readonly FiguresOfDocument[]
}

/** The ledger of the figures of the texts that were imported, counted by who answers for them. */
export async function figuresReport(
  store: CorpusStore,
  register: readonly RegisterRow[],
  only: string | undefined,
  language: Language,
): Promise<CorpusResult<FiguresReport>> {
  const corpus = await store.read()
  if (!corpus.ok) return corpus
  const documents = corpus.value.documents.filter((d) => only === undefined || d.id === only)
  const ledger = ledgerOf(documents, register, standingOf([...law.policies, ...procedures, ...plans], register))
  const value: FiguresReport = {
    total: counted(ledger.entries),
    unread: ledger.unread,
    documents: documents.map((d) => {
      const own = ledger.entries.filter((e) => e.document === d.id)
      const reasons: Partial<Record<LedgerReason, number>> = {}
      for (const e of own)
        if (columnOf(e) === 'byReason' && e.reason !== null) reasons[e.reason] = (reasons[e.reason] ?? 0) + 1
      return {
        document: d.id,
        ...counted(own),
        reasons,
        unaccountedFigures: own
          .filter((e) => columnOf(e) === 'unaccounted')
          .map((e) => ({ locator: e.locator, text: figureText(e.figure, language) })),
      }
    }),
  }
  return { ok: true, value }
}

type Column = Exclude<keyof FiguresCounted, 'figures'>
const columnOf = (e: LedgerEntry): Column =>
  e.rules.length > 0 ? 'byRule' : e.reason !== null ? 'byReason' : e.rows.length > 0 ? 'byRow' : 'unaccounted'

function counted(entries: readonly LedgerEntry[]): FiguresCounted {
  const columns: Record<Column, number> = { byRule: 0, byRow: 0, byReason: 0, unaccounted: 0 }
  for (const e of entries) columns[columnOf(e)] += 1
  return { figures: entries.length, ...columns }
}
