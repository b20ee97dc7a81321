import { useTitles } from '../../parts/citations.tsx'
import { Go } from '../../shell/go.tsx'
import type { AgendaItem } from '../../wire/plans.ts'
import { dateText } from '../../words/date.ts'
import { useSpeech } from '../../words/speech.ts'
import { usePlanSight } from './sight.ts'
import { RecordWord } from './state.tsx'
import './agenda.css'

/** What falls due, in the order of its days. */
export function AgendaList({ items }: { readonly items: readonly AgendaItem[] }) {
  const { t, language } = useSpeech()
  const { to } = usePlanSight()
  const titleOf = useTitles()
  return (
    <ol className="plain-list agenda">
      {items.map((item) => {
        const way = wayTo(item)
        return (
          <li key={`${item.kind}${item.id}${item.day}${item.title}`} className="agenda-item">
            <span className="agenda-day">
              <b>{dateText(item.day, language)}</b>
              <span className="soft small">{item.kindText}</span>
            </span>
            <span className="target-row-name">
              {way === null ? item.title : <Go to={to(way)}>{item.title}</Go>}
              <span className="soft small">{titleOf(item.plan)}</span>
            </span>
            <span className="small">
              {item.offices.map((o) => o.title).join(t.comma)}
              {item.to.length === 0 ? null : (
                <b className="agenda-to">{t.plans.calendar.to(item.to.map((o) => o.title).join(t.comma))}</b>
              )}
            </span>
            <RecordWord state={item.recorded} text={item.recordedText} />
          </li>
        )
      })}
    </ol>
  )
}

/** The page of what falls due; a report has none of its own. */
const wayTo = ({ kind, id }: AgendaItem): string | null => {
  if (kind === 'report') return null
  return kind === 'target' || kind === 'milestone' ? `/plans/targets/${id}` : `/plans/tasks/${id}`
}
