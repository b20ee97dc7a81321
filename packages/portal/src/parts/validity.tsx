import type { Life } from '../wire/law.ts'
import { dateText, daysBetween, today } from '../words/date.ts'
import { useLanguage } from '../words/language.tsx'
import './validity.css'

/** Where a day lies in a life. */
export function standingOn({ from, until }: Life, day: string): 'now' | 'ended' | 'coming' {
  if (until !== null && day > until) return 'ended'
  return from !== null && day < from ? 'coming' : 'now'
}

/** The life of a rule as a bar with today in it, and in words. */
export function Validity({ life }: { readonly life: Life }) {
  const { t, language } = useLanguage()
  const day = today()
  const v = t.validity
  const from = life.from === null ? t.validity.noStart : dateText(life.from, language)
  const until = life.until === null ? t.validity.noEnd : dateText(life.until, language)
  return (
    <div className={`validity validity-${standingOn(life, day)}`}>
      <Bar life={life} day={day} />
      <p className="validity-ends">
        <span>{from}</span>
        <span>{until}</span>
      </p>
      <p className="validity-words">
        <ValidityWords life={life} />
        <span className="only-read"> {v.between(from, until)}</span>
      </p>
    </div>
  )
}

/** From so many days before its end, a rule's days are counted. */
export const SOON = 366

/** Whether it applies today, and for how long. */
export function ValidityWords({ life }: { readonly life: Life }) {
  const { t, language } = useLanguage()
  const v = t.validity
  const day = today()
  switch (standingOn(life, day)) {
    case 'now': {
      if (life.until === null) return v.nowOpen
      const left = daysBetween(day, life.until)
      return v.now(left <= SOON ? v.left(left) : v.until(dateText(life.until, language)))
    }
    case 'ended':
      return v.ended(daysBetween(life.until ?? day, day))
    case 'coming':
      return v.coming(daysBetween(day, life.from ?? day))
  }
}

function Bar({ life, day }: { readonly life: Life; readonly day: string }) {
  const from = life.from ?? day
  const until = life.until
  const length = until === null ? daysBetween(from, day) * 1.5 || 1 : daysBetween(from, until) || 1
  const gone = Math.min(1, Math.max(0, daysBetween(from, day) / length))
  return (
    <svg className="validity-bar" viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className="validity-whole" x="0" y="6" width="1000" height="8" rx="4" />
      <rect className="validity-gone" x="0" y="6" width={gone * 1000} height="8" rx="4" />
      <rect className="validity-today" x={Math.min(994, gone * 1000)} y="0" width="6" height="20" />
    </svg>
  )
}
