import { useDraft } from '../../applicant/store.ts'
import { Go } from '../../shell/go.tsx'
import { useLanguage } from '../../words/language.tsx'

/** What one can do here: three doors, and the way to the plans. */
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
      {[
        ['/services', door.apply, door.applyWords],
        ['/cases', door.follow, door.followWords],
      ].map(([to = '/', title, words]) => (
        <Go key={to} to={to} className="door door-also">
          <span className="door-title">{title}</span>
          <span className="door-words">{words}</span>
          <span className="door-arrow" aria-hidden="true">
            →
          </span>
        </Go>
      ))}
      <Go to="/plans" className="door door-wide">
        <span className="door-title">{door.plans}</span>
        <span className="door-words">{door.plansWords}</span>
        <span className="door-arrow" aria-hidden="true">
          →
        </span>
      </Go>
    </section>
  )
}
