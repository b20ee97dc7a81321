import type { Reason } from '../wire/report.ts'
import { useLanguage } from '../words/language.tsx'
import { Mark } from './verdict.tsx'
import './reasons.css'

/** Reasons as a tree: one claim a line, with its mark. Branches that are settled in favour start folded. */
export function Reasons({ of, depth = 0 }: { readonly of: readonly Reason[]; readonly depth?: number }) {
  return (
    <ul className={depth === 0 ? 'reasons reasons-top' : 'reasons'}>
      {Object.entries(of).map(([place, reason]) => (
        <li key={place}>
          {reason.children.length === 0 ? (
            <Line reason={reason} />
          ) : (
            <details open={depth === 0 || reason.mark !== 'yes'}>
              <summary>
                <Line reason={reason} />
              </summary>
              <Reasons of={reason.children} depth={depth + 1} />
            </details>
          )}
        </li>
      ))}
    </ul>
  )
}

function Line({ reason }: { readonly reason: Reason }) {
  const { t } = useLanguage()
  const { mark, text, citations = [] } = reason
  return (
    <span className="reason">
      {mark === null ? (
        <span className="reason-dot" aria-hidden="true" />
      ) : (
        <>
          <Mark standing={mark} />
          <span className="only-read">{t.marks[mark]}</span>
        </>
      )}
      <span className="reason-text">
        {text}
        {citations.length === 0 ? null : (
          <span className="reason-place" lang="zh-CN">
            {' '}
            〔{citations.map((c) => c.locator).join('、')}〕
          </span>
        )}
      </span>
    </span>
  )
}
