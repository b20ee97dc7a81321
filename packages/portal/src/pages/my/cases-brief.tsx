import { Part } from '../../parts/part.tsx'
import { Go, GoMain } from '../../shell/go.tsx'
import { type Draft, type Queued, useMine } from '../../wire/own.ts'
import { useOwn } from '../../words/own.ts'

/** What waits for the applicant, and the ways to all cases and to something new. */
export function CasesBrief() {
  const { cases: words } = useOwn()
  const cases = useMine<{ readonly cases: readonly Queued[] }>('/v1/cases').data?.cases ?? []
  const drafts = useMine<{ readonly drafts: readonly Draft[] }>('/v1/drafts').data?.drafts ?? []
  const mine = cases.filter((c) => c.mine)
  return (
    <Part title={words.title} card>
      <p>{words.brief(mine.length, cases.length, drafts.length)}</p>
      {mine.length === 0 ? null : (
        <ul className="plain-list own-list">
          {mine.map((c) => (
            <li key={c.id}>
              <Go to={`/cases/${c.number}`}>{c.title}</Go>
              <span className="own-end">{c.step}</span>
            </li>
          ))}
        </ul>
      )}
      <div className="row">
        <GoMain to="/cases">{words.all}</GoMain>
        <Go to="/services">{words.find}</Go>
      </div>
    </Part>
  )
}
