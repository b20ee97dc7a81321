import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import { ApplyLink } from '../../parts/apply-link.tsx'
import { Citations, useTitles } from '../../parts/citations.tsx'
import { Reasons } from '../../parts/reasons.tsx'
import { Validity } from '../../parts/validity.tsx'
import { FailedPage } from '../../shell/failed.tsx'
import { Go, GoMain } from '../../shell/go.tsx'
import { Page, PageWaiting } from '../../shell/page.tsx'
import type { Linked, MeasurePage as Measure } from '../../wire/law.ts'
import { useMeasure } from '../../wire/queries.ts'
import { useSpeech } from '../../words/speech.ts'
import { wordOf } from '../../words/table.ts'
import { Examples } from './examples.tsx'
import './measure.css'

/** One measure: what it gives, to whom, until when, on which conditions, with worked examples and sources. */
export default function MeasurePage() {
  const { document = '', name = '' } = useParams()
  const measure = useMeasure(`${document}/${name}`)
  if (measure.isPending) return <PageWaiting />
  if (measure.isError) return <FailedPage failure={measure.error} again={() => void measure.refetch()} />
  return <Shown measure={measure.data} />
}

function Shown({ measure }: { readonly measure: Measure }) {
  const { t } = useSpeech()
  const words = t.law.measure
  return (
    <Page
      title={measure.title}
      over={<Go to={`/policies/${measure.document}`}>{measure.policyTitle}</Go>}
      className="with-action"
    >
      <div className="measure">
        <div className="measure-main">
          <section className="measure-gives card">
            <h2>{words.gives}</h2>
            <p className="measure-amount">{measure.gives}</p>
            <p className="soft">{wordOf(t.law.kinds, measure.kind)}</p>
            <div className="main-action row no-print">
              <GoMain to="/ask">{words.check}</GoMain>
              <ApplyLink measure={measure.id} name={measure.title} />
            </div>
          </section>
          <Part title={words.conditions}>
            <Reasons of={[measure.conditions]} />
          </Part>
          {measure.amount === null ? null : (
            <Part title={words.amount}>
              <Reasons of={[measure.amount]} />
            </Part>
          )}
          {measure.readings.length === 0 ? null : (
            <Part title={words.readings}>
              <p className="soft">{words.readingsWords}</p>
              <dl className="facts-list">
                {measure.readings.map((reading) => (
                  <div key={reading.term} className="measure-reading">
                    <dt lang="zh-CN">{reading.term}</dt>
                    <dd>{reading.text}</dd>
                  </div>
                ))}
              </dl>
            </Part>
          )}
          {measure.examples.length === 0 ? null : (
            <Part title={words.examples}>
              <p className="soft">{words.examplesWords}</p>
              <Examples of={measure.examples} />
            </Part>
          )}
        </div>
        <aside className="measure-side">
          <Part title={t.validity.title}>
            <Validity life={measure.window} />
          </Part>
          <Part title={words.to}>
            <p>{measure.subjects.map((subject) => wordOf(t.law.subjects, subject)).join(t.comma)}</p>
          </Part>
          <Part title={words.decides}>
            <p>
              {measure.by.length === 0 ? words.decidesNone : measure.by.map((office) => office.title).join(t.comma)}
            </p>
          </Part>
          <Links title={words.notWith} of={measure.notWith} within={measure.document} />
          <Links title={words.requires} of={measure.requires} within={measure.document} />
          {measure.relations.length === 0 ? null : (
            <Part title={words.relations}>
              <dl>
                {measure.relations.map((relation) => (
                  <div key={relation.id} className="measure-relation">
                    <dt>{relation.title}</dt>
                    <dd className="soft">{relation.says}</dd>
                  </div>
                ))}
              </dl>
            </Part>
          )}
          <Part title={words.sources}>
            <Citations of={measure.citations} />
          </Part>
        </aside>
      </div>
    </Page>
  )
}

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="measure-part">
    <h2>{title}</h2>
    {children}
  </section>
)

interface LinksProps {
  readonly title: string
  readonly of: readonly Linked[]
  /** The document that need not be named again. */
  readonly within: string
}
function Links({ title, of, within }: LinksProps) {
  const titleOf = useTitles()
  if (of.length === 0) return null
  const document = ({ id }: Linked) => id.slice(0, id.indexOf('/'))
  return (
    <Part title={title}>
      <ul className="plain-list">
        {of.map((one) => (
          <li key={one.id}>
            <Go to={`/measures/${one.id}`}>{one.title}</Go>
            {document(one) === within ? null : <span className="soft small"> {titleOf(document(one))}</span>}
          </li>
        ))}
      </ul>
    </Part>
  )
}
