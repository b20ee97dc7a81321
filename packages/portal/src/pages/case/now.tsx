import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { AsGiven } from '../../parts/as-given.tsx'
import { PaperField, sizeText } from '../../parts/paper-field.tsx'
import { Failed } from '../../shell/failed.tsx'
import { type CaseAnswer, useMyChange, type WrittenFacts } from '../../wire/own.ts'
import { useFacts } from '../../wire/queries.ts'
import { useOfficeTitle, useService } from '../../wire/service.ts'
import { dateText } from '../../words/date.ts'
import { useLanguage } from '../../words/language.tsx'
import { useOwn } from '../../words/own.ts'
import { wordOf } from '../../words/table.ts'
import { FactField } from '../apply/fact-field.tsx'
import { withWritten, writtenAt } from '../apply/known-facts.ts'
import type { CaseShown } from './case-page.tsx'
import { Ended, Granted } from './granted.tsx'
import { isTheirs, linesOf } from './said.ts'
import './case.css'

/** What ends the application stands last and asks once more: it cannot be undone. */
const FINAL: readonly string[] = ['withdrawn', 'declined', 'abandoned', 'given-up']
const byWeight = (a: CaseAnswer, b: CaseAnswer): number =>
  Number(FINAL.includes(a.type)) - Number(FINAL.includes(b.type))

/** What the applicant has to do now, or whom the case waits for. */
export function Now({ of }: { readonly of: CaseShown }) {
  const { t, language } = useLanguage()
  const { case: words, cases } = useOwn()
  const titleOf = useOfficeTitle()
  const { queued, answers, waitsFor } = of.case
  if (queued.outcome !== null) return <Ended of={of} />
  if (answers.length > 0) return <ToDo of={of} answers={answers} />
  const who = waitsFor.map(titleOf).join(t.comma)
  return (
    <section className="card own-now">
      <Granted of={of} />
      {queued.due === null ? (
        <p>
          {queued.waitsUntil === null
            ? words.waits(who)
            : words.waitsUntil(queued.step, dateText(queued.waitsUntil, language, true))}
        </p>
      ) : queued.light === 'red' ? (
        <p className="own-red">{words.late(who, dateText(queued.due, language, true))}</p>
      ) : (
        <p>
          {words.waitsBy(who, dateText(queued.due, language, true))}{' '}
          <span className="soft">{cases.left(queued.workingDaysLeft ?? 0)}</span>
        </p>
      )}
      <p className="soft">{words.nothing}</p>
    </section>
  )
}

function ToDo({ of, answers }: { readonly of: CaseShown; readonly answers: readonly CaseAnswer[] }) {
  const { t, language } = useLanguage()
  const { case: words, cases, apply } = useOwn()
  const paperWords = apply.materials
  const client = useQueryClient()
  const send = useMyChange<unknown>()
  const service = useService(of.case.queued.procedure)
  const known = useFacts().data?.facts ?? []
  const [facts, setFacts] = useState<WrittenFacts>({})
  /** The answer that cannot be taken back and was pressed once. */
  const [sure, setSure] = useState<string | null>(null)
  const { queued, materials, papers } = of.case
  const needs = [...new Map(answers.flatMap((a) => a.needs).map((n) => [n.id, n])).values()]
  const last = [...of.events].reverse().find((e) => !isTheirs(e))
  const said = last === undefined ? [] : linesOf(last, language)
  const limits = service.data?.papers
  const asked = [...materials.filter((m) => m.asked !== 'no'), { id: 'other', title: paperWords.other }]
  const give = (answer: CaseAnswer) =>
    send.mutate({
      method: 'POST',
      path: `/v1/cases/${of.id}/answers`,
      value: { type: answer.type, of: answer.of, seen: of.case.version, facts },
    })
  return (
    <section className="card own-now" aria-labelledby="now-title">
      <h2 id="now-title">{words.now}</h2>
      <p className="own-big">
        {last === undefined || said.length === 0 ? queued.step : [last.title, last.about].filter(Boolean).join(' · ')}
      </p>
      {queued.due === null ? null : (
        <p className={queued.light === 'green' ? '' : 'own-amber'}>
          {words.due(dateText(queued.due, language, true))} · {cases.left(queued.workingDaysLeft ?? 0)}
        </p>
      )}
      {said.length === 0 ? null : (
        <div>
          <h3>{words.saidToYou}</h3>
          <ul>
            {said.map((line) => (
              <li key={line}>
                <AsGiven text={line} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {needs.length === 0 ? null : (
        <div className="own-form">
          <h3>{words.needs}</h3>
          {needs.map((need) => {
            const fact = known.find((f) => f.id === need.id)
            return fact === undefined ? (
              <p key={need.id}>{need.question}</p>
            ) : (
              <FactField
                key={need.id}
                fact={fact}
                year={null}
                value={writtenAt(facts, need.id, null)}
                onChange={(value) => setFacts((before) => withWritten(before, need.id, null, value))}
              />
            )
          })}
        </div>
      )}
      {limits === undefined ? null : (
        <div className="own-part own-full">
          <h3>{words.upload}</h3>
          <p className="soft small">{paperWords.words(limits.kinds.join(t.comma), sizeText(limits.most))}</p>
          <ul className="plain-list own-list">
            {asked.map((m) => (
              <PaperField
                key={m.id}
                title={m.title}
                note=""
                papers={papers.filter((p) => p.material === m.id)}
                to={`/v1/cases/${of.id}/papers?material=${encodeURIComponent(m.id)}`}
                kinds={limits.kinds}
                most={limits.most}
                onSent={() => void client.invalidateQueries({ queryKey: ['mine'] })}
              />
            ))}
          </ul>
        </div>
      )}
      <div className="row">
        {[...answers].sort(byWeight).map((answer, n) => {
          const key = `${answer.type}@${answer.of ?? ''}`
          const final = FINAL.includes(answer.type)
          const name = wordOf(words.send, answer.type) === answer.type ? answer.title : wordOf(words.send, answer.type)
          return (
            <Button
              key={key}
              type={n === 0 && !final ? 'primary' : 'default'}
              danger={final && sure === key}
              size="large"
              loading={send.isPending && n === 0}
              disabled={answer.from !== null || send.isPending}
              onClick={() => (final && sure !== key ? setSure(key) : give(answer))}
            >
              {final && sure === key ? words.sure(name) : name}
              {answer.about === null ? '' : ` · ${answer.about}`}
              {answer.from === null ? '' : ` · ${words.from(dateText(answer.from, language))}`}
            </Button>
          )
        })}
        {sure === null ? null : <Button onClick={() => setSure(null)}>{words.notSure}</Button>}
      </div>
      {send.isError ? <Failed failure={send.error} /> : null}
    </section>
  )
}
