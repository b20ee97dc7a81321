import { useDeferredValue, useState } from 'react'
import type { MeasureSummary } from '../wire/law.ts'
import { useSearch } from '../wire/queries.ts'
import { TextField } from './text-field.tsx'
import './measure-finder.css'

/** So many measures are offered at once; more words narrow them. */
const OFFERED = 8

/** What is said of a measure that may be chosen. */
export type Offered = Pick<MeasureSummary, 'id' | 'title' | 'policyTitle'>

interface FinderProps {
  readonly label: string
  readonly hint: string
  /** What is said when no measure is called so. */
  readonly none: string
  /** Measures that are chosen already. */
  readonly taken: readonly string[]
  /** Measures that are to be had here beside those of the law. */
  readonly also?: readonly Offered[]
  readonly onChoose: (id: string) => void
}

/** Finds a measure by its name while one types, and chooses it. */
export function MeasureFinder({ label, hint, none, taken, also = [], onChoose }: FinderProps) {
  const [words, setWords] = useState('')
  const asked = useDeferredValue(words.trim())
  const found = useSearch(asked)
  const like = asked.toLowerCase()
  const beside = also.filter((m) => `${m.id}\n${m.title}`.toLowerCase().includes(like))
  const offered: readonly Offered[] = [...beside, ...(found.data?.measures ?? [])]
    .filter((m) => !taken.includes(m.id))
    .slice(0, OFFERED)
  return (
    <div className="measure-finder">
      <TextField type="search" label={label} value={words} hint={hint} onChange={setWords} />
      {asked === '' ? null : (
        <ul className="plain-list">
          {offered.map((m) => (
            <li key={m.id}>
              <button
                type="button"
                className="button-text"
                onClick={() => {
                  onChoose(m.id)
                  setWords('')
                }}
              >
                {m.title}
              </button>{' '}
              <span className="soft small">{m.policyTitle}</span>
            </li>
          ))}
        </ul>
      )}
      <p role="status" className="soft small">
        {asked !== '' && found.isSuccess && !found.isPlaceholderData && offered.length === 0 ? none : ''}
      </p>
    </div>
  )
}
