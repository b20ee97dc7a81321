import { Button } from 'antd'
import { useMemo } from 'react'
import { type ApplicantFile, toFile } from '../../applicant/applicant-file.ts'
import { NOT_KNOWN } from '../../applicant/draft.ts'
import { useDraft } from '../../applicant/store.ts'
import { download } from '../../parts/download.ts'
import { type Standing, standingOf } from '../../parts/standing.ts'
import { Failed } from '../../shell/failed.tsx'
import { Go, GoMain } from '../../shell/go.tsx'
import { Page, Waiting } from '../../shell/page.tsx'
import { useAdvice } from '../../wire/advice-queries.ts'
import { useAssessment } from '../../wire/queries.ts'
import type { Assessment, Report } from '../../wire/report.ts'
import { dateText } from '../../words/date.ts'
import { useSpeech } from '../../words/speech.ts'
import { ChangesSince } from '../advice/changes-since.tsx'
import { Combination } from '../advice/combination.tsx'
import { Contradictions } from '../advice/contradictions.tsx'
import { NothingYet } from '../advice/nothing-yet.tsx'
import { useObjective } from '../advice/objective-choice.tsx'
import { ResultNav } from '../advice/result-nav.tsx'
import { Subscribe } from '../advice/subscribe.tsx'
import { ByStanding } from './by-standing.tsx'
import { MostUseful } from './most-useful.tsx'
import { Sums } from './sums.tsx'
import './result.css'

/** Everything the answers come to: what is certain, what may come, what is missing, and why. */
export default function ResultPage() {
  const { t, language } = useSpeech()
  const { draft } = useDraft()
  const file = useMemo(() => toFile(draft), [draft])
  const assessment = useAssessment(file, draft.kind !== null)
  const title = draft.name === '' ? t.result.title : t.result.titleOf(draft.name)
  if (draft.kind === null) return <NothingYet />
  return (
    <Page title={title} over={t.result.asOf(dateText(draft.appliedOn, language))} className="with-action">
      {assessment.isError ? (
        <Failed failure={assessment.error} again={() => void assessment.refetch()} />
      ) : assessment.data === undefined ? (
        <Waiting rows={8} />
      ) : (
        <Result
          assessment={assessment.data}
          file={file}
          unknown={draft.answers.filter((a) => a.value === NOT_KNOWN).length}
        />
      )}
    </Page>
  )
}

interface ResultProps {
  readonly assessment: Assessment
  readonly file: ApplicantFile
  /** How many answers were "I don't know". */
  readonly unknown: number
}
function Result({ assessment, file, unknown }: ResultProps) {
  const { t } = useSpeech()
  const objective = useObjective()
  const advice = useAdvice(file, objective, true)
  const save = (name: string, value: unknown) =>
    download(name, 'application/json', `${JSON.stringify(value, null, 2)}\n`)
  return (
    <>
      <ResultNav reach={advice.data?.withinReach.length} />
      <ChangesSince file={file} />
      <Contradictions of={advice.data?.contradictions ?? []} />
      <Sums totals={assessment.totals} />
      {unknown === 0 ? null : (
        <p className="notice notice-warn">
          {t.result.unknownAnswers(unknown)} <Go to="/ask">{t.result.goOn}</Go>
        </p>
      )}
      {advice.isError ? (
        <Failed failure={advice.error} again={() => void advice.refetch()} />
      ) : advice.data === undefined ? (
        <Waiting rows={6} />
      ) : (
        <>
          <Combination
            of={advice.data.combination}
            standings={standingsOf(assessment.reports)}
            stale={advice.isPlaceholderData}
          />
          <MostUseful of={advice.data.next} />
        </>
      )}
      <ByStanding reports={assessment.reports} />
      <Subscribe />
      <section className="result-take no-print">
        <h2>{t.result.exports}</h2>
        <div className="row">
          <Button onClick={() => window.print()}>{t.result.print}</Button>
          <Button onClick={() => save('pengce-result.json', assessment)}>{t.result.json}</Button>
          <Button onClick={() => save('pengce-applicant.json', file)}>{t.result.file}</Button>
        </div>
      </section>
      <div className="main-action no-print">
        <GoMain to="/ask">{t.result.goOn}</GoMain>
      </div>
    </>
  )
}

/** How each result stands, by the key under which a combination names it. */
const standingsOf = (reports: readonly Report[]): ReadonlyMap<string, Standing> =>
  new Map(
    reports.map((report) => [
      report.item === null ? report.measure.id : `${report.measure.id}@${report.item.id}`,
      standingOf(report),
    ]),
  )
