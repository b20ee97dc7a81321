import type { ReactNode } from 'react'
import { SOON, standingOn } from '../../parts/validity.tsx'
import { Failed } from '../../shell/failed.tsx'
import { Go } from '../../shell/go.tsx'
import { Waiting } from '../../shell/page.tsx'
import type { PolicySummary } from '../../wire/law.ts'
import { usePolicies } from '../../wire/queries.ts'
import { dateText, daysBetween, today } from '../../words/date.ts'
import { useLanguage } from '../../words/language.tsx'

const MOST = 8

/** The documents in force, those that end within a year first to be seen. */
export function PoliciesNow() {
  const { t, language } = useLanguage()
  const policies = usePolicies()
  if (policies.isPending) return <Waiting />
  if (policies.isError) return <Failed failure={policies.error} again={() => void policies.refetch()} />
  const day = today()
  const now = policies.data.policies.filter((p) => standingOn(p.inForce, day) === 'now')
  const left = (p: PolicySummary): number => (p.inForce.until === null ? Infinity : daysBetween(day, p.inForce.until))
  const ending = now.filter((p) => left(p) <= SOON).sort((a, b) => left(a) - left(b))
  const fruitful = now.filter((p) => p.measures > 0).sort((a, b) => b.measures - a.measures)
  const since = (p: PolicySummary): string => p.inForce.from ?? ''
  const fresh = now.filter((p) => since(p) !== '').sort((a, b) => since(b).localeCompare(since(a)))
  return (
    <div className="now">
      <section>
        <h2>{t.home.inForce}</h2>
        <ul className="plain-list now-list">
          {fruitful.slice(0, MOST).map((p) => (
            <Line key={p.id} policy={p}>
              {t.home.measures(p.measures)}
              {p.inForce.until === null ? '' : ` · ${t.validity.until(dateText(p.inForce.until, language))}`}
            </Line>
          ))}
        </ul>
        <Go to="/policies">{t.home.allPolicies}</Go>
      </section>
      <section>
        <h2>{t.home.ending}</h2>
        {ending.length === 0 ? <p className="soft">{t.home.endingNone}</p> : null}
        <ul className="plain-list now-list now-ending">
          {ending.slice(0, MOST).map((p) => (
            <Line key={p.id} policy={p}>
              <b className="now-left">{t.validity.left(left(p))}</b>
              {p.inForce.until === null ? '' : ` · ${dateText(p.inForce.until, language, true)}`}
            </Line>
          ))}
        </ul>
        <h2>{t.home.fresh}</h2>
        <ul className="plain-list now-list">
          {fresh.slice(0, 4).map((p) => (
            <Line key={p.id} policy={p}>
              {p.inForce.from === null ? '' : t.home.from(dateText(p.inForce.from, language))}
            </Line>
          ))}
        </ul>
      </section>
    </div>
  )
}

const Line = ({ policy, children }: { readonly policy: PolicySummary; readonly children: ReactNode }) => (
  <li>
    <Go to={`/policies/${policy.id}`}>{policy.title}</Go>
    <span className="soft small">{children}</span>
  </li>
)
