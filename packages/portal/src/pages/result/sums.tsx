import { Money } from '../../parts/money.tsx'
import type { Totals } from '../../wire/report.ts'
import { sumsOf } from '../../wire/sums.ts'
import { useSpeech } from '../../words/speech.ts'

/** The two sums that matter, large; what they leave out is said beneath. */
export function Sums({ totals }: { readonly totals: Totals }) {
  const { t } = useSpeech()
  const { certain, more, ceiling, settled, all } = sumsOf(totals)
  return (
    <section className="sums card">
      <dl>
        <div>
          <dt>{t.result.certain}</dt>
          <dd className="sums-certain">{certain === 0 ? t.result.certainNone : <Money fen={certain} />}</dd>
        </div>
        <div>
          <dt>{t.result.possible}</dt>
          <dd className="sums-more">
            {more === 0 && ceiling ? t.result.possibleNone : <Money fen={more} />}
            {ceiling ? null : <span className="sums-note">{t.result.noCeiling}</span>}
          </dd>
        </div>
      </dl>
      <p className="soft">
        {t.ask.side.settled(settled, all)}
        {totals.combined ? t.result.combined : ''}
        {totals.countedOnce.length + totals.recurring.length > 0 ? t.result.recurring : ''}
      </p>
    </section>
  )
}
