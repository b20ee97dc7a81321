import { Go } from '../shell/go.tsx'
import type { MeasureSummary } from '../wire/law.ts'
import { useLaw } from '../wire/queries.ts'
import { MeasureFinder, type Offered } from './measure-finder.tsx'
import './own.css'

export type { Offered }

interface ChosenProps {
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
  readonly busy?: boolean
  /** Measures that are to be had here beside those of the law; they have no page. */
  readonly also?: readonly Offered[]
  /** The label, the hint and the empty answer of the field that finds more, and the word for taking one out. */
  readonly words: { readonly add: string; readonly hint: string; readonly none: string; readonly remove: string }
}

/** Measures that were chosen, by their names, each to be taken out again; and a field that finds more. */
export function ChosenMeasures({ chosen, onChange, busy = false, also = [], words }: ChosenProps) {
  const all = useLaw<{ readonly measures: readonly MeasureSummary[] }>(chosen.length > 0 ? '/v1/measures' : null)
  const titles = new Map((all.data?.measures ?? []).map((m) => [m.id, m.title]))
  const own = new Map(also.map((m) => [m.id, m.title]))
  const called = (id: string) => titles.get(id) ?? own.get(id) ?? id
  return (
    <>
      {chosen.length === 0 ? null : (
        <ul className="plain-list own-list">
          {chosen.map((id) => (
            <li key={id}>
              {titles.has(id) ? <Go to={`/measures/${id}`}>{called(id)}</Go> : <span>{called(id)}</span>}
              <button
                type="button"
                className="button-text own-end"
                disabled={busy}
                onClick={() => onChange(chosen.filter((one) => one !== id))}
              >
                {words.remove}
                <span className="only-read"> {called(id)}</span>
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
        also={also}
        onChoose={(id) => onChange([...chosen, id])}
      />
    </>
  )
}
