import { useEffect, useMemo, useRef } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { toFile } from '../../applicant/applicant-file.ts'
import { placeKey, type Value, withAnswer } from '../../applicant/draft.ts'
import { useDraft } from '../../applicant/store.ts'
import { Failed } from '../../shell/failed.tsx'
import { GoMain } from '../../shell/go.tsx'
import { Page, Waiting } from '../../shell/page.tsx'
import { useAssessment, useFacts } from '../../wire/queries.ts'
import { useLanguage } from '../../words/language.tsx'
import { Answers } from './answers.tsx'
import { type Asked, changing, openQuestions } from './asked.ts'
import { Question } from './question.tsx'
import { Running } from './running.tsx'

/** One question at a time, with the result so far beside it. Each question has an address, so "back" goes back. */
export function Conversation() {
  const { t, at } = useLanguage()
  const { draft, change, saved } = useDraft()
  const navigate = useNavigate()
  const [params, setParams] = useSearchParams()
  const file = useMemo(() => toFile(draft), [draft])
  const assessment = useAssessment(file, true)
  const facts = useFacts()
  const wanted = params.get('q')
  const stale = assessment.isPlaceholderData

  const current = useMemo((): Asked | 'none' | undefined => {
    const known = facts.data?.facts ?? []
    const earlier = draft.answers.find((answer) => placeKey(answer) === wanted)
    if (earlier !== undefined && facts.isSuccess) return changing(earlier, draft, known, t) ?? 'none'
    if (assessment.data === undefined || facts.isPending || stale) return undefined
    const open = openQuestions(assessment.data.questions, draft, known)
    return open.find((question) => question.key === wanted) ?? open[0] ?? 'none'
  }, [wanted, draft, facts, assessment.data, stale, t])

  const key = current === undefined || current === 'none' ? null : current.key
  useEffect(() => {
    if (key !== null && key !== wanted) setParams({ q: key }, { replace: true })
  }, [key, wanted, setParams])
  useHeadingFocus(key)

  const answer = (question: Asked, value: Value) => {
    change((before) => withAnswer(before, { ...question.place, value, from: 'asked' }))
    void navigate(at('/ask'))
  }
  const previous = draft.answers.at(wanted === null ? -1 : previousIndex(draft.answers.map(placeKey), wanted))

  return (
    <div className="ask">
      <div className="ask-main">
        {assessment.isError ? (
          <Page title={t.ask.title}>
            <Failed failure={assessment.error} again={() => void assessment.refetch()} />
          </Page>
        ) : current === undefined ? (
          <Page title={t.ask.title}>
            <Waiting rows={4} />
          </Page>
        ) : current === 'none' ? (
          <Page title={t.ask.done.title} lead={t.ask.done.words}>
            <p>
              <GoMain to="/result">{t.ask.finish}</GoMain>
            </p>
          </Page>
        ) : (
          <Question
            key={current.key}
            asked={current}
            onAnswer={(value) => answer(current, value)}
            onBack={
              previous === undefined
                ? null
                : () => void navigate(`${at('/ask')}?q=${encodeURIComponent(placeKey(previous))}`)
            }
          />
        )}
        <p className="ask-saved soft small">{saved ? t.ask.saved : t.ask.notSaved}</p>
        <Answers facts={facts.data?.facts ?? []} />
      </div>
      <Running assessment={assessment.data} stale={assessment.isFetching} />
    </div>
  )
}

/** The answer given before the one being changed; before a new question, the last one. */
function previousIndex(keys: readonly string[], wanted: string): number {
  const index = keys.indexOf(wanted)
  return index === -1 ? -1 : index === 0 ? keys.length : index - 1
}

/** A new question takes the focus, so that a keyboard or a screen reader is where the eye is. */
function useHeadingFocus(key: string | null): void {
  const last = useRef<string | null>(null)
  useEffect(() => {
    if (key === null) return
    if (last.current !== null && last.current !== key)
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: false })
    last.current = key
  }, [key])
}
