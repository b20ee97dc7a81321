import { AsGiven } from '../../parts/as-given.tsx'
import { MeasureFinder } from '../../parts/measure-finder.tsx'
import { Part } from '../../parts/part.tsx'
import { Failed } from '../../shell/failed.tsx'
import { Go } from '../../shell/go.tsx'
import type { MeasureSummary } from '../../wire/law.ts'
import { type SavedFile, useMine, useMyChange } from '../../wire/own.ts'
import { useLaw } from '../../wire/queries.ts'
import { useOwn } from '../../words/own.ts'

/** Of which measures each saved file is told when something changes; of all unless some are chosen. */
export function WatchedPart() {
  const { my: words } = useOwn()
  const files = useMine<{ readonly files: readonly SavedFile[] }>('/v1/my/applicants').data?.files ?? []
  const chosen = files.some((file) => file.watched.length > 0)
  const all = useLaw<{ readonly measures: readonly MeasureSummary[] }>(chosen ? '/v1/measures' : null)
  const titles = new Map((all.data?.measures ?? []).map((m) => [m.id, m.title]))
  if (files.length === 0) return null
  return (
    <Part title={words.watched.title}>
      <p className="soft small">{words.watched.lead}</p>
      {files.map((file) => (
        <WatchedBy key={file.party} file={file} titles={titles} named={files.length > 1} />
      ))}
    </Part>
  )
}

interface WatchedProps {
  readonly file: SavedFile
  readonly titles: ReadonlyMap<string, string>
  readonly named: boolean
}
function WatchedBy({ file, titles, named }: WatchedProps) {
  const { my } = useOwn()
  const words = my.watched
  const change = useMyChange<SavedFile>()
  const { party, name, version, watched } = file
  const watch = (chosen: readonly string[]) => {
    const value = { seen: version, name, file: file.file, watched: chosen }
    change.mutate({ method: 'PUT', path: `/v1/my/applicants/${party}`, value })
  }
  const titleOf = (id: string) => titles.get(id) ?? id
  return (
    <section className="own-part own-full" aria-label={words.of(name)}>
      {named ? (
        <h3>
          <AsGiven text={name} />
        </h3>
      ) : null}
      <p role="status">{watched.length === 0 ? words.all : words.some(watched.length)}</p>
      {watched.length === 0 ? null : (
        <>
          <ul className="plain-list own-list">
            {watched.map((id) => (
              <li key={id}>
                <Go to={`/measures/${id}`}>{titleOf(id)}</Go>
                <button
                  type="button"
                  className="button-text own-end"
                  disabled={change.isPending}
                  onClick={() => watch(watched.filter((one) => one !== id))}
                >
                  {words.remove}
                  <span className="only-read"> {titleOf(id)}</span>
                </button>
              </li>
            ))}
          </ul>
          <button type="button" className="button-text" disabled={change.isPending} onClick={() => watch([])}>
            {words.everything}
          </button>
        </>
      )}
      <MeasureFinder
        label={named ? words.addFor(name) : words.add}
        hint={words.hint}
        none={words.none}
        taken={watched}
        onChoose={(id) => watch([...watched, id])}
      />
      {change.isError ? <Failed failure={change.error} /> : null}
    </section>
  )
}
