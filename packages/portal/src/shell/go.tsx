import type { ReactNode } from 'react'
import { Link, NavLink } from 'react-router'
import { useLanguage } from '../words/language.tsx'

interface Way {
  /** An address without its language, as in `/measures`. */
  readonly to: string
  readonly className?: string
  readonly label?: string | undefined
  readonly children: ReactNode
}

/** A link inside the portal that keeps the language. `label` says more to those who cannot see what is around it. */
export function Go({ to, className, label, children }: Way) {
  const { at } = useLanguage()
  return (
    <Link to={at(to)} className={className} aria-label={label}>
      {children}
    </Link>
  )
}

/** A link of the main navigation; the current one is marked. */
export function GoNav({ to, children }: Way) {
  const { at } = useLanguage()
  return (
    <NavLink to={at(to)} className="shell-nav-link">
      {children}
    </NavLink>
  )
}

/** A link that looks like the main button. */
export const GoMain = (way: Way) => <Go {...way} className={`button-main ${way.className ?? ''}`} />
