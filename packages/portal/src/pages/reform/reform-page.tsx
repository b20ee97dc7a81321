import { useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { TextField } from '../../parts/text-field.tsx'
import { Go } from '../../shell/go.tsx'
import { Waiting } from '../../shell/page.tsx'
import { useComparison } from '../../wire/comparison.ts'
import { type LawChange, useDraft, useDrafts, useExampleReforms, useUsualDay } from '../../wire/reforms.ts'
import { AnalystFrame } from '../analyst/analyst-frame.tsx'
import { Refused } from '../analyst/refused.tsx'
import { useWords } from '../analyst/words.ts'
import { Pick } from '../measures/pick.tsx'
import '../measures/measures.css'
import { ComparisonAsked } from './comparison-result.tsx'

/** What if: one of the worked reforms or of the drafts over the whole population. The choice stands in the address. */
export default function ReformPage() {
  const w = useWords()
  const [params, setParams] = useSearchParams()
  const examples = useExampleReforms()
  const drafts = useDrafts()
  const choice = params.get('change') ?? ''
  const usual = useUsualDay()
  const asOf = params.get('asOf') ?? usual
  const draftId = choice.startsWith('draft:') ? choice.slice(6) : ''
  const draft = useDraft(draftId)
  const example = examples.data?.examples.find((e) => `example:${e.id}` === choice)
  const change: LawChange | null = draftId === '' ? (example?.change ?? null) : (draft.data?.change ?? null)
  const request = useMemo(() => (change === null || asOf === '' ? null : { change, asOf }), [change, asOf])
  const asked = useComparison(request)
  const set = (part: Readonly<Record<string, string>>) =>
    setParams({ ...Object.fromEntries(params), ...part }, { replace: true })
  const failed = [examples, drafts, ...(draftId === '' ? [] : [draft])].filter((asked) => asked.isError)
  return (
    <AnalystFrame title={w.reform.title} lead={w.reform.lead}>
      {failed[0] !== undefined ? (
        <Refused failure={failed[0].error} again={() => failed.map((one) => one.refetch())} />
      ) : examples.data === undefined || drafts.data === undefined ? (
        <Waiting />
      ) : (
        <>
          <div className="card analyst-form no-print">
            <Pick
              label={w.reform.pick}
              any="—"
              value={choice}
              options={[
                ...examples.data.examples.map((e) => [`example:${e.id}`, `${w.reform.example} · ${e.title}`] as const),
                ...drafts.data.drafts.map((d) => [`draft:${d.id}`, `${w.reform.draft} · ${d.title}`] as const),
              ]}
              onChange={(next) => set({ change: next })}
            />
            <TextField label={w.reform.asOf} type="date" value={asOf} onChange={(day) => set({ asOf: day })} />
          </div>
          {draftId !== '' && draft.isPending ? (
            <Waiting />
          ) : change === null ? (
            <p className="notice">{w.reform.none}</p>
          ) : (
            <>
              <section>
                <h2>{example?.title ?? draft.data?.title}</h2>
                <ul>
                  {(example?.says ?? draft.data?.says ?? []).map((says) => (
                    <li key={says}>{says}</li>
                  ))}
                </ul>
                <p className="no-print">
                  <Go
                    to={
                      draftId === '' ? `/analyst/drafts/new?example=${example?.id ?? ''}` : `/analyst/drafts/${draftId}`
                    }
                  >
                    {draftId === '' ? w.reform.edit : w.reform.open}
                  </Go>
                </p>
              </section>
              <ComparisonAsked asked={asked} file="pengce-what-if" />
            </>
          )}
        </>
      )}
    </AnalystFrame>
  )
}
