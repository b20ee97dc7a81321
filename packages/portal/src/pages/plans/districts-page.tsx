import { Asked } from '../../parts/asked.tsx'
import { csv, download } from '../../parts/download.ts'
import { Go } from '../../shell/go.tsx'
import { type District, useDistricts } from '../../wire/plans.ts'
import { useSpeech } from '../../words/speech.ts'
import { NothingRecorded, PlanFrame } from './plan-frame.tsx'
import { usePlanSight } from './sight.ts'
import { StateWord } from './state.tsx'
import './districts.css'

/** The districts side by side: their tasks, the targets that count each by itself, their latest figures. */
export default function DistrictsPage() {
  const { t } = useSpeech()
  const { asked, figures } = usePlanSight()
  const districts = useDistricts(asked)
  const w = t.plans.districts
  const c = t.plans.columns
  const all = districts.data?.districts ?? []
  const save = () =>
    download(
      `pengce-districts-${figures}.csv`,
      'text/csv',
      csv([
        ...(figures === 'made-up' ? [[t.plans.madeUp]] : []),
        [t.plans.filter.district, c.title, c.state, c.figure, c.on],
        ...all.flatMap((d) => [
          ...d.standings.map((s) => [d.title, s.title, s.stateText, '', '']),
          ...d.figures.map((f) => [d.title, f.indicator.title, '', f.figure.text, f.figure.on]),
        ]),
      ]),
    )
  return (
    <PlanFrame title={w.title} lead={w.lead}>
      <Asked of={districts} rows={10}>
        {() => (
          <>
            {figures === 'recorded' && all.every((d) => d.figures.length === 0) ? <NothingRecorded /> : null}
            <section>
              <div className="plans-head">
                <span />
                <button type="button" className="button-text no-print" onClick={save}>
                  {t.plans.export}
                </button>
              </div>
              <ul className="plain-list districts">
                {all.map((district) => (
                  <Card key={district.id} district={district} />
                ))}
              </ul>
            </section>
          </>
        )}
      </Asked>
    </PlanFrame>
  )
}

function Card({ district }: { readonly district: District }) {
  const { t } = useSpeech()
  const { to } = usePlanSight()
  const w = t.plans.districts
  return (
    <li className="card district">
      <h2>{district.title}</h2>
      <p className="row">
        <span>{t.plans.tasks.count(district.tasks)}</span>
        <Go to={to(`/plans/offices/${district.office.id}`)} label={`${w.open}${t.colon}${district.title}`}>
          {w.open}
        </Go>
      </p>
      {district.standings.length === 0 ? null : (
        <>
          <h3>{w.standings}</h3>
          <ul className="plain-list">
            {district.standings.map((s) => (
              <li key={s.target} className="district-line">
                <Go to={to(`/plans/targets/${s.target}`, { member: district.id })}>{s.title}</Go>
                <StateWord state={s.state} text={s.stateText} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{w.figures}</h3>
      {district.figures.length === 0 ? (
        <p className="soft">{w.figuresNone}</p>
      ) : (
        <ul className="plain-list">
          {district.figures.map(({ indicator, figure }) => (
            <li key={indicator.id} className="district-line">
              <span>{indicator.title}</span>
              <span>
                <b>{figure.text}</b> <span className="soft small">{figure.on}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
