import { NavLink } from 'react-router'
import { useLanguage } from '../words/language.tsx'
import './tabs.css'

interface TabsProps {
  readonly label: string
  /** Addresses without their language, and their names; one that `holds` others is marked on them too. */
  readonly tabs: readonly { readonly to: string; readonly name: string; readonly holds?: boolean }[]
}

/** The pages that belong together; the one that is shown is marked. */
export function Tabs({ label, tabs }: TabsProps) {
  const { at } = useLanguage()
  return (
    <nav className="tabs no-print" aria-label={label}>
      {tabs.map(({ to, name, holds = false }) => (
        <NavLink key={to} to={at(to)} end={!holds} className="tab">
          {name}
        </NavLink>
      ))}
    </nav>
  )
}
