import { type ReactNode, useState, useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

interface FoldProps {
  readonly summary: ReactNode
  readonly className?: string
  /** False for what is left off paper unless someone unfolded it. */
  readonly printed?: boolean
  readonly children: ReactNode
}

/** Something folded away until it is asked for; it is not even drawn before. Paper cannot be unfolded, so there it is. */
export function Fold({ summary, className, printed = true, children }: FoldProps) {
  const printing = useSyncExternalStore(subscribe, () => onPaper) && printed
  const [open, setOpen] = useState(false)
  return (
    <details
      className={className}
      open={open || printing}
      onToggle={(event) => {
        if (!printing) setOpen(event.currentTarget.open)
      }}
    >
      <summary>{summary}</summary>
      {open || printing ? children : null}
    </details>
  )
}

let onPaper = false
const listeners = new Set<() => void>()

function subscribe(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}
// The browser takes its picture as soon as its listeners have returned.
function paper(now: boolean): void {
  onPaper = now
  flushSync(() => {
    for (const tell of listeners) tell()
  })
}
window.addEventListener('beforeprint', () => paper(true))
window.addEventListener('afterprint', () => paper(false))
