import type { ReactNode } from 'react'
import { Tabs } from '../../parts/tabs.tsx'
import { Page } from '../../shell/page.tsx'
import '../plans/plan-frame.css'
import './analyst.css'
import { useWords } from './words.ts'

const TABS = [
  ['/analyst', 'home', '/analyst/drafts'],
  ['/analyst/reform', 'reform'],
  ['/analyst/budget', 'budget'],
  ['/analyst/compare', 'compare'],
  ['/analyst/review', 'review', '/analyst/review'],
] as const

interface FrameProps {
  readonly title: string
  readonly lead?: ReactNode
  readonly over?: ReactNode
  readonly children: ReactNode
}

/** What every page of the analyst has: its place among them. */
export function AnalystFrame({ title, lead, over, children }: FrameProps) {
  const w = useWords()
  return (
    <Page title={title} lead={lead} over={over} className="plans analyst">
      <Tabs label={w.nav.label} tabs={TABS.map(([to, key, ...holds]) => ({ to, name: w.nav[key], holds }))} />
      {children}
    </Page>
  )
}
