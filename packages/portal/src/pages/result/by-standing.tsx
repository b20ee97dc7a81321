import { Fold } from '../../parts/fold.tsx'
import { STANDINGS, type Standing, standingOf } from '../../parts/standing.ts'
import type { Report } from '../../wire/report.ts'
import { mostOf } from '../../wire/sums.ts'
import { useSpeech } from '../../words/speech.ts'
import { Entitlement } from './entitlement.tsx'
import './result.css'

/** So many open measures are shown at once, those with most at stake. */
const FIRST_OPEN = 6

interface ByStandingProps {
  readonly reports: readonly Report[]
  /** False where the answers are somebody else's: nothing is answered or applied for. */
  readonly own?: boolean
}
/** Every measure by how it stands for the applicant, those with most at stake first. */
export function ByStanding({ reports, own = true }: ByStandingProps) {
  const { t } = useSpeech()
  const groups = STANDINGS.map((standing) => ({
    standing,
    of: reports.filter((report) => standingOf(report) === standing).sort((a, b) => mostOf(b) - mostOf(a)),
  })).filter(({ of }) => of.length > 0)
  if (groups.length === 0) return <p className="notice">{t.result.none}</p>
  return groups.map(({ standing, of }) => (
    <Group key={standing} standing={standing} reports={of} all={reports} own={own} />
  ))
}

interface GroupProps {
  readonly standing: Standing
  readonly reports: readonly Report[]
  readonly all: readonly Report[]
  readonly own: boolean
}
/** The measures that stand alike. Many open ones are cut short; those that are not for the applicant start folded. */
function Group({ standing, reports, all, own }: GroupProps) {
  const { t } = useSpeech()
  const cards = (list: readonly Report[]) => (
    <div className="entitlements">
      {list.map((report) => (
        <Entitlement
          key={`${report.measure.id}@${report.item?.id ?? ''}`}
          report={report}
          standing={standing}
          all={all}
          own={own}
        />
      ))}
    </div>
  )
  if (standing === 'no')
    return (
      <Fold className="result-fold" printed={false} summary={<h2>{t.result.showNo(reports.length)}</h2>}>
        <p className="soft">{t.result.groupWords.no}</p>
        {cards(reports)}
      </Fold>
    )
  const most = standing === 'open' ? FIRST_OPEN : reports.length
  const rest = reports.slice(most)
  return (
    <section className="result-group">
      <h2>
        {t.result.groups[standing]} <span className="soft">{reports.length}</span>
      </h2>
      {standing === 'open' ? <p className="soft">{t.result.groupWords.open}</p> : null}
      {cards(reports.slice(0, most))}
      {rest.length === 0 ? null : (
        <Fold className="result-fold" printed={false} summary={<h3>{t.result.showRest(rest.length)}</h3>}>
          {cards(rest)}
        </Fold>
      )}
    </section>
  )
}
