import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useLanguage } from '../words/language.tsx'
import { useShown } from '../words/shown.ts'

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

interface NavWay extends Way {
  /** Other addresses of the same part of the portal. */
  readonly also?: readonly string[]
}

/** A link of the main navigation; it is marked on every page of its part. */
export function GoNav({ to, also = [], children }: NavWay) {
  const { at } = useLanguage()
  const within = useShown().isWithin([to, ...also])
  return (
    <Link to={at(to)} className={`shell-nav-link${within ? ' active' : ''}`} aria-current={within ? 'page' : undefined}>
      {children}
    </Link>
  )
}

/** A link that looks like the main button. */
export const GoMain = (way: Way) => <Go {...way} className={`button-main ${way.className ?? ''}`} />
