import { useSearchParams } from 'react-router'
import { ApplicantPage } from '../../parts/applicant-page.tsx'
import { AsGiven } from '../../parts/as-given.tsx'
import { Part } from '../../parts/part.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { Failed } from '../../shell/failed.tsx'
import { Go } from '../../shell/go.tsx'
import { Waiting } from '../../shell/page.tsx'
import { type Queued, useApplicant, useMine } from '../../wire/own.ts'
import { dateText } from '../../words/date.ts'
import { useLanguage } from '../../words/language.tsx'
import { useOwn } from '../../words/own.ts'
import { wordOf } from '../../words/table.ts'
import { Drafts } from './drafts.tsx'

/** The drafts and cases of whoever is signed in, what waits for them first. */
export default function CasesPage() {
  const { cases: words } = useOwn()
  return (
    <ApplicantPage title={words.title} lead={words.lead}>
      <Mine />
    </ApplicantPage>
  )
}

function Mine() {
  const { cases: words } = useOwn()
  const [params, setParams] = useSearchParams()
  const q = params.get('q') ?? ''
  const cases = useMine<{ readonly cases: readonly Queued[] }>('/v1/cases?ended=yes')
  if (cases.isPending) return <Waiting rows={8} />
  if (cases.isError) return <Failed failure={cases.error} again={() => void cases.refetch()} />
  const all = cases.data.cases
  const fit = all.filter((c) => `${c.number}\n${c.title}`.toLowerCase().includes(q.trim().toLowerCase()))
  return (
    <>
      {all.length < 6 ? null : (
        <search>
          <TextField
            type="search"
            label={words.find2}
            value={q}
            onChange={(typed) => setParams(typed === '' ? {} : { q: typed }, { replace: true })}
          />
        </search>
      )}
      {all.length === 0 ? (
        <div className="notice">
          <p>{words.none}</p>
          <Go to="/services" className="button-main">
            {words.find}
          </Go>
        </div>
      ) : null}
      <Group title={words.mine} of={fit.filter((c) => c.mine)} />
      <Drafts />
      <Group title={words.running} of={fit.filter((c) => !c.mine && c.outcome === null)} />
      <Group title={words.ended} of={fit.filter((c) => c.outcome !== null)} />
      {all.length === 0 ? null : (
        <p>
          <Go to="/services">{words.find}</Go>
        </p>
      )}
    </>
  )
}

const Group = ({ title, of }: { readonly title: string; readonly of: readonly Queued[] }) =>
  of.length === 0 ? null : (
    <Part title={`${title} · ${of.length}`}>
      <ul className="plain-list own-list">
        {of.map((one) => (
          <Row key={one.id} of={one} />
        ))}
      </ul>
    </Part>
  )

function Row({ of }: { readonly of: Queued }) {
  const { language } = useLanguage()
  const { cases: words, case: said } = useOwn()
  const { is } = useApplicant()
  const who = is !== null && is.parties.length > 1 ? is.parties.find((p) => p.id === of.applicant)?.name : undefined
  return (
    <li>
      <Go to={`/cases/${of.number}`}>{of.title}</Go>
      <span className="own-end">{of.outcome === null ? of.step : wordOf(said.outcomes, of.outcome)}</span>
      <span className="soft small">
        {who === undefined ? null : (
          <>
            <AsGiven text={who} /> ·{' '}
          </>
        )}
        {of.number} · {words.openedOn(dateText(of.openedOn, language))}
      </span>
      {of.outcome !== null || of.due === null ? null : (
        <span
          className={`small own-end ${of.light === 'red' ? 'own-red' : of.light === 'amber' ? 'own-amber' : 'soft'}`}
        >
          {dateText(of.due, language)} · {words.left(of.workingDaysLeft ?? 0)}
        </span>
      )}
    </li>
  )
}
