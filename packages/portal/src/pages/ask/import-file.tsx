import { Button } from 'antd'
import { useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { fromFile } from '../../applicant/applicant-file.ts'
import { useDraft } from '../../applicant/store.ts'
import { Failed } from '../../shell/failed.tsx'
import { assess, useExamples } from '../../wire/queries.ts'
import { useSpeech } from '../../words/speech.ts'

const LARGEST = 1_000_000
type State =
  | { readonly is: 'idle' }
  | { readonly is: 'checking' }
  | { readonly is: 'said'; readonly words: string }
  | { readonly is: 'failed'; readonly failure: unknown }

/** Takes over an applicant's file once the service has found nothing wrong with it; before that nothing changes. */
export function ImportFile() {
  const { t, language, at } = useSpeech()
  const { draft, change } = useDraft()
  const navigate = useNavigate()
  const picker = useRef<HTMLInputElement>(null)
  const [state, setState] = useState<State>({ is: 'idle' })
  const examples = useExamples()

  const take = async (file: string | Blob) => {
    setState({ is: 'checking' })
    try {
      await assess(file, language)
    } catch (failure) {
      return setState({ is: 'failed', failure })
    }
    const { draft: next, left } = fromFile(JSON.parse(typeof file === 'string' ? file : await file.text()))
    change(() => next)
    setState({ is: 'said', words: left.length === 0 ? t.ask.who.imported(next.answers.length) : t.ask.who.importLeft })
    void navigate(at('/result'))
  }
  const read = (file: File) => {
    if (file.size > LARGEST) setState({ is: 'said', words: t.ask.who.tooLarge })
    else void take(file)
  }
  return (
    <aside className="who-aside">
      <section className="card who-import">
        <h2>{t.ask.who.import}</h2>
        <p className="soft small">
          {t.ask.who.importHint}
          {draft.answers.length > 0 ? ` ${t.ask.who.replace}` : ''}
        </p>
        <input
          ref={picker}
          className="only-read"
          type="file"
          accept=".json,application/json"
          aria-label={t.ask.who.import}
          tabIndex={-1}
          onChange={(event) => {
            const file = event.target.files?.[0]
            event.target.value = ''
            if (file !== undefined) read(file)
          }}
        />
        <Button onClick={() => picker.current?.click()}>{t.ask.who.importChoose}</Button>
        <div role="status">
          {state.is === 'checking' ? t.ask.who.importing : state.is === 'said' ? <p>{state.words}</p> : null}
        </div>
        {state.is === 'failed' ? <Failed failure={state.failure} /> : null}
      </section>
      {examples.data === undefined || examples.data.examples.length === 0 ? null : (
        <section className="who-examples">
          <h2>{t.ask.who.example}</h2>
          <p className="soft small">
            {t.ask.who.exampleHint}
            {draft.answers.length > 0 ? ` ${t.ask.who.replace}` : ''}
          </p>
          <ul className="plain-list">
            {examples.data.examples.map((example) => (
              <li key={example.id}>
                <button
                  type="button"
                  lang="zh-CN"
                  className="button-text"
                  onClick={() => void take(JSON.stringify(example.file))}
                >
                  {example.title}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  )
}
