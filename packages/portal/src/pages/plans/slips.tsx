import { useTitles } from '../../parts/citations.tsx'
import { Go } from '../../shell/go.tsx'
import type { PicturedTarget } from '../../wire/plans.ts'
import { dateText, daysBetween } from '../../words/date.ts'
import { useSpeech } from '../../words/speech.ts'
import { usePlanSight } from './sight.ts'
import { StateWord } from './state.tsx'

const MOST = 6

/** What may slip next, each with the days that are left and the gap. */
export function Slips({ targets, on }: { readonly targets: readonly PicturedTarget[]; readonly on: string }) {
  const { t, language } = useSpeech()
  const { to } = usePlanSight()
  const titleOf = useTitles()
  return (
    <section>
      <h2>{t.plans.slips}</h2>
      <p className="soft">{targets.length === 0 ? t.plans.slipsNone : t.plans.slipsWords}</p>
      {targets.length === 0 ? null : (
        <ol className="plain-list slips">
          {targets.slice(0, MOST).map((target) => (
            <li key={target.id} className="slip">
              <div className="target-row-name">
                <Go to={to(`/plans/targets/${target.id}`)}>{target.title}</Go>
                <span className="soft small">{titleOf(target.plan)}</span>
              </div>
              <div className="slip-due">
                <b>{t.plans.left(daysBetween(on, target.due.day ?? on))}</b>
                <span className="soft small">{dateText(target.due.day ?? on, language, true)}</span>
              </div>
              <div className="slip-gap">
                <span>{target.asks}</span>
                <span className="soft small">{target.pace?.text ?? target.why?.text ?? ''}</span>
              </div>
              <StateWord state={target.state} text={target.stateText} />
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
