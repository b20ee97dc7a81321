import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { toFile } from '../../applicant/applicant-file.ts'
import { placeKey, type Value, withAnswer } from '../../applicant/draft.ts'
import { useDraft } from '../../applicant/store.ts'
import { useVisitNow } from '../../applicant/visits.ts'
import { Failed } from '../../shell/failed.tsx'
import { GoMain } from '../../shell/go.tsx'
import { Page, Waiting } from '../../shell/page.tsx'
import { useNextQuestion } from '../../wire/advice-queries.ts'
import { useAssessment, useFacts } from '../../wire/queries.ts'
import { useSpeech } from '../../words/speech.ts'
import { Contradictions } from '../advice/contradictions.tsx'
import { Answers } from './answers.tsx'
import { type Asked, changing, nextAsked, openQuestions } from './asked.ts'
import { useContradictions } from './contradicted.ts'
import { Question } from './question.tsx'
import { Running } from './running.tsx'

/** One question at a time, with the result so far beside it. Each question has an address, so "back" goes back. */
export function Conversation() {
  const { t, at } = useSpeech()
  const { draft, change, saved } = useDraft()
  const navigate = useNavigate()
  const [params, setParams] = useSearchParams()
  const file = useMemo(() => toFile(draft), [draft])
  const assessment = useAssessment(file, true)
  const next = useNextQuestion(file, true)
  const contradictions = useContradictions(file, draft.answers.length > 1)
  const facts = useFacts()
  useVisitNow(file)
  const wanted = params.get('q')
  const stale = assessment.isPlaceholderData

  const known = facts.data?.facts
  const questions = stale ? undefined : assessment.data?.questions
  const best = next.isPlaceholderData || next.isError ? undefined : next.data?.next
  // Without an order by use there is still one by the money that hangs on each.
  const unordered = next.isError
  const current = useMemo((): Asked | 'none' | undefined => {
    if (known === undefined) return undefined
    const earlier = draft.answers.find((answer) => placeKey(answer) === wanted)
    if (earlier !== undefined) return changing(earlier, draft, known, t) ?? 'none'
    const first = best === undefined ? undefined : best === null ? 'none' : nextAsked(best, draft, known)
    if (first !== undefined && (wanted === null || (first !== 'none' && first.key === wanted))) return first
    if (questions === undefined) return undefined
    const open = openQuestions(questions, draft, known)
    const linked = open.find((question) => question.key === wanted)
    return linked ?? first ?? (unordered || best !== undefined ? (open[0] ?? 'none') : undefined)
  }, [wanted, draft, known, questions, best, unordered, t])

  // While the answer is computed the question stays, out of reach, so that nothing jumps.
  const [last, setLast] = useState<Asked | null>(null)
  if (current !== undefined && current !== 'none' && current !== last) setLast(current)
  const shown = current ?? last ?? undefined

  const key = current === undefined || current === 'none' ? null : current.key
  useEffect(() => {
    if (key !== null && key !== wanted) setParams({ q: key }, { replace: true })
  }, [key, wanted, setParams])
  useHeadingFocus(key)

  const answer = (question: Asked, value: Value) => {
    change((before) => withAnswer(before, { ...question.place, value, from: 'asked' }))
    void navigate(at('/ask'))
  }
  const failed = [assessment, facts].find((query) => query.isError)
  const previous = draft.answers.at(wanted === null ? -1 : previousIndex(draft.answers.map(placeKey), wanted))

  return (
    <div className="ask">
      <div className="ask-main">
        {failed !== undefined ? (
          <Page title={t.ask.title}>
            <Failed failure={failed.error} again={() => void failed.refetch()} />
          </Page>
        ) : shown === undefined ? (
          <Page title={t.ask.title}>
            <Waiting rows={4} />
          </Page>
        ) : shown === 'none' ? (
          <Page title={t.ask.done.title} lead={t.ask.done.words}>
            <p>
              <GoMain to="/result">{t.ask.finish}</GoMain>
            </p>
          </Page>
        ) : (
          <Question
            key={shown.key}
            asked={shown}
            busy={current === undefined}
            onAnswer={(value) => answer(shown, value)}
            onBack={
              previous === undefined
                ? null
                : () => void navigate(`${at('/ask')}?q=${encodeURIComponent(placeKey(previous))}`)
            }
          />
        )}
        {unordered && shown !== undefined && shown !== 'none' && shown.before === null ? (
          <p role="status" className="soft small">
            {t.ask.unordered}
          </p>
        ) : null}
        <Contradictions of={contradictions} />
        <p className="ask-saved soft small">{saved ? t.ask.saved : t.ask.notSaved}</p>
        <Answers facts={known ?? []} contradictions={contradictions} />
      </div>
      {failed === undefined ? <Running assessment={assessment.data} stale={assessment.isFetching} /> : null}
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
  useLayoutEffect(() => {
    if (key === null) return
    if (last.current !== null && last.current !== key)
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: false })
    last.current = key
  }, [key])
}
