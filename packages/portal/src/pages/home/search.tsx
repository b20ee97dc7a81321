import { useDeferredValue, useEffect, useId, useRef } from 'react'
import { useNavigationType, useSearchParams } from 'react-router'
import { Failed } from '../../shell/failed.tsx'
import { Go } from '../../shell/go.tsx'
import type { MeasureSummary, PolicySummary } from '../../wire/law.ts'
import { useLaw, usePolicies, useSearch } from '../../wire/queries.ts'
import { useLanguage } from '../../words/language.tsx'
import { matching } from '../policies/matching.ts'

const MOST = 6

/** One field over measures, documents, services and case numbers; what is found appears beneath while one types. */
export function Search() {
  const { t, at } = useLanguage()
  const { typed, field, onType } = useTyped()
  const words = useDeferredValue(typed.trim())
  const id = useId()
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
      {/* Sent off before the scripts are there, it goes to the list of measures. */}
      <form action={at('/measures')} onSubmit={(event) => event.preventDefault()}>
        <label htmlFor={id} className="search-label">
          {t.home.search}
        </label>
        <input
          id={id}
          ref={field}
          name="q"
          className="box search-field"
          type="search"
          defaultValue={typed}
          placeholder={t.home.searchHint}
          autoComplete="off"
          enterKeyHint="search"
          onChange={(event) => onType(event.target.value)}
        />
      </form>
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

/**
 * What is typed, kept in the address. The field is its own master while one types, so that neither what was typed before the
 * scripts came is lost nor a letter typed while the address still follows.
 */
function useTyped() {
  const [params, setParams] = useSearchParams()
  const way = useNavigationType()
  const field = useRef<HTMLInputElement>(null)
  const began = useRef(false)
  const typed = params.get('q') ?? ''
  const onType = (text: string) => setParams(text === '' ? {} : { q: text }, { replace: true })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is what changes
  useEffect(() => {
    const shown = field.current
    if (shown === null) return
    if (!began.current && shown.value !== typed) onType(shown.value)
    // Going back and following a link change the address from elsewhere.
    else if (way !== 'REPLACE') shown.value = typed
    began.current = true
  }, [typed, way])
  return { typed, field, onType }
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
