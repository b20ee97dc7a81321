import type { Citation } from '@pengce/language'
import { type Procedure, type Standing, stepAt } from '@pengce/procedure'
import type { CivilDate } from '@pengce/values'
import type { Actor } from '../actor.ts'
import type { Done } from '../problem.ts'
import { enter, orUndone } from './answer.ts'
import { type CaseFile, caseFileOf } from './case-file.ts'
import type { Desk } from './desk.ts'
import { MOVED } from './entry-type.ts'
import { fingerprintOf, keepVersion, versionOf } from './procedure-version.ts'
import { partsOf } from './who.ts'

/** What a transition clause says of cases that are under way. */
export interface Transition {
  /** The clause. A case never moves without one. */
  readonly cites: readonly Citation[]
  /** Steps that have another name in the newer version, by their old name. */
  readonly steps: Readonly<Record<string, string>>
}
/** A case to be moved to the version of its procedure that is in force. */
export interface Move {
  readonly caseId: string
  readonly seen: number
  /** The version meant: its fingerprint, or how that begins. */
  readonly to: string
  readonly on: CivilDate
  readonly transition: Transition
}

/**
 * Moves a case to the version in force, because a clause says so. It goes on where it stands: what was done counts, and
 * terms that run keep the days they began with. A step whose items are others there must be left first.
 */
export const moveCase = (desk: Desk, actor: Actor, move: Move): Promise<Done<CaseFile>> =>
  orUndone(
    desk.database.as(actor, async (tx): Promise<Done<CaseFile>> => {
      const { caseId, seen, to, on, transition } = move
      const file = await caseFileOf(tx, caseId)
      if (file === null) return { problem: { code: 'casework/no-such-case', id: caseId } }
      if (actor.role !== 'administrator' && actor.role !== 'system')
        return { problem: { code: 'casework/may-not-move', id: file.number } }
      if (file.version !== seen)
        return { problem: { code: 'casework/changed-meanwhile', id: file.number, seen, now: file.version } }
      if (on > desk.today()) return { problem: { code: 'casework/late-entry', on, today: desk.today() } }
      if (transition.cites.length === 0) return { problem: { code: 'casework/no-clause', id: file.number } }
      const now = desk.procedures.get(file.procedure)
      if (now === undefined) return { problem: { code: 'casework/no-such-procedure', id: file.procedure } }
      const version = fingerprintOf(now)
      if (!version.startsWith(to)) return { problem: { code: 'casework/other-version', id: file.number, to, version } }
      if (version === file.fingerprint)
        return { problem: { code: 'casework/no-newer-version', id: file.number, procedure: now.id } }
      const { at, last, outcome } = file.standing
      if (outcome !== null) return { problem: { code: 'case/ended', at: now.id, step: at, type: MOVED } }
      if (on < last) return { problem: { code: 'case/before-last', at: now.id, on, last } }
      const moved = movedTo(now, file.standing, on, transition.steps)
      if ('unlike' in moved)
        return {
          problem: { code: 'casework/cannot-move', id: file.number, step: at, items: moved.unlike },
        }
      const before = await versionOf(tx, file.fingerprint)
      const fingerprint = await keepVersion(tx, now)
      // Whoever had a part before still sees what they did.
      const offices = [...new Set([...partsOf(before, file.assigned), ...partsOf(now, file.assigned)])]
      const note = { fingerprint, from: file.fingerprint, cites: transition.cites, steps: transition.steps }
      const entry = { type: MOVED, of: null, on, applies: {}, note }
      return enter(tx, desk, actor, file, entry, { procedure: now, fingerprint, ...moved, duties: [], offices })
    }),
  )

/** Where a case stands under another version of its procedure, or which items of its step are not the same there. */
export function movedTo(
  p: Procedure,
  standing: Standing,
  on: CivilDate,
  steps: Transition['steps'],
): { readonly standing: Standing } | { readonly unlike: readonly string[] } {
  const named = (name: string) => (Object.hasOwn(steps, name) ? (steps[name] ?? name) : name)
  const at = named(standing.at)
  const step = stepAt(p, at)
  if (step === undefined) return { unlike: [] }
  const there = new Set(step.items.map((i) => i.id))
  const here = new Set(standing.items.map((i) => i.id))
  const unlike = [
    ...standing.items.filter((i) => i.state !== 'not-applicable' && !there.has(i.id)).map((i) => i.id),
    ...[...there].filter((id) => !here.has(id)),
  ]
  if (unlike.length > 0) return { unlike }
  const left = standing.left.map((i) => ({ ...i, step: named(i.step) }))
  return { standing: { ...standing, at, last: on, left, visited: standing.visited.map(named) } }
}
