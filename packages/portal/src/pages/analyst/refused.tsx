import { Failed } from '../../shell/failed.tsx'
import { Failure } from '../../wire/fetch.ts'
import { useWords } from './words.ts'

/** What could not be had; whoever may not see it is told for whom it is. */
export function Refused({ failure, again }: { readonly failure: unknown; readonly again: () => void }) {
  const w = useWords()
  const closed =
    failure instanceof Failure &&
    failure.problems.some((p) => p.code === 'reforms/role' || /^(?:session|cases\/token)/u.test(p.code))
  if (!closed) return <Failed failure={failure} again={again} />
  return (
    <section className="notice notice-warn" role="alert">
      <h2>{w.signIn}</h2>
      <p>{w.closed}</p>
    </section>
  )
}
