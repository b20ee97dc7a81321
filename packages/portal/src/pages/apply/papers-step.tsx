import { useQueryClient } from '@tanstack/react-query'
import { PaperField, sizeText } from '../../parts/paper-field.tsx'
import { Part } from '../../parts/part.tsx'
import { type Draft, useMyChange } from '../../wire/own.ts'
import type { Service } from '../../wire/service.ts'
import { useLanguage } from '../../words/language.tsx'
import { useOwn } from '../../words/own.ts'

/** The papers of an application; what may be handed in is said before one chooses. */
export function PapersStep({ draft, service }: { readonly draft: Draft; readonly service: Service }) {
  const { t } = useLanguage()
  const { apply, service: said } = useOwn()
  const words = apply.materials
  const change = useMyChange<unknown>()
  const client = useQueryClient()
  const remove = (paper: string) => change.mutate({ method: 'DELETE', path: `/v1/drafts/${draft.id}/papers/${paper}` })
  const { kinds, most } = service.papers
  const asked = [...service.materials.map((m) => ({ ...m, listed: true })), otherPapers(words.other)]
  return (
    <Part title={words.title}>
      <p className="soft">
        {service.materials.length === 0 ? words.none : words.words(kinds.join(t.comma), sizeText(most))}
      </p>
      <ul className="plain-list own-list">
        {asked.map((m) => (
          <PaperField
            key={m.id}
            title={m.title}
            note={
              !m.listed
                ? ''
                : m.asked === 'always'
                  ? said.always
                  : said.onCondition(m.facts.map((f) => f.title).join(t.comma))
            }
            papers={draft.papers.filter((p) => p.material === m.id)}
            to={`/v1/drafts/${draft.id}/papers?material=${encodeURIComponent(m.id)}`}
            kinds={kinds}
            most={most}
            onSent={() => void client.invalidateQueries({ queryKey: ['mine'] })}
            onRemove={(paper) => remove(paper.id)}
          />
        ))}
      </ul>
    </Part>
  )
}

const otherPapers = (title: string) => ({
  id: 'other',
  title,
  asked: 'on-condition' as const,
  facts: [],
  listed: false,
})
