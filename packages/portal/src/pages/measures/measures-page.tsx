import { Button } from 'antd'
import { useDeferredValue } from 'react'
import { useSearchParams } from 'react-router'
import { Asked } from '../../parts/asked.tsx'
import { csv, download } from '../../parts/download.ts'
import { TextField } from '../../parts/text-field.tsx'
import { Go } from '../../shell/go.tsx'
import { Page } from '../../shell/page.tsx'
import type { MeasureSummary } from '../../wire/law.ts'
import { useMeasures, usePolicies, useSearch } from '../../wire/queries.ts'
import { useSpeech } from '../../words/speech.ts'
import { wordOf } from '../../words/table.ts'
import { type Filters, listed, SORTS } from './filters.ts'
import { MeasureRow } from './measure-row.tsx'
import { Pick } from './pick.tsx'
import './measures.css'

/** Every measure, narrowed by name, applicant, life and document. The filters stand in the address. */
export default function MeasuresPage() {
  const { t } = useSpeech()
  const [params, setParams] = useSearchParams()
  const policies = usePolicies()
  const words = t.law.measures
  const filters: Filters = {
    q: params.get('q') ?? '',
    subject: params.get('subject') ?? '',
    standing: params.get('standing') ?? '',
    document: params.get('document') ?? '',
    sort: params.get('sort') ?? 'policy',
  }
  const q = useDeferredValue(filters.q.trim())
  const everything = useMeasures()
  const search = useSearch(q)
  const found = q === '' ? everything : search
  const set = (part: Partial<Filters>) => {
    const next = Object.entries({ ...filters, ...part }).filter(
      ([key, value]) => value !== '' && !(key === 'sort' && value === 'policy'),
    )
    setParams(Object.fromEntries(next), { replace: true })
  }
  const all = everything.data?.measures ?? []
  const shown = listed(found.data?.measures ?? [], filters)
  const subjects = [...new Set(all.flatMap((m) => m.subjects))]
  const documents = (policies.data?.policies ?? []).filter((p) => all.some((m) => m.document === p.id))
  return (
    <Page title={t.allMeasures} lead={words.lead}>
      <search className="filters card">
        <TextField
          type="search"
          className="filters-words"
          label={words.search}
          value={filters.q}
          onChange={(q) => set({ q })}
        />
        <Pick
          label={words.subject}
          value={filters.subject}
          any={words.any}
          onChange={(subject) => set({ subject })}
          options={subjects.map((key) => [key, wordOf(t.law.subjects, key)])}
        />
        <Pick
          label={words.standing}
          value={filters.standing}
          any={words.any}
          onChange={(standing) => set({ standing })}
          options={Object.entries(t.law.standing)}
        />
        <Pick
          label={words.policy}
          value={filters.document}
          any={words.any}
          onChange={(document) => set({ document })}
          options={documents.map((p) => [p.id, p.title])}
        />
        <Pick
          label={words.sort}
          value={filters.sort}
          onChange={(sort) => set({ sort })}
          options={SORTS.map((key) => [key, words.sorts[key]])}
        />
      </search>
      <Asked of={found} rows={10}>
        {() => (
          <section className="measures-found">
            <div className="row list-head">
              <div role="status">
                <h2>{words.count(shown.length)}</h2>
              </div>
              {shown.length === 0 ? null : (
                <button
                  type="button"
                  className="button-text no-print"
                  onClick={() =>
                    download(
                      'pengce-measures.csv',
                      'text/csv',
                      csv([
                        Object.values(words.columns),
                        ...shown.map((m) => [
                          m.title,
                          m.gives,
                          m.subjects.map((s) => wordOf(t.law.subjects, s)).join(t.comma),
                          `${m.window.from ?? ''}–${m.window.until ?? ''}`,
                          m.policyTitle,
                        ]),
                      ]),
                    )
                  }
                >
                  {words.export}
                </button>
              )}
            </div>
            {shown.length === 0 ? (
              <div className="notice">
                <p>{words.none}</p>
                <Button onClick={() => setParams({})}>{words.clear}</Button>
              </div>
            ) : (
              <Rows measures={shown} grouped={filters.sort === 'policy'} />
            )}
          </section>
        )}
      </Asked>
    </Page>
  )
}

/** The rows, under the documents they come from where that is their order. */
function Rows({ measures, grouped }: { readonly measures: readonly MeasureSummary[]; readonly grouped: boolean }) {
  if (!grouped)
    return (
      <ul className="plain-list measure-rows">
        {measures.map((m) => (
          <MeasureRow key={m.id} measure={m} />
        ))}
      </ul>
    )
  const documents = [...new Map(measures.map((m) => [m.document, m.policyTitle]))]
  return documents.map(([document, title]) => (
    <section key={document} className="measure-group">
      <h3>
        <Go to={`/policies/${document}`}>{title}</Go>
      </h3>
      <ul className="plain-list measure-rows">
        {measures
          .filter((m) => m.document === document)
          .map((m) => (
            <MeasureRow key={m.id} measure={m} inPolicy />
          ))}
      </ul>
    </section>
  ))
}
