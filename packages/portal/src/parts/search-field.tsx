import { Input } from 'antd'
import { useId } from 'react'

interface SearchFieldProps {
  readonly label: string
  readonly value: string
  readonly hint?: string
  readonly className?: string
  readonly onChange: (words: string) => void
}

/** A field of words that narrow a list while one types. */
export function SearchField({ label, value, hint, className = '', onChange }: SearchFieldProps) {
  const id = useId()
  return (
    <div className={`field ${className}`}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <Input
        id={id}
        type="search"
        value={value}
        placeholder={hint}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
