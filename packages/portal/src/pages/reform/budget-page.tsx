import { Button, Input } from 'antd'
import { type FormEvent, useId, useMemo, useState } from 'react'
import { csv, download } from '../../parts/download.ts'
import { Money } from '../../parts/money.tsx'
import { type Comparison, useComparison } from '../../wire/comparison.ts'
import type { Fact } from '../../wire/law.ts'
import { useLaw, usePolicies } from '../../wire/queries.ts'
import { useUsualDay } from '../../wire/reforms.ts'
import { useLanguage } from '../../words/language.tsx'
import { yuanText } from '../../words/money.ts'
import { AnalystFrame } from '../analyst/analyst-frame.tsx'
import { useWords } from '../analyst/words.ts'
import { Pick } from '../measures/pick.tsx'
import '../measures/measures.css'
import { ScrollTable } from '../plans/scroll-table.tsx'
import { ComparisonAsked } from './comparison-result.tsx'
import { CostSum } from './cost-sum.tsx'

const SHARES = ['pro-rata', 'ranked', 'first-come'] as const
type Share = (typeof SHARES)[number]

/** A ceiling over the support of a document: whether it suffices, how it is shared, and who goes short. */
export default function BudgetPage() {
  const w = useWords()
  const ids = [useId(), useId()] as const
  const policies = usePolicies()
  const [document, setDocument] = useState('')
  const [ceiling, setCeiling] = useState('')
  const [share, setShare] = useState<Share>('pro-rata')
  const [by, setBy] = useState('')
  const usual = useUsualDay()
  const [chosen, setAsOf] = useState<string | null>(null)
  const asOf = chosen ?? usual
  const [run, setRun] = useState<object | null>(null)
  const facts = useLaw<{ readonly facts: readonly Fact[] }>(
    `/v1/facts${document === '' ? '' : `?document=${document}`}`,
  )
  const fitting = (facts.data?.facts ?? []).filter((f) => f.type === (share === 'ranked' ? 'figure' : 'date'))
  const asked = useComparison(run)
  const ready = document !== '' && ceiling.trim() !== '' && (share === 'pro-rata' || by !== '') && asOf !== ''
  const start = (event: FormEvent) => {
    event.preventDefault()
    if (!ready) return
    const budget = { document, ceiling: ceiling.trim(), share, ...(share === 'pro-rata' ? {} : { by }) }
    setRun({ change: { changes: [{ budget }] }, asOf })
  }
  return (
    <AnalystFrame title={w.budget.title} lead={w.budget.lead}>
      <form className="card analyst-form no-print" onSubmit={start}>
        <Pick
          label={w.budget.document}
          any="—"
          value={document}
          options={(policies.data?.policies ?? []).filter((p) => p.measures > 0).map((p) => [p.id, p.title])}
          onChange={(next) => {
            setDocument(next)
            setBy('')
          }}
        />
        <div className="field">
          <label className="field-label" htmlFor={ids[0]}>
            {w.budget.ceiling}
          </label>
          <Input
            id={ids[0]}
            value={ceiling}
            placeholder={w.budget.ceilingHint}
            onChange={(event) => setCeiling(event.target.value)}
          />
        </div>
        <Pick
          label={w.budget.share}
          value={share}
          options={SHARES.map((s) => [s, w.budget.shares[s]])}
          onChange={(next) => {
            setShare(SHARES.find((s) => s === next) ?? 'pro-rata')
            setBy('')
          }}
        />
        {share === 'pro-rata' ? null : (
          <Pick label={w.budget.by} any="—" value={by} options={fitting.map((f) => [f.id, f.label])} onChange={setBy} />
        )}
        <div className="field">
          <label className="field-label" htmlFor={ids[1]}>
            {w.budget.asOf}
          </label>
          <Input id={ids[1]} type="date" value={asOf} onChange={(event) => setAsOf(event.target.value)} />
        </div>
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
