import type { Dispatch, SetStateAction } from 'react'
import { useLanguage } from '../../words/language.tsx'
import { useWords } from '../analyst/words.ts'
import { BudgetFields } from '../reform/budget-fields.tsx'
import { addedId, addedReady } from './added-edit.ts'
import { budgetReady } from './budget-edit.ts'
import type { Edit } from './edit.ts'

interface BudgetsProps {
  readonly edit: Edit
  readonly onChange: Dispatch<SetStateAction<Edit>>
}

/** The budgets of a draft, each as a form. */
export function Budgets({ edit, onChange }: BudgetsProps) {
  const { language } = useLanguage()
  const { desk: w } = useWords()
  const also = edit.added.filter(addedReady).map((a) => ({
    id: addedId(a),
    title: a[language].trim() || a.zh.trim(),
    policyTitle: w.begun.title,
  }))
  return Object.entries(edit.budgets).map(([place, budget]) => {
    const at = Number(place)
    const title = edit.budgets.length === 1 ? w.budget : `${w.budget} ${at + 1}`
    return (
      <section key={place} className="card desk-measure" aria-label={title}>
        <h2>{title}</h2>
        <div className="analyst-form">
          <BudgetFields
            value={budget}
            also={also}
            onChange={(next) => onChange((e) => ({ ...e, budgets: e.budgets.with(at, next) }))}
          />
        </div>
        {budgetReady(budget) ? null : <p className="soft small">{w.unfinishedBudget}</p>}
        <button
          type="button"
          className="button-text"
          onClick={() => onChange((e) => ({ ...e, budgets: e.budgets.toSpliced(at, 1) }))}
        >
          {w.otherRemove}
          <span className="only-read"> {title}</span>
        </button>
      </section>
    )
  })
}
