import { type Actor, type Database, type Desk, factsInProcedures, storeProblem, type Work } from '@pengce/casework'
import type { Fact, Language } from '@pengce/language'
import { law, procedures } from '@pengce/policies'
import { publicCalendar } from '@pengce/procedure'
import type { CivilDate } from '@pengce/values'
import type { ExitCode, Io } from '../io.ts'
import { actorOf } from './actor.ts'
import { type StoreOptions, said, withStore } from './opened.ts'
import { stop } from './problem.ts'

/** Options of every command that works on cases. */
export interface CaseOptions extends StoreOptions {
  readonly as?: string
  readonly json?: boolean
}
/** What a command about cases works with. */
export interface AtDesk {
  readonly desk: Desk
  readonly io: Io
  readonly language: Language
}
/** The same, as somebody. */
export interface ActingAtDesk extends AtDesk {
  readonly actor: Actor
}

/** A desk with every procedure and measure in force. */
export const deskOver = (database: Database, today: () => CivilDate, now: () => string): Desk => ({
  database,
  procedures: new Map(procedures.map((p) => [p.id, p])),
  measures: new Map(law.measures.map((m) => [m.id, m])),
  calendar: publicCalendar,
  now,
  today,
})

/** Works at the desk as the service itself; a store that is not ready is said to be so. */
export const atDesk = (
  options: StoreOptions,
  io: Io,
  language: Language,
  work: (at: AtDesk) => Promise<ExitCode>,
): Promise<ExitCode> =>
  withStore(options, io, language, async (database) => {
    const problem = await storeProblem(database)
    if (problem !== null) return said(problem, io, language)
    return work({ desk: deskOver(database, io.today, () => new Date().toISOString()), io, language })
  })

/** Works at the desk as whoever the command line or PENGCE_ACTOR names. */
export async function actingAtDesk(
  options: CaseOptions,
  io: Io,
  language: Language,
  work: (at: ActingAtDesk) => Promise<ExitCode>,
): Promise<ExitCode> {
  const named = await actorOf(options.as, io)
  if ('problem' in named) return stop([named.problem], io, language)
  return atDesk(options, io, language, (at) => work({ ...at, actor: named.actor }))
}

/** A case as it is found, and how far it had come then. */
export interface CaseNamed {
  readonly id: string
  readonly number: string
  readonly version: number
}

/** Works with a case that is named by its number or id; one that the actor may not see is not there. */
export const withCase = (
  name: string,
  options: CaseOptions,
  io: Io,
  language: Language,
  work: (at: ActingAtDesk, named: CaseNamed) => Promise<ExitCode>,
): Promise<ExitCode> =>
  actingAtDesk(options, io, language, async (at) => {
    const named = await at.desk.database.as(at.actor, (tx) => caseNamed(tx, name))
    return named === null ? stop([{ code: 'casework/no-such-case', id: name }], io, language) : work(at, named)
  })

async function caseNamed(tx: Work, name: string): Promise<CaseNamed | null> {
  const row = await tx
    .selectFrom('case_file')
    .select(['id', 'number', 'version'])
    .where((eb) => eb.or([eb('id', '=', name), eb('number', '=', name)]))
    .executeTakeFirst()
  return row ?? null
}

let known: ReadonlyMap<string, Fact> | null = null
/** A fact that a measure or a condition of a procedure reads. */
export function factOf(id: string): Fact | undefined {
  known ??= factsInProcedures(procedures)
  return known.get(id) ?? law.fact(id)
}
/** The short title of a document. */
export const titleOf = (document: string, language: Language): string =>
  law.policy(document)?.document.title[language] ?? document
