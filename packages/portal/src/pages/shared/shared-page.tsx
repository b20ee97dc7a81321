import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { Failed, FailedPage } from '../../shell/failed.tsx'
import { Page, PageWaiting, Waiting } from '../../shell/page.tsx'
import { ask, Failure } from '../../wire/fetch.ts'
import { useAssessment } from '../../wire/queries.ts'
import { dateText } from '../../words/date.ts'
import { useLanguage } from '../../words/language.tsx'
import { useOwn } from '../../words/own.ts'
import { ByStanding } from '../result/by-standing.tsx'
import { Sums } from '../result/sums.tsx'

interface Shared {
  readonly name: string
  readonly file: unknown
  readonly until: string
}

/** A saved file that somebody shared, as an adviser sees it: what it comes to, nothing to change. */
export default function SharedPage() {
  const { code = '' } = useParams()
  const { shared: words } = useOwn()
  const { language } = useLanguage()
  const shared = useQuery({
    queryKey: ['shared', code],
    queryFn: ({ signal }) => ask<Shared>(`/v1/shares/${encodeURIComponent(code)}?lang=${language}`, { signal }),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (shared.isPending) return <PageWaiting />
  if (shared.isError && !(shared.error instanceof Failure && shared.error.kind === 'absent'))
    return <FailedPage failure={shared.error} again={() => void shared.refetch()} />
  if (shared.isError)
    return (
      <Page title={words.goneTitle}>
        <p className="notice">{words.gone}</p>
      </Page>
    )
  const { name, file, until } = shared.data
  return (
    <Page title={words.title(name)} lead={words.lead(dateText(until, language))}>
      <Results file={file} />
    </Page>
  )
}

function Results({ file }: { readonly file: unknown }) {
  const assessment = useAssessment(file, true)
  if (assessment.isError) return <Failed failure={assessment.error} again={() => void assessment.refetch()} />
  if (assessment.data === undefined) return <Waiting rows={8} />
  const { reports, totals } = assessment.data
  return (
    <>
      <Sums totals={totals} />
      <ByStanding reports={reports} own={false} />
    </>
  )
}
