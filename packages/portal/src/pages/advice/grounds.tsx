import { Go } from '../../shell/go.tsx'
import type { Ground } from '../../wire/advice.ts'
import { useLanguage } from '../../words/language.tsx'

/** Where it is written that something does not go together: by title and place, each place once. */
export function Grounds({ of }: { readonly of: readonly Ground[] }) {
  const { t } = useLanguage()
  const each = [...new Map(of.map((ground) => [ground.id, ground])).values()]
  return (
    <span>
      {each.map((ground, index) => {
        const [place] = ground.citations
        return (
          <span key={ground.id}>
            {index === 0 ? '' : t.comma}
            {ground.title}
            {place === undefined ? null : (
              <Go to={`/policies/${place.document}`} className="ground-place">
                <span lang="zh-CN">〔{place.locator}〕</span>
              </Go>
            )}
          </span>
        )
      })}
    </span>
  )
}
