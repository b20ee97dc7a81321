import { Input } from 'antd'
import { useId } from 'react'

interface FieldProps {
  readonly label: string
  readonly value: string
  readonly set: (value: string) => void
  readonly help?: string
  readonly type?: 'text' | 'date'
  readonly rows?: number
  readonly required?: boolean
}

/** One thing to write, with its label, and what is to be known before writing it. */
export function WordsField({ label, value, set, help, type = 'text', rows = 1, required = false }: FieldProps) {
  const id = useId()
  const shared = { id, value, required, ...(help === undefined ? {} : { 'aria-describedby': `${id}-help` }) }
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {help === undefined ? null : (
        <span id={`${id}-help`} className="soft small">
          {help}
        </span>
      )}
      {rows > 1 ? (
        <Input.TextArea {...shared} rows={rows} onChange={(event) => set(event.target.value)} />
      ) : (
        <Input {...shared} type={type} size="large" onChange={(event) => set(event.target.value)} />
      )}
    </div>
  )
}
