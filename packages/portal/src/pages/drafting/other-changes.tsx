import type { Dispatch, SetStateAction } from 'react'
import { useWords } from '../analyst/words.ts'
import type { Edit } from './edit.ts'

interface OtherProps {
  readonly edit: Edit
  /** Null where nothing may be changed any more. */
  readonly onChange: Dispatch<SetStateAction<Edit>> | null
  /** The same in words, where the service has said it. */
  readonly says?: readonly string[]
}

/** Changes that the form has no field for, each as it is written, to be taken out again. */
export function OtherChanges({ edit, onChange, says }: OtherProps) {
  const w = useWords()
  if (edit.others.length === 0) return null
  return (
    <section className="card">
      <h2>{onChange === null ? w.desk.says : w.desk.others}</h2>
      <ul className="plain-list desk-others">
        {says !== undefined && says.length > 0
          ? says.map((text) => <li key={text}>{text}</li>)
          : edit.others.map((line, place) => (
              <li key={JSON.stringify(line)}>
                <code>{written(line)}</code>
                {onChange === null ? null : (
                  <button
                    type="button"
                    className="button-text"
                    onClick={() => onChange((e) => ({ ...e, others: e.others.filter((_, i) => i !== place) }))}
                  >
                    {w.desk.otherRemove}
                    <span className="only-read"> {written(line)}</span>
                  </button>
                )}
              </li>
            ))}
      </ul>
    </section>
  )
}

/** As one writes it in a file: keys and values on one line. */
const written = (line: Readonly<Record<string, unknown>>): string =>
  Object.entries(line)
    .map(([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(', ')
