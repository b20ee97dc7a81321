import { Go } from '../shell/go.tsx'
import type { Citation } from '../wire/law.ts'
import { usePolicies } from '../wire/queries.ts'
import { useSpeech } from '../words/speech.ts'

/** Where something is written: the document by its title, and the place in it. */
export function Citations({ of }: { readonly of: readonly Citation[] }) {
  const { t } = useSpeech()
  const titleOf = useTitles()
  return (
    <ul className="plain-list citations">
      {of.map((c) => (
        <li key={`${c.document}${c.locator}`}>
          <Go to={`/policies/${c.document}`}>
            {t.law.citation(titleOf(c.document))}
            <span lang="zh-CN">{c.locator}</span>
          </Go>{' '}
          <span className="soft small" title={t.law.fingerprint(c.hash)}>
            #{c.hash.slice(0, 8)}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** A document's title by its id; while the list is on its way, its id. */
export function useTitles(): (id: string) => string {
  const { data } = usePolicies()
  return (id) => data?.policies.find((p) => p.id === id)?.title ?? id
}
