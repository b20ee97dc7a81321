import { Input } from 'antd'
import { useMemo, useRef, useState } from 'react'
import { csv, download } from '../../parts/download.ts'
import { Failed } from '../../shell/failed.tsx'
import { Waiting } from '../../shell/page.tsx'
import { type DeskRow, useDesk, useWorker } from '../../wire/desk.ts'
import { useLanguage } from '../../words/language.tsx'
import { useWork } from '../../words/work.ts'
import { Pick } from '../measures/pick.tsx'
import '../measures/measures.css'
import { usePart } from '../plans/sight.ts'
import { DeskFrame } from './desk-frame.tsx'
import { KeysHelp, useDeskKeys } from './keys.tsx'
import { Rows } from './rows.tsx'

/** The queue of a desk by time left: what is mine, of whom I stand in for, of nobody, of the whole office. */
export default function QueuePage() {
  const { queue: w, lights } = useWork()
  const { overseer } = useWorker()
  const { part, set } = usePart()
  const [words, setWords] = useState('')
  const search = useRef<HTMLDivElement>(null)
  const desk = useDesk(part('ended') === 'yes')
  const rows = useMemo(() => desk.data?.rows ?? [], [desk.data])
  const chosen = useMemo(
    () => rows.filter((row) => fits(row, part('whose'), part('wait'), part('procedure'), part('light'), words)),
    [rows, part, words],
  )
  const keys = useDeskKeys(() => search.current?.querySelector('input')?.focus())
  const procedures = [...new Map(rows.map((r) => [r.procedure, r.title]))]
  const office = desk.data?.office?.title
  return (
    <DeskFrame title={w.title} lead={office === undefined ? (overseer ? w.leadAll : null) : w.lead(office)}>
      <search className="filters desk-filters card">
        {overseer ? null : (
          <>
            <Pick
              label={w.whose}
              value={part('whose')}
              options={Object.entries(w.whoses)}
              onChange={(whose) => set({ whose })}
            />
            <Pick
              label={w.wait}
              value={part('wait')}
              options={Object.entries(w.waits)}
              onChange={(wait) => set({ wait })}
            />
          </>
        )}
        <Pick
          label={w.procedure}
          value={part('procedure')}
          any={w.any}
          options={procedures}
          onChange={(procedure) => set({ procedure })}
        />
        <Pick
          label={w.light}
          value={part('light')}
          any={w.any}
          options={Object.entries(lights)}
          onChange={(light) => set({ light })}
        />
        <div className="field" ref={search}>
          <label className="field-label" htmlFor="desk-search">
            {w.search}
          </label>
          <Input
            id="desk-search"
            type="search"
            size="large"
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        </div>
      </search>
      {desk.isPending ? (
        <Waiting rows={10} />
      ) : desk.isError ? (
        <Failed failure={desk.error} again={() => void desk.refetch()} />
      ) : (
        <section>
          <div className="plans-head">
            <div role="status">
              <h2>{w.count(chosen.length)}</h2>
            </div>
            <span className="row">
              <label className="desk-check">
                <input
                  type="checkbox"
                  checked={part('ended') === 'yes'}
                  onChange={(e) => set({ ended: e.target.checked ? 'yes' : '' })}
                />
                {w.ended}
              </label>
              <KeysHelp keys={keys} />
              <Export rows={chosen} />
            </span>
          </div>
          {desk.data.cut ? <p className="notice notice-warn">{w.cut}</p> : null}
          {chosen.length === 0 ? <p className="notice">{w.none}</p> : <Rows rows={chosen} overseer={overseer} />}
        </section>
      )}
    </DeskFrame>
  )
}

function fits(row: DeskRow, whose: string, wait: string, procedure: string, light: string, words: string): boolean {
  const text = `${row.number} ${row.applicantName}`.toLowerCase()
  return (
    (whose === '' || row.whose === whose) &&
    (wait === '' || row.mine) &&
    (procedure === '' || row.procedure === procedure) &&
    (light === '' || row.light === light) &&
    text.includes(words.trim().toLowerCase())
  )
}

function Export({ rows }: { readonly rows: readonly DeskRow[] }) {
  const { language } = useLanguage()
  const { queue: w, lights } = useWork()
  const cells = (r: DeskRow) => [
    lights[r.light],
    r.number,
    r.title,
    r.step,
    r.applicantName,
    r.holder?.name ?? w.free,
    r.due ?? '',
  ]
  return (
    <button
      type="button"
      className="button-text no-print"
      onClick={() => download(`pengce-cases-${language}.csv`, 'text/csv', csv([w.columns, ...rows.map(cells)]))}
    >
      {w.export}
    </button>
  )
}
