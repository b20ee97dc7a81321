import { ChosenMeasures, type Offered } from '../../parts/chosen-measures.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { usePolicies } from '../../wire/queries.ts'
import { useWords } from '../analyst/words.ts'
import { type BudgetEdit, SHARES } from '../drafting/budget-edit.ts'
import { useFactsOf } from '../drafting/facts-of.ts'
import { Pick } from '../measures/pick.tsx'
import '../measures/measures.css'

interface FieldsProps {
  readonly value: BudgetEdit
  readonly onChange: (value: BudgetEdit) => void
  /** Measures that the draft itself makes. */
  readonly also?: readonly Offered[]
}

/** A budget as fields: over what, how much, and how it is shared out where it does not suffice. */
export function BudgetFields({ value, onChange, also = [] }: FieldsProps) {
  const { budget: w } = useWords()
  const policies = usePolicies().data?.policies ?? []
  const { document, of, share } = value
  const asked = document === '' ? (of[0]?.split('/')[0] ?? '') : document
  const fitting = useFactsOf(asked, share !== 'pro-rata').filter(
    (f) => f.type === (share === 'ranked' ? 'figure' : 'date'),
  )
  return (
    <>
      <Pick
        label={w.document}
        any={w.chosen}
        value={document}
        options={policies.filter((p) => p.measures > 0).map((p) => [p.id, p.title])}
        onChange={(next) => onChange({ ...value, document: next, of: [], by: '' })}
      />
      {document === '' ? (
        <div className="budget-chosen">
          <ChosenMeasures
            chosen={of}
            also={also}
            onChange={(next) => onChange({ ...value, of: next, by: '' })}
            words={w.chosenWords}
          />
        </div>
      ) : null}
      <TextField
        label={w.ceiling}
        value={value.ceiling}
        hint={w.ceilingHint}
        onChange={(ceiling) => onChange({ ...value, ceiling })}
      />
      <Pick
        label={w.share}
        value={share}
        options={SHARES.map((s) => [s, w.shares[s]])}
        onChange={(next) => onChange({ ...value, share: SHARES.find((s) => s === next) ?? 'pro-rata', by: '' })}
      />
      {share === 'pro-rata' ? null : (
        <Pick
          label={w.by}
          any="—"
          value={value.by}
          options={fitting.map((f) => [f.id, f.label])}
          onChange={(by) => onChange({ ...value, by })}
        />
      )}
    </>
  )
}
