import { Button } from 'antd'
import { Part } from '../../parts/part.tsx'
import { Failed } from '../../shell/failed.tsx'
import { Go } from '../../shell/go.tsx'
import { Waiting } from '../../shell/page.tsx'
import { type Alerts, useMine, useMyChange } from '../../wire/own.ts'
import { dateText } from '../../words/date.ts'
import { useLanguage } from '../../words/language.tsx'
import { useOwn } from '../../words/own.ts'

/** What changed for each saved file since it was last told, what has opened, and last days that are near. */
export function AlertsPart() {
  const { language } = useLanguage()
  const { my: words, cases } = useOwn()
  const alerts = useMine<Alerts>('/v1/my/alerts')
  const seen = useMyChange<unknown>()
  if (alerts.isPending) return <Waiting rows={3} />
  if (alerts.isError) return <Failed failure={alerts.error} again={() => void alerts.refetch()} />
  const files = alerts.data.files.filter((f) => f.changes.length + f.opened.length > 0)
  return (
    <Part title={words.alerts} card>
      {files.length + alerts.data.due.length === 0 ? <p className="soft">{words.alertsNone}</p> : null}
      {alerts.data.due.length === 0 ? null : (
        <>
          <h3>{words.due}</h3>
          <ul className="plain-list own-list">
            {alerts.data.due.map((c) => (
              <li key={c.id}>
                <Go to={`/cases/${c.number}`}>{c.title}</Go>
                <span className={`own-end small ${c.light === 'red' ? 'own-red' : 'own-amber'}`}>
                  {c.due === null ? '' : `${dateText(c.due, language, true)} · `}
                  {cases.left(c.workingDaysLeft ?? 0)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {files.map((file) => (
        <div key={file.party} className="own-part">
          <h3>{words.since(file.name, dateText(file.since, language))}</h3>
          <ul>
            {file.changes.map((change) => (
              <li key={change.text}>{change.text}</li>
            ))}
            {file.opened.map((m) => (
              <li key={m.id}>
                {words.opened} <Go to={`/measures/${m.id}`}>{m.title}</Go>
              </li>
            ))}
          </ul>
          <Button
            loading={seen.isPending}
            onClick={() => seen.mutate({ method: 'POST', path: `/v1/my/alerts/${file.party}/seen`, value: {} })}
          >
            {words.seen}
          </Button>
        </div>
      ))}
    </Part>
  )
}
