import { useState } from 'react'
import type { PaperLaid } from '../wire/case.ts'
import { Failure } from '../wire/fetch.ts'
import { upload } from '../wire/upload.ts'
import { useLanguage } from '../words/language.tsx'
import { useOwn } from '../words/own.ts'
import './own.css'
import './paper-field.css'

interface PaperFieldProps {
  readonly title: string
  readonly note: string
  readonly papers: readonly PaperLaid[]
  /** Where a file goes: its name is added. */
  readonly to: string
  readonly kinds: readonly string[]
  readonly most: number
  readonly onSent: () => void
  readonly onRemove?: (paper: PaperLaid) => void
}

/** Bytes as a person reads them. */
export const sizeText = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`

/** One material with the files that were handed in of it, and the control to add one; what is wrong is said before it is sent. */
export function PaperField({ title, note, papers, to, kinds, most, onSent, onRemove }: PaperFieldProps) {
  const { t, language } = useLanguage()
  const { materials: words } = useOwn().apply
  const [percent, setPercent] = useState<number | null>(null)
  const [wrong, setWrong] = useState<string | null>(null)
  const send = async (file: File) => {
    const ending = file.name.toLowerCase().split('.').at(-1) ?? ''
    if (!kinds.includes(ending)) return setWrong(words.kind(file.name, kinds.join(t.comma)))
    if (file.size === 0) return setWrong(words.empty(file.name))
    if (file.size > most) return setWrong(words.large(file.name, sizeText(file.size), sizeText(most)))
    setWrong(null)
    setPercent(0)
    try {
      await upload(`${to}&name=${encodeURIComponent(file.name)}&lang=${language}`, file, setPercent)
      onSent()
    } catch (cause) {
      const said = cause instanceof Failure ? cause.problems.map((p) => p.text).join(' ') : ''
      setWrong(said === '' ? t.failure.offline : said)
    } finally {
      setPercent(null)
    }
  }
  return (
    <li>
      <span>
        {title}
        {note === '' ? null : <span className="soft small"> · {note}</span>}
      </span>
      <span className="own-end">
        <label className="own-file">
          <span aria-hidden="true">{papers.length === 0 ? words.add : words.another}</span>
          <input
            type="file"
            aria-label={words.addFor(title)}
            accept={kinds.map((kind) => `.${kind}`).join(',')}
            onChange={(event) => {
              const file = event.target.files?.[0]
              event.target.value = ''
              if (file !== undefined) void send(file)
            }}
          />
        </label>
      </span>
      <span className="own-wide small" aria-live="polite">
        {percent !== null ? (
          <>
            <progress max={100} value={percent} aria-label={words.sending(percent)} /> {words.sending(percent)}
          </>
        ) : wrong !== null ? (
          <span className="own-bad">{wrong}</span>
        ) : null}
      </span>
      {papers.map((paper) => (
        <span key={paper.id} className="own-wide row">
          <span lang="zh-CN">{paper.name}</span>
          <span className="soft small">{sizeText(paper.size)}</span>
          {onRemove === undefined ? null : (
            <button
              type="button"
              className="button-text"
              aria-label={words.removeOf(paper.name)}
              onClick={() => onRemove(paper)}
            >
              {words.remove}
            </button>
          )}
        </span>
      ))}
    </li>
  )
}
