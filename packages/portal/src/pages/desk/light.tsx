import type { Light } from '../../wire/case.ts'
import type { Queued } from '../../wire/desk.ts'
import { dateText } from '../../words/date.ts'
import { useLanguage } from '../../words/language.tsx'
import { useWork } from '../../words/work.ts'
import './light.css'

const marks: Readonly<Record<Light, string>> = { red: '!', amber: '◷', green: '✓', none: '–' }

/** How much time is left, with its mark and colour; colour is never the only sign. */
export function TimeLeft({
  of,
}: {
  readonly of: Pick<Queued, 'light' | 'workingDaysLeft' | 'waitsUntil' | 'provisional' | 'outcome'>
}) {
  const { language } = useLanguage()
  const { queue: w, outcomes } = useWork()
  const { light, workingDaysLeft: days, outcome } = of
  if (outcome !== null)
    return <span className="soft">{Object.entries(outcomes).find(([key]) => key === outcome)?.[1] ?? outcome}</span>
  const untimed = of.waitsUntil === null ? w.noTerm : w.runs(dateText(of.waitsUntil, language))
  const text =
    light === 'none' || days === null ? untimed : light === 'red' ? w.past(Math.abs(days)) : w.left(Math.max(0, days))
  return (
    <span className={`light light-${light}`}>
      <span className="light-mark" aria-hidden="true">
        {marks[light]}
      </span>
      <span>
        {text}
        {of.provisional ? <span className="small soft"> {w.provisional}</span> : null}
      </span>
    </span>
  )
}
