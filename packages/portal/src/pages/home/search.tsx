import { useDeferredValue, useId } from 'react'
import { useSearchParams } from 'react-router'
import { Failed } from '../../shell/failed.tsx'
import { Go } from '../../shell/go.tsx'
import type { MeasureSummary, PolicySummary } from '../../wire/law.ts'
import { useLaw, usePolicies, useSearch } from '../../wire/queries.ts'
import { useLanguage } from '../../words/language.tsx'
import { matching } from '../policies/matching.ts'

const MOST = 6

/** One field over measures, documents, services and case numbers; what is found appears beneath while one types. */
export function Search() {
  const { t } = useLanguage()
  const [params, setParams] = useSearchParams()
  const typed = params.get('q') ?? ''
  const words = useDeferredValue(typed.trim())
  const field = useId()
  const measures = useSearch(words)
  const documents = usePolicies().data?.policies ?? []
  const policies = words === '' ? [] : matching(documents, words)
  const found = measures.data?.measures ?? []
  const services =
    useLaw<{ readonly services: readonly Offered[] }>(
      words === '' ? null : `/v1/services?q=${encodeURIComponent(words)}`,
    ).data?.services ?? []
  const number = /^\d{4}-\d{3,}$/u.exec(words)?.[0] ?? null
  return (
    <search className="search">
      <label htmlFor={field} className="search-label">
        {t.home.search}
      </label>
      <input
        id={field}
        className="search-field"
        type="search"
        value={typed}
        placeholder={t.home.searchHint}
        autoComplete="off"
        enterKeyHint="search"
        onChange={(event) => setParams(event.target.value === '' ? {} : { q: event.target.value }, { replace: true })}
      />
      <p role="status" className="only-read">
        {words === ''
          ? ''
          : measures.isPending
            ? t.home.searching
            : t.home.found(found.length, policies.length, services.length)}
      </p>
      {number === null ? null : (
        <p className="card found">
          <Go to={`/cases/${number}`}>{t.home.caseNumber(number)}</Go>
        </p>
      )}
      {words === '' || number !== null ? null : measures.isError ? (
        <Failed failure={measures.error} again={() => void measures.refetch()} />
      ) : measures.isPending ? null : (
        <Found words={words} measures={found} policies={policies} services={services} />
      )}
    </search>
  )
}

interface FoundProps {
  readonly words: string
  readonly measures: readonly MeasureSummary[]
  readonly policies: readonly PolicySummary[]
  readonly services: readonly Offered[]
}
/** A service as the search shows it. */
interface Offered {
  readonly id: string
  readonly title: string
  readonly documentTitle: string
}
function Found({ words, measures, policies, services }: FoundProps) {
  const { t } = useLanguage()
  if (measures.length + policies.length + services.length === 0)
    return (
      <div className="card found">
        <p>{t.home.nothing(words)}</p>
        <Go to="/measures">{t.allMeasures}</Go>
      </div>
    )
  return (
    <div className="card found">
      <p className="soft small">{t.home.found(measures.length, policies.length, services.length)}</p>
      <ul className="plain-list found-list">
        {policies.slice(0, MOST).map((p) => (
          <li key={p.id}>
            <Go to={`/policies/${p.id}`}>{p.title}</Go>
            <span className="soft small">{p.number === null ? p.issuer : <span lang="zh-CN">{p.number}</span>}</span>
          </li>
        ))}
        {services.slice(0, MOST).map((one) => (
          <li key={one.id}>
            <Go to={`/services/${one.id}`}>{one.title}</Go>
            <span className="small">{t.home.service}</span>
            <span className="soft small">{one.documentTitle}</span>
          </li>
        ))}
        {measures.slice(0, MOST).map((m) => (
          <li key={m.id}>
            <Go to={`/measures/${m.id}`}>{m.title}</Go>
            <span className="small">{m.gives}</span>
            <span className="soft small">{m.policyTitle}</span>
          </li>
        ))}
      </ul>
      {measures.length > MOST ? <Go to={`/measures?q=${encodeURIComponent(words)}`}>{t.home.allFound}</Go> : null}
    </div>
  )
}
