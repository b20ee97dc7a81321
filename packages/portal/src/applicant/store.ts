import { useSyncExternalStore } from 'react'
import { type Draft, emptyDraft } from './draft.ts'

const KEY = 'pengce.draft.1'
/** Before a browser is asked. */
const nothing = emptyDraft()
const listeners = new Set<() => void>()
let draft: Draft = read()
let saved = true

function read(): Draft {
  try {
    const text = localStorage.getItem(KEY)
    return text === null ? emptyDraft() : { ...emptyDraft(), ...(JSON.parse(text) as Partial<Draft>) }
  } catch {
    return emptyDraft()
  }
}

function write(next: Draft): void {
  draft = next
  try {
    localStorage.setItem(KEY, JSON.stringify(next))
    saved = true
  } catch {
    saved = false
  }
  for (const tell of listeners) tell()
}

function subscribe(tell: () => void): () => void {
  const fromOtherTab = (event: StorageEvent) => {
    if (event.key !== KEY) return
    draft = read()
    tell()
  }
  listeners.add(tell)
  window.addEventListener('storage', fromOtherTab)
  return () => {
    listeners.delete(tell)
    window.removeEventListener('storage', fromOtherTab)
  }
}

/** The visitor's draft and how to change it. Every change is kept at once, in this browser only. */
export function useDraft() {
  const current = useSyncExternalStore(
    subscribe,
    () => draft,
    () => nothing,
  )
  return {
    draft: current,
    /** False when the browser refused to keep it (storage full or switched off). */
    saved,
    change: (with_: (before: Draft) => Draft) => write(with_(draft)),
  }
}
