import type { Registry } from '@pengce/language'
import { type Change, readChange } from '@pengce/population'
import type { AnyProblem } from '../refusal.ts'

/** The change in a request; every problem at its place. A change without a title is one that is still being tried. */
export function changeAsked(
  given: Readonly<Record<string, unknown>>,
  law: Registry,
): { readonly change: Change } | { readonly problems: readonly AnyProblem[] } {
  return readChange({ title: given.title ?? ['试算', 'What if'], ...given }, law)
}
