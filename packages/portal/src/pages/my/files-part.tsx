import { Button } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { fromFile, toFile } from '../../applicant/applicant-file.ts'
import { useDraft } from '../../applicant/store.ts'
import { AsGiven } from '../../parts/as-given.tsx'
import { Asked } from '../../parts/asked.tsx'
import { Part } from '../../parts/part.tsx'
import { Failed } from '../../shell/failed.tsx'
import { type SavedFile, useApplicant, useMine, useMyChange } from '../../wire/own.ts'
import { momentText } from '../../words/date.ts'
import { useLanguage } from '../../words/language.tsx'
import { useOwn } from '../../words/own.ts'

/** The saved file of each party, and the answers on this device to save over it. */
export function FilesPart() {
  const { language, at } = useLanguage()
  const { my: words } = useOwn()
  const navigate = useNavigate()
  const { is } = useApplicant()
  const { draft, change: changeDraft } = useDraft()
  const saved = useMine<{ readonly files: readonly SavedFile[] }>('/v1/my/applicants')
  const change = useMyChange<SavedFile>()
  const [gone, setGone] = useState<SavedFile | null>(null)
  const files = saved.data?.files ?? []
  const put = (party: string, name: string, file: unknown, seen: number | null, watched: readonly string[] = []) =>
    change.mutate({ method: 'PUT', path: `/v1/my/applicants/${party}`, value: { seen, name, file, watched } })
  const drop = (file: SavedFile) =>
    change.mutate({ method: 'DELETE', path: `/v1/my/applicants/${file.party}` }, { onSuccess: () => setGone(file) })
  return (
    <Part title={words.files}>
      {gone === null ? null : (
        <p className="notice" role="status">
          {words.dropped}
          <button
            type="button"
            className="button-text"
            onClick={() => {
              put(gone.party, gone.name, gone.file, null, gone.watched)
              setGone(null)
            }}
          >
            {words.undo}
          </button>
        </p>
      )}
      <Asked of={saved}>{() => (files.length === 0 ? <p className="soft">{words.filesNone}</p> : null)}</Asked>
      <ul className="plain-list own-list">
        {files.map((file) => (
          <li key={file.party}>
            <span>
              <AsGiven text={file.name} />
              <span className="soft small"> · {words.answers(fromFile(file.file).draft.answers.length)}</span>
            </span>
            <span className="soft small own-end">{words.savedAt(momentText(file.savedAt, language))}</span>
            <span className="own-wide row">
              <button
                type="button"
                className="button-text"
                onClick={() => {
                  changeDraft(() => fromFile(file.file).draft)
                  void navigate(at('/result'))
                }}
              >
                {words.take}
              </button>
              <button
                type="button"
                className="button-text"
                aria-label={words.dropOf(file.name)}
                onClick={() => drop(file)}
              >
                {words.drop}
              </button>
            </span>
          </li>
        ))}
      </ul>
      {draft.answers.length === 0
        ? null
        : (is?.parties ?? []).map((party) => {
            const before = files.find((f) => f.party === party.id)
            return (
              <Button
                key={party.id}
                loading={change.isPending}
                onClick={() => put(party.id, party.name, toFile(draft), before?.version ?? null, before?.watched ?? [])}
              >
                {words.saveDraft(party.name)}
              </Button>
            )
          })}
      {change.isError ? <Failed failure={change.error} /> : null}
    </Part>
  )
}
