import { Input } from 'antd'
import { useId } from 'react'

interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
  /** An example of what is written. */
  readonly hint?: string
  readonly type?: 'text' | 'search' | 'date' | 'url' | 'email'
  /** In which language it is to be written. */
  readonly lang?: string
  readonly maxLength?: number
  readonly required?: boolean
  readonly className?: string
}

/** One line to write, with its label. */
export function TextField({ label, value, onChange, hint, className = '', ...given }: TextFieldProps) {
  const id = useId()
  return (
    <div className={`field ${className}`}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <Input {...given} id={id} value={value} placeholder={hint} onChange={(event) => onChange(event.target.value)} />
    </div>
  )
}
