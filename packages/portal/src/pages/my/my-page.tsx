import { ApplicantPage } from '../../parts/applicant-page.tsx'
import { AsGiven } from '../../parts/as-given.tsx'
import { Asked } from '../../parts/asked.tsx'
import { Part } from '../../parts/part.tsx'
import { type Complaint, useApplicant, useMine } from '../../wire/own.ts'
import { useOwn } from '../../words/own.ts'
import { Complaints } from '../case/case-voice.tsx'
import { AlertsPart } from './alerts-part.tsx'
import { CasesBrief } from './cases-brief.tsx'
import { DataPart } from './data-part.tsx'
import { FilesPart } from './files-part.tsx'
import { SharesPart } from './shares-part.tsx'
import { WatchedPart } from './watched-part.tsx'

/** What is kept of whoever is signed in: alerts, files, links, complaints; to take along and to delete. */
export default function MyPage() {
  const { my: words } = useOwn()
  return (
    <ApplicantPage title={words.title} lead={words.lead}>
      <Mine />
    </ApplicantPage>
  )
}

function Mine() {
  const { my: words } = useOwn()
  const { is } = useApplicant()
  const complaints = useMine<{ readonly complaints: readonly Complaint[] }>('/v1/my/complaints')
  return (
    <div className="own-two">
      <div className="own-main">
        <CasesBrief />
        <AlertsPart />
        <WatchedPart />
        <FilesPart />
        <SharesPart />
      </div>
      <aside className="own-side">
        <Part title={words.parties}>
          <ul className="plain-list own-list">
            {(is?.parties ?? []).map((p) => (
              <li key={p.id}>
                <span>
                  <AsGiven text={p.name} />
                </span>
                <span className="soft small own-end">{words.standing[p.standing]}</span>
              </li>
            ))}
          </ul>
        </Part>
        <Part title={words.complaints}>
          <Asked of={complaints} rows={1}>
            {({ complaints: of }) =>
              of.length === 0 ? <p className="soft">{words.complaintsNone}</p> : <Complaints of={of} />
            }
          </Asked>
        </Part>
        <DataPart />
      </aside>
    </div>
  )
}
