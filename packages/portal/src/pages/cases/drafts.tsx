import { useState } from 'react'
import { Part } from '../../parts/part.tsx'
import { Failed } from '../../shell/failed.tsx'
import { Go } from '../../shell/go.tsx'
import { type Draft, useMine, useMyChange } from '../../wire/own.ts'
import { momentText } from '../../words/date.ts'
import { useLanguage } from '../../words/language.tsx'
import { useOwn } from '../../words/own.ts'
import { keepHere } from '../apply/kept-here.ts'

/** How long a deletion can be undone, in milliseconds. */
const UNDO = 8000

/** Applications that were not handed in yet; a deletion takes effect only after a while, so that it can be undone. */
export function Drafts() {
  const { language } = useLanguage()
  const { cases: words } = useOwn()
  const drafts = useMine<{ readonly drafts: readonly Draft[] }>('/v1/drafts')
  const change = useMyChange<unknown>()
  const [leaving, setLeaving] = useState<{ draft: Draft; timer: ReturnType<typeof setTimeout> } | null>(null)
  const drop = (draft: Draft) => {
    const timer = setTimeout(() => {
      keepHere(draft.id, null)
      change.mutate({ method: 'DELETE', path: `/v1/drafts/${draft.id}` })
      setLeaving(null)
    }, UNDO)
    setLeaving({ draft, timer })
  }
  const undo = () => {
    clearTimeout(leaving?.timer)
    setLeaving(null)
  }
  const shown = (drafts.data?.drafts ?? []).filter((d) => d.id !== leaving?.draft.id)
  return (
    <>
      {leaving === null ? null : (
        <p className="notice" role="status">
          {words.dropped(leaving.draft.title)}
          <button type="button" className="button-text" onClick={undo}>
            {words.undo}
          </button>
        </p>
      )}
      {drafts.isError ? <Failed failure={drafts.error} again={() => void drafts.refetch()} /> : null}
      {change.isError ? <Failed failure={change.error} /> : null}
      {shown.length === 0 ? null : (
        <Part title={`${words.drafts} · ${shown.length}`}>
          <ul className="plain-list own-list">
            {shown.map((draft) => (
              <li key={draft.id}>
                <Go to={`/apply/${draft.id}`}>{draft.title}</Go>
                <button
                  type="button"
                  className="button-text own-end"
                  aria-label={words.dropOf(draft.title)}
                  onClick={() => drop(draft)}
                >
                  {words.drop}
                </button>
                <span className="soft small own-wide">{words.changed(momentText(draft.changedAt, language))}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  )
}
