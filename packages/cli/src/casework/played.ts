import {
  type Actor,
  type Answer,
  answer,
  type CaseFile,
  caseFileOf,
  type Desk,
  type Letter,
  type Liability,
  look,
  open,
  readCaseFacts,
  tick,
} from '@pengce/casework'
import type { Outcome, Procedure } from '@pengce/procedure'
import type { CivilDate } from '@pengce/values'
import { factOf } from './at-desk.ts'
import { noteOf } from './note.ts'
import { moneyIn } from './owed-file.ts'
import type { Stopped } from './problem.ts'
import { type PlayedEvent, rowsOf } from './rows.ts'
import type { ScriptCase, ScriptStep } from './script.ts'

/** A case as it was played. */
export interface PlayedCase {
  readonly number: string
  readonly id: string
  readonly procedure: string
  readonly title: Procedure['title']
  readonly events: readonly PlayedEvent[]
  readonly outcome: Outcome | null
  readonly money: readonly Liability[]
  readonly letters: readonly Letter[]
}
/** A desk whose day is moved on by the script. */
export interface PlayDesk extends Desk {
  day: CivilDate
}

/** Plays one case through its steps; what casework refuses stops it there. */
export async function played(
  desk: PlayDesk,
  script: ScriptCase,
): Promise<{ readonly done: PlayedCase } | { readonly stopped: readonly Stopped[]; readonly at: number }> {
  desk.day = script.on
  const facts = readCaseFacts(script.facts, script.as, factOf)
  if ('problems' in facts) return { stopped: facts.problems, at: 0 }
  const { procedure, applicant, on, assigned } = script
  const opening = { procedure, applicant, on, assigned, district: null, facts: facts.facts, note: {} }
  const opened = await open(desk, script.as, opening)
  if ('problem' in opened) return { stopped: [opened.problem], at: 0 }
  let file = opened.done
  for (const [n, step] of script.steps.entries()) {
    const next = await stepped(desk, file, step)
    if ('stopped' in next) return { ...next, at: n + 1 }
    file = next.file
  }
  const seen = await desk.database.as(SEES_ALL, (tx) => look(tx, desk, SEES_ALL, file.id))
  if (seen === null) throw new Error(`case ${file.number} has vanished`)
  const { log, money, letters } = seen
  const events = rowsOf(log, seen.procedure, desk)
  const { id, number, standing } = seen.file
  return {
    done: { id, number, procedure, title: seen.procedure.title, events, outcome: standing.outcome, money, letters },
  }
}
const SEES_ALL: Actor = { id: 'play', role: 'supervisor', office: null, district: null, parties: [] }

async function stepped(
  desk: PlayDesk,
  file: CaseFile,
  step: ScriptStep,
): Promise<{ readonly file: CaseFile } | { readonly stopped: readonly Stopped[] }> {
  desk.day = step.on
  if (step.as === 'clock') {
    await tick(desk)
    return { file: (await desk.database.as(SEES_ALL, (tx) => caseFileOf(tx, file.id))) ?? file }
  }
  const facts = readCaseFacts(step.facts, step.as, factOf)
  if ('problems' in facts) return { stopped: facts.problems }
  const money = moneyIn({ ...step, at: 'owes' })
  if ('problem' in money) return { stopped: [money.problem] }
  const { type, of, on, note } = step
  const given: Answer = {
    caseId: file.id,
    seen: file.version,
    type,
    of,
    on,
    facts: facts.facts,
    ...money.money,
    note: noteOf(note),
  }
  const entered = await answer(desk, step.as, given)
  return 'problem' in entered ? { stopped: [entered.problem] } : { file: entered.done }
}
