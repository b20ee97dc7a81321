import type { ReactNode } from 'react'
import { SignInFirst } from '../../parts/sign-in-first.tsx'
import { Tabs } from '../../parts/tabs.tsx'
import { Page, PageWaiting } from '../../shell/page.tsx'
import { useSession } from '../../wire/session.ts'
import { useSpeech } from '../../words/speech.ts'

const TABS = [
  ['/accounts', 'accounts'],
  ['/webhooks', 'webhooks'],
] as const

interface FrameProps {
  readonly title: string
  readonly lead: string
  readonly children: ReactNode
}

/** What every page of the administration has: its place among them; for administrators alone. */
export function AdminFrame({ title, lead, children }: FrameProps) {
  const words = useSpeech().t.account.admin
  const session = useSession().data
  if (session === undefined) return <PageWaiting />
  if (!session.signedIn)
    return (
      <Page title={title}>
        <SignInFirst />
      </Page>
    )
  if (session.role !== 'administrator')
    return (
      <Page title={title}>
        <p className="notice">{words.notYours}</p>
      </Page>
    )
  return (
    <Page title={title} lead={lead} className="account-page">
      <Tabs label={words.nav.label} tabs={TABS.map(([to, key]) => ({ to, name: words.nav[key] }))} />
      {children}
    </Page>
  )
}
