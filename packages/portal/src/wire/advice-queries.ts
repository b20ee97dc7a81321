import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { useLanguage } from '../words/language.tsx'
import type { Advice, Changes, Next, Objective } from './advice.ts'
import { ask } from './fetch.ts'

interface Asking {
  readonly on: boolean
  /** False where something else stands in at once when no answer comes. */
  readonly patient: boolean
}
function useAsking<T>(path: string, body: object, { on, patient }: Asking): UseQueryResult<T> {
  const { language } = useLanguage()
  const text = JSON.stringify(body)
  return useQuery({
    queryKey: [path, language, text],
    queryFn: ({ signal }) =>
      ask<T>(`${path}?lang=${language}`, {
        method: 'POST',
        body: text,
        headers: { 'content-type': 'application/json' },
        signal,
      }),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    enabled: on,
    ...(patient ? {} : { retry: false }),
  })
}

/** What an applicant is best advised to do; the last advice stays in sight while a new one is computed. */
export const useAdvice = (file: object, objective: Objective, on: boolean) =>
  useAsking<Advice>('/v1/advice', { ...file, objective }, { on, patient: true })

/** The question whose answer settles most; null when no answer could change anything. */
export const useNextQuestion = (file: object, on: boolean) =>
  useAsking<{ readonly next: Next | null }>('/v1/next-question', file, { on, patient: false })

/** What became of every result between two states of an applicant's file. */
export const useChanges = (before: object, after: object, on: boolean) =>
  useAsking<Changes>('/v1/changes', { before, after }, { on, patient: false })
