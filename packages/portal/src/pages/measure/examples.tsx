import { Fold } from '../../parts/fold.tsx'
import { Verdict } from '../../parts/verdict.tsx'
import type { MeasureExample } from '../../wire/law.ts'
import { useSpeech } from '../../words/speech.ts'

/** So many examples are shown at once; the first rows tell the rule, later ones its edges. */
const FIRST = 6

/** Worked examples, cut short where there are many. */
export function Examples({ of }: { readonly of: readonly MeasureExample[] }) {
  const { t } = useSpeech()
  const rest = of.slice(FIRST)
  return (
    <>
      <Rows of={of.slice(0, FIRST)} />
      {rest.length === 0 ? null : (
        <Fold className="examples-rest" printed={false} summary={t.law.measure.examplesRest(rest.length)}>
          <Rows of={rest} />
        </Fold>
      )}
    </>
  )
}

/** The case in a sentence and what it comes to; what was given, one click away. */
function Rows({ of }: { readonly of: readonly MeasureExample[] }) {
  const { t } = useSpeech()
  return (
    <ul className="plain-list">
      {Object.entries(of).map(([place, example]) => {
        const standing = example.verdict === 'yes' && example.high === 0 ? 'nothing' : example.verdict
        return (
          <li key={place} className="example">
            <div>
              <p className="example-says">{example.says}</p>
              {example.given.length === 0 ? null : (
                <details className="small">
                  <summary className="soft">{t.law.measure.exampleGiven}</summary>
                  <ul className="example-given soft">
                    {example.given.map((fact) => (
                      <li key={fact}>{fact}</li>
                    ))}
                  </ul>
                </details>
              )}
            </div>
            <p className="example-result">
              <Verdict standing={standing} />
              {standing === 'yes' || standing === 'open' ? <span>{example.result}</span> : null}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
