import { AsGiven } from '../../parts/as-given.tsx'
import { Money } from '../../parts/money.tsx'
import type { Owed } from '../../wire/own.ts'
import { useLanguage } from '../../words/language.tsx'
import { useOwn } from '../../words/own.ts'
import type { CaseShown } from './case-page.tsx'
import { isTheirs, linesOf } from './said.ts'

const isGrant = ({ direction }: Owed): boolean => direction === 'payable'

/** What was granted and what of it is still to come: the answer before the state. */
export function Granted({ of }: { readonly of: CaseShown }) {
  const { case: words } = useOwn()
  const owed = of.case.money.filter(isGrant)
  if (owed.length === 0) return null
  const sum = (key: 'amount' | 'open') => owed.reduce((total, one) => total + one[key], 0)
  return (
    <>
      <p className="own-big">
        {words.owed} <Money fen={sum('amount')} />
      </p>
      <p>
        {sum('open') === 0 ? (
          words.paidUp
        ) : (
          <>
            {words.open} <Money fen={sum('open')} />
          </>
        )}
      </p>
    </>
  )
}

/** How it ended: what was granted, or else why not and how to object. */
export function Ended({ of }: { readonly of: CaseShown }) {
  const { language } = useLanguage()
  const { case: words } = useOwn()
  if (of.case.money.some(isGrant))
    return (
      <section className="card own-now">
        <Granted of={of} />
      </section>
    )
  const last = of.events.findLast((event) => !isTheirs(event) && linesOf(event, language).length > 0)
  const contestable = of.mine.contestable.length > 0
  if (last === undefined && !contestable) return null
  return (
    <section className="card own-now">
      {last === undefined ? null : (
        <>
          <p className="own-big">{last.title}</p>
          {linesOf(last, language).map((line) => (
            <p key={line}>
              <AsGiven text={line} />
            </p>
          ))}
        </>
      )}
      {contestable ? <a href="#contest">{words.contest.title}</a> : null}
    </section>
  )
}
