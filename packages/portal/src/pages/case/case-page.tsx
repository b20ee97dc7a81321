import { useParams } from 'react-router'
import { SignInFirst } from '../../parts/sign-in-first.tsx'
import { FailedPage } from '../../shell/failed.tsx'
import { Go, GoMain } from '../../shell/go.tsx'
import { Page, PageWaiting } from '../../shell/page.tsx'
import { isAbsent } from '../../wire/fetch.ts'
import { type Case, type Event, type MyCase, useApplicant, useMine } from '../../wire/own.ts'
import { useOwn } from '../../words/own.ts'
import { wordOf } from '../../words/table.ts'
import { CaseMoney } from './case-money.tsx'
import { CaseVoice } from './case-voice.tsx'
import { Documents } from './documents.tsx'
import { Line } from './line.tsx'
import { Now } from './now.tsx'
import '../../parts/own.css'

/** What the parts of the page of a case show. */
export interface CaseShown {
  readonly id: string
  readonly case: Case
  readonly mine: MyCase
  readonly events: readonly Event[]
}

/** One case for its applicant: what to do now, what happened and what comes, letters, money, and a say in it. */
export default function CasePage() {
  const { id = '' } = useParams()
  const { case: words, cases } = useOwn()
  const { session, is } = useApplicant()
  const one = useMine<Case>(`/v1/cases/${id}`)
  const mine = useMine<MyCase>(`/v1/my/cases/${id}`)
  const log = useMine<{ readonly events: readonly Event[] }>(`/v1/cases/${id}/log`)
  if (session.isPending) return <PageWaiting />
  if (is === null)
    return (
      <Page title={words.over(id)}>
        <SignInFirst />
      </Page>
    )
  if (isAbsent(one.error))
    return (
      <Page title={words.absentTitle(id)} lead={words.absent}>
        <p>
          <GoMain to="/cases">{cases.all}</GoMain>
        </p>
      </Page>
    )
  // What was seen once stays in sight while it cannot be had anew.
  for (const asked of [one, mine, log])
    if (asked.isError && asked.data === undefined)
      return <FailedPage failure={asked.error} again={() => void asked.refetch()} />
  if (one.data === undefined || mine.data === undefined || log.data === undefined) return <PageWaiting />
  const shown: CaseShown = { id, case: one.data, mine: mine.data, events: log.data.events }
  const { queued } = one.data
  const state = queued.outcome === null ? queued.step : words.endedAs(wordOf(words.outcomes, queued.outcome))
  return (
    <Page
      title={queued.title}
      over={
        <>
          <Go to="/cases">{cases.title}</Go> · {words.over(queued.number)}
        </>
      }
      lead={state}
    >
      <Now of={shown} />
      <div className="own-two">
        <div className="own-main">
          <Line of={shown} />
        </div>
        <aside className="own-side">
          <CaseMoney of={shown} />
          <Documents of={shown} />
        </aside>
      </div>
      <CaseVoice of={shown} />
    </Page>
  )
}
