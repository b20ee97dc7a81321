import { NavLink, useSearchParams } from 'react-router'
import { useSpeech } from '../../words/speech.ts'

const pages = { result: '/result', plan: '/result/plan', reach: '/result/reach' } as const
const NAMES = ['result', 'plan', 'reach'] as const

/** The pages that answer the same applicant: the result, the plan over the years, what is within reach. */
export function ResultNav({ reach }: { readonly reach?: number | undefined }) {
  const { t, at } = useSpeech()
  const [params] = useSearchParams()
  const by = params.get('by')
  return (
    <nav className="result-nav no-print" aria-label={t.advice.nav.label}>
      {NAMES.map((name) => (
        <NavLink
          key={name}
          end
          to={`${at(pages[name])}${by === null || name === 'reach' ? '' : `?by=${by}`}`}
          className="result-nav-link"
        >
          {t.advice.nav[name]}
          {name === 'reach' && reach !== undefined && reach > 0 ? <span className="soft"> {reach}</span> : null}
        </NavLink>
      ))}
    </nav>
  )
}
