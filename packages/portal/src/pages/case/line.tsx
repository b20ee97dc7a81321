import { AsGiven } from '../../parts/as-given.tsx'
import { Fold } from '../../parts/fold.tsx'
import { Part } from '../../parts/part.tsx'
import { useOfficeTitle } from '../../wire/service.ts'
import { dateText } from '../../words/date.ts'
import { useLanguage } from '../../words/language.tsx'
import { useOwn } from '../../words/own.ts'
import { wordOf } from '../../words/table.ts'
import { WaySteps } from '../service/way.tsx'
import type { CaseShown } from './case-page.tsx'
import { isTheirs, linesOf } from './said.ts'
import '../../parts/line.css'

/** A vertical line: what happened, by whom; then what comes, with last days and how they were counted. */
export function Line({ of }: { readonly of: CaseShown }) {
  const { language } = useLanguage()
  const { case: words } = useOwn()
  const titleOf = useOfficeTitle()
  const counted = of.mine.clocks.filter((c) => c.counted.length > 0)
  const by = (event: CaseShown['events'][number]) =>
    isTheirs(event) ? words.byYou : event.office === null ? words.bySystem : titleOf(event.office)
  return (
    <Part title={words.line}>
      <ol className="own-line">
        {of.events.map((event) => (
          <li key={event.version}>
            <span className="own-line-head">
              <b>
                {isTheirs(event) && wordOf(words.did, event.type) !== event.type
                  ? wordOf(words.did, event.type)
                  : event.title}
                {event.about === null ? '' : ` · ${event.about}`}
              </b>
              <span className="soft small">{dateText(event.on, language)}</span>
            </span>
            <span className="soft small">{by(event)}</span>
            {linesOf(event, language).map((line) => (
              <span key={line} className="small">
                <AsGiven text={line} />
              </span>
            ))}
          </li>
        ))}
        <WaySteps ahead={of.mine.ahead} />
      </ol>
      {of.mine.ahead.steps.length === 0 ? null : <p className="soft small">{words.aheadWords}</p>}
      {counted.length === 0 ? null : (
        <Fold summary={words.how} printed={false}>
          {counted.map((clock) => (
            <ul key={`${clock.about}@${clock.of ?? ''}`} className="small">
              {clock.counted.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          ))}
        </Fold>
      )}
    </Part>
  )
}
