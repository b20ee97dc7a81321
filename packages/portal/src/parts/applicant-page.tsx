import type { ReactNode } from 'react'
import { Page, Waiting } from '../shell/page.tsx'
import { useApplicant } from '../wire/own.ts'
import { SignInFirst } from './sign-in-first.tsx'

interface ApplicantPageProps {
  readonly title: string
  readonly lead: string
  readonly children: ReactNode
}

/** A page of somebody's own; whoever is not signed in as an applicant or an agent is shown the way to sign in. */
export function ApplicantPage({ title, lead, children }: ApplicantPageProps) {
  const { session, is } = useApplicant()
  return (
    <Page title={title} lead={lead}>
      {session.isPending ? <Waiting /> : is === null ? <SignInFirst /> : children}
    </Page>
  )
}
