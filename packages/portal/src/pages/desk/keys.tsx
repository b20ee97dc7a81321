import { useEffect, useRef, useState } from 'react'
import { useWork } from '../../words/work.ts'
import './keys.css'

interface Keys {
  readonly open: boolean
  readonly show: (open: boolean) => void
}

/** The keys of the queue: J and K move, Enter opens, T takes, / finds, ? shows them. None acts while somebody types. */
export function useDeskKeys(find: () => void): Keys {
  const [open, show] = useState(false)
  const latest = useRef(find)
  latest.current = find
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const target = event.target
      const typing = target instanceof Element && target.closest('input, textarea, select, dialog') !== null
      if (typing || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === '?') show((now) => !now)
      else if (event.key === '/') latest.current()
      else if (event.key === 'j' || event.key === 'k') step(event.key === 'j' ? 1 : -1)
      else if (event.key === 't') rowAt(document.activeElement)?.querySelector<HTMLElement>('[data-take]')?.click()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [])
  return { open, show }
}

const rowAt = (element: Element | null) => element?.closest('[data-row]') ?? null
/** Moves the focus to the link of the next row, or of the one before. */
function step(by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('[data-row] a')]
  const now = links.findIndex((link) => rowAt(link) === rowAt(document.activeElement) && rowAt(link) !== null)
  const next = links[now === -1 ? (by === 1 ? 0 : links.length - 1) : now + by]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}

/** The table of keys, and the button that shows it. */
export function KeysHelp({ keys }: { readonly keys: Keys }) {
  const { queue: w } = useWork()
  return (
    <span className="desk-keys no-print">
      <button type="button" className="button-text" aria-expanded={keys.open} onClick={() => keys.show(!keys.open)}>
        {w.keys} <kbd>?</kbd>
      </button>
      {keys.open ? (
        <dl className="desk-keys-list card">
          {w.keysList.map(([key, does]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </span>
  )
}
