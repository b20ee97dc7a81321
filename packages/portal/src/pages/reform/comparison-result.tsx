import { Money } from '../../parts/money.tsx'
import { Waiting } from '../../shell/page.tsx'
import type { Comparison, Progress } from '../../wire/comparison.ts'
import { useLanguage } from '../../words/language.tsx'
import { Refused } from '../analyst/refused.tsx'
import { useWords } from '../analyst/words.ts'
import { ScrollTable } from '../plans/scroll-table.tsx'
import { Effects } from './comparison-effects.tsx'
import { saveComparison } from './comparison-file.ts'
import { CostSum } from './cost-sum.tsx'
import './reform.css'

interface Asked {
  readonly data: Comparison | { readonly progress: Progress } | undefined
  readonly error: Error | null
  readonly isPlaceholderData: boolean
  readonly refetch: () => unknown
}

/** What a comparison came to, or how far it is. */
export function ComparisonAsked({ asked, file }: { readonly asked: Asked; readonly file: string }) {
  const w = useWords()
  if (asked.error !== null) return <Refused failure={asked.error} again={() => void asked.refetch()} />
  if (asked.data === undefined) return <Waiting rows={4} />
  if ('progress' in asked.data) {
    const { stage, done, of } = asked.data.progress
    return (
      <div role="status" className="notice">
        <p>{w.result[stage](done, of)}</p>
        {of === 0 ? null : <progress value={done} max={of} aria-label={w.desk.costWaiting} />}
      </div>
    )
  }
  return (
    <div className={asked.isPlaceholderData ? 'older' : undefined} aria-busy={asked.isPlaceholderData}>
      <Result of={asked.data} file={file} />
    </div>
  )
}

function Result({ of, file }: { readonly of: Comparison; readonly file: string }) {
  const { language, t } = useLanguage()
  const w = useWords()
  const r = w.result
  const difference = Number(BigInt(of.paid.after) - BigInt(of.paid.before))
  const { all } = of.effects
  const share = (parts: number) => `${parts / 10_000}%`
  const part = (parts: number) => Number((BigInt(difference) * BigInt(parts)) / 1_000_000n)
  const touched = new Set([...Object.keys(of.versions.before), ...Object.keys(of.versions.after)]).size
  const count = (n: number) => n.toLocaleString(t.htmlLang)
  return (
    <div className="cost">
      {of.madeUp === null ? null : (
        <p className="notice notice-warn" role="note">
          {r.madeUp}
        </p>
      )}
      <p className="soft">{r.certain}</p>
      <dl className="cost-sums">
        <CostSum name={r.before} fen={Number(of.paid.before)} />
        <CostSum name={r.after} fen={Number(of.paid.after)} />
        <CostSum name={r.difference} fen={difference} main signed />
      </dl>
      <dl className="facts-list">
        <dt>{r.possible}</dt>
        <dd>
          <Money fen={Number(of.before.possible ?? 0)} /> → <Money fen={Number(of.after.possible ?? 0)} />
        </dd>
        {of.takeUp === null ? null : (
          <>
            <dt>{r.takeUp(share(of.takeUp.low), share(of.takeUp.high))}</dt>
            <dd>
              <Money fen={part(of.takeUp.low)} /> – <Money fen={part(of.takeUp.high)} />
            </dd>
          </>
        )}
        <dt>{r.gainers}</dt>
        <dd>
          {count(all.gainers)} · {r.gain} <Money fen={Number(all.gain)} />
        </dd>
        <dt>{r.losers}</dt>
        <dd>
          {count(all.losers)} · {r.loss} <Money fen={Number(all.loss)} />
        </dd>
      </dl>
      <p className="soft small">
        {[
          r.population(count(of.effects.entities)),
          r.versions(touched),
          r.seconds(of.seconds.toLocaleString(t.htmlLang)),
        ].join(' · ')}
      </p>
      {all.gainers + all.losers === 0 ? <p className="notice">{r.nobody}</p> : <Effects of={of} file={file} />}
      <Measures of={of} />
      <button type="button" className="button-text no-print" onClick={() => saveComparison(of, file, r, language)}>
        {r.export}
      </button>
    </div>
  )
}

function Measures({ of }: { readonly of: Comparison }) {
  const r = useWords().result
  const shown = of.measures.filter((m) => JSON.stringify(m.before) !== JSON.stringify(m.after))
  if (shown.length === 0) return null
  const money = (fen: string | null | undefined) => <Money fen={Number(fen ?? 0)} />
  return (
    <section>
      <h3>{r.byMeasure}</h3>
      <ScrollTable
        label={r.byMeasure}
        columns={[r.measure, `${r.granted} (${r.before})`, r.before, `${r.granted} (${r.after})`, r.after]}
        numbers={[1, 2, 3, 4]}
        rows={shown.map((m) => [
          m.title,
          m.before?.granted ?? 0,
          money(m.before?.counted),
          m.after?.granted ?? 0,
          money(m.after?.counted),
        ])}
      />
    </section>
  )
}
