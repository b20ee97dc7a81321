import { Go } from '../shell/go.tsx'
import type { MeasureSummary } from '../wire/law.ts'
import { useLaw } from '../wire/queries.ts'
import { MeasureFinder } from './measure-finder.tsx'
import './own.css'

interface ChosenProps {
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
  readonly busy?: boolean
  /** The label, the hint and the empty answer of the field that finds more, and the word for taking one out. */
  readonly words: { readonly add: string; readonly hint: string; readonly none: string; readonly remove: string }
}

/** Measures that were chosen, by their names, each to be taken out again; and a field that finds more. */
export function ChosenMeasures({ chosen, onChange, busy = false, words }: ChosenProps) {
  const all = useLaw<{ readonly measures: readonly MeasureSummary[] }>(chosen.length > 0 ? '/v1/measures' : null)
  const titles = new Map((all.data?.measures ?? []).map((m) => [m.id, m.title]))
  return (
    <>
      {chosen.length === 0 ? null : (
        <ul className="plain-list own-list">
          {chosen.map((id) => (
            <li key={id}>
              {titles.has(id) ? <Go to={`/measures/${id}`}>{titles.get(id)}</Go> : <span>{id}</span>}
              <button
                type="button"
                className="button-text own-end"
                disabled={busy}
                onClick={() => onChange(chosen.filter((one) => one !== id))}
              >
                {words.remove}
                <span className="only-read"> {titles.get(id) ?? id}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <MeasureFinder
        label={words.add}
        hint={words.hint}
        none={words.none}
        taken={chosen}
        onChoose={(id) => onChange([...chosen, id])}
      />
    </>
  )
}
