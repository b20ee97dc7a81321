import { Button } from 'antd'
import { useState } from 'react'
import { AsGiven } from '../../parts/as-given.tsx'
import { Asked } from '../../parts/asked.tsx'
import { Part } from '../../parts/part.tsx'
import { Failed } from '../../shell/failed.tsx'
import { type FileLink, type SavedFile, useMine, useMyChange } from '../../wire/own.ts'
import { dateText, today } from '../../words/date.ts'
import { useLanguage } from '../../words/language.tsx'
import { useOwn } from '../../words/own.ts'
import { Pick } from '../measures/pick.tsx'
import '../measures/measures.css'

const DAYS = [7, 30, 90] as const
const after = (days: number): string =>
  new Date(Date.parse(`${today()}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** Links by which an adviser looks at a saved file: made, shown once, ended. */
export function SharesPart() {
  const { language, at } = useLanguage()
  const { my: words } = useOwn()
  const saved = useMine<{ readonly files: readonly SavedFile[] }>('/v1/my/applicants')
  const files = saved.data?.files ?? []
  const links = useMine<{ readonly links: readonly FileLink[] }>('/v1/shares').data?.links ?? []
  const make = useMyChange<{ readonly code: string }>()
  const end = useMyChange<unknown>()
  const [party, setParty] = useState('')
  const [days, setDays] = useState('30')
  const [copied, setCopied] = useState(false)
  const chosen = party === '' ? (files[0]?.party ?? '') : party
  const nameOf = (id: string) => files.find((f) => f.party === id)?.name ?? id
  const link = make.data === undefined ? null : `${window.location.origin}${at(`/shared/${make.data.code}`)}`
  return (
    <Part title={words.share}>
      <Asked of={saved} rows={1}>
        {() => <p className="soft">{files.length === 0 ? words.filesNone : words.shareWords}</p>}
      </Asked>
      {files.length === 0 ? null : (
        <div className="row">
          {files.length < 2 ? null : (
            <Pick
              label={words.files}
              value={chosen}
              options={files.map((f) => [f.party, f.name])}
              onChange={setParty}
            />
          )}
          <Pick
            label={words.until}
            value={days}
            options={DAYS.map((n) => [String(n), words.days(n)])}
            onChange={setDays}
          />
          <Button
            loading={make.isPending}
            onClick={() => {
              setCopied(false)
              make.mutate({ method: 'POST', path: '/v1/shares', value: { party: chosen, until: after(Number(days)) } })
            }}
          >
            {words.make}
          </Button>
        </div>
      )}
      {link === null ? null : (
        <div className="notice" role="status">
          <p>{words.link}</p>
          <code className="own-code">{link}</code>
          <Button
            onClick={() => {
              void navigator.clipboard.writeText(link).then(() => setCopied(true))
            }}
          >
            {copied ? words.copied : words.copy}
          </Button>
        </div>
      )}
      {make.isError ? <Failed failure={make.error} /> : null}
      {end.isError ? <Failed failure={end.error} /> : null}
      {links.length === 0 ? null : (
        <>
          <h3>{words.links}</h3>
          <ul className="plain-list own-list">
            {links.map((one) => (
              <li key={one.id}>
                <span>
                  <AsGiven text={nameOf(one.party)} />
                  <span className="soft small">
                    {' · '}
                    {one.works ? words.works(dateText(one.until, language)) : words.over} · {words.looks(one.looks)}
                  </span>
                </span>
                {one.works ? (
                  <button
                    type="button"
                    className="button-text own-end"
                    onClick={() => end.mutate({ method: 'DELETE', path: `/v1/shares/${one.id}` })}
                  >
                    {words.end}
                  </button>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      )}
    </Part>
  )
}
