import { randomUUID } from 'node:crypto'
import { openCase as openStanding } from '@pengce/procedure'
import { type CivilDate, yearOf } from '@pengce/values'
import type { Actor } from '../actor.ts'
import { canonicalText, sm3 } from '../log/chain.ts'
import type { Done } from '../problem.ts'
import type { Work } from '../store/database.ts'
import { addEvent, nextEvent, standingColumns, turnDuties } from './append.ts'
import type { CaseFile } from './case-file.ts'
import { settledAhead } from './conditions.ts'
import type { Desk } from './desk.ts'
import { type GivenFact, heldIn, keepFacts } from './facts.ts'
import { numberCase } from './number.ts'
import { keepVersion } from './procedure-version.ts'
import { partsOf } from './who.ts'

/** What opens a case. */
export interface Opening {
  readonly procedure: string
  /** The applicant it is for, by id. */
  readonly applicant: string
  readonly district: string | null
  /** The day on which it was handed in. */
  readonly on: CivilDate
  readonly facts: readonly GivenFact[]
  /** Which office acts for a party that the procedure names only by its part. */
  readonly assigned: Readonly<Record<string, string>>
  readonly note: Readonly<Record<string, unknown>>
}

/** Opens a case under the procedure as it stands now; it keeps this version to its end. */
export const open = (desk: Desk, actor: Actor, opening: Opening): Promise<Done<CaseFile>> =>
  desk.database.as(actor, (tx) => openIn(tx, desk, actor, opening))

/** The same inside a transaction that is open already. */
export async function openIn(tx: Work, desk: Desk, actor: Actor, opening: Opening): Promise<Done<CaseFile>> {
  const p = desk.procedures.get(opening.procedure)
  if (p === undefined) return { problem: { code: 'casework/no-such-procedure', id: opening.procedure } }
  const { applicant, on, assigned, facts } = opening
  if (['applicant', 'agent'].includes(actor.role) && !actor.parties.includes(applicant))
    return { problem: { code: 'casework/not-your-applicant', applicant } }
  const who = partsOf(p, assigned)
  if (!mayOpen(actor, who)) return { problem: { code: 'casework/may-not-open', procedure: p.id, who } }
  const { district } = opening
  if (actor.role === 'official' && actor.district !== null && district !== null && district !== actor.district)
    return { problem: { code: 'casework/other-district', district, own: actor.district } }
  if (on > desk.today()) return { problem: { code: 'casework/late-entry', on, today: desk.today() } }
  const applies = settledAhead(p, null, 'opened', heldIn(facts), { factsOn: on, appliedOn: on, rulesOn: on })
  const opened = openStanding(p, on, desk.calendar, applies)
  if ('problem' in opened) return opened
  const id = randomUUID()
  const at = desk.now()
  const fingerprint = await keepVersion(tx, p)
  const note = { ...opening.note, procedure: p.id, fingerprint, assigned, ...digestOf(facts) }
  const event = nextEvent(id, null, { type: 'opened', of: null, applies, on, note }, actor, at)
  const advance = { procedure: p, fingerprint, ...opened }
  await tx
    .insertInto('case_file')
    .values({
      id,
      number: id,
      procedure: p.id,
      applicant,
      district,
      offices: [...who],
      assigned: JSON.stringify(assigned),
      opened_on: on,
      version: 1,
      head: event.hash,
      ...standingColumns(advance, assigned, desk),
    })
    .execute()
  await addEvent(tx, event)
  await keepFacts(tx, id, facts, actor.id, at)
  await turnDuties(tx, { id, assigned }, null, event, advance)
  const file = await numberCase(tx, id, yearOf(on))
  if (file === null) throw new Error(`${actor.id} cannot see case ${id} that it has just opened`)
  return { done: file }
}

/** Applicants and their agents apply; an office opens what it has a part in. */
const mayOpen = ({ role, office }: Actor, who: readonly string[]): boolean =>
  role === 'applicant' || role === 'agent' || (role === 'official' && office !== null && who.includes(office))

/** A digest of facts for the log, which must show on what was decided without holding anything personal. */
export const digestOf = (facts: readonly GivenFact[]): Readonly<Record<string, unknown>> =>
  facts.length === 0 ? {} : { facts: sm3(canonicalText(facts)) }
