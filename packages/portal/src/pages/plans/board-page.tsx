import { Button } from 'antd'
import { Asked } from '../../parts/asked.tsx'
import { useTitles } from '../../parts/citations.tsx'
import { csv, download } from '../../parts/download.ts'
import { Fold } from '../../parts/fold.tsx'
import { type PicturedTarget, STATES, useDistricts, useOffices, usePlans, useTargets } from '../../wire/plans.ts'
import { useSpeech } from '../../words/speech.ts'
import { Pick } from '../measures/pick.tsx'
import '../measures/measures.css'
import { PlansList } from './by-plan.tsx'
import { gravestFirst, isState, slipping, tallyOf } from './chosen-targets.ts'
import { NothingRecorded, PlanFrame } from './plan-frame.tsx'
import { undated, usePart, usePlanSight } from './sight.ts'
import { Slips } from './slips.tsx'
import { PictureLegend } from './small-picture.tsx'
import { stateMarks } from './state.tsx'
import { TargetCard, TargetRow } from './target-card.tsx'
import './board.css'

/** Every target on a day: where it stands, what slips next, and a small picture of each that has figures. */
export default function BoardPage() {
  const { t } = useSpeech()
  const { asked } = usePlanSight()
  const { part, set } = usePart()
  const office = part('office')
  const plans = usePlans(asked)
  const offices = useOffices()
  const districts = useDistricts(undated(asked))
  const targets = useTargets(office === '' ? asked : { ...asked, office })
  const f = t.plans.filter
  const plan = part('plan')
  const own = (districts.data?.districts ?? []).map((d) => [d.office.id, d.title] as const)
  const isDistrict = own.some(([id]) => id === office)
  const ofPlan = (targets.data?.targets ?? []).filter((target) => plan === '' || target.plan === plan)
  return (
    <PlanFrame title={t.plans.title} lead={t.plans.lead}>
      <search className="filters plans-filters card">
        <Pick
          label={f.plan}
          value={plan}
          any={f.any}
          onChange={(chosen) => set({ plan: chosen })}
          options={(plans.data?.plans ?? []).filter((p) => p.targets > 0).map((p) => [p.id, p.title])}
        />
        <Pick
          label={f.office}
          value={isDistrict ? '' : office}
          any={f.any}
          onChange={(chosen) => set({ office: chosen })}
          options={(offices.data?.offices ?? [])
            .filter((o) => o.targets > 0 && !own.some(([id]) => id === o.id))
            .map((o) => [o.id, o.title])}
        />
        <Pick
          label={f.district}
          value={isDistrict ? office : ''}
          any={f.any}
          onChange={(chosen) => set({ office: chosen })}
          options={own}
        />
      </search>
      <Asked of={targets} rows={10}>
        {(answer) => <Shown targets={ofPlan} on={answer.on} />}
      </Asked>
      {plans.data === undefined ? null : <PlansList plans={plans.data.plans} />}
    </PlanFrame>
  )
}

function Shown({ targets, on }: { readonly targets: readonly PicturedTarget[]; readonly on: string }) {
  const { t } = useSpeech()
  const { part, set } = usePart()
  const { figures } = usePlanSight()
  const titleOf = useTitles()
  const state = part('state')
  const tally = tallyOf(targets)
  const shown = gravestFirst(targets.filter((target) => state === '' || target.state === state))
  const pictured = shown.filter((target) => target.figure !== null && target.series !== null)
  const bare = shown.filter((target) => !pictured.includes(target))
  const c = t.plans.columns
  const save = () =>
    download(
      `pengce-targets-${figures}-${on}.csv`,
      'text/csv',
      csv([
        ...(figures === 'made-up' ? [[t.plans.madeUp]] : []),
        [c.target, c.plan, c.asks, c.due, c.scope, c.state, c.figure, c.on, c.pace],
        ...shown.map((target) => [
          target.title,
          titleOf(target.plan),
          target.asks,
          target.due.text,
          target.scope,
          target.stateText,
          target.figure?.text ?? '',
          target.figure?.on ?? '',
          target.pace?.text ?? '',
        ]),
      ]),
    )
  return (
    <>
      <section aria-label={t.plans.statesWords}>
        <ul className="plain-list tally">
          {STATES.map((key) => (
            <li key={key}>
              <button
                type="button"
                className={`tally-state state-${key}`}
                aria-pressed={state === key}
                onClick={() => set({ state: state === key ? '' : key })}
              >
                <span className="tally-count">{tally[key]}</span>
                <span className="tally-word">
                  <span aria-hidden="true">{stateMarks[key]} </span>
                  {t.plans.states[key]}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      {figures === 'recorded' && targets.every((target) => target.figure === null) ? <NothingRecorded /> : null}
      {isState(state) ? null : <Slips targets={slipping(targets, on)} on={on} />}
      <section>
        <div className="plans-head">
          <div role="status">
            <h2>{t.plans.count(shown.length)}</h2>
          </div>
          {shown.length === 0 ? null : (
            <button type="button" className="button-text no-print" onClick={save}>
              {t.plans.export}
            </button>
          )}
        </div>
        {shown.length > 0 ? null : (
          <div className="notice">
            <p>{t.plans.nothing}</p>
            <Button onClick={() => set({ plan: '', office: '', state: '' })}>{t.plans.clear}</Button>
          </div>
        )}
        {pictured.length === 0 ? null : (
          <>
            <div className="plans-head">
              <h3>{`${t.plans.pictured}${t.colon}${pictured.length}`}</h3>
              <PictureLegend words={t.plans.legend} />
            </div>
            <ul className="plain-list board">
              {pictured.map((target) => (
                <TargetCard key={target.id} target={target} />
              ))}
            </ul>
          </>
        )}
        {bare.length === 0 ? null : pictured.length === 0 ? (
          <BareList targets={bare} />
        ) : (
          <Fold summary={<h3 className="board-bare">{`${t.plans.bare}${t.colon}${bare.length}`}</h3>}>
            <BareList targets={bare} />
          </Fold>
        )}
      </section>
    </>
  )
}

const BareList = ({ targets }: { readonly targets: readonly PicturedTarget[] }) => (
  <ul className="plain-list target-rows">
    {targets.map((target) => (
      <TargetRow key={target.id} target={target} />
    ))}
  </ul>
)
