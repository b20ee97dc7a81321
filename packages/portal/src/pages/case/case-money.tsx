import { Money } from '../../parts/money.tsx'
import { Part } from '../../parts/part.tsx'
import { useOfficeTitle } from '../../wire/service.ts'
import { dateText } from '../../words/date.ts'
import { useLanguage } from '../../words/language.tsx'
import { useOwn } from '../../words/own.ts'
import type { CaseShown } from './case-page.tsx'

/** What was granted, what was paid and when, what is still open; and what has to be paid back. */
export function CaseMoney({ of }: { readonly of: CaseShown }) {
  const { language } = useLanguage()
  const { case: words } = useOwn()
  const titleOf = useOfficeTitle()
  if (of.case.money.length === 0) return null
  return (
    <Part title={words.money}>
      <ul className="plain-list own-list">
        {of.case.money.map((owed) => (
          <li key={owed.id}>
            <span>{owed.direction === 'payable' ? words.owed : words.recover}</span>
            <span className="own-end own-big">
              <Money fen={owed.amount} />
            </span>
            {owed.direction === 'payable' ? (
              <span className="soft small own-wide">{words.payer(titleOf(owed.payer))}</span>
            ) : null}
            {of.mine.payments
              .filter((p) => p.liability === owed.id)
              .map((p) => (
                <span key={`${p.on}${p.amount}`} className="own-wide small">
                  ✓ {words.paidOn(dateText(p.on, language))} <Money fen={p.amount} />
                </span>
              ))}
            {owed.open === 0 ? null : (
              <span className="own-wide small">
                {words.open} <Money fen={owed.open} />
                {owed.due === null ? '' : ` · ${words.payBy(dateText(owed.due, language))}`}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Part>
  )
}
