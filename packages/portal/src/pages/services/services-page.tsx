import { useDeferredValue } from 'react'
import { useSearchParams } from 'react-router'
import { Asked } from '../../parts/asked.tsx'
import { Fold } from '../../parts/fold.tsx'
import { Part } from '../../parts/part.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { Go } from '../../shell/go.tsx'
import { Page } from '../../shell/page.tsx'
import { usePolicies } from '../../wire/queries.ts'
import { type ServiceSummary, useServices } from '../../wire/service.ts'
import { useLanguage } from '../../words/language.tsx'
import { useOwn } from '../../words/own.ts'
import { Pick } from '../measures/pick.tsx'
import '../measures/measures.css'

/** So many offices are named in a list. */
const MOST = 3
const KEYS = ['q', 'applicant', 'document'] as const

/** Everything one can apply for, what gives something first. The filters stand in the address. */
export default function ServicesPage() {
  const { services: words } = useOwn()
  const [params, setParams] = useSearchParams()
  const given = Object.fromEntries(KEYS.map((key) => [key, params.get(key) ?? '']))
  const q = useDeferredValue((given.q ?? '').trim())
  const query = new URLSearchParams(Object.entries({ ...given, q }).filter(([, value]) => value !== '')).toString()
  const found = useServices(query)
  const all = useServices('').data?.services ?? []
  const policies = usePolicies().data?.policies ?? []
  const documents = policies.filter((p) => all.some((s) => s.document === p.id))
  const set = (key: string, value: string) => {
    const next = new URLSearchParams(params)
    if (value === '') next.delete(key)
    else next.set(key, value)
    setParams(next, { replace: true })
  }
  return (
    <Page title={words.title} lead={words.lead}>
      <search className="filters card">
        <TextField
          type="search"
          className="filters-words"
          label={words.search}
          value={given.q ?? ''}
          onChange={(value) => set('q', value)}
        />
        <Pick
          label={words.applicant}
          value={given.applicant ?? ''}
          any={words.any}
          options={Object.entries(words.kinds)}
          onChange={(value) => set('applicant', value)}
        />
        <Pick
          label={words.document}
          value={given.document ?? ''}
          any={words.any}
          options={documents.map((p) => [p.id, p.title])}
          onChange={(value) => set('document', value)}
        />
      </search>
      <Asked of={found} rows={10}>
        {(answer) => <Found services={answer.services} />}
      </Asked>
    </Page>
  )
}

function Found({ services }: { readonly services: readonly ServiceSummary[] }) {
  const { services: words } = useOwn()
  if (services.length === 0) return <p className="notice">{words.none}</p>
  const now = services.filter((s) => s.inForce)
  const old = services.filter((s) => !s.inForce)
  const paying = now.filter((s) => s.gives.length > 0)
  const others = now.filter((s) => s.gives.length === 0)
  return (
    <>
      <p role="status" className="only-read">
        {words.count(services.length)}
      </p>
      {paying.length === 0 ? null : <Group title={`${words.paying} · ${words.count(paying.length)}`} of={paying} />}
      {others.length === 0 ? null : <Group title={`${words.other} · ${words.count(others.length)}`} of={others} />}
      {old.length === 0 ? null : (
        <Fold printed={false} summary={`${words.old} · ${words.count(old.length)}`}>
          <Group title={words.old} of={old} />
        </Fold>
      )}
    </>
  )
}

function Group({ title, of }: { readonly title: string; readonly of: readonly ServiceSummary[] }) {
  const { t, language } = useLanguage()
  const { services: words } = useOwn()
  const shortList = (titles: readonly string[]) =>
    titles.length <= MOST ? titles.join(t.comma) : words.among(titles.slice(0, MOST).join(t.comma), titles.length)
  return (
    <Part title={title}>
      <ul className="plain-list own-list">
        {of.map((s) => (
          <li key={s.id}>
            <Go to={`/services/${s.id}`}>{s.title}</Go>
            <span className="soft small own-end">{s.materials === 0 ? '' : words.materials(s.materials)}</span>
            {s.gives.length === 0 ? null : (
              <span className="own-wide">
                {s.gives
                  .slice(0, 3)
                  .map((m) => `${m.title}${t.colon}${m.gives}`)
                  .join(language === 'en' ? '; ' : '；')}
              </span>
            )}
            <span className="soft small own-wide">
              {s.documentTitle}
              {s.decides.length === 0 ? '' : ` · ${words.decides(shortList(s.decides.map((o) => o.title)))}`}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  )
}
