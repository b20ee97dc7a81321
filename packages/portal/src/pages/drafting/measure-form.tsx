import { Input } from 'antd'
import { type Dispatch, type SetStateAction, useId } from 'react'
import { Go } from '../../shell/go.tsx'
import { Waiting } from '../../shell/page.tsx'
import { type Settable, useSettable } from '../../wire/reforms.ts'
import { useLanguage } from '../../words/language.tsx'
import { Refused } from '../analyst/refused.tsx'
import { useWords } from '../analyst/words.ts'
import { type Edit, type MeasureEdit, withMeasure, withoutMeasure } from './edit.ts'
import { RequireForm } from './require-form.tsx'

type Change = Dispatch<SetStateAction<Edit>>
interface FormProps {
  readonly edit: MeasureEdit
  readonly onChange: Change
}

/** One measure as a form: its figures and days, its conditions, the days it applies. */
export function MeasureForm({ edit, onChange }: FormProps) {
  const { t } = useLanguage()
  const w = useWords()
  const settable = useSettable(edit.measure)
  if (settable.isPending) return <Waiting rows={6} />
  if (settable.isError) return <Refused failure={settable.error} again={() => void settable.refetch()} />
  const { title, policyTitle } = settable.data
  return (
    <section className="card desk-measure" aria-label={`${w.desk.chosen}${t.colon}${title}`}>
      <div className="desk-measure-head">
        <h2>
          <Go to={`/measures/${edit.measure}`}>{title}</Go>
        </h2>
        <p className="soft small">{policyTitle}</p>
      </div>
      <Figures edit={edit} onChange={onChange} of={settable.data} />
      <Conditions edit={edit} onChange={onChange} of={settable.data} />
      <Window edit={edit} onChange={onChange} of={settable.data} />
      <div className="row">
        <button type="button" className="button-text" onClick={() => onChange((e) => withoutMeasure(e, edit.measure))}>
          {w.desk.remove}
        </button>
        <button
          type="button"
          className="button-text"
          onClick={() =>
            onChange((e) => ({ ...withoutMeasure(e, edit.measure), others: [...e.others, { end: edit.measure }] }))
          }
        >
          {w.desk.end}
        </button>
      </div>
    </section>
  )
}
interface PartProps extends FormProps {
  readonly of: Settable
}

function Figures({ edit, onChange, of }: PartProps) {
  const { t } = useLanguage()
  const w = useWords()
  const base = useId()
  const set = (place: string, to: string | null) =>
    onChange((e) =>
      withMeasure(e, edit.measure, (m) => {
        const { [place]: _, ...rest } = m.sets
        return { ...m, sets: to === null ? rest : { ...rest, [place]: to } }
      }),
    )
  if (of.figures.length === 0) return null
  const aboutOf = (f: Settable['figures'][number]) =>
    f.line === null || f.line === f.text ? f.around.join(t.comma) : f.line
  // The same figure in the same line may stand in several places, such as a year and the years before it; each is told apart.
  const alike = (f: Settable['figures'][number]) =>
    of.figures.filter((other) => other.text === f.text && aboutOf(other) === aboutOf(f))
  return (
    <fieldset className="desk-part">
      <legend>
        <h3>{w.desk.figures}</h3>
      </legend>
      {of.figures.map((f) => {
        const id = `${base}${f.place}`
        const changed = edit.sets[f.place] !== undefined
        const about = aboutOf(f)
        const places = alike(f)
        return (
          <div key={f.place} className={changed ? 'desk-figure desk-figure-changed' : 'desk-figure'}>
            <label htmlFor={id}>
              <b>{f.text}</b>
              {about === '' ? null : <span className="soft small"> {about}</span>}
              {places.length < 2 ? null : (
                <span className="soft small"> {w.desk.figurePlace(places.indexOf(f) + 1, places.length)}</span>
              )}
            </label>
            <Input
              id={id}
              type={f.kind === 'day' ? 'date' : 'text'}
              value={edit.sets[f.place] ?? f.written}
              onChange={(event) => set(f.place, event.target.value === f.written ? null : event.target.value)}
            />
            {changed ? (
              <button type="button" className="button-text" onClick={() => set(f.place, null)}>
                {w.desk.undo}
                <span className="only-read"> {f.text}</span>
              </button>
            ) : null}
          </div>
        )
      })}
    </fieldset>
  )
}

function Conditions({ edit, onChange, of }: PartProps) {
  const w = useWords()
  const drop = (number: number, gone: boolean) =>
    onChange((e) =>
      withMeasure(e, edit.measure, (m) => ({
        ...m,
        drops: gone ? [...m.drops, number] : m.drops.filter((d) => d !== number),
      })),
    )
  return (
    <fieldset className="desk-part">
      <legend>
        <h3>{w.desk.conditions}</h3>
      </legend>
      {of.conditions.map((c) => (
        <label key={c.number} className="desk-condition">
          <input
            type="checkbox"
            checked={!edit.drops.includes(c.number)}
            onChange={(event) => drop(c.number, !event.target.checked)}
          />
          <span className={edit.drops.includes(c.number) ? 'desk-dropped' : undefined}>{c.says}</span>
        </label>
      ))}
      <RequireForm
        document={edit.measure.slice(0, edit.measure.indexOf('/'))}
        requires={edit.requires}
        onChange={(requires) => onChange((e) => withMeasure(e, edit.measure, (m) => ({ ...m, requires })))}
      />
    </fieldset>
  )
}

function Window({ edit, onChange, of }: PartProps) {
  const w = useWords()
  const base = useId()
  const set = (end: 'from' | 'until', value: string) =>
    onChange((e) =>
      withMeasure(e, edit.measure, (m) => {
        const { [end]: _, ...rest } = m.window
        const same = value === (of.window[end] ?? '')
        return { ...m, window: same ? rest : { ...rest, [end]: value === '' ? null : value } }
      }),
    )
  return (
    <fieldset className="desk-part">
      <legend>
        <h3>{w.desk.window}</h3>
      </legend>
      <div className="analyst-form">
        {(['from', 'until'] as const).map((end) => (
          <div key={end} className="field">
            <label htmlFor={`${base}${end}`}>{w.desk[end]}</label>
            <Input
              id={`${base}${end}`}
              type="date"
              value={edit.window[end] === undefined ? (of.window[end] ?? '') : (edit.window[end] ?? '')}
              onChange={(event) => set(end, event.target.value)}
            />
          </div>
        ))}
      </div>
    </fieldset>
  )
}
