import { useLaw } from './queries.ts'

/** How much of a document is a rule, row by row of the register. */
export interface Covered {
  readonly document: string
  readonly title: string | null
  readonly rows: number
  readonly encoded: number
  readonly notEncoded: number
  readonly notEncodedRows: readonly {
    readonly row: string
    readonly title: string
    readonly reason: string
    readonly detail: string | null
  }[]
}
export interface Coverage {
  readonly total: { readonly rows: number; readonly encoded: number; readonly notEncoded: number }
  readonly documents: readonly Covered[]
}
export interface Reading {
  readonly id: string
  readonly kind: 'measure' | 'relation'
  readonly title: string
  readonly term: string
  readonly text: string
}

export const useCoverage = () => useLaw<Coverage>('/v1/coverage')
export const useDocumentCoverage = (id: string) => useLaw<Coverage>(`/v1/coverage?document=${id}`)
export const useReadings = (id: string) =>
  useLaw<{ readonly readings: readonly Reading[] }>(`/v1/readings?document=${id}`)
