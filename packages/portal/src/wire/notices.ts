import { useMutation, useQuery } from '@tanstack/react-query'
import { useLanguage } from '../words/language.tsx'
import { ask } from './fetch.ts'
import type { Citation, Office } from './law.ts'
import { send } from './session.ts'

// What GET /v1/notices answers. Money is fen.

export interface Notice {
  readonly number: string
  readonly procedure: {
    readonly id: string
    readonly title: string
    readonly document: string
    readonly documentTitle: string
  }
  readonly office: Office | null
  readonly applicant: string
  readonly amount: number | null
  readonly since: string
  readonly until: string | null
  readonly provisional: boolean
  readonly mayFail: boolean
  readonly counted: readonly string[]
  readonly citations: readonly Citation[]
}

/** Everything on public notice now. */
export function useNotices() {
  const { language } = useLanguage()
  return useQuery({
    queryKey: ['notices', language],
    queryFn: ({ signal }) => ask<{ readonly notices: readonly Notice[] }>(`/v1/notices?lang=${language}`, { signal }),
  })
}
/** Hands in an objection to a notice. */
export function useObjection(number: string) {
  const { language } = useLanguage()
  return useMutation({
    mutationFn: (given: { readonly name: string; readonly contact: string; readonly text: string }) =>
      send<{ readonly id: string }>('POST', `/v1/notices/${number}/objections?lang=${language}`, given),
  })
}
