import type { Fact } from '../../wire/law.ts'
import { useLaw } from '../../wire/queries.ts'
import { OWN_DOCUMENT } from './added-edit.ts'

/** The facts that a document asks for; those of every document where none is named, or one that only the draft has. */
export function useFactsOf(document: string, on = true): readonly Fact[] {
  const named = document !== '' && document !== OWN_DOCUMENT
  const path = `/v1/facts${named ? `?document=${document}` : ''}`
  return useLaw<{ readonly facts: readonly Fact[] }>(on ? path : null).data?.facts ?? []
}
