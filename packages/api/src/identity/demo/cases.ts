import {
  type Actor,
  type Answer,
  answer,
  type Desk,
  type Opening,
  type Owed,
  open,
  readCaseFacts,
  SYSTEM,
} from '@pengce/casework'
import type { Fact } from '@pengce/language'
import { addDays, type CivilDate } from '@pengce/values'
import { accountBySubject, actorOf, standingsOf } from '../account.ts'
import { DEMO_ISSUER } from './people.ts'
import { demoAccounts } from './roles.ts'

/** Facts as people write them. */
type WrittenFacts = Parameters<typeof readCaseFacts>[0]
/** Something that happened so many days ago: a role of the demonstration, or an office that has none, gave an answer. */
export interface PastStep {
  readonly ago: number
  readonly as: string
  readonly type: string
  readonly of?: string
  readonly facts?: WrittenFacts
  readonly owes?: Omit<Owed, 'year' | 'cites'>
  readonly note?: string
}
export interface PastCase {
  readonly procedure: string
  readonly party: string
  readonly ago: number
  readonly as: string
  readonly district?: string
  readonly assigned?: Readonly<Record<string, string>>
  readonly facts?: WrittenFacts
  readonly steps: readonly PastStep[]
}

/**
 * Enters what is said to have happened, by the same commands as people use, each on its day. A case that the procedures of today would
 * not let happen so ends where it stops: the law may have moved on since this was written, and the demonstration goes on.
 */
export async function playPast(
  desk: Desk,
  cases: readonly PastCase[],
  factOf: (id: string) => Fact | undefined,
): Promise<readonly string[]> {
  const stopped: string[] = []
  for (const one of cases) {
    const why = await playCase(desk, one, factOf)
    if (why !== null) stopped.push(`${one.procedure}: ${why}`)
  }
  return stopped
}

async function playCase(desk: Desk, one: PastCase, factOf: (id: string) => Fact | undefined): Promise<string | null> {
  const { procedure, party, district = null, assigned = {} } = one
  const opener = await actorNamed(desk, one.as)
  const facts = read(one.facts, opener, factOf)
  if (typeof facts === 'string') return facts
  const at = (ago: number): Desk => ({
    ...desk,
    today: () => addDays(desk.today(), -ago),
    now: () => instant(desk, ago),
  })
  const opening: Opening = { procedure, applicant: party, district, on: at(one.ago).today(), facts, assigned, note: {} }
  const opened = await open(at(one.ago), opener, opening)
  if ('problem' in opened) return `opened: ${opened.problem.code}`
  let file = opened.done
  for (const step of one.steps) {
    const actor = await actorNamed(desk, step.as)
    const given = read(step.facts, actor, factOf)
    if (typeof given === 'string') return given
    const then = at(step.ago)
    const on = then.today()
    const said: Answer = {
      caseId: file.id,
      seen: file.version,
      type: step.type,
      of: step.of ?? null,
      on,
      facts: given,
      note: step.note === undefined ? {} : { lines: [step.note] },
      ...(step.owes === undefined ? {} : { owes: [{ ...step.owes, year: yearIn(on), cites: [] }] }),
    }
    const entered = await answer(then, actor, said)
    if ('problem' in entered) return `${step.type}: ${entered.problem.code}`
    file = entered.done
  }
  return null
}

/** A role of the demonstration, or somebody of an office that has none there. */
async function actorNamed(desk: Desk, name: string): Promise<Actor> {
  const known = demoAccounts.some((a) => a.id === name)
  if (!known) return { id: `demo-${name}`, role: 'official', office: name, district: null, parties: [] }
  return desk.database.as(SYSTEM, async (tx) => {
    const account = await accountBySubject(tx, DEMO_ISSUER, name)
    if (account === null) throw new Error(`the demonstration has no account ${name}`)
    return actorOf(account, await standingsOf(tx, account.id, desk.today()))
  })
}

function read(written: WrittenFacts | undefined, actor: Actor, factOf: (id: string) => Fact | undefined) {
  const facts = readCaseFacts(written ?? {}, actor, factOf)
  return 'problems' in facts ? facts.problems.map((p) => `${p.code} ${p.at}`).join(', ') : facts.facts
}

const yearIn = (day: CivilDate): number => Number(day.slice(0, 4))
/** Ten in the morning in Shenzhen, or now where that is still to come. */
const instant = (desk: Desk, ago: number): string => {
  const then = `${addDays(desk.today(), -ago)}T02:00:00.000Z`
  const now = desk.now()
  return then < now ? then : now
}
