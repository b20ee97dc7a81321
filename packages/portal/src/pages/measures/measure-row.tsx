import { standingOn, ValidityWords } from '../../parts/validity.tsx'
import { Go } from '../../shell/go.tsx'
import type { MeasureSummary } from '../../wire/law.ts'
import { today } from '../../words/date.ts'
import { useSpeech } from '../../words/speech.ts'
import { wordOf } from '../../words/table.ts'
import './measure-row.css'

/** A measure in a list: what it gives, to whom, until when. */
export function MeasureRow({
  measure,
  inPolicy = false,
}: {
  readonly measure: MeasureSummary
  readonly inPolicy?: boolean
}) {
  const { t } = useSpeech()
  return (
    <li className="measure-row">
      <div className="measure-row-name">
        <Go to={`/measures/${measure.id}`}>{measure.title}</Go>
        <span className="soft small">
          {measure.subjects.map((subject) => wordOf(t.law.subjects, subject)).join(t.comma)}
          {inPolicy ? '' : ` · ${measure.policyTitle}`}
        </span>
      </div>
      <span className="measure-row-gives">{measure.gives}</span>
      <span className={`small measure-row-life measure-row-${standingOn(measure.window, today())}`}>
        <ValidityWords life={measure.window} />
      </span>
    </li>
  )
}
