import { placeKey } from '../../applicant/draft.ts'
import { ApplyLink } from '../../parts/apply-link.tsx'
import { Citations } from '../../parts/citations.tsx'
import { Fold } from '../../parts/fold.tsx'
import { Reasons } from '../../parts/reasons.tsx'
import type { Standing } from '../../parts/standing.ts'
import { Verdict } from '../../parts/verdict.tsx'
import { Go } from '../../shell/go.tsx'
import type { Report } from '../../wire/report.ts'
import { useSpeech } from '../../words/speech.ts'
import { wordOf } from '../../words/table.ts'

interface EntitlementProps {
  readonly report: Report
  readonly standing: Standing
  /** Every report, to name the measures this one speaks of. */
  readonly all: readonly Report[]
  /** Whether the reader is the one who answers and applies. */
  readonly own: boolean
}

/** One measure for this applicant: the answer, the amount, what is missing; the reasons one click away. */
export function Entitlement({ report, standing, all, own }: EntitlementProps) {
  const { t } = useSpeech()
  const { measure, item, decidedBy } = report
  const titles = (ids: readonly string[]) =>
    [...new Set(ids)].map((id) => all.find((r) => r.measure.id === id)?.measure).filter((m) => m !== undefined)
  return (
    <article className="entitlement card">
      <header className="entitlement-head">
        <Verdict standing={standing} />
        <h3>
          <Go to={`/measures/${measure.id}`}>{measure.title}</Go>
        </h3>
        <p className="soft small">
          {measure.documentTitle}
          {item === null ? '' : ` · ${t.result.forItem(wordOf(t.ask.who.itemKinds, item.subject), item.name)}`}
        </p>
        <Given report={report} />
        {standing === 'no' || !own ? null : <ApplyLink measure={measure.id} name={measure.title} />}
        {report.inForce ? null : <p className="entitlement-expired">{t.result.expired}</p>}
        {standing === 'authority' && decidedBy.length > 0 ? (
          <p className="soft">{t.result.decidedBy(decidedBy.map((office) => office.title).join(t.comma))}</p>
        ) : null}
      </header>
      <MissingFacts report={report} own={own} />
      <Fold summary={t.result.reasons} printed={standing !== 'open' && standing !== 'no'}>
        <div className="entitlement-why">
          <p className="soft">{report.headline}</p>
          <Reasons of={[report.reasons]} />
          {report.amountReasons === null ? null : (
            <>
              <h4>{t.law.measure.amount}</h4>
              <Reasons of={[report.amountReasons]} />
            </>
          )}
          {report.readings.length === 0 ? null : (
            <>
              <h4>{t.law.measure.readings}</h4>
              <ul>
                {report.readings.map((reading) => (
                  <li key={reading.term}>
                    <b lang="zh-CN">{reading.term}</b>
                    {t.colon}
                    {reading.text}
                  </li>
                ))}
              </ul>
            </>
          )}
          <Linked title={t.law.measure.notWith} of={titles(report.notWith)} within={measure.document} />
          <Linked title={t.law.measure.requires} of={titles(report.requires)} within={measure.document} />
          <h4>{t.law.measure.sources}</h4>
          <Citations of={report.citations} />
        </div>
      </Fold>
    </article>
  )
}

/** What it gives: a figure large, words plain; what is not known yet is said once, by the verdict. */
function Given({ report: { amount, total, what } }: { readonly report: Report }) {
  const { t } = useSpeech()
  const figure = amount !== null && amount.high !== null
  const words = amount !== null && !figure && amount.kind !== 'exact' ? amount.text : null
  return (
    <>
      {figure ? <p className="entitlement-amount">{amount.text}</p> : null}
      {what === null || what === amount?.text ? null : <p>{what}</p>}
      {words === null ? null : <p className="soft">{words}</p>}
      {total === null || total.high === null ? null : <p className="soft">{t.result.inAll(total.text)}</p>}
    </>
  )
}

function MissingFacts({ report, own }: { readonly report: Report; readonly own: boolean }) {
  const { t } = useSpeech()
  if (report.missing.length === 0) return null
  return (
    <div className="entitlement-missing">
      <h4>{t.result.missing}</h4>
      <ul className="plain-list">
        {report.missing.map((missing) => {
          const key = placeKey(missing)
          return (
            <li key={key}>
              {missing.label}{' '}
              {own ? (
                <Go
                  to={`/ask?q=${encodeURIComponent(key)}`}
                  label={t.result.answerOf(missing.label)}
                  className="no-print"
                >
                  {t.result.answer}
                </Go>
              ) : null}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

interface LinkedProps {
  readonly title: string
  readonly of: readonly Report['measure'][]
  /** The document that need not be named again. */
  readonly within: string
}
function Linked({ title, of, within }: LinkedProps) {
  if (of.length === 0) return null
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {of.map((measure) => (
          <li key={measure.id}>
            <Go to={`/measures/${measure.id}`}>{measure.title}</Go>
            {measure.document === within ? null : <span className="soft small"> {measure.documentTitle}</span>}
          </li>
        ))}
      </ul>
    </>
  )
}
