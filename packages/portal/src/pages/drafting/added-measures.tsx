import type { Dispatch, SetStateAction } from 'react'
import { ChosenMeasures } from '../../parts/chosen-measures.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { usePolicies } from '../../wire/queries.ts'
import { useSpeech } from '../../words/speech.ts'
import { useWords } from '../analyst/words.ts'
import { Pick } from '../measures/pick.tsx'
import { type AddedEdit, addedId, addedReady, GIVES, nameIn, OWN_DOCUMENT, SUBJECTS } from './added-edit.ts'
import type { Edit } from './edit.ts'
import { useFactsOf } from './facts-of.ts'
import { RequireForm } from './require-form.tsx'

interface AddedProps {
  readonly edit: Edit
  readonly onChange: Dispatch<SetStateAction<Edit>>
}

/** The new measures of a draft, each as a form. */
export function AddedMeasures({ edit, onChange }: AddedProps) {
  return Object.entries(edit.added).map(([place, added]) => (
    <AddedMeasure
      key={place}
      added={added}
      onChange={(next) =>
        onChange((e) => ({
          ...e,
          added: next === null ? e.added.toSpliced(Number(place), 1) : e.added.with(Number(place), next),
        }))
      }
    />
  ))
}

interface OneProps {
  readonly added: AddedEdit
  readonly onChange: (added: AddedEdit | null) => void
}
function AddedMeasure({ added, onChange }: OneProps) {
  const { t, language } = useSpeech()
  const { desk } = useWords()
  const w = desk.begun
  const policies = usePolicies().data?.policies ?? []
  const set = (part: Partial<AddedEdit>) => onChange({ ...added, ...part })
  const { document } = added
  const called = added[language].trim() || added.zh.trim()
  const title = called === '' ? w.title : `${w.title}${t.colon}${called}`
  return (
    <section className="card desk-measure" aria-label={title}>
      <h2>{title}</h2>
      <div className="analyst-form">
        <TextField maxLength={200} label={w.zh} value={added.zh} lang="zh-CN" onChange={(zh) => set({ zh })} />
        <TextField maxLength={200} label={w.en} value={added.en} lang="en" onChange={(en) => set({ en })} />
        <Pick
          label={w.document}
          value={document}
          options={[
            [OWN_DOCUMENT, w.ownDocument],
            ...policies.filter((p) => p.measures > 0).map((p) => [p.id, p.title] as const),
          ]}
          onChange={(next) => set({ document: next, when: [], of: '' })}
        />
        <TextField
          maxLength={200}
          label={w.name}
          value={added.name}
          hint={nameIn(added.en) || w.nameHint}
          onChange={(name) => set({ name })}
        />
        <Pick
          label={w.gives}
          value={added.gives}
          options={GIVES.map((g) => [g, w.givesKinds[g]])}
          onChange={(next) => set({ gives: GIVES.find((g) => g === next) ?? 'amount' })}
        />
        {added.gives === 'like' ? null : (
          <Pick
            label={w.subject}
            value={added.subject}
            options={SUBJECTS.map((s) => [s, t.law.subjects[s]])}
            onChange={(next) => set({ subject: SUBJECTS.find((s) => s === next) ?? 'enterprise' })}
          />
        )}
      </div>
      <Given added={added} set={set} />
      {added.gives === 'like' ? null : (
        <fieldset className="desk-part">
          <legend>
            <h3>{desk.conditions}</h3>
          </legend>
          {added.when.length === 0 ? <p className="soft small">{w.everybody}</p> : null}
          <RequireForm document={document} requires={added.when} onChange={(when) => set({ when })} />
        </fieldset>
      )}
      {addedReady(added) ? (
        <p className="soft small">{w.id(addedId(added))}</p>
      ) : (
        <p className="soft small">{w.unfinished}</p>
      )}
      <button type="button" className="button-text" onClick={() => onChange(null)}>
        {desk.otherRemove}
        <span className="only-read"> {title}</span>
      </button>
    </section>
  )
}

interface GivenProps {
  readonly added: AddedEdit
  readonly set: (part: Partial<AddedEdit>) => void
}
function Given({ added, set }: GivenProps) {
  const { desk } = useWords()
  const w = desk.begun
  const { document, gives } = added
  const money = useFactsOf(document, gives === 'share').filter((f) => f.type === 'figure' && f.unit === 'money')
  if (gives === 'like')
    return (
      <ChosenMeasures
        chosen={added.like === '' ? [] : [added.like]}
        onChange={(chosen) => set({ like: chosen.at(-1) ?? '' })}
        words={{ add: w.like, hint: desk.measureHint, none: desk.measureNone, remove: desk.otherRemove }}
      />
    )
  return (
    <div className="analyst-form">
      {gives === 'amount' ? (
        <TextField
          maxLength={200}
          label={w.amount}
          value={added.amount}
          hint={w.amountHint}
          onChange={(amount) => set({ amount })}
        />
      ) : (
        <>
          <Pick
            label={w.of}
            any="—"
            value={added.of}
            options={money.map((f) => [f.id, f.label])}
            onChange={(of) => set({ of })}
          />
          <TextField
            maxLength={200}
            label={w.share}
            value={added.share}
            hint="10%"
            onChange={(share) => set({ share })}
          />
          <TextField
            maxLength={200}
            label={w.atMost}
            value={added.atMost}
            hint={w.amountHint}
            onChange={(atMost) => set({ atMost })}
          />
        </>
      )}
    </div>
  )
}
