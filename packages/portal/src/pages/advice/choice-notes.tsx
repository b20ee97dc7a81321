import { placeKey } from '../../applicant/draft.ts'
import { useDraft } from '../../applicant/store.ts'
import { Citations } from '../../parts/citations.tsx'
import { Fold } from '../../parts/fold.tsx'
import { Go } from '../../shell/go.tsx'
import type { Combination } from '../../wire/advice.ts'
import { moneyText } from '../../words/money.ts'
import { useSpeech } from '../../words/speech.ts'
import { Grounds } from './grounds.tsx'
import { Worded } from './worded.tsx'

const FIRST_FACTS = 5

/** What else there is to know of a choice: ceilings that cut, duties, facts on which it hangs, and all of it in words. */
export function ChoiceNotes({ of: choice }: { readonly of: Combination }) {
  const { t } = useSpeech()
  const c = t.advice.combination
  return (
    <>
      <Cuts of={choice} />
      {choice.duties.length === 0 ? null : (
        <section className="choice-note">
          <h3>{c.duties}</h3>
          <ul>
            {choice.duties.map((duty) => (
              <li key={duty.id}>
                <b>{duty.title}</b>
                {duty.says === duty.title ? null : (
                  <>
                    {t.colon}
                    {duty.says}
                  </>
                )}
                <Citations of={duty.citations} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <WouldChange of={choice} />
      <Fold className="advice-fold" printed={false} summary={c.allWords}>
        <ul>
          {Object.entries(choice.lines).map(([place, line]) => (
            <li key={place}>
              <Worded>{line}</Worded>
            </li>
          ))}
        </ul>
      </Fold>
    </>
  )
}

function Cuts({ of: { cuts, chosen, displaced } }: { readonly of: Combination }) {
  const { t, language } = useSpeech()
  const c = t.advice.combination
  const money = (fen: number) => moneyText(fen, language).text
  const named = new Map([...chosen, ...displaced].map((x) => [x.key, x.name]))
  if (cuts.length === 0) return null
  return (
    <section className="choice-note choice-cuts">
      <h3>{c.cuts}</h3>
      <ul>
        {cuts.map(({ ground, of, ceiling, cut }) => {
          const names = of.map((key) => named.get(key)).filter((name) => name !== undefined)
          const said = [money(ceiling), money(cut)] as const
          return (
            <li key={`${ground.id}${of.join()}`}>
              {names.length === 0 ? c.cutPlain(...said) : c.cut(names.join(t.comma), ...said)} <Grounds of={[ground]} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function WouldChange({ of: { wouldChange } }: { readonly of: Combination }) {
  const { t } = useSpeech()
  const { items } = useDraft().draft
  const labelled = ({ label, item }: Combination['wouldChange'][number]) => {
    const about = items.find((one) => one.id === item)?.name
    return about === undefined ? label : `${about} · ${label}`
  }
  const c = t.advice.combination
  if (wouldChange.length === 0) return null
  const facts = (list: Combination['wouldChange']) => (
    <ul>
      {list.map((missing) => {
        const key = placeKey(missing)
        return (
          <li key={key}>
            {labelled(missing)}{' '}
            <Go
              to={`/ask?q=${encodeURIComponent(key)}`}
              label={t.result.answerOf(labelled(missing))}
              className="no-print"
            >
              {t.result.answer}
            </Go>
          </li>
        )
      })}
    </ul>
  )
  const rest = wouldChange.slice(FIRST_FACTS)
  return (
    <section className="choice-note">
      <h3>{c.wouldChange}</h3>
      {facts(wouldChange.slice(0, FIRST_FACTS))}
      {rest.length === 0 ? null : (
        <Fold className="advice-fold" printed={false} summary={c.rest(rest.length)}>
          {facts(rest)}
        </Fold>
      )}
    </section>
  )
}
