import { Button } from 'antd'
import { type FormEvent, useMemo, useState } from 'react'
import { csv, download } from '../../parts/download.ts'
import { Money } from '../../parts/money.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { type Comparison, useComparison } from '../../wire/comparison.ts'
import { useUsualDay } from '../../wire/reforms.ts'
import { useLanguage } from '../../words/language.tsx'
import { yuanText } from '../../words/money.ts'
import { AnalystFrame } from '../analyst/analyst-frame.tsx'
import { useWords } from '../analyst/words.ts'
import { budgetLine, budgetReady, NO_BUDGET } from '../drafting/budget-edit.ts'
import { ScrollTable } from '../plans/scroll-table.tsx'
import { BudgetFields } from './budget-fields.tsx'
import { ComparisonAsked } from './comparison-result.tsx'
import { CostSum } from './cost-sum.tsx'

/** A ceiling over the support of a document: whether it suffices, how it is shared, and who goes short. */
export default function BudgetPage() {
  const w = useWords()
  const [budget, setBudget] = useState(NO_BUDGET)
  const usual = useUsualDay()
  const [chosen, setAsOf] = useState<string | null>(null)
  const asOf = chosen ?? usual
  const [run, setRun] = useState<object | null>(null)
  const asked = useComparison(run)
  const ready = budgetReady(budget) && asOf !== ''
  const start = (event: FormEvent) => {
    event.preventDefault()
    if (!ready) return
    setRun({ change: { changes: [budgetLine(budget)] }, asOf })
  }
  return (
    <AnalystFrame title={w.budget.title} lead={w.budget.lead}>
      <form className="card analyst-form no-print" onSubmit={start}>
        <BudgetFields value={budget} onChange={setBudget} />
        <TextField label={w.budget.asOf} type="date" value={asOf} onChange={setAsOf} />
        <Button type="primary" size="large" htmlType="submit" disabled={!ready}>
          {w.budget.run}
        </Button>
      </form>
      {run === null ? null : (
        <>
          {asked.data === undefined || 'progress' in asked.data ? null : <Shared of={asked.data} />}
          <ComparisonAsked asked={asked} file="pengce-budget" />
        </>
      )}
    </AnalystFrame>
  )
}

function Shared({ of }: { readonly of: Comparison }) {
  const { t } = useLanguage()
  const w = useWords()
  const b = w.budget
  const found = of.budgets.find((one) => one.side === 'after')
  const titles = useMemo(() => new Map(of.measures.map((m) => [m.measure, m.title])), [of])
  if (found === undefined) return null
  const count = (n: number) => n.toLocaleString(t.htmlLang)
  const { all, part, nothing } = found.counts
  return (
    <section className="cost">
      <dl className="cost-sums">
        {(['claimed', 'given', 'shortfall'] as const).map((key) => (
          <CostSum key={key} name={b[key]} fen={Number(found[key])} main={key === 'shortfall'} />
        ))}
      </dl>
      <p>{found.shortfall === '0' ? b.enough : b.counts(count(all), count(part), count(nothing))}</p>
      {of.shares.length === 0 ? null : (
        <details>
          <summary>{b.claims}</summary>
          <ScrollTable
            label={b.claims}
            columns={[w.result.entity, w.result.measure, b.claim, b.gets]}
            numbers={[2, 3]}
            rows={of.shares.map((s) => [
              s.entity,
              titles.get(s.measure) ?? s.measure,
              <Money key="claim" fen={s.amount} />,
              <Money key="gets" fen={s.gets} />,
            ])}
          />
          <button
            type="button"
            className="button-text no-print"
            onClick={() =>
              download(
                'pengce-budget-claims.csv',
                'text/csv',
                csv([
                  ...(of.madeUp === null ? [] : [[w.result.madeUp]]),
                  [w.result.entity, w.result.measure, b.claim, b.gets],
                  ...of.shares.map((s) => [
                    s.entity,
                    titles.get(s.measure) ?? s.measure,
                    yuanText(s.amount),
                    yuanText(s.gets),
                  ]),
                ]),
              )
            }
          >
            {w.result.export}
          </button>
        </details>
      )}
    </section>
  )
}
