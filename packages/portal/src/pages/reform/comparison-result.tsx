import { lazy, Suspense, useMemo, useState } from 'react'
import { csv, download } from '../../parts/download.ts'
import { Money } from '../../parts/money.tsx'
import { Waiting } from '../../shell/page.tsx'
import { type Comparison, GROUPINGS, type Grouping, type Moved, type Progress } from '../../wire/comparison.ts'
import { useLanguage } from '../../words/language.tsx'
import { Refused } from '../analyst/refused.tsx'
import { useWords } from '../analyst/words.ts'
import { Pick } from '../measures/pick.tsx'
import '../measures/measures.css'
import { ScrollTable } from '../plans/scroll-table.tsx'
import type { Bars } from './bar-chart.tsx'
import './reform.css'

const BarsChart = lazy(() => import('./bar-chart.tsx'))
const FEN_IN_WAN = 1_000_000

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
    <div className={asked.isPlaceholderData ? 'cost-older' : undefined} aria-busy={asked.isPlaceholderData}>
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
        <Figure name={r.before} fen={Number(of.paid.before)} />
        <Figure name={r.after} fen={Number(of.paid.after)} />
        <Figure name={r.difference} fen={difference} main />
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
          {count(all.gainers)}
          {t.comma}
          {r.gain} <Money fen={Number(all.gain)} />
        </dd>
        <dt>{r.losers}</dt>
        <dd>
          {count(all.losers)}
          {t.comma}
          {r.loss} <Money fen={Number(all.loss)} />
        </dd>
      </dl>
      <p className="soft small">
        {r.population(count(of.effects.entities))}
        {t.comma}
        {r.versions(touched)}
        {t.comma}
        {r.seconds(of.seconds.toLocaleString(t.htmlLang))}
      </p>
      {all.gainers + all.losers === 0 ? <p className="notice">{r.nobody}</p> : <Effects of={of} file={file} />}
      <Measures of={of} />
      <button type="button" className="button-text no-print" onClick={() => save(of, file, w, language)}>
        {r.export}
      </button>
    </div>
  )
}

const Figure = ({
  name,
  fen,
  main = false,
}: {
  readonly name: string
  readonly fen: number
  readonly main?: boolean
}) => (
  <div className={main ? 'cost-sum cost-sum-main' : 'cost-sum'}>
    <dt>{name}</dt>
    <dd>
      {main && fen > 0 ? '+' : ''}
      <Money fen={fen} />
    </dd>
  </div>
)

/** Who gains and who loses, by one grouping, as chart and as table. */
function Effects({ of, file }: { readonly of: Comparison; readonly file: string }) {
  const w = useWords()
  const r = w.result
  const [by, setBy] = useState<Grouping>('size')
  const rows = useMemo(
    () =>
      of.groups[by].flatMap((group, i) => {
        const shift = of.effects.by[by][i]
        return shift === undefined || shift.gainers + shift.losers === 0 ? [] : [{ group, shift }]
      }),
    [of, by],
  )
  const bars: Bars = useMemo(
    () => ({
      title: `${r.by[by]} (${r.unit})`,
      note: of.madeUp === null ? '' : r.madeUp,
      names: rows.map(({ group }) => group.title),
      series: [
        { name: r.loss, values: rows.map(({ shift }) => -Number(shift.loss) / FEN_IN_WAN) },
        { name: r.gain, values: rows.map(({ shift }) => Number(shift.gain) / FEN_IN_WAN) },
      ],
    }),
    [rows, by, r, of.madeUp],
  )
  const moved = [...of.effects.mostGained, ...of.effects.mostLost]
  return (
    <>
      <Pick
        label={r.group}
        value={by}
        options={GROUPINGS.map((g) => [g, r.by[g]])}
        onChange={(key) => setBy(GROUPINGS.find((g) => g === key) ?? 'size')}
      />
      <Suspense fallback={<Waiting rows={5} />}>
        <BarsChart bars={bars} file={`${file}-${by}`} />
      </Suspense>
      <ScrollTable
        label={r.by[by]}
        columns={[r.group, r.gainers, r.gain, r.losers, r.loss]}
        numbers={[1, 2, 3, 4]}
        rows={rows.map(({ group, shift }) => [
          group.title,
          shift.gainers,
          <Money key="gain" fen={Number(shift.gain)} />,
          shift.losers,
          <Money key="loss" fen={Number(shift.loss)} />,
        ])}
      />
      <details>
        <summary>{r.most}</summary>
        <ScrollTable
          label={r.most}
          columns={[r.entity, r.before, r.after, r.difference]}
          numbers={[1, 2, 3]}
          rows={moved.map((m: Moved) => [
            m.entity,
            <Money key="before" fen={m.before} />,
            <Money key="after" fen={m.after} />,
            <Money key="difference" fen={m.after - m.before} />,
          ])}
        />
      </details>
    </>
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

function save(of: Comparison, file: string, { result: r }: ReturnType<typeof useWords>, language: string): void {
  const yuan = (fen: string | number | null | undefined): string => {
    const value = BigInt(fen ?? 0)
    const size = value < 0n ? -value : value
    return `${value < 0n ? '-' : ''}${size / 100n}.${String(size % 100n).padStart(2, '0')}`
  }
  const unit = language === 'zh' ? '元' : 'CNY'
  download(
    `${file}.csv`,
    'text/csv',
    csv([
      ...(of.madeUp === null ? [] : [[r.madeUp]]),
      [of.title ?? '', of.asOf, unit],
      [r.difference, r.before, yuan(of.paid.before), r.after, yuan(of.paid.after)],
      ...GROUPINGS.flatMap((g) =>
        of.groups[g].flatMap((group, i) => {
          const s = of.effects.by[g][i]
          return s === undefined || s.gainers + s.losers === 0
            ? []
            : [[r.by[g], group.title, `${s.gainers}`, yuan(s.gain), `${s.losers}`, yuan(s.loss)]]
        }),
      ),
      ...of.measures.map((m) => [r.measure, m.title, yuan(m.before?.counted), yuan(m.after?.counted)]),
      ...[...of.effects.mostGained, ...of.effects.mostLost].map((m) => [
        r.entity,
        m.entity,
        yuan(m.before),
        yuan(m.after),
      ]),
    ]),
  )
}
