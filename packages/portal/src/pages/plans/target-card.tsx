import { useTitles } from '../../parts/citations.tsx'
import { Go } from '../../shell/go.tsx'
import type { PicturedTarget, TargetSummary } from '../../wire/plans.ts'
import { useSpeech } from '../../words/speech.ts'
import { usePlanSight } from './sight.ts'
import { SmallPicture } from './small-picture.tsx'
import { StateWord } from './state.tsx'

/** A target that has figures: its state, its picture, what is asked and what is there. */
export function TargetCard({ target }: { readonly target: PicturedTarget }) {
  const { t } = useSpeech()
  const { to } = usePlanSight()
  const titleOf = useTitles()
  return (
    <li className="card target-card">
      <div className="target-card-head">
        <h4>
          <Go to={to(`/plans/targets/${target.id}`)}>{target.title}</Go>
        </h4>
        <StateWord state={target.state} text={target.stateText} />
      </div>
      <p className="soft small">{titleOf(target.plan)}</p>
      {target.series === null || target.series === undefined ? null : <SmallPicture lines={target.series} />}
      <p className="target-card-figure">
        {target.figure === null ? t.plans.noFigure : t.plans.figureOn(target.figure.text, target.figure.on)}
      </p>
      <p className="small">
        {target.asks}
        <span className="soft">
          {t.comma}
          {target.due.text}
        </span>
      </p>
      {target.pace === null || target.pace.text === '' ? null : <p className="small soft">{target.pace.text}</p>}
    </li>
  )
}

/** A target in one line. */
export function TargetRow({
  target,
  withPlan = true,
}: {
  readonly target: TargetSummary
  readonly withPlan?: boolean
}) {
  const { to } = usePlanSight()
  const titleOf = useTitles()
  return (
    <li className="target-row">
      <div className="target-row-name">
        <Go to={to(`/plans/targets/${target.id}`)}>{target.title}</Go>
        {withPlan ? <span className="soft small">{titleOf(target.plan)}</span> : null}
      </div>
      <span>{target.asks}</span>
      <span className="soft small">{target.due.text}</span>
      <StateWord state={target.state} text={target.stateText} />
    </li>
  )
}
