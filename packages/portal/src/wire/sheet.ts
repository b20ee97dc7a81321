import { useMutation } from '@tanstack/react-query'
import { useLanguage } from '../words/language.tsx'
import type { Answerable, Complained, Direction, Letter, Listed, PaperLaid } from './case.ts'
import { type Named, useDeskAnswer } from './desk.ts'
import type { Citation } from './law.ts'
import type { Reason, Verdict } from './report.ts'
import { send } from './session.ts'

// What /v1/cases/:id/desk and what belongs to it answer, as far as the portal reads it. Money is fen.

export interface Handing {
  readonly no: number
  readonly does: 'take' | 'give-back' | 'hand-over'
  readonly office: string
  readonly holder: Named | null
  readonly ground: string | null
  readonly by: Named
  readonly at: string
}
export interface Finding {
  readonly subject: string
  readonly no: number
  readonly verdict: 'confirmed' | 'refused' | 'open'
  readonly value: unknown
  readonly ground: string | null
  readonly by: string
}
export interface Paper extends PaperLaid {
  readonly mediaType: string
}
export interface CheckedFact {
  readonly key: string
  readonly id: string
  readonly year: number | null
  readonly label: string
  readonly question: string
  readonly type: 'yes-no' | 'figure' | 'choice' | 'date'
  readonly unit: string | null
  readonly options: readonly { readonly key: string; readonly label: string }[]
  readonly given: string | null
  readonly state: string
  readonly source: string | null
  readonly needed: boolean
}
export interface Owes {
  readonly direction: Direction
  readonly payer: string
  readonly payee: string
  readonly line: string
  readonly year: number
  readonly measure: string | null
  readonly due: string | null
  readonly cites: readonly Citation[]
  readonly amount: number | null
  readonly low: number
  readonly high: number | null
  readonly title: string
}
export interface Line {
  readonly zh: string
  readonly en: string
}
export interface Proposal {
  readonly type: string
  readonly of: string | null
  readonly mustSay: boolean
  readonly lines: readonly Line[]
  readonly owes: readonly Owes[]
}
export interface CaseEvent {
  readonly version: number
  readonly title: string
  readonly about: string | null
  readonly on: string
  readonly actor: string
  readonly note: Readonly<Record<string, unknown>>
}
export interface Sheet {
  readonly case: {
    readonly queued: Listed
    readonly version: number
    readonly answers: readonly Answerable[]
    readonly materials: readonly {
      readonly id: string
      readonly title: string
      readonly asked: Verdict
      readonly papers: readonly Paper[]
    }[]
    readonly papers: readonly Paper[]
    readonly letters: readonly Letter[]
    readonly money: readonly {
      readonly id: string
      readonly direction: Direction
      readonly line: string
      readonly year: number
      readonly amount: number
      readonly open: number
    }[]
  }
  readonly applicantName: string
  readonly holder: Handing | null
  readonly handings: readonly Handing[]
  readonly clerks: readonly Named[]
  readonly events: readonly CaseEvent[]
  readonly waits: readonly string[]
  readonly clocks: readonly {
    readonly title: string
    readonly due: string | null
    readonly provisional: boolean
    readonly counted: readonly string[]
  }[]
  readonly comes: readonly {
    readonly type: string
    readonly title: string
    readonly to: string
    readonly ends: boolean
  }[]
  readonly facts: readonly CheckedFact[]
  readonly findings: readonly Finding[]
  readonly found: Readonly<Record<string, unknown>>
  readonly measures: readonly {
    readonly id: string
    readonly title: string
    readonly inQuestion: boolean
    readonly verdict: Verdict
    readonly headline: string
    readonly reasons: Reason
    readonly amountReasons: Reason | null
    readonly citations: readonly Citation[]
  }[]
  readonly proposals: readonly Proposal[]
  readonly objections: readonly {
    readonly id: string
    readonly name: string
    readonly contact: string
    readonly text: string
    readonly handedAt: string
  }[]
  readonly complaints: readonly Complained[]
}
export interface Wording {
  readonly office: string
  readonly title: string
  readonly number: string
  readonly addressee: string
  readonly paragraphs: readonly string[]
  readonly lines: readonly string[]
  readonly close: string | null
  readonly grounds: string
  readonly date: string
}
export interface Preview {
  readonly letter: Wording | null
  readonly step: string
  readonly due: string | null
}
/** An answer as it is sent, to be entered or looked at first. */
export interface AnswerSent {
  readonly type: string
  readonly of: string | null
  readonly seen: number
  readonly on: string
  readonly facts: Readonly<Record<string, unknown>>
  readonly note: { readonly lines?: readonly (Line | string)[] }
  readonly owes?: readonly Omit<Owes, 'low' | 'high' | 'title'>[]
  readonly pays?: { readonly amount: number; readonly direction: Direction }
}
export const useSheet = (id: string) => useDeskAnswer<Sheet>(`/v1/cases/${encodeURIComponent(id)}/desk`, {}, 15_000)
/** What an answer would come to; nothing is entered. */
export function usePreview(id: string) {
  const { language } = useLanguage()
  return useMutation({
    mutationFn: (given: AnswerSent) =>
      send<Preview>('POST', `/v1/cases/${encodeURIComponent(id)}/preview?lang=${language}`, given),
  })
}
