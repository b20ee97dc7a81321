import type { Text } from '@pengce/language'
import { applicantSide, type Calendar } from '@pengce/procedure'
import { addDays, type CivilDate } from '@pengce/values'
import { sql } from 'kysely'
import type { Desk } from '../case/desk.ts'
import { dueShown } from '../case/term.ts'
import type { Work } from '../store/database.ts'

/** How long something took against its term: whole working days, tenths for the average. */
export interface Pace {
  readonly done: number
  /** Tenths of a working day; null where nothing was done. */
  readonly averageTenths: number | null
  /** Nine of ten took no longer than this. */
  readonly p90: number | null
  /** How many were done after their last day. */
  readonly late: number
}
/** How an office, or a procedure, does. */
export interface BoardLine extends Pace {
  readonly id: string
  readonly open: number
  readonly past: number
  readonly near: number
  readonly ended: number
  readonly corrections: number
  readonly returned: number
  readonly refused: number
  readonly notAccepted: number
  readonly ratings: number
  /** Tenths of a star. */
  readonly starsTenths: number | null
  readonly complaints: number
  readonly complaintsOpen: number
}
export interface Board {
  readonly from: CivilDate
  readonly until: CivilDate
  readonly offices: readonly BoardLine[]
  readonly procedures: readonly (BoardLine & { readonly title: Text })[]
}

interface OpenRow {
  readonly procedure: string
  readonly waits_for: readonly string[]
  readonly due: CivilDate | null
  readonly provisional: boolean
}
interface DoneRow {
  readonly office: string | null
  readonly procedure: string
  readonly began: CivilDate
  readonly ended: CivilDate
  readonly due: CivilDate | null
  readonly provisional: boolean
}
interface CountRow {
  readonly office: string | null
  readonly procedure: string
  readonly what: string
  readonly count: number
  readonly sum: number
}

/**
 * How every office and procedure does: what is open today, and what was done from a day until another. A duty is done by the
 * office it fell to, in the working days from the event that brought it to the one that closed it; public notices, which must run
 * to their end, are left out.
 */
export async function boardOf(tx: Work, desk: Desk, from: CivilDate, until: CivilDate): Promise<Board> {
  const { rows: open } = await sql<OpenRow>`
    select procedure, waits_for, due, provisional from pengce.case_file where outcome is null`.execute(tx)
  const { rows: done } = await sql<DoneRow>`
    select d.by as office, c.procedure, b.happened_on as began, e.happened_on as ended, d.due, d.provisional
    from pengce.duty d join pengce.case_file c on c.id = d.case_id
    join pengce.case_event b on b.case_id = d.case_id and b.version = d.version
    join pengce.case_event e on e.case_id = d.case_id and e.version = d.closed_by
    where e.happened_on between ${from} and ${until} and d.by is not null and d.kind <> 'publish' and e.role not in ('applicant', 'agent', 'clock')
      and e.office = d.by`.execute(tx)
  const { rows: counts } = await sql<CountRow>`
    with last_official as (
      select distinct on (case_id) case_id, office from pengce.case_event where office is not null order by case_id, version desc
    )
    select l.office, c.procedure, l.kind as what, count(*)::int as count, 0 as sum
      from pengce.letter l join pengce.case_file c on c.id = l.case_id
      where l.issued_on between ${from} and ${until} and l.kind in ('correction', 'refusal', 'non-acceptance') group by 1, 2, 3
    union all
    select o.office, c.procedure, case c.outcome when 'returned' then 'returned' else 'ended' end, count(*)::int, 0
      from pengce.case_file c left join last_official o on o.case_id = c.id
      where c.outcome is not null and c.since between ${from} and ${until} group by 1, 2, 3
    union all
    select o.office, c.procedure, 'rating', count(*)::int, sum(r.stars)::int
      from pengce.rating r join pengce.case_file c on c.id = r.case_id left join last_official o on o.case_id = c.id
      where (r.rated_at at time zone 'Asia/Shanghai')::date between ${from} and ${until} group by 1, 2
    union all
    select coalesce(m.office, o.office), coalesce(c.procedure, ''), case m.state when 'answered' then 'complaint' else 'complaint-open' end,
      count(*)::int, 0
      from pengce.complaint m left join pengce.case_file c on c.id = m.case_id left join last_official o on o.case_id = m.case_id
      where (m.asked_at at time zone 'Asia/Shanghai')::date between ${from} and ${until} group by 1, 2, 3`.execute(tx)
  const line = (
    id: string,
    is: (of: { readonly office: string | null; readonly procedure: string }) => boolean,
    now: readonly OpenRow[],
  ) => lineOf(desk, id, now, done.filter(is), counts.filter(is))
  const acting = new Set([...open.flatMap((r) => r.waits_for), ...[...done, ...counts].flatMap((r) => r.office ?? [])])
  const offices = [...acting].filter((id) => !applicantSide.has(id))
  const procedures = [...new Set([...open, ...done, ...counts].map((r) => r.procedure))].filter((id) => id !== '')
  return {
    from,
    until,
    offices: offices
      .map((id) =>
        line(
          id,
          (r) => r.office === id,
          open.filter((r) => r.waits_for.includes(id)),
        ),
      )
      .toSorted(worstFirst),
    procedures: procedures
      .map((id) => ({
        ...line(
          id,
          (r) => r.procedure === id,
          open.filter((r) => r.procedure === id),
        ),
        title: desk.procedures.get(id)?.title ?? { zh: id, en: id },
      }))
      .toSorted(worstFirst),
  }
}

const worstFirst = (a: BoardLine, b: BoardLine): number =>
  b.past - a.past || b.near - a.near || b.open - a.open || a.id.localeCompare(b.id)

function lineOf(
  desk: Desk,
  id: string,
  open: readonly OpenRow[],
  done: readonly DoneRow[],
  counts: readonly CountRow[],
): BoardLine {
  const today = desk.today()
  const lights = open.map(({ due, provisional }) =>
    due === null ? 'none' : dueShown({ date: due, provisional }, today, desk.calendar).light,
  )
  const count = (...what: readonly string[]) =>
    counts.filter((c) => what.includes(c.what)).reduce((sum, c) => sum + c.count, 0)
  const ratings = count('rating')
  const stars = counts.filter((c) => c.what === 'rating').reduce((sum, c) => sum + c.sum, 0)
  return {
    id,
    open: open.length,
    past: lights.filter((l) => l === 'red').length,
    near: lights.filter((l) => l === 'amber').length,
    ...paceOf(done, desk.calendar),
    ended: count('ended', 'returned'),
    corrections: count('correction'),
    returned: count('returned'),
    refused: count('refusal'),
    notAccepted: count('non-acceptance'),
    ratings,
    starsTenths: ratings === 0 ? null : Math.round((stars * 10) / ratings),
    complaints: count('complaint', 'complaint-open'),
    complaintsOpen: count('complaint-open'),
  }
}

/** How long things took. */
export function paceOf(
  done: readonly Pick<DoneRow, 'began' | 'ended' | 'due' | 'provisional'>[],
  calendar: Calendar,
): Pace {
  const days = done.map(({ began, ended }) => calendar.workingDaysBetween(began, ended).count).toSorted((a, b) => a - b)
  const total = days.reduce((sum, n) => sum + n, 0)
  return {
    done: days.length,
    averageTenths: days.length === 0 ? null : Math.round((total * 10) / days.length),
    p90: days[Math.ceil((days.length * 9) / 10) - 1] ?? null,
    late: done.filter(({ ended, due, provisional }) => due !== null && !provisional && ended > due).length,
  }
}

/** Where a board begins unless it is said: a year back. */
export const yearBefore = (today: CivilDate): CivilDate => addDays(today, -365)
