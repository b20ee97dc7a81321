import { Money } from '../../parts/money.tsx'
import type { Chosen, Combination, OtherReading } from '../../wire/advice.ts'
import { useSpeech } from '../../words/speech.ts'
import { Grounds } from './grounds.tsx'
import { Worded } from './worded.tsx'

/** Where the text can be read in another way that would change the choice: both readings side by side. */
export function OtherReadings({ of: choice }: { readonly of: Combination }) {
  const { t } = useSpeech()
  const c = t.advice.combination
  if (choice.alternatives.length === 0) return null
  return (
    <section className="choice-note">
      <h3>{c.readings}</h3>
      {choice.alternatives.map((other) => (
        <Beside key={`${other.ground.id}${other.says}`} choice={choice} other={other} />
      ))}
    </section>
  )
}

function Beside({ choice, other }: { readonly choice: Combination; readonly other: OtherReading }) {
  const { t } = useSpeech()
  const c = t.advice.combination
  const gone = without(choice.chosen, other.chosen)
  const added = without(other.chosen, choice.chosen)
  return (
    <div className="readings-beside">
      <div className="reading card">
        <h4>{c.readingHere}</h4>
        <p>
          <Grounds of={[other.ground]} />
        </p>
        <Names title={c.chosen} of={gone} />
        <p className="reading-worth">{choice.worth === 0 ? t.result.certainNone : <Money fen={choice.worth} />}</p>
      </div>
      <div className="reading card">
        <h4>{c.readingOther}</h4>
        <p>{other.says}</p>
        <Names title={c.readingAdds} of={added} />
        <Names title={c.readingDrops} of={gone} />
        {added.length + gone.length === 0 ? <p className="soft">{c.readingSame}</p> : null}
        <p className="reading-worth">{other.worth === 0 ? t.result.certainNone : <Money fen={other.worth} />}</p>
      </div>
    </div>
  )
}

const without = (of: readonly Chosen[], others: readonly Chosen[]): readonly Chosen[] =>
  of.filter((one) => !others.some((other) => other.key === one.key))

const MOST_NAMED = 5
function Names({ title, of }: { readonly title: string; readonly of: readonly Chosen[] }) {
  const { t } = useSpeech()
  if (of.length === 0) return null
  const rest = of.length - MOST_NAMED
  return (
    <div>
      <span className="soft small">{title}</span>
      <ul>
        {of.slice(0, MOST_NAMED).map((one) => (
          <li key={one.key}>
            <Worded>{one.name}</Worded>
          </li>
        ))}
        {rest > 0 ? <li className="soft">{t.advice.combination.rest(rest)}</li> : null}
      </ul>
    </div>
  )
}
