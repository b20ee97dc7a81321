import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { Fold } from '../../parts/fold.tsx'
import { Part } from '../../parts/part.tsx'
import { STANDINGS, standingOf } from '../../parts/standing.ts'
import { Failed } from '../../shell/failed.tsx'
import { Page, PageWaiting, Waiting } from '../../shell/page.tsx'
import { ask } from '../../wire/fetch.ts'
import { useAssessment } from '../../wire/queries.ts'
import { mostOf } from '../../wire/sums.ts'
import { dateText } from '../../words/date.ts'
import { useOwn } from '../../words/own.ts'
import { useSpeech } from '../../words/speech.ts'
import { Entitlement } from '../result/entitlement.tsx'
import { Sums } from '../result/sums.tsx'
import '../result/result.css'

interface Shared {
  readonly name: string
  readonly file: unknown
  readonly until: string
}

/** A saved file that somebody shared, as an adviser sees it: what it comes to, nothing to change. */
export default function SharedPage() {
  const { code = '' } = useParams()
  const { shared: words } = useOwn()
  const { language } = useSpeech()
  const shared = useQuery({
    queryKey: ['shared', code],
    queryFn: ({ signal }) => ask<Shared>(`/v1/shares/${encodeURIComponent(code)}?lang=${language}`, { signal }),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (shared.isPending) return <PageWaiting />
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
  const { t } = useSpeech()
  const { shared: words } = useOwn()
  const assessment = useAssessment(file, true)
  if (assessment.isError) return <Failed failure={assessment.error} again={() => void assessment.refetch()} />
  if (assessment.data === undefined) return <Waiting rows={8} />
  const { reports, totals } = assessment.data
  const cards = (list: typeof reports, standing: (typeof STANDINGS)[number]) => (
    <div className="entitlements">
      {list.map((report) => (
        <Entitlement
          key={`${report.measure.id}@${report.item?.id ?? ''}`}
          report={report}
          standing={standing}
          all={reports}
        />
      ))}
    </div>
  )
  return (
    <>
      <Sums totals={totals} />
      {STANDINGS.map((standing) => {
        const list = reports.filter((r) => standingOf(r) === standing).sort((a, b) => mostOf(b) - mostOf(a))
        if (list.length === 0) return null
        if (standing === 'no')
          return (
            <Fold key={standing} className="result-fold" printed={false} summary={<h2>{words.showNo(list.length)}</h2>}>
              {cards(list, standing)}
            </Fold>
          )
        return (
          <Part key={standing} title={`${t.result.groups[standing]} ${list.length}`}>
            {cards(list, standing)}
          </Part>
        )
      })}
    </>
  )
}
