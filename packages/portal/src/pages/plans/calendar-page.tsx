import { Asked } from '../../parts/asked.tsx'
import { useTitles } from '../../parts/citations.tsx'
import { csv, download } from '../../parts/download.ts'
import { type AgendaItem, useAgenda, useOffices, usePlans } from '../../wire/plans.ts'
import { today } from '../../words/date.ts'
import { useSpeech } from '../../words/speech.ts'
import { Pick } from '../measures/pick.tsx'
import '../measures/measures.css'
import { AgendaList } from './agenda-list.tsx'
import { monthsOf, monthsOn } from './months.ts'
import { PlanFrame } from './plan-frame.tsx'
import { undated, usePart, usePlanSight } from './sight.ts'
import './agenda.css'
import './board.css'
import './calendar.css'

const SPANS = ['3', '12', '60'] as const
const KINDS = ['target', 'milestone', 'task', 'step', 'report'] as const

/** What falls due from a day on, month by month, and the same as a file for one's own calendar. */
export default function CalendarPage() {
  const { t, language } = useSpeech()
  const { asked, on } = usePlanSight()
  const { part, set } = usePart()
  const w = t.plans.calendar
  const plans = usePlans(undated(asked))
  const offices = useOffices()
  const span = SPANS.find((s) => s === part('span')) ?? '12'
  const from = on === '' ? today() : on
  const plan = part('plan')
  const office = part('office')
  const kind = part('kind')
  const query = {
    ...undated(asked),
    from,
    until: monthsOn(from, Number(span)),
    ...(plan === '' ? {} : { plan }),
    ...(office === '' ? {} : { office }),
  }
  const agenda = useAgenda(query)
  const items = (agenda.data?.items ?? []).filter((i) => kind === '' || i.kind === kind)
  const file = `/v1/agenda.ics?${new URLSearchParams({ ...query, lang: language }).toString()}`
  return (
    <PlanFrame title={w.title} lead={w.lead}>
      <search className="filters plans-filters calendar-filters card">
        <Pick
          label={w.span}
          value={span}
          onChange={(next) => set({ span: next === '12' ? '' : next })}
          options={SPANS.map((s) => [s, w.spans[s]])}
        />
        <Pick
          label={t.plans.columns.kind}
          value={kind}
          any={t.plans.filter.any}
          onChange={(next) => set({ kind: next })}
          options={KINDS.map((k) => [k, w.kinds[k]])}
        />
        <Pick
          label={t.plans.filter.office}
          value={office}
          any={t.plans.filter.any}
          onChange={(next) => set({ office: next })}
          options={(offices.data?.offices ?? []).map((o) => [o.id, o.title])}
        />
        <Pick
          label={t.plans.filter.plan}
          value={plan}
          any={t.plans.filter.any}
          onChange={(next) => set({ plan: next })}
          options={(plans.data?.plans ?? []).map((p) => [p.id, p.title])}
        />
      </search>
      <Asked of={agenda} rows={10}>
        {() => (
          <section>
            <div className="plans-head">
              <div role="status">
                <h2>{w.count(items.length)}</h2>
              </div>
              {items.length === 0 ? null : (
                <span className="row no-print">
                  <a href={file} download="pengce-plans.ics">
                    {w.ics}
                  </a>
                  <Export items={items} />
                </span>
              )}
            </div>
            {items.length === 0 ? <p className="notice">{w.none}</p> : null}
            {monthsOf(items).map(([month, own]) => (
              <section key={month}>
                <h3 className="agenda-month">{monthText(month, t.htmlLang)}</h3>
                <AgendaList items={own} />
              </section>
            ))}
          </section>
        )}
      </Asked>
    </PlanFrame>
  )
}

function Export({ items }: { readonly items: readonly AgendaItem[] }) {
  const { t } = useSpeech()
  const titleOf = useTitles()
  const c = t.plans.columns
  const rows = items.map((i) => [
    i.day,
    i.kindText,
    i.title,
    titleOf(i.plan),
    i.offices.map((o) => o.title).join(t.comma),
    i.to.map((o) => o.title).join(t.comma),
    i.recordedText,
  ])
  return (
    <button
      type="button"
      className="button-text"
      onClick={() =>
        download(
          'pengce-calendar.csv',
          'text/csv',
          csv([[c.day, c.kind, c.title, c.plan, c.office, c.to, c.recorded], ...rows]),
        )
      }
    >
      {t.plans.export}
    </button>
  )
}

const monthText = (month: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month: 'long' }).format(
    Date.parse(`${month}-01T00:00:00Z`),
  )
