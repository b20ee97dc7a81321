import { Input } from 'antd'
import { type ReactNode, useId } from 'react'
import { Tabs } from '../../parts/tabs.tsx'
import { Page } from '../../shell/page.tsx'
import { useSpeech } from '../../words/speech.ts'
import { MADE_UP_DAY, usePart, usePlanSight } from './sight.ts'
import './plan-frame.css'

const TABS = [
  ['/plans', 'board', '/plans/targets'],
  ['/plans/tasks', 'tasks', '/plans/tasks', '/plans/offices'],
  ['/plans/districts', 'districts'],
  ['/plans/calendar', 'calendar'],
] as const

interface FrameProps {
  readonly title: string
  readonly lead?: ReactNode
  readonly over?: ReactNode
  /** False where nothing on the page depends on the day. */
  readonly dated?: boolean
  readonly children: ReactNode
}

/** What every page of the plans has: its place among them, the day, and which figures it shows. */
export function PlanFrame({ title, lead, over, dated = true, children }: FrameProps) {
  const { t } = useSpeech()
  const { to, on } = usePlanSight()
  const { set } = usePart()
  const day = useId()
  return (
    <Page title={title} lead={lead} over={over} className="plans">
      <div className="plans-bar no-print">
        <Tabs
          label={t.plans.nav.label}
          tabs={TABS.map(([path, key, ...holds]) => ({ to: to(path), name: t.plans.nav[key], holds }))}
        />
        {dated ? (
          <div className="plans-day">
            <label htmlFor={day}>{t.plans.day}</label>
            <Input id={day} type="date" value={on} onChange={(event) => set({ on: event.target.value })} />
            {on === '' ? (
              <span className="soft small">{t.plans.dayToday}</span>
            ) : (
              <button type="button" className="button-text" onClick={() => set({ on: '' })}>
                {t.plans.dayToday}
              </button>
            )}
          </div>
        ) : null}
      </div>
      <MadeUp />
      {children}
    </Page>
  )
}

/** Says plainly where figures are made up, with the way back. */
function MadeUp() {
  const { t } = useSpeech()
  const { figures } = usePlanSight()
  const { set } = usePart()
  if (figures === 'recorded') return null
  return (
    <div className="notice notice-warn plans-made-up" role="note">
      <p>
        <b>{t.plans.madeUpShort}</b> {t.plans.madeUp}
      </p>
      <button type="button" className="button-text no-print" onClick={() => set({ figures: '', on: '' })}>
        {t.plans.back}
      </button>
    </div>
  )
}

/** Says that nothing is recorded, and offers made-up figures to look around with. */
export function NothingRecorded() {
  const { t } = useSpeech()
  const { set } = usePart()
  return (
    <div className="notice">
      <p>{t.plans.none}</p>
      <button
        type="button"
        className="button-text no-print"
        onClick={() => set({ figures: 'made-up', on: MADE_UP_DAY })}
      >
        {t.plans.see}
      </button>
    </div>
  )
}
