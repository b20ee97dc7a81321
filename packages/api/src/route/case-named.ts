import {
  type Actor,
  type CaseFault,
  type ChainedEvent,
  caseFault,
  caseFileOf,
  type Desk,
  logOf,
  type Refusal,
  versionOf,
  type Work,
} from '@pengce/casework'
import type { Procedure } from '@pengce/procedure'
import { refuse } from '../refusal.ts'
import type { Asked } from './case-service.ts'

/** A case that somebody named and may see. */
export interface NamedCase {
  readonly id: string
  readonly number: string
  readonly logIn: (tx: Work) => Promise<{
    readonly log: readonly ChainedEvent[]
    readonly fault: CaseFault | null
    readonly procedure: Procedure
  }>
}

/** Finds a case by its id or its number among those that somebody may see. */
export const caseNamed = (desk: Desk, actor: Actor, name: string): Promise<NamedCase | { readonly problem: Refusal }> =>
  desk.database.as(actor, async (tx) => {
    const row = await rowNamed(tx, name)
    if (row === undefined) return { problem: { code: 'casework/no-such-case', id: name.slice(0, 60) } }
    return {
      id: row.id,
      number: row.number,
      logIn: async (inside) => ({
        log: await logOf(inside, row.id),
        fault: await caseFault(inside, row.id, desk.calendar),
        procedure: await versionOf(inside, (await caseFileOf(inside, row.id))?.fingerprint ?? row.fingerprint),
      }),
    }
  })

/** Works with the case that the address names, by its id or its number; one that is not there for whoever asks is refused. */
export const withCase =
  <A extends Asked>(desk: Desk, work: (asked: NoInfer<A> & { readonly named: NamedCase }) => Promise<Response>) =>
  async (asked: A): Promise<Response> => {
    const named = await caseNamed(desk, asked.actor, asked.c.req.param('id') ?? '')
    return 'problem' in named ? refuse(asked.c, 404, [named.problem]) : work({ ...asked, named })
  }

/** The id of a case by its id or its number; null where the actor may see none. */
export const idNamed = async (tx: Work, name: string): Promise<string | null> => (await rowNamed(tx, name))?.id ?? null

/** An id and a number look different, so that one index is read and not both. */
const rowNamed = (tx: Work, name: string) =>
  tx
    .selectFrom('case_file')
    .select(['id', 'number', 'fingerprint'])
    .where(/^\d{4}-\d{6,}$/u.test(name) ? 'number' : 'id', '=', name)
    .executeTakeFirst()
