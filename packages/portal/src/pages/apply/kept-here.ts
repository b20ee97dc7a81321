import type { WrittenFacts } from '../../wire/own.ts'

/** What an application says, as this device has it. */
export interface Content {
  readonly facts: WrittenFacts
  readonly district: string | null
  readonly assigned: Readonly<Record<string, string>>
}
const keyOf = (id: string): string => `pengce.application.${id}`

/** What was typed on this device and the service has not confirmed yet. */
export function keptHere(id: string): Content | null {
  try {
    const text = localStorage.getItem(keyOf(id))
    return text === null ? null : (JSON.parse(text) as Content)
  } catch {
    return null
  }
}
/** Keeps what was typed until the service has it. */
export function keepHere(id: string, content: Content | null): void {
  try {
    if (content === null) localStorage.removeItem(keyOf(id))
    else localStorage.setItem(keyOf(id), JSON.stringify(content))
  } catch {
    // The browser keeps nothing; the service is still told.
  }
}
