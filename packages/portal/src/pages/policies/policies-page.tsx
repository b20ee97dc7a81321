import { useSearchParams } from 'react-router'
import { Asked } from '../../parts/asked.tsx'
import { csv, download } from '../../parts/download.ts'
import { TextField } from '../../parts/text-field.tsx'
import { standingOn, ValidityWords } from '../../parts/validity.tsx'
import { Go } from '../../shell/go.tsx'
import { Page } from '../../shell/page.tsx'
import type { PolicySummary } from '../../wire/law.ts'
import { usePolicies } from '../../wire/queries.ts'
import { today } from '../../words/date.ts'
import { useSpeech } from '../../words/speech.ts'
import type { PageTexts } from '../../words/zh/pages.ts'
import '../measures/measure-row.css'
import { matching } from './matching.ts'
import './policies.css'

/** Every document, those in force first. */
export default function PoliciesPage() {
  const { t } = useSpeech()
  const [params, setParams] = useSearchParams()
  const policies = usePolicies()
  const q = params.get('q') ?? ''
  const day = today()
  const order = { now: 0, coming: 1, ended: 2 }
  const shown = [...matching(policies.data?.policies ?? [], q)].sort(
    (a, b) => order[standingOn(a.inForce, day)] - order[standingOn(b.inForce, day)],
  )
  return (
    <Page title={t.law.policies.title} lead={t.law.policies.lead}>
      <search className="policies-search">
        <TextField
          type="search"
          label={t.law.policies.search}
          value={q}
          onChange={(words) => setParams(words === '' ? {} : { q: words }, { replace: true })}
        />
      </search>
      <Asked of={policies} rows={10}>
        {() => (
          <section>
            <div className="row list-head">
              <div role="status">
                <h2>{t.law.policies.count(shown.length)}</h2>
              </div>
              {shown.length === 0 ? null : (
                <button
                  type="button"
                  className="button-text no-print"
                  onClick={() => download('pengce-policies.csv', 'text/csv', csv(rowsOf(shown, t)))}
                >
                  {t.law.measures.export}
                </button>
              )}
            </div>
            {shown.length === 0 ? <p className="notice">{t.law.policies.none}</p> : null}
            <ul className="plain-list measure-rows">
              {shown.map((p) => (
                <li key={p.id} className="measure-row">
                  <div className="measure-row-name">
                    <Go to={`/policies/${p.id}`}>{p.title}</Go>
                    <span className="soft small">
                      {p.number === null ? null : <span lang="zh-CN">{p.number} · </span>}
                      {p.issuer}
                    </span>
                  </div>
                  <span>{t.home.measures(p.measures)}</span>
                  <span className={`small measure-row-life measure-row-${standingOn(p.inForce, day)}`}>
                    <ValidityWords life={p.inForce} />
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </Asked>
    </Page>
  )
}

/** The list as rows of a table, the names of its columns first. */
const rowsOf = (policies: readonly PolicySummary[], t: PageTexts): readonly (readonly string[])[] => [
  Object.values(t.law.policies.columns),
  ...policies.map((p) => [
    p.title,
    p.number ?? '',
    p.issuer,
    p.issued ?? '',
    p.inForce.from ?? '',
    p.inForce.until ?? '',
    `${p.measures}`,
  ]),
]
