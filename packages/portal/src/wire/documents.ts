import { useLaw } from './queries.ts'

// What GET /v1/timeline and /v1/procedures answer, as far as the portal reads it.

export interface Timeline {
  readonly changes: readonly {
    readonly on: string
    readonly what: 'document-begins' | 'document-ends' | 'measure-begins' | 'measure-ends' | 'other-ends'
    readonly id: string
    readonly title: string | null
  }[]
  readonly successions: readonly {
    readonly successor: string
    /** The document that ends, by its number. */
    readonly ends: string
    readonly from: string
    readonly predecessor: string | null
  }[]
}
export interface ProcedureSummary {
  readonly id: string
  readonly title: string
  readonly document: string
  readonly steps: number
}

/** When a document, and what it holds, begins and ends. */
export const useTimeline = (document: string) => useLaw<Timeline>(`/v1/timeline?document=${document}`)
export const useProcedures = () => useLaw<{ readonly procedures: readonly ProcedureSummary[] }>('/v1/procedures')
