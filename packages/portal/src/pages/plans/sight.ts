import { useSearchParams } from 'react-router'
import type { Figures } from '../../wire/plans.ts'

/** The day for which the made-up figures are written. */
export const MADE_UP_DAY = '2025-06-30'

/** From which day and with which figures the plans are looked at; it stands in the address and goes from page to page. */
export interface PlanSight {
  readonly on: string
  readonly figures: Figures
  /** What is asked of the service. */
  readonly asked: Readonly<Record<string, string>>
  /** An address of the plans, seen just as now. */
  readonly to: (path: string, more?: Readonly<Record<string, string>>) => string
}

export function usePlanSight(): PlanSight {
  const [params] = useSearchParams()
  const on = /^\d{4}-\d\d-\d\d$/u.test(params.get('on') ?? '') ? (params.get('on') ?? '') : ''
  const figures: Figures = params.get('figures') === 'made-up' ? 'made-up' : 'recorded'
  const asked = { ...(on === '' ? {} : { on }), ...(figures === 'recorded' ? {} : { figures }) }
  return {
    on,
    figures,
    asked,
    to: (path, more = {}) => {
      const query = new URLSearchParams({ ...asked, ...more }).toString()
      return query === '' ? path : `${path}?${query}`
    },
  }
}

/** The same without a day, for what is asked of no day. */
export const undated = ({ on: _, ...asked }: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  asked

/** A part of the address, and how to set it; empty words leave it out. */
export function usePart() {
  const [params, setParams] = useSearchParams()
  return {
    part: (name: string): string => params.get(name) ?? '',
    set: (parts: Readonly<Record<string, string>>) => {
      const next = new URLSearchParams(params)
      for (const [name, value] of Object.entries(parts)) {
        if (value === '') next.delete(name)
        else next.set(name, value)
      }
      setParams(next, { replace: true })
    },
  }
}
