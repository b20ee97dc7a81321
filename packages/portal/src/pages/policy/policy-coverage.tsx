import type { PolicyPage as Policy } from '../../wire/law.ts'
import { useSpeech } from '../../words/speech.ts'

/** How much of a document is a rule, and for which reasons the rest is not. */
export function PolicyCoverage({ policy }: { readonly policy: Policy }) {
  const { t } = useSpeech()
  const words = t.law.policy
  const { encoded, notEncoded } = policy.coverage
  const reasons = new Map<string, number>()
  for (const { reason } of policy.notEncoded) reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
  return (
    <section>
      <h2 id="coverage">{words.coverage}</h2>
      <p>{words.coverageWords(encoded, notEncoded)}</p>
      <svg className="coverage" viewBox="0 0 1000 16" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect className="coverage-all" x="0" y="0" width="1000" height="16" />
        <rect
          className="coverage-encoded"
          x="0"
          y="0"
          width={encoded + notEncoded === 0 ? 0 : (encoded / (encoded + notEncoded)) * 1000}
          height="16"
        />
      </svg>
      <ul className="plain-list">
        {[...reasons]
          .sort(([, a], [, b]) => b - a)
          .map(([reason, count]) => (
            <li key={reason} className="soft">
              {words.notEncodedCount(count)}
              {t.colon}
              {reason}
            </li>
          ))}
      </ul>
      {policy.notEncoded.length === 0 ? null : (
        <details className="policy-not">
          <summary>
            <h3>
              {words.notEncoded} <span className="soft">{words.notEncodedCount(policy.notEncoded.length)}</span>
            </h3>
          </summary>
          <p className="soft">{words.notEncodedWords}</p>
          <ul className="plain-list">
            {policy.notEncoded.map((row) => (
              <li key={row.row} className="policy-rule">
                <span lang="zh-CN">{row.row.slice(policy.id.length + 1)}</span>
                <span className="soft">
                  {row.reason}
                  {row.detail === null ? '' : `${t.colon}${row.detail}`}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
