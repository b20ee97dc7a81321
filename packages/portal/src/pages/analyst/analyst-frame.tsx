import type { ReactNode } from 'react'
import { NavLink } from 'react-router'
import { Page } from '../../shell/page.tsx'
import { useLanguage } from '../../words/language.tsx'
import '../plans/plan-frame.css'
import './analyst.css'
import { useWords } from './words.ts'

const TABS = [
  ['/analyst', 'home'],
  ['/analyst/reform', 'reform'],
  ['/analyst/budget', 'budget'],
  ['/analyst/compare', 'compare'],
  ['/analyst/review', 'review'],
] as const

interface FrameProps {
  readonly title: string
  readonly lead?: ReactNode
  readonly over?: ReactNode
  readonly children: ReactNode
}

/** What every page of the analyst has: its place among them. */
export function AnalystFrame({ title, lead, over, children }: FrameProps) {
  const { at } = useLanguage()
  const w = useWords()
  return (
    <Page title={title} lead={lead} over={over} className="plans analyst">
      <nav className="plans-tabs no-print" aria-label={w.nav.label}>
        {TABS.map(([path, key]) => (
          <NavLink key={key} to={at(path)} end={key !== 'review'} className="plans-tab">
            {w.nav[key]}
          </NavLink>
        ))}
      </nav>
      {children}
    </Page>
  )
}
