import { csv, download } from '../../parts/download.ts'
import { type Comparison, GROUPINGS } from '../../wire/comparison.ts'
import type { Language } from '../../words/language.tsx'
import { yuanText } from '../../words/money.ts'
import type { AnalystTexts } from '../../words/zh/analyst.ts'

/** Saves what a comparison came to as a file of figures. */
export function saveComparison(of: Comparison, file: string, r: AnalystTexts['result'], language: Language): void {
  const unit = language === 'zh' ? '元' : 'CNY'
  download(
    `${file}.csv`,
    'text/csv',
    csv([
      ...(of.madeUp === null ? [] : [[r.madeUp]]),
      [of.title ?? '', of.asOf, unit],
      [r.difference, r.before, yuanText(of.paid.before), r.after, yuanText(of.paid.after)],
      ...GROUPINGS.flatMap((g) =>
        of.groups[g].flatMap((group, i) => {
          const s = of.effects.by[g][i]
          return s === undefined || s.gainers + s.losers === 0
            ? []
            : [[r.by[g], group.title, `${s.gainers}`, yuanText(s.gain), `${s.losers}`, yuanText(s.loss)]]
        }),
      ),
      ...of.measures.map((m) => [r.measure, m.title, yuanText(m.before?.counted), yuanText(m.after?.counted)]),
      ...[...of.effects.mostGained, ...of.effects.mostLost].map((m) => [
        r.entity,
        m.entity,
        yuanText(m.before),
        yuanText(m.after),
      ]),
    ]),
  )
}
