import type { TargetPage as Target } from '../../wire/plans.ts'
import { dateText } from '../../words/date.ts'
import { useSpeech } from '../../words/speech.ts'
import { Names } from './names.tsx'
import './target.css'

/** What a target asks, by when, and where it stands; what it measures, and who answers for it. */
export function TargetFacts({ target }: { readonly target: Target }) {
  const { t, language } = useSpeech()
  const w = t.plans.target
  const { measured, baseline } = target
  const strength = target.strength.text === '' ? target.asks : `${target.asks}${t.comma}${target.strength.text}`
  return (
    <div className="card target-facts">
      <dl className="facts-list">
        <dt>{w.asks}</dt>
        <dd>
          <b>{strength}</b>
        </dd>
        <dt>{w.due}</dt>
        <dd>{target.due.text}</dd>
        <dt>{w.figure}</dt>
        <dd>
          {target.figure === null ? (
            t.plans.noFigure
          ) : (
            <>
              <b>{target.figure.text}</b>{' '}
              <span className="soft">
                {dateText(target.figure.on, language)}
                {t.comma}
                <span lang="zh-CN">{target.figure.source}</span>
              </span>
            </>
          )}
        </dd>
        {target.pace === null || target.pace.text === '' ? null : (
          <>
            <dt>{w.pace}</dt>
            <dd>{target.pace.text}</dd>
          </>
        )}
        {target.assumes === null ? null : (
          <>
            <dt>{w.assumes}</dt>
            <dd>{target.assumes}</dd>
          </>
        )}
      </dl>
      <dl className="facts-list">
        <dt>{w.scope}</dt>
        <dd>{target.scope}</dd>
        {measured === null ? null : (
          <>
            <dt>{w.measures}</dt>
            <dd>
              {measured.title}
              <span className="soft">
                {t.comma}
                {w.counting[measured.counting]}
              </span>
              {measured.definition === '' ? null : <p className="small soft">{measured.definition}</p>}
            </dd>
          </>
        )}
        {baseline === null ? null : (
          <>
            <dt>{w.baseline}</dt>
            <dd>
              {dateText(baseline.on, language)}
              {baseline.level === null ? '' : `${t.colon}${baseline.level.text}`}
            </dd>
          </>
        )}
        {target.milestones.length === 0 ? null : (
          <>
            <dt>{w.milestones}</dt>
            <dd>
              {target.milestones.map((m) => (
                <div key={m.by}>
                  {dateText(m.by, language)}
                  {t.colon}
                  {m.text}
                </div>
              ))}
            </dd>
          </>
        )}
        {target.lead.length === 0 ? null : (
          <>
            <dt>{w.lead}</dt>
            <dd>
              <Names of={target.lead} />
            </dd>
          </>
        )}
        {target.responsible.length === 0 ? null : (
          <>
            <dt>{w.responsible}</dt>
            <dd>
              <Names of={target.responsible} />
            </dd>
          </>
        )}
      </dl>
    </div>
  )
}
