import { Asked } from '../../parts/asked.tsx'
import { Part } from '../../parts/part.tsx'
import { Go, GoMain } from '../../shell/go.tsx'
import { type Draft, type Queued, useMine } from '../../wire/own.ts'
import { useOwn } from '../../words/own.ts'

/** What waits for the applicant, and the ways to all cases and to something new. */
export function CasesBrief() {
  const { cases: words } = useOwn()
  const cases = useMine<{ readonly cases: readonly Queued[] }>('/v1/cases')
  const drafts = useMine<{ readonly drafts: readonly Draft[] }>('/v1/drafts').data?.drafts ?? []
  return (
    <Part title={words.title} card>
      <Asked of={cases}>{({ cases: all }) => <Brief of={all} drafts={drafts.length} />}</Asked>
      <div className="row">
        <GoMain to="/cases">{words.all}</GoMain>
        <Go to="/services">{words.find}</Go>
      </div>
    </Part>
  )
}

function Brief({ of, drafts }: { readonly of: readonly Queued[]; readonly drafts: number }) {
  const { cases: words } = useOwn()
  const mine = of.filter((c) => c.mine)
  return (
    <>
      <p>{words.brief(mine.length, of.length - mine.length, drafts)}</p>
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
    </>
  )
}
