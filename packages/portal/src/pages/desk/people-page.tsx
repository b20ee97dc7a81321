import { Button } from 'antd'
import { type FormEvent, useState } from 'react'
import { Part } from '../../parts/part.tsx'
import { Failed } from '../../shell/failed.tsx'
import { Waiting } from '../../shell/page.tsx'
import { type Deputy, type Desk, useDesk, useDeskChange, useWorker } from '../../wire/desk.ts'
import { dateText, today } from '../../words/date.ts'
import { useLanguage } from '../../words/language.tsx'
import { useWork } from '../../words/work.ts'
import { Pick } from '../measures/pick.tsx'
import '../measures/measures.css'
import { ScrollTable } from '../plans/scroll-table.tsx'
import { DeskFrame } from './desk-frame.tsx'
import { WordsField } from './words-field.tsx'

/** How much everybody of the office has before them, and who stands in for whom. */
export default function PeoplePage() {
  const { people: w } = useWork()
  const { overseer } = useWorker()
  const desk = useDesk()
  const { data } = desk
  return (
    <DeskFrame title={w.title} lead={w.lead}>
      {desk.isError && data === undefined ? (
        <Failed failure={desk.error} again={() => void desk.refetch()} />
      ) : data === undefined ? (
        <Waiting />
      ) : (
        <>
          <Part title={w.load}>
            <ScrollTable
              label={`${w.load} (${data.loads.length})`}
              columns={w.columns}
              numbers={[1, 2, 3, 4]}
              rows={data.loads.map((l) => [
                l.holder === null ? w.free : l.holder.name,
                ...[l.open, l.waiting, l.near, l.past].map(String),
              ])}
            />
          </Part>
          <Part title={w.deputies}>
            <Deputies desk={data} />
          </Part>
          {overseer ? null : (
            <Part title={w.make} card>
              <MakeDeputy desk={data} />
            </Part>
          )}
        </>
      )}
    </DeskFrame>
  )
}

function Deputies({ desk }: { readonly desk: Desk }) {
  const { language } = useLanguage()
  const { people: w } = useWork()
  const { overseer } = useWorker()
  const end = useDeskChange<Deputy>(
    (d) => `/v1/desk/deputies/${d.id}/end`,
    () => ({}),
  )
  const nameOf = (id: string) => desk.clerks.find((c) => c.id === id)?.name ?? id
  if (desk.deputies.length === 0) return <p className="soft">{w.none}</p>
  return (
    <>
      <ul className="plain-list own-list">
        {desk.deputies.map((d) => (
          <li key={d.id}>
            <span>
              {w.stands(nameOf(d.deputy), nameOf(d.absent))}
              <br />
              <span className="small soft">
                {w.span(dateText(d.from, language), dateText(d.until, language))} · {d.ground}
              </span>
            </span>
            <span className="own-end">
              {d.ended ? w.over : d.standsIn ? w.now : w.later}
              {d.ended || !(overseer || [d.absent, d.deputy].includes(desk.me.id)) ? null : (
                <>
                  <br />
                  <button type="button" className="button-text" disabled={end.isPending} onClick={() => end.mutate(d)}>
                    {w.end}
                  </button>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      {end.isError ? <Failed failure={end.error} /> : null}
    </>
  )
}

function MakeDeputy({ desk }: { readonly desk: Desk }) {
  const { people: w } = useWork()
  const colleagues = desk.clerks.filter((c) => c.id !== desk.me.id && c.office === desk.office?.id)
  const [deputy, setDeputy] = useState(colleagues[0]?.id ?? '')
  const [from, setFrom] = useState(today())
  const [until, setUntil] = useState(today())
  const [ground, setGround] = useState('')
  const make = useDeskChange<null>(
    () => '/v1/desk/deputies',
    () => ({ deputy, from, until, ground }),
  )
  if (colleagues.length === 0) return <p>{w.alone}</p>
  const sent = (event: FormEvent) => {
    event.preventDefault()
    make.mutate(null, { onSuccess: () => setGround('') })
  }
  return (
    <form className="desk-form" onSubmit={sent}>
      <Pick label={w.deputy} value={deputy} options={colleagues.map((c) => [c.id, c.name])} onChange={setDeputy} />
      <WordsField label={w.from} type="date" value={from} set={setFrom} required />
      <WordsField label={w.until} type="date" value={until} set={setUntil} required />
      <WordsField label={w.ground} value={ground} set={setGround} required />
      <Button type="primary" size="large" htmlType="submit" loading={make.isPending}>
        {w.send}
      </Button>
      {make.isError ? <Failed failure={make.error} /> : null}
    </form>
  )
}
