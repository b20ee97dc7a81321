import { type ReactNode, useId } from 'react'
import './own.css'

interface PartProps {
  readonly title: string
  readonly card?: boolean
  readonly className?: string
  readonly children: ReactNode
}

/** A part of a page under its own heading. */
export function Part({ title, card = false, className = '', children }: PartProps) {
  const id = useId()
  return (
    <section className={`own-part ${card ? 'card' : ''} ${className}`} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
