import { Money } from '../../parts/money.tsx'
import { standingOf } from '../../parts/standing.ts'
import { Mark } from '../../parts/verdict.tsx'
import { Go, GoMain } from '../../shell/go.tsx'
import { Waiting } from '../../shell/page.tsx'
import type { Assessment, Report } from '../../wire/report.ts'
import { mostOf, sumsOf } from '../../wire/sums.ts'
import { useSpeech } from '../../words/speech.ts'

const MOST = 5

/** The result so far: certain, possible, how much is settled. Beside the question; on a phone below it. */
export function Running({
  assessment,
  stale,
}: {
  readonly assessment: Assessment | undefined
  readonly stale: boolean
}) {
  const { t } = useSpeech()
  const sums = assessment === undefined ? null : sumsOf(assessment.totals)
  return (
    <aside className="running" aria-label={t.ask.side.title}>
      <div className={stale ? 'card running-card running-stale' : 'card running-card'}>
        <h2>{t.ask.side.title}</h2>
        {sums === null ? (
          <Waiting rows={4} />
        ) : (
          <>
            <dl className="running-sums" aria-live="polite" aria-atomic="true">
              <div>
                <dt>{t.result.certain}</dt>
                <dd key={sums.certain} className="running-sum running-certain">
                  {sums.certain === 0 ? t.ask.side.none : <Money fen={sums.certain} />}
                </dd>
              </div>
              <div>
                <dt>{t.result.possible}</dt>
                <dd key={sums.more} className="running-sum">
                  <Money fen={sums.more} />
                  {sums.ceiling ? null : <span className="small soft"> {t.result.noCeiling}</span>}
                </dd>
              </div>
            </dl>
            <progress max={sums.all} value={sums.settled} aria-label={t.ask.side.settled(sums.settled, sums.all)} />
            <p className="small soft">{t.ask.side.settled(sums.settled, sums.all)}</p>
            <Best reports={assessment?.reports ?? []} />
          </>
        )}
        <GoMain to="/result" className="running-go">
          {t.ask.side.see}
        </GoMain>
      </div>
      {sums === null ? null : (
        <div className="running-bar no-print">
          <span>
            <span className="small soft">{t.result.certain}</span>{' '}
            <b>{sums.certain === 0 ? t.ask.side.none : <Money fen={sums.certain} />}</b>
            <br />
            <span className="small soft">
              {t.result.possible} <Money fen={sums.more} />
            </span>
          </span>
          <GoMain to="/result">{t.ask.finish}</GoMain>
        </div>
      )}
    </aside>
  )
}

/** The measures with most at stake that are not refused. */
function Best({ reports }: { readonly reports: readonly Report[] }) {
  const rank = { yes: 0, authority: 1, open: 2, nothing: 3, no: 4 }
  const best = reports
    .map((report) => ({ report, standing: standingOf(report) }))
    .filter(({ standing }) => standing === 'yes' || standing === 'authority' || standing === 'open')
    .sort((a, b) => rank[a.standing] - rank[b.standing] || mostOf(b.report) - mostOf(a.report))
  return (
    <ul className="plain-list running-list">
      {best.slice(0, MOST).map(({ report, standing }) => (
        <li key={`${report.measure.id}${report.item?.id ?? ''}`}>
          <Mark standing={standing} />
          <span>
            <Go to={`/measures/${report.measure.id}`}>{report.measure.title}</Go>
            <span className="small soft running-amount">{report.amount?.text ?? report.what}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
