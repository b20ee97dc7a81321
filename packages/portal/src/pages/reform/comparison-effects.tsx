import { lazy, Suspense, useMemo, useState } from 'react'
import { Money } from '../../parts/money.tsx'
import { Waiting } from '../../shell/page.tsx'
import { type Comparison, GROUPINGS, type Grouping, type Moved } from '../../wire/comparison.ts'
import { useWords } from '../analyst/words.ts'
import { Pick } from '../measures/pick.tsx'
import '../measures/measures.css'
import { ScrollTable } from '../plans/scroll-table.tsx'
import type { Bars } from './bar-chart.tsx'

const BarsChart = lazy(() => import('./bar-chart.tsx'))
const FEN_IN_WAN = 1_000_000

/** Who gains and who loses, by one grouping, as chart and as table. */
export function Effects({ of, file }: { readonly of: Comparison; readonly file: string }) {
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
