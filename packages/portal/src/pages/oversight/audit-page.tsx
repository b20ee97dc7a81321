import { Failed } from '../../shell/failed.tsx'
import { Go } from '../../shell/go.tsx'
import { Waiting } from '../../shell/page.tsx'
import { useAudit } from '../../wire/oversight.ts'
import { momentText } from '../../words/date.ts'
import { useLanguage } from '../../words/language.tsx'
import { useWork } from '../../words/work.ts'
import { DeskFrame } from '../desk/desk-frame.tsx'
import { WordsField } from '../desk/words-field.tsx'
import { Pick } from '../measures/pick.tsx'
import '../measures/measures.css'
import { ScrollTable } from '../plans/scroll-table.tsx'
import { usePart } from '../plans/sight.ts'

const ASKED = ['source', 'office', 'actor', 'case', 'from', 'until'] as const

/** Who did what and when, the latest first, to be narrowed down and exported. */
export default function AuditPage() {
  const { language } = useLanguage()
  const { audit: w } = useWork()
  const { part, set } = usePart()
  const asked = Object.fromEntries(ASKED.flatMap((name) => (part(name) === '' ? [] : [[name, part(name)] as const])))
  const audit = useAudit(asked)
  const { data } = audit
  const offices = [
    ...new Map(
      (data?.lines ?? []).flatMap((l) => (l.office === null ? [] : [[l.office, l.officeTitle ?? l.office] as const])),
    ),
  ]
  const query = new URLSearchParams({ ...asked, as: 'csv', lang: language }).toString()
  return (
    <DeskFrame title={w.title} lead={w.lead}>
      <search className="filters desk-filters card">
        <Pick
          label={w.source}
          value={part('source')}
          any={w.any}
          options={Object.entries(w.sources)}
          onChange={(source) => set({ source })}
        />
        <Pick
          label={w.office}
          value={part('office')}
          any={w.any}
          options={offices}
          onChange={(office) => set({ office })}
        />
        <WordsField label={w.actor} value={part('actor')} set={(actor) => set({ actor })} />
        <WordsField label={w.case} value={part('case')} set={(number) => set({ case: number })} />
        <WordsField label={w.from} type="date" value={part('from')} set={(from) => set({ from })} />
        <WordsField label={w.until} type="date" value={part('until')} set={(until) => set({ until })} />
      </search>
      {audit.isError && data === undefined ? (
        <Failed failure={audit.error} again={() => void audit.refetch()} />
      ) : data === undefined ? (
        <Waiting rows={10} />
      ) : (
        <section>
          <p className="row">
            <a href={`/v1/oversight/audit?${query}`} download>
              {w.export}
            </a>
            {data.cut ? <span className="soft small">{w.cut}</span> : null}
          </p>
          {data.lines.length === 0 ? (
            <p className="notice">{w.none}</p>
          ) : (
            <ScrollTable
              label={w.title}
              columns={w.columns}
              rows={data.lines.map((l) => [
                <span key="at" className="desk-whole">
                  {momentText(l.at, language)}
                </span>,
                <span key="source" className="desk-whole">
                  {l.sourceText}
                </span>,
                l.actorName,
                l.officeTitle ?? '–',
                l.case === null ? '–' : <CaseLink key="case" number={l.case} />,
                l.whatText,
                l.ground ?? '–',
              ])}
            />
          )}
        </section>
      )}
    </DeskFrame>
  )
}

const CaseLink = ({ number }: { readonly number: string }) => (
  <Go to={`/work/cases/${number}`} className="desk-whole">
    {number}
  </Go>
)
