import { Input } from 'antd'
import { useId, useMemo, useState } from 'react'
import { useComparison } from '../../wire/comparison.ts'
import { type LawChange, useUsualDay } from '../../wire/reforms.ts'
import { useWords } from '../analyst/words.ts'
import { ComparisonAsked } from '../reform/comparison-result.tsx'

/** What the change would cost over the population, worked out anew whenever it changes. */
export function CostBeside({ change }: { readonly change: LawChange }) {
  const w = useWords()
  const day = useId()
  const usual = useUsualDay()
  const [chosen, setAsOf] = useState<string | null>(null)
  const asOf = chosen ?? usual
  const request = useMemo(() => (asOf === '' ? null : { change, asOf }), [change, asOf])
  const asked = useComparison(request)
  return (
    <section className="desk-cost">
      <div className="analyst-head">
        <h2>{w.desk.cost}</h2>
        <div className="row">
          <label htmlFor={day}>{w.desk.asOf}</label>
          <Input id={day} type="date" value={asOf} onChange={(event) => setAsOf(event.target.value)} />
        </div>
      </div>
      <ComparisonAsked asked={asked} file="pengce-reform" />
    </section>
  )
}
