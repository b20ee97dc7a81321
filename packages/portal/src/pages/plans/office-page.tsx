import { useParams } from 'react-router'
import { csv, download } from '../../parts/download.ts'
import { Fold } from '../../parts/fold.tsx'
import { FailedPage } from '../../shell/failed.tsx'
import { PageWaiting } from '../../shell/page.tsx'
import { type AgendaItem, type Desk, useDesk, useOffices } from '../../wire/plans.ts'
import { useSpeech } from '../../words/speech.ts'
import { AgendaList } from './agenda-list.tsx'
import { PlanFrame } from './plan-frame.tsx'
import { usePlanSight } from './sight.ts'
import { TargetRow } from './target-card.tsx'
import { TaskRow } from './task-row.tsx'
import './board.css'

/** The supervision view of one office: due within thirty days, past, and everything it has to do. */
export default function OfficePage() {
  const { id = '' } = useParams()
  const { asked } = usePlanSight()
  const desk = useDesk(id, asked)
  if (desk.isPending) return <PageWaiting />
  if (desk.isError) return <FailedPage failure={desk.error} again={() => void desk.refetch()} />
  return <Shown desk={desk.data} />
}

function Shown({ desk }: { readonly desk: Desk }) {
  const { t } = useSpeech()
  const { figures } = usePlanSight()
  const w = t.plans.office
  const c = t.plans.columns
  const names = useOffices().data?.offices.find((o) => o.id === desk.office.id)?.otherNames ?? []
  const rows = (items: readonly AgendaItem[], kind: string) =>
    items.map((i) => [i.day, kind, i.kindText, i.title, i.to.map((o) => o.title).join(t.comma), i.recordedText])
  const save = () =>
    download(
      `pengce-office-${desk.office.id}.csv`,
      'text/csv',
      csv([
        ...(figures === 'made-up' ? [[t.plans.madeUp]] : []),
        [c.day, c.state, c.kind, c.title, c.to, c.recorded],
        ...rows(desk.soon, w.soon),
        ...rows(desk.overdue, w.overdue),
        ...rows(desk.unrecorded, w.unrecorded),
        ...desk.tasks.map((task) => [task.due.day ?? '', w.tasks, c.task, task.title, '', task.stateText]),
        ...desk.targets.map((x) => [x.due.day ?? '', w.targets, c.target, x.title, '', x.stateText]),
      ]),
    )
  return (
    <PlanFrame
      title={desk.office.title}
      over={w.over}
      lead={
        <>
          {w.lead}
          {names.length === 0 ? null : (
            <span className="office-names">
              {w.otherNames}
              {t.colon}
              {names.map((n) => (n.until === null ? n.title : `${n.title}（${w.untilDay(n.until)}）`)).join(t.comma)}
            </span>
          )}
        </>
      }
    >
      <section>
        <div className="plans-head">
          <h2>{`${w.soon} · ${desk.soon.length}`}</h2>
          <button type="button" className="button-text no-print" onClick={save}>
            {t.plans.export}
          </button>
        </div>
        {desk.soon.length === 0 ? <p className="soft">{w.soonNone}</p> : <AgendaList items={desk.soon} />}
      </section>
      <section>
        <h2>{`${w.overdue} · ${desk.overdue.length}`}</h2>
        {desk.overdue.length === 0 ? <p className="soft">{w.overdueNone}</p> : <AgendaList items={desk.overdue} />}
      </section>
      {desk.unrecorded.length === 0 ? null : (
        <section>
          <Fold summary={<h2 className="board-bare">{`${w.unrecorded} · ${desk.unrecorded.length}`}</h2>}>
            <p className="soft">{w.unrecordedWords}</p>
            <AgendaList items={desk.unrecorded} />
          </Fold>
        </section>
      )}
      {desk.targets.length === 0 ? null : (
        <section>
          <h2>{`${w.targets} · ${desk.targets.length}`}</h2>
          <ul className="plain-list target-rows">
            {desk.targets.map((target) => (
              <TargetRow key={target.id} target={target} />
            ))}
          </ul>
        </section>
      )}
      {desk.tasks.length === 0 ? null : (
        <section>
          <h2>{`${w.tasks} · ${desk.tasks.length}`}</h2>
          <ul className="plain-list target-rows">
            {desk.tasks.map((task) => (
              <TaskRow key={task.id} task={task} />
            ))}
          </ul>
        </section>
      )}
    </PlanFrame>
  )
}
