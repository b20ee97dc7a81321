import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef, useState } from 'react'
import { Go } from '../../shell/go.tsx'
import { type DeskRow, useDeskChange } from '../../wire/desk.ts'
import { dateText } from '../../words/date.ts'
import { useLanguage } from '../../words/language.tsx'
import { useWork } from '../../words/work.ts'
import { TimeLeft } from './light.tsx'
import './rows.css'

/** Cases one a row; of thousands only those in sight are drawn. */
export function Rows({ rows, overseer }: { readonly rows: readonly DeskRow[]; readonly overseer: boolean }) {
  const list = useRef<HTMLUListElement>(null)
  const [above, setAbove] = useState(0)
  useLayoutEffect(() => {
    setAbove(list.current?.offsetTop ?? 0)
  }, [])
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => 84,
    overscan: 12,
    scrollMargin: above,
  })
  const total = virtual.getTotalSize()
  useLayoutEffect(() => {
    if (list.current !== null) list.current.style.height = `${total}px`
  }, [total])
  return (
    <ul className="plain-list desk-rows" ref={list}>
      {virtual.getVirtualItems().map(({ index, start, key }) => {
        const row = rows[index]
        if (row === undefined) return null
        return (
          <li
            key={key}
            data-index={index}
            data-row={row.id}
            className="desk-row"
            aria-setsize={rows.length}
            aria-posinset={index + 1}
            ref={(element) => {
              if (element !== null) element.style.transform = `translateY(${start - above}px)`
              virtual.measureElement(element)
            }}
          >
            <Row row={row} overseer={overseer} />
          </li>
        )
      })}
    </ul>
  )
}

function Row({ row, overseer }: { readonly row: DeskRow; readonly overseer: boolean }) {
  const { language } = useLanguage()
  const { queue: w } = useWork()
  const take = useDeskChange(
    () => `/v1/cases/${row.id}/holder`,
    () => ({ does: 'take', seen: 0 }),
  )
  const takes = !overseer && row.whose === 'nobody' && row.outcome === null
  return (
    <>
      <span className="desk-row-time">
        <TimeLeft of={row} />
        {row.due === null || row.outcome !== null ? null : (
          <span className="soft small">{dateText(row.due, language, true)}</span>
        )}
      </span>
      <span className="desk-row-name">
        <Go to={`/work/cases/${row.number}`}>
          {row.number} {row.title}
        </Go>
        <span className="small soft">
          {row.step} · <span lang="zh-CN">{row.applicantName}</span>
        </span>
      </span>
      <span className="desk-row-holder small">
        {row.holder === null ? w.free : row.whose === 'own' ? w.me : row.holder.name}
        {takes ? (
          <button
            type="button"
            data-take
            className="button-text"
            disabled={take.isPending}
            onClick={() => take.mutate(undefined)}
          >
            {w.take}
            <span className="only-read"> {row.number}</span>
          </button>
        ) : null}
      </span>
    </>
  )
}
