import type { ReactNode } from 'react'
import { useSignInPath } from '../../parts/sign-in-first.tsx'
import { Tabs } from '../../parts/tabs.tsx'
import { GoMain } from '../../shell/go.tsx'
import { Page, PageWaiting } from '../../shell/page.tsx'
import { useWorker } from '../../wire/desk.ts'
import { useWork } from '../../words/work.ts'
import '../../parts/own.css'
import '../plans/plan-frame.css'
import './desk.css'

const OFFICIAL = [
  ['/work', 'queue', '/work/cases'],
  ['/work/to-do', 'toDo'],
  ['/work/people', 'people'],
  ['/work/complaints', 'complaints'],
  ['/notices', 'notices'],
] as const
const OVERSEER = [
  ['/oversight', 'board'],
  ['/work', 'queue', '/work/cases'],
  ['/work/people', 'people'],
  ['/oversight/complaints', 'complaints'],
  ['/oversight/audit', 'audit'],
  ['/oversight/checks', 'checks'],
  ['/notices', 'notices'],
  ['/plans', 'plans'],
] as const

interface FrameProps {
  readonly title: string
  readonly lead?: ReactNode
  readonly over?: ReactNode
  readonly children: ReactNode
}

/** What every page of the desk and of oversight has: its place among them; nothing for whoever may not see it. */
export function DeskFrame({ title, lead, over, children }: FrameProps) {
  const w = useWork()
  const { session, who, overseer } = useWorker()
  const signIn = useSignInPath()
  if (session.isPending) return <PageWaiting />
  if (who === null)
    return (
      <Page title={title}>
        <section className="notice">
          <h2>{w.closedTitle}</h2>
          <p>{w.closed}</p>
          <GoMain to={signIn}>{w.signIn}</GoMain>
        </section>
      </Page>
    )
  return (
    <Page title={title} lead={lead} over={over} className="plans desk">
      <Tabs
        label={w.nav.label}
        tabs={(overseer ? OVERSEER : OFFICIAL).map(([to, key, ...holds]) => ({ to, name: w.nav[key], holds }))}
      />
      {children}
    </Page>
  )
}
