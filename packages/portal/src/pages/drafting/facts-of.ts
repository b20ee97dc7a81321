import type { Fact } from '../../wire/law.ts'
import { useLaw } from '../../wire/queries.ts'
import { OWN_DOCUMENT } from './added-edit.ts'

/** Where the facts stand that a document asks for; those of every document where none is named, or one that only the draft has. */
export const factsPath = (document: string): string =>
  document === '' || document === OWN_DOCUMENT ? '/v1/facts' : `/v1/facts?document=${document}`

/** The facts that a document asks for, once they are there. */
export const useFactsOf = (document: string, on = true): readonly Fact[] =>
  useLaw<{ readonly facts: readonly Fact[] }>(on ? factsPath(document) : null).data?.facts ?? []
