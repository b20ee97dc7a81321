import { Button } from 'antd'
import { Link, useNavigate, useParams, useSearchParams } from 'react-router'
import { AsGiven } from '../../parts/as-given.tsx'
import { SignInFirst, useSignInPath } from '../../parts/sign-in-first.tsx'
import { FailedPage } from '../../shell/failed.tsx'
import { Go, GoMain } from '../../shell/go.tsx'
import { Page, PageWaiting } from '../../shell/page.tsx'
import { isAbsent } from '../../wire/fetch.ts'
import { type Draft, useApplicant, useMine, useMyChange } from '../../wire/own.ts'
import { type Service, useService } from '../../wire/service.ts'
import { timeText } from '../../words/date.ts'
import { useLanguage } from '../../words/language.tsx'
import { useOwn } from '../../words/own.ts'
import { FactsStep } from './facts-step.tsx'
import { keepHere } from './kept-here.ts'
import { PapersStep } from './papers-step.tsx'
import { ReviewStep } from './review-step.tsx'
import { useApplication, type Writing } from './use-application.ts'
import '../../parts/own.css'
import './apply.css'

/** An application in three steps; every field is kept as it is typed. */
export default function ApplyPage() {
  const { id = '' } = useParams()
  const { apply: words, cases } = useOwn()
  const { session, is } = useApplicant()
  const draft = useMine<Draft>(`/v1/drafts/${id}`)
  const service = useService(draft.data?.procedure ?? null)
  if (session.isPending) return <PageWaiting />
  if (is === null && draft.data === undefined)
    return (
      <Page title={words.over}>
        <SignInFirst />
      </Page>
    )
  if (isAbsent(draft.error))
    return (
      <Page title={words.over} lead={words.gone}>
        <p>
          <GoMain to="/cases">{cases.all}</GoMain>
        </p>
      </Page>
    )
  if (draft.isError && draft.data === undefined)
    return <FailedPage failure={draft.error} again={() => void draft.refetch()} />
  if (draft.data === undefined || service.isPending) return <PageWaiting />
  if (draft.data.caseId !== null)
    return (
      <Page title={draft.data.title} over={words.over}>
        <p className="notice">{words.gone}</p>
        <GoMain to={`/cases/${draft.data.caseId}`}>{words.toCase}</GoMain>
      </Page>
    )
  if (service.data === undefined) return <FailedPage failure={service.error} again={() => void service.refetch()} />
  return <Written key={id} draft={draft.data} service={service.data} />
}

function Written({ draft, service }: { readonly draft: Draft; readonly service: Service }) {
  const { at } = useLanguage()
  const { apply: words } = useOwn()
  const navigate = useNavigate()
  const { is } = useApplicant()
  const [params] = useSearchParams()
  const writing = useApplication(draft)
  const submit = useMyChange<{ readonly id: string; readonly number: string }>()
  const step = Math.min(3, Math.max(1, Number(params.get('step') ?? '1') || 1))
  const who = is?.parties.find((p) => p.id === draft.party)?.name ?? draft.party
  const handIn = async () => {
    if (!(await writing.save())) return
    submit.mutate(
      { method: 'POST', path: `/v1/drafts/${draft.id}/submission`, value: { seen: writing.version() } },
      {
        onSuccess: ({ number }) => {
          keepHere(draft.id, null)
          void navigate(at(`/cases/${number}`))
        },
      },
    )
  }
  const goTo = (n: number) => `/apply/${draft.id}?step=${n}`
  return (
    <Page
      title={service.title}
      over={
        <>
          {words.over} · {words.forParty} <AsGiven text={who} />
        </>
      }
    >
      <nav aria-label={words.stepLabel}>
        <ol className="own-steps">
          {words.steps.map((title, n) => (
            <li key={title}>
              <Link to={at(goTo(n + 1))} aria-current={step === n + 1 ? 'step' : undefined}>
                <span className="own-number">{n + 1}</span>
                {title}
              </Link>
            </li>
          ))}
        </ol>
      </nav>
      <SaidOfSaving writing={writing} />
      {step === 1 ? <FactsStep draft={draft} service={service} writing={writing} /> : null}
      {step === 2 ? <PapersStep draft={draft} service={service} /> : null}
      {step === 3 ? (
        <ReviewStep draft={draft} service={service} writing={writing} who={who} failure={submit.error} />
      ) : null}
      <div className="own-bar own-bar-stuck no-print">
        <Kept writing={writing} />
        <div className="row">
          {step === 1 ? null : <Go to={goTo(step - 1)}>{words.back}</Go>}
          {step < 3 ? (
            <GoMain to={goTo(step + 1)}>{words.next}</GoMain>
          ) : (
            <Button type="primary" size="large" loading={submit.isPending} onClick={() => void handIn()}>
              {submit.isPending ? words.review.submitting : words.review.submit}
            </Button>
          )}
        </div>
      </div>
    </Page>
  )
}

/** Whether what was typed is kept, and since when. */
function Kept({ writing }: { readonly writing: Writing }) {
  const { apply: words } = useOwn()
  return (
    <p className="soft small" role="status">
      {writing.saving === 'saved' ? words.saved(timeText(writing.savedAt)) : words.saving}
    </p>
  )
}

/** What stands in the way of keeping it with the service, and what to do. */
function SaidOfSaving({ writing }: { readonly writing: Writing }) {
  const { apply: words } = useOwn()
  const path = useSignInPath()
  switch (writing.saving) {
    case 'waiting':
      return <p className="notice notice-warn">{words.waiting}</p>
    case 'gone':
      return <p className="notice notice-warn">{words.gone}</p>
    case 'signed-out':
      return (
        <div className="notice notice-warn">
          <p>{words.signedOut}</p>
          <GoMain to={path}>{words.signIn}</GoMain>
        </div>
      )
    case 'elsewhere':
      return (
        <div className="notice notice-warn">
          <p>{words.elsewhere}</p>
          <div className="row">
            <Button type="primary" onClick={() => void writing.settle('mine')}>
              {words.keepMine}
            </Button>
            <Button onClick={() => void writing.settle('other')}>{words.keepOther}</Button>
          </div>
        </div>
      )
    default:
      return null
  }
}
