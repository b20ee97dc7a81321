import type { Actor } from '@pengce/casework'
import { isCivilDate } from '@pengce/values'
import { written } from './actor.ts'
import { asRecord } from './facts-file.ts'
import type { ActingProblem } from './problem.ts'

/** Something that happens in a script: an answer of somebody, or the passing of time up to a day. */
export interface ScriptStep {
  readonly on: string
  /** Who acts, written as `--as` takes it; `clock` lets the terms that ran out by this day answer. */
  readonly as: Actor | 'clock'
  readonly type: string
  readonly of: string | null
  readonly facts: Readonly<Record<string, unknown>>
  readonly note: readonly string[]
  readonly owes: unknown
  readonly pays: string | null
  readonly receives: string | null
}
/** A case of a script, from its opening. */
export interface ScriptCase {
  readonly procedure: string
  readonly applicant: string
  readonly on: string
  readonly as: Actor
  readonly facts: Readonly<Record<string, unknown>>
  readonly assigned: Readonly<Record<string, string>>
  readonly steps: readonly ScriptStep[]
}

/** Reads a script: a list of cases, played one after another in one store. */
export function scriptIn(
  value: unknown,
  at: string,
): { readonly cases: readonly ScriptCase[] } | { readonly problem: ActingProblem } {
  const wrong = (field: string, nobody?: string): { readonly problem: ActingProblem } => ({
    problem:
      nobody === undefined
        ? { code: 'acting/not-a-script', at, field }
        : { code: 'acting/shape', at: `${at} ${field}`, given: nobody },
  })
  const listed: unknown = asRecord(value)?.cases
  if (!Array.isArray(listed) || listed.length === 0) return wrong('cases')
  const cases: ScriptCase[] = []
  for (const [n, one] of listed.entries()) {
    const read = caseIn(one)
    if ('field' in read) return wrong(`cases.${n + 1}.${read.field}`, read.nobody)
    cases.push(read)
  }
  return { cases }
}

/** The field that is wrong, and what names nobody there. */
interface Wrong {
  readonly field: string
  readonly nobody?: string
}

function caseIn(value: unknown): ScriptCase | Wrong {
  const given = asRecord(value)
  if (given === null) return { field: 'procedure' }
  const { procedure, applicant, on, as, steps: listed } = given
  const assigned = Object.entries(asRecord(given.assigned) ?? {})
  if (typeof procedure !== 'string') return { field: 'procedure' }
  if (typeof applicant !== 'string') return { field: 'applicant' }
  if (typeof on !== 'string' || !isCivilDate(on)) return { field: 'on' }
  if (typeof as !== 'string') return { field: 'as' }
  const who = written(as)
  if ('problem' in who) return { field: 'as', nobody: as }
  if (!Array.isArray(listed)) return { field: 'steps' }
  const steps: ScriptStep[] = []
  for (const [n, one] of listed.entries()) {
    const read = stepIn(one)
    if ('field' in read) return { ...read, field: `steps.${n + 1}.${read.field}` }
    steps.push(read)
  }
  const facts = asRecord(given.facts ?? {})
  if (facts === null) return { field: 'facts' }
  return {
    procedure,
    applicant,
    on,
    as: who.actor,
    facts,
    steps,
    assigned: Object.fromEntries(assigned.map(([part, office]) => [part, String(office)])),
  }
}

function stepIn(value: unknown): ScriptStep | Wrong {
  const given = asRecord(value)
  if (given === null) return { field: 'on' }
  const { on, as, type, of = null, note = [], owes = null, pays = null, receives = null } = given
  const facts = asRecord(given.facts ?? {})
  if (typeof on !== 'string' || !isCivilDate(on)) return { field: 'on' }
  if (typeof as !== 'string') return { field: 'as' }
  const who = as === 'clock' ? ({ actor: as } as const) : written(as)
  if ('problem' in who) return { field: 'as', nobody: as }
  if (typeof type !== 'string' && as !== 'clock') return { field: 'type' }
  if (of !== null && typeof of !== 'string') return { field: 'of' }
  if (facts === null) return { field: 'facts' }
  if (pays !== null && typeof pays !== 'string') return { field: 'pays' }
  if (receives !== null && typeof receives !== 'string') return { field: 'receives' }
  const lines: readonly unknown[] = Array.isArray(note) ? note : [note]
  return { on, as: who.actor, type: String(type ?? ''), of, facts, note: lines.map(String), owes, pays, receives }
}
