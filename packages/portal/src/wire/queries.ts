import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useLanguage } from '../words/language.tsx'
import { ask, Failure } from './fetch.ts'
import type { Fact, MeasurePage, MeasureSummary, PolicyPage, PolicySummary } from './law.ts'
import type { Assessment } from './report.ts'

/** Retrying helps against a lost network or a busy server, never against a refusal. */
export const mayRetry = (count: number, failure: Error): boolean =>
  count < 2 && failure instanceof Failure && (failure.kind === 'server' || failure.kind === 'offline')

/** Something of the law that stays as it is for a while; nothing is asked without a path. */
export function useLaw<T>(path: string | null) {
  const { language } = useLanguage()
  return useQuery({
    queryKey: ['law', language, path],
    queryFn: ({ signal }) => ask<T>(`${path}${path?.includes('?') ? '&' : '?'}lang=${language}`, { signal }),
    staleTime: 5 * 60_000,
    enabled: path !== null,
  })
}

export const useMeasures = () => useLaw<{ readonly measures: readonly MeasureSummary[] }>('/v1/measures')
export const usePolicies = () => useLaw<{ readonly policies: readonly PolicySummary[] }>('/v1/policies')
export const useMeasure = (id: string) => useLaw<MeasurePage>(`/v1/measures/${id}`)
export const usePolicy = (id: string) => useLaw<PolicyPage>(`/v1/policies/${id}`)
export const useFacts = () => useLaw<{ readonly facts: readonly Fact[] }>('/v1/facts')
export const useExamples = () =>
  useLaw<{ readonly examples: readonly { readonly id: string; readonly title: string; readonly file: unknown }[] }>(
    '/v1/examples',
  )

/** Measures whose words match; while one types, the last answer stays. */
export function useSearch(words: string) {
  const { language } = useLanguage()
  return useQuery({
    queryKey: ['law', language, 'search', words],
    queryFn: ({ signal }) =>
      ask<{ readonly measures: readonly MeasureSummary[] }>(
        `/v1/measures?lang=${language}&q=${encodeURIComponent(words)}`,
        { signal },
      ),
    enabled: words !== '',
    placeholderData: keepPreviousData,
  })
}

/** What an applicant's file comes to. The last result stays in sight while a new one is computed. */
export function useAssessment(file: unknown, on: boolean) {
  const { language } = useLanguage()
  return useQuery({
    queryKey: ['assessment', language, file],
    queryFn: ({ signal }) => assess(JSON.stringify(file), language, signal),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    enabled: on,
  })
}

/** One assessment of a file just as it is, so that the service can say where it is not even JSON. */
export const assess = (file: string | Blob, language: string, signal?: AbortSignal): Promise<Assessment> =>
  ask<Assessment>(`/v1/assessments?lang=${language}`, {
    method: 'POST',
    body: file,
    headers: { 'content-type': 'application/json' },
    ...(signal === undefined ? {} : { signal }),
  })
