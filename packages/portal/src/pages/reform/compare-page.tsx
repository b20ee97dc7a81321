import { useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { TextField } from '../../parts/text-field.tsx'
import { Waiting } from '../../shell/page.tsx'
import { useComparison } from '../../wire/comparison.ts'
import { useDrafts, useUsualDay } from '../../wire/reforms.ts'
import { today } from '../../words/date.ts'
import { AnalystFrame } from '../analyst/analyst-frame.tsx'
import { Refused } from '../analyst/refused.tsx'
import { useWords } from '../analyst/words.ts'
import { Pick } from '../measures/pick.tsx'
import '../measures/measures.css'
import { ComparisonAsked } from './comparison-result.tsx'

const SIDES = ['before', 'after'] as const

/** Two versions of the law over the same population: as published, of a day, or of a draft. */
export default function ComparePage() {
  const w = useWords()
  const [params, setParams] = useSearchParams()
  const drafts = useDrafts()
  const part = (key: string, otherwise: string) => params.get(key) ?? otherwise
  const usual = useUsualDay()
  const asOf = part('asOf', usual)
  const chosen = { before: part('before', 'published'), after: part('after', 'day') }
  const days = { before: part('beforeDay', today()), after: part('afterDay', today()) }
  const set = (more: Readonly<Record<string, string>>) =>
    setParams({ ...Object.fromEntries(params), ...more }, { replace: true })
  const { before, after } = chosen
  const { before: beforeDay, after: afterDay } = days
  const request = useMemo(() => {
    const version = (choice: string, day: string) =>
      choice === 'published' ? { published: true } : choice === 'day' ? { day } : { draft: choice }
    return { before: version(before, beforeDay), after: version(after, afterDay), asOf }
  }, [before, after, beforeDay, afterDay, asOf])
  const asked = useComparison(drafts.isSuccess && asOf !== '' ? request : null)
  const found = asked.data !== undefined && 'versions' in asked.data ? asked.data.versions : null
  const same = found !== null && Object.keys({ ...found.before, ...found.after }).length === 0
  return (
    <AnalystFrame title={w.compare.title} lead={w.compare.lead}>
      {drafts.isPending ? (
        <Waiting />
      ) : drafts.isError ? (
        <Refused failure={drafts.error} again={() => void drafts.refetch()} />
      ) : (
        <>
          <div className="card analyst-form compare-form no-print">
            {SIDES.map((side) => (
              <div key={side} className="analyst-form">
                <Pick
                  label={w.compare[side]}
                  value={chosen[side]}
                  options={[
                    ['published', w.compare.published],
                    ['day', w.compare.day],
                    ...drafts.data.drafts.map((d) => [d.id, w.compare.draft(d.title)] as const),
                  ]}
                  onChange={(next) => set({ [side]: next })}
                />
                {chosen[side] === 'day' ? (
                  <TextField
                    label={w.compare.onDay}
                    type="date"
                    value={days[side]}
                    onChange={(day) => set({ [`${side}Day`]: day })}
                  />
                ) : null}
              </div>
            ))}
            <TextField label={w.compare.asOf} type="date" value={asOf} onChange={(day) => set({ asOf: day })} />
          </div>
          {same ? <p className="notice">{w.compare.same}</p> : <ComparisonAsked asked={asked} file="pengce-versions" />}
        </>
      )}
    </AnalystFrame>
  )
}
