import { Link } from 'react-router'
import { useLanguage } from '../words/language.tsx'
import { useShown } from '../words/shown.ts'
import './tabs.css'

interface TabsProps {
  readonly label: string
  /** Addresses without their language, and their names; one is marked on its own page and on all within what it `holds`. */
  readonly tabs: readonly { readonly to: string; readonly name: string; readonly holds?: readonly string[] }[]
}

/** The pages that belong together; the one that is shown is marked. */
export function Tabs({ label, tabs }: TabsProps) {
  const { at } = useLanguage()
  const { isAt, isWithin } = useShown()
  return (
    <nav className="tabs no-print" aria-label={label}>
      {tabs.map(({ to, name, holds = [] }) => {
        const shown = isAt(to) || isWithin(holds)
        return (
          <Link
            key={to}
            to={at(to)}
            className={`tab${shown ? ' active' : ''}`}
            aria-current={shown ? 'page' : undefined}
          >
            {name}
          </Link>
        )
      })}
    </nav>
  )
}
