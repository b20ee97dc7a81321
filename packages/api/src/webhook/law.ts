import { ruleVersion } from '@pengce/assess'
import { type Desk, SYSTEM } from '@pengce/casework'
import { type Measure, windowHolds } from '@pengce/language'
import type { CivilDate } from '@pengce/values'
import { sql } from 'kysely'
import type { Round } from '../operation/rounds.ts'

/** What became of a measure: new, changed, withdrawn, in force from now on, or no more. */
export type LawChange = 'new' | 'changed' | 'withdrawn' | 'begins' | 'ends'
export interface MeasureChange {
  readonly measure: string
  readonly change: LawChange
  /** The version of its rule, for whoever keeps results. */
  readonly version: string | null
}

interface Seen {
  readonly measure: string
  readonly fingerprint: string
  readonly holds: boolean
}

/** A number of our own: one process compares at a time. */
const COMPARING = 7_355_611

/** What differs between the law as it was last seen and as it stands. */
export function lawChanges(before: readonly Seen[], now: readonly Seen[]): readonly MeasureChange[] {
  const was = new Map(before.map((s) => [s.measure, s]))
  const is = new Set(now.map((s) => s.measure))
  const changes = now.flatMap(({ measure, fingerprint, holds }): MeasureChange[] => {
    const old = was.get(measure)
    const change = (of: LawChange): MeasureChange => ({ measure, change: of, version: fingerprint })
    if (old === undefined) return [change('new')]
    if (old.fingerprint !== fingerprint) return [change('changed')]
    return old.holds === holds ? [] : [change(holds ? 'begins' : 'ends')]
  })
  const gone = before.filter((s) => !is.has(s.measure))
  return [...changes, ...gone.map(({ measure }) => ({ measure, change: 'withdrawn', version: null }) as const)]
}

/**
 * Compares the law with what the store saw last, and notes an event where it differs. The first look is no change. Of several
 * processes one compares at a time; the others find nothing new.
 */
export async function noteLaw(desk: Desk, measures: readonly Measure[]): Promise<readonly MeasureChange[]> {
  const today = desk.today()
  const now = measures.map((m) => ({
    measure: m.id,
    fingerprint: ruleVersion(m).hash,
    holds: windowHolds(m.window, today),
  }))
  return desk.database.as(SYSTEM, async (tx) => {
    await sql`select pg_advisory_xact_lock(${COMPARING})`.execute(tx)
    const before = await tx.selectFrom('law_seen').select(['measure', 'fingerprint', 'holds']).execute()
    const changes = lawChanges(before, now)
    if (changes.length === 0) return []
    const at = desk.now()
    const rows = now.map((s) => ({ ...s, seen_at: at }))
    await tx
      .insertInto('law_seen')
      .values(rows)
      .onConflict((c) =>
        c.column('measure').doUpdateSet((eb) => ({
          fingerprint: eb.ref('excluded.fingerprint'),
          holds: eb.ref('excluded.holds'),
          seen_at: eb.ref('excluded.seen_at'),
        })),
      )
      .execute()
    const gone = changes.filter((c) => c.change === 'withdrawn').map((c) => c.measure)
    if (gone.length > 0) await tx.deleteFrom('law_seen').where('measure', 'in', gone).execute()
    if (before.length === 0) return []
    await tx
      .insertInto('webhook_event')
      .values({
        id: `law-${at.replaceAll(/[^\d]/gu, '')}`,
        at,
        type: 'law.changed',
        data: JSON.stringify({ on: today, measures: changes }),
      })
      .onConflict((c) => c.column('id').doNothing())
      .execute()
    return changes
  })
}

/** Looks whether the law is another than this process saw last: at the start, on a new day, and when something came into force. */
export function lawRound(
  desk: Desk,
  measuresOn: (day: CivilDate) => Promise<readonly Measure[]>,
  every: number,
): Round {
  let seen: { readonly day: CivilDate; readonly measures: readonly Measure[] } | null = null
  return {
    name: 'law',
    every,
    work: async () => {
      const day = desk.today()
      const measures = await measuresOn(day)
      // Two programs with different laws side by side, as in an upgrade, would otherwise contradict each other in every round.
      if (seen?.day === day && seen.measures === measures) return false
      await noteLaw(desk, measures)
      seen = { day, measures }
      return false
    },
  }
}
