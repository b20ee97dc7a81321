import { useParams } from 'react-router'
import { Part } from '../../parts/part.tsx'
import { Failed } from '../../shell/failed.tsx'
import { Go } from '../../shell/go.tsx'
import { Waiting } from '../../shell/page.tsx'
import { useWorker } from '../../wire/desk.ts'
import { useSheet } from '../../wire/sheet.ts'
import { useWork } from '../../words/work.ts'
import { Beside } from './beside.tsx'
import { Checks } from './checks.tsx'
import { Composer } from './composer.tsx'
import { DeskFrame } from './desk-frame.tsx'
import { Holder } from './holder.tsx'
import { TimeLeft } from './light.tsx'
import { Materials } from './materials.tsx'
import { Trees } from './trees.tsx'

/** One case on the desk: papers on one side, conditions on the other, and beneath them the answer with its letter. */
export default function DeskCasePage() {
  const { id = '' } = useParams()
  const { case: w, queue } = useWork()
  const { overseer } = useWorker()
  const sheet = useSheet(id)
  const { data } = sheet
  const title = data?.case.queued.title ?? w.over(id)
  return (
    <DeskFrame
      title={title}
      lead={data === undefined ? null : <span lang="zh-CN">{data.applicantName}</span>}
      over={
        <>
          <Go to="/work">{queue.title}</Go> · {w.over(data?.case.queued.number ?? id)}
        </>
      }
    >
      {sheet.isError && data === undefined ? (
        <Failed failure={sheet.error} again={() => void sheet.refetch()} />
      ) : data === undefined ? (
        <Waiting rows={12} />
      ) : (
        <>
          <div className="desk-status card">
            <TimeLeft of={data.case.queued} />
            <b>{data.case.queued.step}</b>
            {overseer ? null : (
              <>
                <Holder sheet={data} id={id} />
                <a href="#answer" className="no-print">
                  {w.toAnswer}
                </a>
              </>
            )}
          </div>
          <div className="desk-two">
            <div className="desk-column">
              <Part title={w.materials}>
                <Materials sheet={data} id={id} overseer={overseer} />
              </Part>
              <Beside sheet={data} id={id} />
            </div>
            <div className="desk-column">
              <Part title={w.tree}>
                <Trees sheet={data} />
              </Part>
              <Part title={w.facts}>
                <Checks sheet={data} id={id} overseer={overseer} />
              </Part>
            </div>
          </div>
          {overseer ? null : (
            <div id="answer">
              <Composer key={data.case.queued.id} sheet={data} id={id} />
            </div>
          )}
        </>
      )}
    </DeskFrame>
  )
}
