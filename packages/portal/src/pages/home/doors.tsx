import { useDraft } from '../../applicant/store.ts'
import { Go } from '../../shell/go.tsx'
import { useLanguage } from '../../words/language.tsx'

/** What one can do here. Two of the doors are not open yet, and say so. */
export function Doors() {
  const { t } = useLanguage()
  const { draft } = useDraft()
  const { door } = t.home
  return (
    <section className="doors" aria-label={t.home.doors}>
      <Go to="/ask" className="door door-open">
        <span className="door-title">{door.ask}</span>
        <span className="door-words">
          {draft.answers.length === 0 ? door.askWords : t.home.resume(draft.answers.length)}
        </span>
        <span className="door-arrow" aria-hidden="true">
          →
        </span>
      </Go>
      {[door.apply, door.follow].map((title) => (
        <div key={title} className="door door-closed">
          <span className="door-title">{title}</span>
          <span className="door-tag">{door.closed}</span>
        </div>
      ))}
      <Go to="/plans" className="door door-wide">
        <span className="door-title">{door.plans}</span>
        <span className="door-words">{door.plansWords}</span>
        <span className="door-arrow" aria-hidden="true">
          →
        </span>
      </Go>
      <p className="doors-note soft small">{door.closedWords}</p>
    </section>
  )
}
