import { Failure } from '../wire/fetch.ts'
import { useLanguage } from '../words/language.tsx'
import { Go } from './go.tsx'
import { Page } from './page.tsx'

interface FailedProps {
  readonly failure: unknown
  readonly again?: () => void
}

/** What went wrong, what is safe and what to do, in place of what could not be shown. */
export function Failed({ failure, again }: FailedProps) {
  const { t } = useLanguage()
  const kind = failure instanceof Failure ? failure.kind : 'server'
  const problems = failure instanceof Failure ? failure.problems : []
  const words = {
    offline: [t.failure.offlineTitle, t.failure.offline],
    server: [t.failure.serverTitle, t.failure.server],
    refused: [t.failure.refusedTitle, t.failure.refused],
    absent: [t.failure.absentTitle, t.failure.absent],
  }[kind]
  return (
    <section className="notice notice-bad" role="alert">
      <h2>{words[0]}</h2>
      <p>{words[1]}</p>
      {problems.length === 0 ? null : (
        <ul>
          {Object.entries(problems).map(([place, p]) => (
            <li key={place}>{p.text}</li>
          ))}
        </ul>
      )}
      {again === undefined || kind === 'refused' || kind === 'absent' ? null : (
        <button type="button" className="button-main" onClick={again}>
          {t.failure.again}
        </button>
      )}
    </section>
  )
}

/** A page in place of one that could not be had. */
export function FailedPage({ failure, again }: FailedProps) {
  const { t } = useLanguage()
  const absent = failure instanceof Failure && failure.kind === 'absent'
  if (absent) return <AbsentPage />
  return (
    <Page title={t.failure.page}>
      <Failed failure={failure} {...(again === undefined ? {} : { again })} />
    </Page>
  )
}

/** Nothing stands at this address. */
export function AbsentPage() {
  const { t } = useLanguage()
  return (
    <Page title={t.failure.absentTitle} lead={t.failure.absent}>
      <p className="row">
        <Go to="/" className="button-main">
          {t.failure.home}
        </Go>
        <Go to="/measures">{t.allMeasures}</Go>
      </p>
    </Page>
  )
}
