import { useId } from 'react'

interface PickProps {
  readonly label: string
  readonly value: string
  /** The word for "any", where leaving it open is a choice. */
  readonly any?: string
  readonly options: readonly (readonly [key: string, label: string])[]
  readonly onChange: (key: string) => void
}

/** One of a list, by the system's own control: it works the same by thumb, keyboard and screen reader. */
export function Pick({ label, value, any, options, onChange }: PickProps) {
  const id = useId()
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select id={id} className="box" value={value} onChange={(event) => onChange(event.target.value)}>
        {any === undefined ? null : <option value="">{any}</option>}
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
