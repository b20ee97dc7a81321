import type { Office } from '@pengce/language'
import type { CivilDate } from '@pengce/values'
import type { Catalogue } from './catalogue.ts'
import type { Ledger } from './observation.ts'
import type { Target } from './target.ts'
import { track } from './track.ts'
import { STATES, type State, type Tracking } from './tracking.ts'

export type Tally = Readonly<Record<State, number>>
/** Where everything stands on a day. */
export interface Summary {
  readonly on: CivilDate
  readonly tally: Tally
  readonly standings: readonly { readonly target: Target; readonly tracking: Tracking }[]
  readonly plans: readonly { readonly plan: string; readonly tasks: number; readonly tally: Tally }[]
}

/** Tracks every target; one pass over the record. */
export function summaryOf(catalogue: Catalogue, ledger: Ledger, today: CivilDate): Summary {
  const standings = catalogue.targets.map((target) => ({ target, tracking: track(target, ledger, today) }))
  const tallyOf = (of: typeof standings): Tally => {
    const tally = Object.fromEntries(STATES.map((s) => [s, 0]))
    for (const { tracking } of of) tally[tracking.state] = (tally[tracking.state] ?? 0) + 1
    return full(tally)
  }
  return {
    on: today,
    tally: tallyOf(standings),
    standings,
    plans: catalogue.plans.map((p) => ({
      plan: p.id,
      tasks: p.tasks.length,
      tally: tallyOf(standings.filter((s) => s.target.document === p.id)),
    })),
  }
}

const full = (tally: Readonly<Record<string, number>>): Tally => ({
  met: tally.met ?? 0,
  'on-course': tally['on-course'] ?? 0,
  behind: tally.behind ?? 0,
  'not-met': tally['not-met'] ?? 0,
  'no-data': tally['no-data'] ?? 0,
  'under-way': tally['under-way'] ?? 0,
  'to-judge': tally['to-judge'] ?? 0,
})

/** The offices that tasks and targets name, most work first, with the clauses that stand for them. */
export function actingOffices(
  catalogue: Catalogue,
): readonly { readonly office: Office; readonly tasks: number; readonly targets: number }[] {
  const offices = new Map<string, Office>()
  const named = [...catalogue.tasks, ...catalogue.targets].flatMap((part) => [...part.lead, ...part.responsible])
  for (const office of named) offices.set(office.id, office)
  const counts = [...offices.values()].map((office) => ({
    office,
    tasks: catalogue.tasks.filter((t) => catalogue.concerns([...t.lead, ...t.responsible], office.id, t.document))
      .length,
    targets: catalogue.targets.filter((t) => catalogue.concerns([...t.lead, ...t.responsible], office.id, t.document))
      .length,
  }))
  return counts.sort((a, b) => b.tasks + b.targets - a.tasks - a.targets || (a.office.id < b.office.id ? -1 : 1))
}
