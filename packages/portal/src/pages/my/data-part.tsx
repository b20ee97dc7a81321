import { Button } from 'antd'
import { useState } from 'react'
import { download } from '../../parts/download.ts'
import { Part } from '../../parts/part.tsx'
import { Failed } from '../../shell/failed.tsx'
import { ask } from '../../wire/fetch.ts'
import { useMyChange } from '../../wire/own.ts'
import { dateText } from '../../words/date.ts'
import { useLanguage } from '../../words/language.tsx'
import { useOwn } from '../../words/own.ts'

interface Erased {
  readonly deleted: { readonly files: number; readonly links: number; readonly applications: number }
  readonly stays: readonly { readonly case: string; readonly why: string; readonly until: string }[]
}

/** Everything that is held, to take along; and what may go, to delete. What stays is said with the reason. */
export function DataPart() {
  const { language } = useLanguage()
  const { my: words } = useOwn()
  const [sure, setSure] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  const erase = useMyChange<Erased>()
  const take = async () => {
    try {
      setFailure(null)
      download(
        'pengce-data.json',
        'application/json',
        `${JSON.stringify(await ask<unknown>('/v1/my/data'), null, 2)}\n`,
      )
    } catch (cause) {
      setFailure(cause)
    }
  }
  return (
    <Part title={words.data}>
      <p className="small">{words.dataWords}</p>
      <Button onClick={() => void take()}>{words.export}</Button>
      {failure === null ? null : <Failed failure={failure} />}
      <p className="soft small">{words.correct}</p>
      <p className="small">{words.eraseWords}</p>
      {sure ? (
        <div className="row">
          <Button
            danger
            loading={erase.isPending}
            onClick={() => erase.mutate({ method: 'DELETE', path: '/v1/my/data' }, { onSettled: () => setSure(false) })}
          >
            {words.eraseSure}
          </Button>
          <Button onClick={() => setSure(false)}>{words.keep}</Button>
        </div>
      ) : (
        <Button onClick={() => setSure(true)}>{words.erase}</Button>
      )}
      {erase.isError ? <Failed failure={erase.error} /> : null}
      {erase.data === undefined ? null : (
        <div className="notice" role="status">
          <p>{words.erased(erase.data.deleted.files, erase.data.deleted.links, erase.data.deleted.applications)}</p>
          {erase.data.stays.map((s) => (
            <p key={s.case} className="small">
              {words.stays(s.case, s.why, dateText(s.until, language))}
            </p>
          ))}
        </div>
      )}
    </Part>
  )
}
