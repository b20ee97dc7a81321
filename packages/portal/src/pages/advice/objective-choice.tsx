import { useSearchParams } from 'react-router'
import { OBJECTIVES, type Objective } from '../../wire/advice.ts'
import { useSpeech } from '../../words/speech.ts'

/** By what the combination or the plan is the best; it stands in the address, so that it can be shared and come back to. */
export function useObjective(): Objective {
  const [params] = useSearchParams()
  return OBJECTIVES.find((objective) => objective === params.get('by')) ?? 'certain'
}

/** One switch between the ways of being best. */
export function ObjectiveChoice({ of, now }: { readonly of: readonly Objective[]; readonly now: Objective }) {
  const { t } = useSpeech()
  const [, setParams] = useSearchParams()
  const choose = (objective: Objective) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before)
        if (objective === 'certain') next.delete('by')
        else next.set('by', objective)
        return next
      },
      { replace: true, preventScrollReset: true },
    )
  return (
    <fieldset className="objectives no-print">
      <legend className="small soft">{t.advice.by.label}</legend>
      <div className="objectives-row">
        {of.map((objective) => (
          <label key={objective} className="objective">
            <input
              type="radio"
              name="objective"
              value={objective}
              checked={objective === now}
              onChange={() => choose(objective)}
            />
            <span>{t.advice.by[objective]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
