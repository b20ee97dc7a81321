import { useParams } from 'react-router'
import { Citations } from '../../parts/citations.tsx'
import { Fold } from '../../parts/fold.tsx'
import { Part } from '../../parts/part.tsx'
import { FailedPage } from '../../shell/failed.tsx'
import { Go } from '../../shell/go.tsx'
import { Page, PageWaiting } from '../../shell/page.tsx'
import { type Service, useService } from '../../wire/service.ts'
import { dateText } from '../../words/date.ts'
import { useLanguage } from '../../words/language.tsx'
import { useOwn } from '../../words/own.ts'
import { Begin } from './begin.tsx'
import { EveryWay } from './every-way.tsx'
import { Way } from './way.tsx'

/** One service: what it gives, how long it takes, what to hand in, who handles it; and the way to apply. */
export default function ServicePage() {
  const { document = '', name = '' } = useParams()
  const service = useService(`${document}/${name}`)
  if (service.isPending) return <PageWaiting />
  if (service.isError) return <FailedPage failure={service.error} again={() => void service.refetch()} />
  return <Shown service={service.data} />
}

function Shown({ service }: { readonly service: Service }) {
  const { t, language } = useLanguage()
  const words = useOwn().service
  const { ahead } = service
  return (
    <Page
      title={service.title}
      over={<Go to={`/policies/${service.document}`}>{service.documentTitle}</Go>}
      className="with-action"
    >
      <div className="own-two">
        <div className="own-main">
          <Part title={words.gives} card>
            {service.gives.length === 0 ? (
              <p>{words.givesNothing}</p>
            ) : (
              <ul className="plain-list own-list">
                {service.gives.map((m) => (
                  <li key={m.id}>
                    <Go to={`/measures/${m.id}`}>{m.title}</Go>
                    <span className="own-end">{m.gives}</span>
                  </li>
                ))}
              </ul>
            )}
            <Begin service={service} />
          </Part>
          <Part title={words.takes}>
            {ahead.until === null ? (
              <p>{words.cannotTell}</p>
            ) : (
              <p className="own-big">
                {(ahead.untimed === 0 ? words.until : words.about)(dateText(ahead.until, language, true))}
              </p>
            )}
            {ahead.untimed === 0 ? null : <p className="soft small">{words.untimed(ahead.untimed)}</p>}
            {ahead.provisional ? <p className="soft small">{words.provisional}</p> : null}
            {service.limit === null ? null : <p className="small">{words.limit(service.limit.text)}</p>}
          </Part>
          <Part title={words.steps}>
            <Way ahead={ahead} />
            <p className="soft small">{words.takesWords}</p>
          </Part>
          <Part title={words.materials}>
            {service.materials.length === 0 ? (
              <p className="soft">{words.materialsNone}</p>
            ) : (
              <ul className="plain-list own-list">
                {service.materials.map((m) => (
                  <li key={m.id}>
                    <span>{m.title}</span>
                    <span className="soft small own-end">
                      {m.asked === 'always'
                        ? words.always
                        : words.onCondition(m.facts.map((f) => f.title).join(t.comma))}
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </Part>
          <Part title={words.facts}>
            <p className="soft">{service.facts.length === 0 ? words.factsNone : words.factsWords}</p>
            <FactList of={service.facts.slice(0, FIRST)} />
            {service.facts.length <= FIRST ? null : (
              <Fold summary={words.factsMore(service.facts.length - FIRST)}>
                <FactList of={service.facts.slice(FIRST)} />
              </Fold>
            )}
          </Part>
        </div>
        <aside className="own-side">
          <Part title={words.decides}>
            <p>{service.decides.map((o) => o.title).join(t.comma)}</p>
          </Part>
          {service.readings.length === 0 ? null : (
            <Part title={words.readings}>
              <dl>
                {service.readings.map((r) => (
                  <div key={r.term}>
                    <dt lang="zh-CN">
                      <b>{r.term}</b>
                    </dt>
                    <dd className="small">{r.text}</dd>
                  </div>
                ))}
              </dl>
            </Part>
          )}
          <Part title={words.sources}>
            <Citations of={service.citations} />
          </Part>
          <Fold summary={words.diagram} printed={false}>
            <p className="soft small">{words.diagramWords}</p>
            <a href={`/v1/procedures/${service.id}?as=bpmn&lang=${language}`} download={`${service.title}.bpmn`}>
              {words.bpmn}
            </a>
            {' · '}
            <a href={`/v1/procedures/${service.id}?as=mermaid&lang=${language}`} download={`${service.title}.mmd`}>
              Mermaid
            </a>
            <EveryWay steps={service.steps} />
          </Fold>
        </aside>
      </div>
    </Page>
  )
}

/** So many facts are listed at once. */
const FIRST = 6
const FactList = ({ of }: { readonly of: Service['facts'] }) =>
  of.length === 0 ? null : (
    <ul className="plain-list own-list">
      {of.map((f) => (
        <li key={f.id}>
          <span>{f.label}</span>
          <span className="soft small own-end">{f.sourceLabel}</span>
        </li>
      ))}
    </ul>
  )
