import { AsGiven } from '../../parts/as-given.tsx'
import { ChosenMeasures } from '../../parts/chosen-measures.tsx'
import { Part } from '../../parts/part.tsx'
import { Failed } from '../../shell/failed.tsx'
import { type SavedFile, useMine, useMyChange } from '../../wire/own.ts'
import { useOwn } from '../../words/own.ts'

/** Of which measures each saved file is told when something changes; of all unless some are chosen. */
export function WatchedPart() {
  const { my: words } = useOwn()
  const files = useMine<{ readonly files: readonly SavedFile[] }>('/v1/my/applicants').data?.files ?? []
  if (files.length === 0) return null
  return (
    <Part title={words.watched.title}>
      <p className="soft small">{words.watched.lead}</p>
      {files.map((file) => (
        <WatchedBy key={file.party} file={file} named={files.length > 1} />
      ))}
    </Part>
  )
}

function WatchedBy({ file, named }: { readonly file: SavedFile; readonly named: boolean }) {
  const { watched: words } = useOwn().my
  const change = useMyChange<SavedFile>()
  const { party, name, version, watched } = file
  const watch = (chosen: readonly string[]) => {
    const value = { seen: version, name, file: file.file, watched: chosen }
    change.mutate({ method: 'PUT', path: `/v1/my/applicants/${party}`, value })
  }
  return (
    <section className="own-part own-full" aria-label={words.of(name)}>
      {named ? (
        <h3>
          <AsGiven text={name} />
        </h3>
      ) : null}
      <p role="status">{watched.length === 0 ? words.all : words.some(watched.length)}</p>
      <ChosenMeasures
        chosen={watched}
        onChange={watch}
        busy={change.isPending}
        words={{ ...words, add: named ? words.addFor(name) : words.add }}
      />
      {watched.length === 0 ? null : (
        <button type="button" className="button-text" disabled={change.isPending} onClick={() => watch([])}>
          {words.everything}
        </button>
      )}
      {change.isError ? <Failed failure={change.error} /> : null}
    </section>
  )
}
