import type { Dispatch, SetStateAction } from 'react'
import { usePolicies } from '../../wire/queries.ts'
import { useLanguage } from '../../words/language.tsx'
import { wordOf } from '../../words/table.ts'
import { useWords } from '../analyst/words.ts'
import type { Edit } from './edit.ts'

interface OtherProps {
  readonly edit: Edit
  /** Null where nothing may be changed any more. */
  readonly onChange: Dispatch<SetStateAction<Edit>> | null
  /** The same in words, where the service has said it. */
  readonly says?: readonly string[]
}

/** Changes that the form has no field for, each as it is written, to be taken out again. */
export function OtherChanges({ edit, onChange, says }: OtherProps) {
  const w = useWords()
  if (edit.others.length === 0) return null
  return (
    <section className="card">
      <h2>{onChange === null ? w.desk.says : w.desk.others}</h2>
      <ul className="plain-list desk-others">
        {says !== undefined && says.length > 0
          ? says.map((text) => <li key={text}>{text}</li>)
          : edit.others.map((line, place) => (
              <li key={JSON.stringify(line)}>
                <Written line={line} />
                {onChange === null ? null : (
                  <button
                    type="button"
                    className="button-text"
                    onClick={() => onChange((e) => ({ ...e, others: e.others.filter((_, i) => i !== place) }))}
                  >
                    {w.desk.otherRemove}
                    <span className="only-read">
                      {' '}
                      <Written line={line} />
                    </span>
                  </button>
                )}
              </li>
            ))}
      </ul>
    </section>
  )
}

/** A budget in words, anything else as one writes it in a file. */
function Written({ line }: { readonly line: Readonly<Record<string, unknown>> }) {
  const { t } = useLanguage()
  const { budget: w } = useWords()
  const policies = usePolicies().data?.policies ?? []
  const budget = budgetOf(line)
  if (budget === null) return <code>{written(line)}</code>
  const title = policies.find((p) => p.id === budget.document)?.title ?? budget.document
  return (
    <>
      {title}
      {t.colon}
      {w.ceiling} {budget.ceiling}
      {t.comma}
      {wordOf(w.shares, budget.share)}
    </>
  )
}
function budgetOf({ budget }: Readonly<Record<string, unknown>>) {
  if (typeof budget !== 'object' || budget === null) return null
  const { document, ceiling, share = 'pro-rata' } = budget as Readonly<Record<string, unknown>>
  return typeof document === 'string' && typeof share === 'string' ? { document, ceiling: `${ceiling}`, share } : null
}

/** As one writes it in a file: keys and values on one line. */
const written = (line: Readonly<Record<string, unknown>>): string =>
  Object.entries(line)
    .map(([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(', ')
