import { useState } from 'react'
import { csv, download } from '../../parts/download.ts'
import type { MeasurePreview, Piece, Preview, WordsLine } from '../../wire/reforms.ts'
import { Refused } from '../analyst/refused.tsx'
import { useWords } from '../analyst/words.ts'

/** What a change does to the text of the law: in words, to worked examples, and to the rules around it. */
export function PreviewBeside({
  preview,
  wrong,
}: {
  readonly preview: Preview | undefined
  readonly wrong: Error | null
}) {
  const w = useWords()
  if (wrong !== null) return <Refused failure={wrong} again={() => undefined} />
  if (preview === undefined)
    return (
      <section className="notice">
        <h2>{w.desk.nothing}</h2>
        <p>{w.desk.nothingWords}</p>
      </section>
    )
  return (
    <>
      <section aria-live="polite">
        <h2>{w.desk.says}</h2>
        <ul>
          {preview.says.map((says) => (
            <li key={says}>{says}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{w.desk.conflicts}</h2>
        {preview.conflicts.length === 0 ? (
          <p className="soft">{w.desk.conflictsNone}</p>
        ) : (
          <ul className="plain-list desk-conflicts">
            {preview.conflicts.map((c) => (
              <li key={c.text} className="notice notice-warn">
                {c.text}
              </li>
            ))}
          </ul>
        )}
      </section>
      {preview.measures.map((m) => (
        <MeasureBeside key={m.id} measure={m} />
      ))}
      {preview.measures.length === 0 ? null : (
        <button type="button" className="button-text no-print" onClick={() => save(preview, w)}>
          {w.desk.file}
        </button>
      )}
    </>
  )
}

function MeasureBeside({ measure }: { readonly measure: MeasurePreview }) {
  const w = useWords()
  const is = measure.is === 'new' ? w.desk.newMeasure : measure.is === 'ended' ? w.desk.ended : null
  return (
    <section className="drafting-under" aria-label={measure.title}>
      <h2>
        {measure.title}
        {is === null ? null : <span className="soft small"> {is}</span>}
      </h2>
      <Words lines={measure.words} />
      {measure.is === 'changed' ? <Examples measure={measure} /> : null}
    </section>
  )
}

/** Old words beside new ones, as a lawyer reads a draft: what is gone struck through, what is new underlined. */
function Words({ lines }: { readonly lines: readonly WordsLine[] }) {
  const w = useWords()
  const [all, setAll] = useState(false)
  const other = lines.some((l) => l.is !== 'same')
  // The headings over what differs stay, so that one knows where one is.
  const shown = all ? lines : lines.filter((l, i) => l.is !== 'same' || headsSomething(lines, i))
  return (
    <div className="desk-words">
      <h3>{w.desk.words}</h3>
      {other ? null : <p className="soft">{w.desk.wordsSame}</p>}
      <ul className="plain-list">
        {Object.entries(shown).map(([place, line]) => (
          <li key={place} className={`words-${line.is} words-depth-${Math.min(4, line.depth)}`}>
            <WordsOf line={line} />
          </li>
        ))}
      </ul>
      <button type="button" className="button-text no-print" onClick={() => setAll(!all)} aria-expanded={all}>
        {all ? w.desk.wordsOthers : w.desk.wordsAll}
      </button>
    </div>
  )
}
function headsSomething(lines: readonly WordsLine[], at: number): boolean {
  const line = lines[at]
  if (line === undefined) return false
  for (const below of lines.slice(at + 1)) {
    if (below.depth <= line.depth) return false
    if (below.is !== 'same') return true
  }
  return false
}
function WordsOf({ line }: { readonly line: WordsLine }) {
  const { desk } = useWords()
  switch (line.is) {
    case 'same':
      return line.text
    case 'gone':
      return (
        <del>
          <span className="only-read">{desk.gone}: </span>
          {line.text}
        </del>
      )
    case 'new':
      return (
        <ins>
          <span className="only-read">{desk.added}: </span>
          {line.text}
        </ins>
      )
    case 'other':
      return (
        <>
          <del>
            <Pieces of={line.old} />
          </del>{' '}
          <span className="soft">{desk.replaced}</span>{' '}
          <ins>
            <Pieces of={line.now} />
          </ins>
        </>
      )
  }
}
const Pieces = ({ of }: { readonly of: readonly Piece[] }) =>
  Object.entries(of).map(([place, p]) => (p.changed ? <b key={place}>{p.text}</b> : <span key={place}>{p.text}</span>))

/** Every worked example of the measure under the change: green where it comes to the same, red where it does not. */
function Examples({ measure }: { readonly measure: MeasurePreview }) {
  const w = useWords()
  const broken = measure.examples.filter((e) => !e.holds)
  const holding = measure.examples.filter((e) => e.holds)
  if (measure.examples.length === 0) return <p className="soft">{w.desk.examplesNone}</p>
  return (
    <div className="desk-examples">
      <h3>{w.desk.examples}</h3>
      <p>
        <span className="mark mark-no" aria-hidden="true">
          ✗
        </span>{' '}
        {w.desk.examplesBreak(broken.length)}{' '}
        <span className="mark mark-yes" aria-hidden="true">
          ✓
        </span>{' '}
        {w.desk.examplesHold(holding.length)}
      </p>
      <ul className="plain-list">
        {Object.entries(broken).map(([place, e]) => (
          <li key={place} className="desk-example desk-example-other">
            <span>{e.says}</span>
            <span>
              <span className="soft">{w.desk.was}</span> {e.before}
              <br />
              <b>
                <span className="soft">{w.desk.is}</span> {e.after}
              </b>
            </span>
          </li>
        ))}
      </ul>
      {holding.length === 0 ? null : (
        <details>
          <summary>{w.desk.examplesHold(holding.length)}</summary>
          <ul className="plain-list">
            {Object.entries(holding).map(([place, e]) => (
              <li key={place} className="desk-example">
                <span>{e.says}</span>
                <span>{e.after}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

function save(preview: Preview, w: ReturnType<typeof useWords>): void {
  const text = (of: readonly Piece[]) => of.map((p) => p.text).join('')
  const rows = preview.measures.flatMap((m) =>
    m.words.flatMap((l) =>
      l.is === 'same'
        ? []
        : [
            [
              m.title,
              l.is === 'other' ? text(l.old) : l.is === 'gone' ? l.text : '',
              l.is === 'other' ? text(l.now) : l.is === 'new' ? l.text : '',
            ],
          ],
    ),
  )
  download('pengce-words.csv', 'text/csv', csv([[w.desk.chosen, w.result.before, w.result.after], ...rows]))
}
