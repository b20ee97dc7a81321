import { Button } from 'antd'
import { useState } from 'react'
import { Citations } from '../../parts/citations.tsx'
import { Fold } from '../../parts/fold.tsx'
import { Money } from '../../parts/money.tsx'
import { Failed } from '../../shell/failed.tsx'
import { Page, Waiting } from '../../shell/page.tsx'
import { type Notice, useNotices } from '../../wire/notices.ts'
import { dateText } from '../../words/date.ts'
import { useLanguage } from '../../words/language.tsx'
import { useWork } from '../../words/work.ts'
import { Pick } from '../measures/pick.tsx'
import '../measures/measures.css'
import '../../parts/own.css'
import '../desk/desk.css'
import { ObjectionForm } from './objection-form.tsx'

/** What is on public notice now, for everybody, and how to object. */
export default function NoticesPage() {
  const { notices: w } = useWork()
  const list = useNotices()
  const [document, setDocument] = useState('')
  const all = list.data?.notices ?? []
  const shown = all.filter((n) => document === '' || n.procedure.document === document)
  const documents = [...new Map(all.map((n) => [n.procedure.document, n.procedure.documentTitle]))]
  return (
    <Page title={w.title} lead={w.lead}>
      {list.isError && list.data === undefined ? (
        <Failed failure={list.error} again={() => void list.refetch()} />
      ) : list.data === undefined ? (
        <Waiting />
      ) : (
        <section className="desk-column">
          {documents.length < 2 ? null : (
            <search className="row">
              <Pick label={w.filter} value={document} any={w.any} options={documents} onChange={setDocument} />
            </search>
          )}
          <h2>{shown.length === 0 ? w.none : w.count(shown.length)}</h2>
          <ul className="plain-list desk-column">
            {shown.map((n) => (
              <li key={n.number} className="card desk-notice">
                <One notice={n} />
              </li>
            ))}
          </ul>
          <p className="soft small">{w.masked}</p>
        </section>
      )}
    </Page>
  )
}

function One({ notice: n }: { readonly notice: Notice }) {
  const { language } = useLanguage()
  const { notices: w } = useWork()
  const [objecting, setObjecting] = useState(false)
  return (
    <div className="own-part">
      <h3>
        {n.procedure.title} · {n.number}
      </h3>
      <p className="own-big" lang="zh-CN">
        {n.applicant}
      </p>
      <p>
        {n.amount === null ? (
          <span className="soft">{w.amountOpen}</span>
        ) : (
          <>
            {w.amount} <Money fen={n.amount} />
          </>
        )}
      </p>
      <p>
        {w.since(dateText(n.since, language))}
        {' · '}
        <b>{n.until === null ? w.noUntil : w.until(dateText(n.until, language, true))}</b>
      </p>
      {n.office === null ? null : <p className="soft">{w.by(n.office.title)}</p>}
      {n.mayFail ? <p className="small soft">{w.mayFail}</p> : null}
      {n.counted.length === 0 ? null : (
        <Fold summary={w.counted}>
          <ul className="plain-list small">
            {n.counted.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Fold>
      )}
      <Citations of={n.citations} />
      {objecting ? (
        <ObjectionForm number={n.number} />
      ) : (
        <Button
          type="primary"
          size="large"
          className="no-print"
          onClick={() => setObjecting(true)}
          aria-label={w.objectTo(n.number)}
        >
          {w.object}
        </Button>
      )}
    </div>
  )
}
