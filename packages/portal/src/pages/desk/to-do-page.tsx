import { Money } from '../../parts/money.tsx'
import { Part } from '../../parts/part.tsx'
import { Failed } from '../../shell/failed.tsx'
import { Go } from '../../shell/go.tsx'
import { Waiting } from '../../shell/page.tsx'
import { type ToDo, useToDo } from '../../wire/desk.ts'
import { useWork } from '../../words/work.ts'
import { DeskFrame } from './desk-frame.tsx'
import { TimeLeft } from './light.tsx'

const KINDS = ['payment', 're-check', 'recovery'] as const

/** What is to be paid, looked at again and taken back; each is booked on the page of its case. */
export default function ToDoPage() {
  const { toDo: w } = useWork()
  const list = useToDo()
  return (
    <DeskFrame title={w.title} lead={w.lead}>
      {list.isError && list.data === undefined ? (
        <Failed failure={list.error} again={() => void list.refetch()} />
      ) : list.data === undefined ? (
        <Waiting />
      ) : (
        KINDS.map((kind) => <Kind key={kind} kind={kind} items={list.data.items.filter((i) => i.kind === kind)} />)
      )}
    </DeskFrame>
  )
}

function Kind({ kind, items }: { readonly kind: ToDo['kind']; readonly items: readonly ToDo[] }) {
  const { toDo: w } = useWork()
  return (
    <Part title={w.kinds[kind]}>
      {items.length === 0 ? <p className="soft">{w.none}</p> : null}
      <ul className="plain-list own-list">
        {items.map((item) => (
          <li key={item.id}>
            <span>
              <Go to={`/work/cases/${item.number}`}>
                {item.number} {item.title}
              </Go>
              <br />
              <span className="small soft">
                {item.step} · <span lang="zh-CN">{item.applicantName}</span>
              </span>
            </span>
            <span className="own-end">
              {item.open === 0 ? (
                <span className="soft">{w.unset}</span>
              ) : (
                <b>
                  {w.open} <Money fen={item.open} />
                </b>
              )}
              <br />
              <TimeLeft of={item} />
            </span>
          </li>
        ))}
      </ul>
    </Part>
  )
}
