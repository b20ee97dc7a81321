import { useDeferredValue, useState } from 'react'
import { SearchField } from '../../parts/search-field.tsx'
import { useSearch } from '../../wire/queries.ts'
import { useWords } from '../analyst/words.ts'

/** So many measures are offered at once; more words narrow them. */
const OFFERED = 8

/** Finds a measure by its name and takes it into the draft. */
export function ChoiceOfMeasure({
  taken,
  onChoose,
}: {
  readonly taken: readonly string[]
  readonly onChoose: (id: string) => void
}) {
  const w = useWords()
  const [words, setWords] = useState('')
  const found = useSearch(useDeferredValue(words.trim()))
  const offered = (found.data?.measures ?? []).filter((m) => !taken.includes(m.id)).slice(0, OFFERED)
  return (
    <section className="card">
      <SearchField label={w.desk.measure} value={words} hint={w.desk.measureHint} onChange={setWords} />
      {words.trim() === '' ? null : (
        <ul className="plain-list desk-offered">
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
    </section>
  )
}
