import { lazy, Suspense, useState } from 'react'
import { Waiting } from '../../shell/page.tsx'
import type { Paper, Sheet } from '../../wire/sheet.ts'
import { useWork } from '../../words/work.ts'
import { Decide } from './decide.tsx'

const PdfPages = lazy(() => import('./pdf-pages.tsx'))

interface Props {
  readonly sheet: Sheet
  readonly id: string
  readonly overseer: boolean
}

/** What the procedure asks for and what was handed in of it, each to be looked at here and confirmed or refused. */
export function Materials({ sheet, id, overseer }: Props) {
  const { case: w } = useWork()
  const { materials, papers } = sheet.case
  const others = papers.filter((p) => !materials.some((m) => m.id === p.material))
  return (
    <>
      {materials.length === 0 ? <p className="soft">{w.noMaterials}</p> : null}
      <ul className="plain-list own-list">
        {materials.map((m) => (
          <li key={m.id} className="desk-check-row">
            <span>
              {m.title}
              <br />
              <span className={`small ${m.asked === 'yes' && m.papers.length === 0 ? 'own-amber' : 'soft'}`}>
                {m.papers.length > 0 ? w.asked[m.asked] : m.asked === 'yes' ? w.missing : w.asked[m.asked]}
              </span>
            </span>
            <Decide
              sheet={sheet}
              id={id}
              subject={`material:${m.id}`}
              label={m.title}
              may={!overseer && m.papers.length > 0}
            />
            {m.papers.map((paper) => (
              <Shown key={paper.id} paper={paper} id={id} />
            ))}
          </li>
        ))}
      </ul>
      {others.length === 0 ? null : (
        <>
          <h3>{w.papers}</h3>
          {others.map((paper) => (
            <Shown key={paper.id} paper={paper} id={id} />
          ))}
        </>
      )}
    </>
  )
}

/** One paper: its name, its content on demand, and the original as a file. */
function Shown({ paper, id }: { readonly paper: Paper; readonly id: string }) {
  const { case: w } = useWork()
  const [open, setOpen] = useState(false)
  const from = `/v1/cases/${encodeURIComponent(id)}/papers/${paper.id}`
  return (
    <div className="desk-paper desk-wide">
      <span className="desk-actions">
        <span>{paper.name}</span>
        <span className="soft small">{Math.ceil(paper.size / 1024)} KB</span>
        <button type="button" className="button-text" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? w.hide : w.show}
          <span className="only-read"> {paper.name}</span>
        </button>
        <a href={from} download={paper.name}>
          {w.download}
          <span className="only-read"> {paper.name}</span>
        </a>
      </span>
      {!open ? null : paper.mediaType.startsWith('image/') ? (
        <img src={from} alt={paper.name} />
      ) : paper.mediaType === 'application/pdf' ? (
        <Suspense fallback={<Waiting rows={4} />}>
          <PdfPages from={from} name={paper.name} />
        </Suspense>
      ) : (
        <p className="soft">{w.cannotShow}</p>
      )}
    </div>
  )
}
