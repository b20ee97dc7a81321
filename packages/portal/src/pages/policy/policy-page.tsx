import { useParams } from 'react-router'
import { Validity } from '../../parts/validity.tsx'
import { FailedPage } from '../../shell/failed.tsx'
import { Page, PageWaiting } from '../../shell/page.tsx'
import type { PolicyPage as Policy } from '../../wire/law.ts'
import { usePolicy } from '../../wire/queries.ts'
import { dateText } from '../../words/date.ts'
import { useLanguage } from '../../words/language.tsx'
import { wordOf } from '../../words/table.ts'
import { MeasureRow } from '../measures/measure-row.tsx'
import './policy.css'

/** One document: its life, its measures, its other rules, and what is not a rule and why. */
export default function PolicyPage() {
  const { id = '' } = useParams()
  const policy = usePolicy(id)
  if (policy.isPending) return <PageWaiting />
  if (policy.isError) return <FailedPage failure={policy.error} again={() => void policy.refetch()} />
  return <Shown policy={policy.data} />
}

function Shown({ policy }: { readonly policy: Policy }) {
  const { t, language } = useLanguage()
  const words = t.law.policy
  return (
    <Page
      title={policy.title}
      over={policy.number === null ? words.noNumber : <span lang="zh-CN">{policy.number}</span>}
    >
      <div className="policy-head card">
        <Validity life={policy.inForce} />
        <dl className="facts-list">
          <dt>{words.issuer}</dt>
          <dd>{policy.issuer}</dd>
          <dt>{words.issued}</dt>
          <dd>{policy.issued === null ? words.notStated : dateText(policy.issued, language)}</dd>
        </dl>
      </div>
      <section>
        <h2>{words.measures}</h2>
        {policy.measures.length === 0 ? <p className="soft">{words.measuresNone}</p> : null}
        <ul className="plain-list">
          {policy.measures.map((measure) => (
            <MeasureRow key={measure.id} measure={measure} inPolicy />
          ))}
        </ul>
      </section>
      {policy.rules.length === 0 ? null : (
        <section className="policy-rules">
          <h2>{words.rules}</h2>
          <dl>
            {policy.rules.map((rule) => (
              <div key={rule.id} className="policy-rule">
                <dt>
                  {rule.title} <span className="soft small">{wordOf(words.ruleKinds, rule.kind)}</span>
                </dt>
                <dd>{rule.says}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {policy.notEncoded.length === 0 ? null : (
        <section>
          <details className="policy-not">
            <summary>
              <h2>
                {words.notEncoded} <span className="soft">{words.notEncodedCount(policy.notEncoded.length)}</span>
              </h2>
            </summary>
            <p className="soft">{words.notEncodedWords}</p>
            <ul className="plain-list">
              {policy.notEncoded.map((row) => (
                <li key={row.row} className="policy-rule">
                  <span lang="zh-CN">{row.row.slice(policy.id.length + 1)}</span>
                  <span className="soft">
                    {row.reason}
                    {row.detail === null ? '' : `${t.colon}${row.detail}`}
                  </span>
                </li>
              ))}
            </ul>
          </details>
        </section>
      )}
    </Page>
  )
}
