import { Button } from 'antd'
import { type FormEvent, useState } from 'react'
import { Failed } from '../../shell/failed.tsx'
import { useDeskChange, useWorker } from '../../wire/desk.ts'
import type { Handing, Sheet } from '../../wire/sheet.ts'
import { useWork } from '../../words/work.ts'
import { Pick } from '../measures/pick.tsx'
import { WordsField } from './words-field.tsx'

interface Handed {
  readonly does: Handing['does']
  readonly to: string | null
  readonly ground: string | null
}

/** Who holds the case, and the ways to change it: take, hand over, give back, each with its ground. */
export function Holder({ sheet, id }: { readonly sheet: Sheet; readonly id: string }) {
  const { case: w } = useWork()
  const { who } = useWorker()
  const [doing, setDoing] = useState<Handing['does'] | null>(null)
  const seen = sheet.holder?.no ?? 0
  const change = useDeskChange<Handed>(
    () => `/v1/cases/${id}/holder`,
    (given) => ({ ...given, seen }),
  )
  const holder = sheet.holder?.holder ?? null
  const own = holder !== null && holder.id === who?.account
  const colleagues = sheet.clerks.filter((c) => c.id !== who?.account)
  const give = (given: Handed) => change.mutate(given, { onSuccess: () => setDoing(null) })
  return (
    <div className="desk-holder">
      <span>{holder === null ? w.free : own ? w.mine : w.held(holder.name)}</span>
      {doing !== null ? null : (
        <span className="desk-actions no-print">
          {own ? null : (
            <Button
              loading={change.isPending}
              onClick={() => (holder === null ? give({ does: 'take', to: null, ground: null }) : setDoing('take'))}
            >
              {holder === null ? w.take : w.takeFrom}
            </Button>
          )}
          {own || holder === null ? (
            <button type="button" className="button-text" onClick={() => setDoing('hand-over')}>
              {w.hand}
            </button>
          ) : null}
          {own ? (
            <button type="button" className="button-text" onClick={() => setDoing('give-back')}>
              {w.back}
            </button>
          ) : null}
        </span>
      )}
      {doing === null ? null : (
        <HandForm
          does={doing}
          colleagues={colleagues}
          busy={change.isPending}
          give={give}
          leave={() => setDoing(null)}
        />
      )}
      {change.isError ? <Failed failure={change.error} /> : null}
    </div>
  )
}

interface FormProps {
  readonly does: Handing['does']
  readonly colleagues: Sheet['clerks']
  readonly busy: boolean
  readonly give: (given: Handed) => void
  readonly leave: () => void
}
function HandForm({ does, colleagues, busy, give, leave }: FormProps) {
  const { case: w, people } = useWork()
  const [to, setTo] = useState(colleagues[0]?.id ?? '')
  const [ground, setGround] = useState('')
  const alone = does === 'hand-over' && colleagues.length === 0
  const sent = (event: FormEvent) => {
    event.preventDefault()
    give({ does, to: does === 'hand-over' ? to : null, ground })
  }
  return (
    <form className="desk-form" onSubmit={sent}>
      {alone ? <p>{people.alone}</p> : null}
      {does === 'hand-over' && !alone ? (
        <Pick label={w.to} value={to} options={colleagues.map((c) => [c.id, c.name])} onChange={setTo} />
      ) : null}
      {alone ? null : <WordsField label={w.ground} value={ground} set={setGround} required />}
      <span className="desk-actions">
        {alone ? null : (
          <Button htmlType="submit" type="primary" loading={busy}>
            {w.does[does]}
          </Button>
        )}
        <button type="button" className="button-text" onClick={leave}>
          {w.cancel}
        </button>
      </span>
    </form>
  )
}
