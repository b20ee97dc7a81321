import { Verdict } from '../../parts/verdict.tsx'
import type { MeasureExample } from '../../wire/law.ts'
import { useLanguage } from '../../words/language.tsx'

/** Worked examples: the case in a sentence and what it comes to; what was given, one click away. */
export function Examples({ of }: { readonly of: readonly MeasureExample[] }) {
  const { t } = useLanguage()
  return (
    <ul className="plain-list examples">
      {of.map((example) => {
        const standing = example.verdict === 'yes' && example.high === 0 ? 'nothing' : example.verdict
        return (
          <li key={example.says} className="example">
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
