import {
  answererOf,
  answerOfTime,
  type Calendar,
  dueOf,
  type Procedure,
  type Standing,
  stepAt,
} from '@pengce/procedure'
import { addDays, type CivilDate } from '@pengce/values'
import { CLOCK } from '../actor.ts'
import { answer } from './answer.ts'
import { caseFileOfRow } from './case-file.ts'
import type { Desk } from './desk.ts'
import { versionOf } from './procedure-version.ts'
import { runningTerms, type Term } from './term.ts'

/** An answer that the passing of time gives. */
export interface ClockAnswer {
  readonly type: string
  readonly of: string | null
  /** The first day after the term. */
  readonly on: CivilDate
}

/** The next answer that time has given by `today`, earliest first; a provisional last day gives none. */
function clockAnswer(p: Procedure, standing: Standing, calendar: Calendar, today: CivilDate): ClockAnswer | null {
  const given = runningTerms(p, standing).flatMap((term): readonly ClockAnswer[] => {
    const due = dueOf(term.clock, calendar)
    const type = answerOfTerm(p, standing, term)
    if (type === null || due === null || due.provisional || due.date >= today) return []
    return [{ type, of: term.of, on: laterOf(addDays(due.date, 1), standing.last) }]
  })
  return given.toSorted((a, b) => (a.on < b.on ? -1 : 1))[0] ?? null
}

/** What it means that a term ran out: that nothing was completed, nothing was said, or what follows may begin. */
function answerOfTerm(p: Procedure, standing: Standing, { of, about }: Term): string | null {
  const step = stepAt(p, standing.at)
  const ofItem = step?.items.flatMap((i) => (i.id === of ? (answerOfTime(i) ?? []) : []))
  const types = {
    correction: step?.turns.filter((t) => t.does === 'lapse').map((t) => t.on),
    item: ofItem,
    step: step?.leads.filter((l) => l.from === 'step' && l.timing === 'after-term').map((l) => l.on),
    payment: [],
  }[about]
  return types?.find((type) => answererOf(p, standing, { type, of }).who === 'clock') ?? null
}

const laterOf = (a: CivilDate, b: CivilDate): CivilDate => (a < b ? b : a)

/** What a round of the clock did. */
export interface Ticked {
  /** How many answers it gave. */
  readonly answers: number
  /** Cases where a term ran out but the case cannot go on, by number, with the code of the reason. */
  readonly stuck: readonly { readonly number: string; readonly code: string }[]
}

/**
 * Gives every answer of a term that ran out, in every case. Nothing is remembered between rounds: what is due is read
 * from where each case stands, so that a service that was down catches up.
 */
export async function tick(desk: Desk): Promise<Ticked> {
  const late = await desk.database.as(CLOCK, (tx) =>
    tx
      .selectFrom('case_file')
      .select('id')
      .where('outcome', 'is', null)
      .where('due', '<', desk.today())
      .where('provisional', '=', false)
      .orderBy('due')
      .execute(),
  )
  let answers = 0
  const stuck: { number: string; code: string }[] = []
  for (const { id } of late) {
    const code = await catchUp(desk, id, () => {
      answers++
    })
    if (code !== null) stuck.push(code)
  }
  return { answers, stuck }
}

/** Gives one case all its overdue answers; a case where somebody was quicker is left for the next round. */
async function catchUp(desk: Desk, id: string, given: () => void): Promise<Ticked['stuck'][number] | null> {
  for (;;) {
    const found = await desk.database.as(CLOCK, async (tx) => {
      const row = await tx.selectFrom('case_file').selectAll().where('id', '=', id).executeTakeFirst()
      if (row === undefined) return null
      const file = caseFileOfRow(row)
      return {
        file,
        next: clockAnswer(await versionOf(tx, file.fingerprint), file.standing, desk.calendar, desk.today()),
      }
    })
    if (found === null || found.next === null) return null
    const { file, next } = found
    const result = await answer(desk, CLOCK, { caseId: id, seen: file.version, ...next, facts: [], note: {} })
    if ('problem' in result)
      return result.problem.code === 'casework/changed-meanwhile'
        ? null
        : { number: file.number, code: result.problem.code }
    given()
  }
}
