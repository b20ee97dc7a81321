import type { Held } from '@pengce/assess'
import type { Work } from '../store/database.ts'
import type { CaseFacts } from './conditions.ts'

/** A fact as it is given to a case. Personal ones can be purged; the log holds only a digest. */
export interface GivenFact {
  /** The fact's id, with the year for a yearly one (`enterprise/revenue@2024`). */
  readonly key: string
  /** The project, event, site or person it is about; the applicant itself is the empty text. */
  readonly item: string
  readonly held: Held
  readonly source: string
  readonly personal: boolean
}

/** Writes facts; what was given before under the same key is corrected. */
export async function keepFacts(
  tx: Work,
  caseId: string,
  facts: readonly GivenFact[],
  by: string,
  at: string,
): Promise<void> {
  if (facts.length === 0) return
  await tx
    .insertInto('case_fact')
    .values(
      facts.map(({ key, item, held, source, personal }) => ({
        case_id: caseId,
        item,
        key,
        held: JSON.stringify(held),
        source,
        personal,
        given_by: by,
        given_at: at,
      })),
    )
    .onConflict((c) =>
      c.columns(['case_id', 'item', 'key']).doUpdateSet((eb) => ({
        held: eb.ref('excluded.held'),
        source: eb.ref('excluded.source'),
        personal: eb.ref('excluded.personal'),
        given_by: eb.ref('excluded.given_by'),
        given_at: eb.ref('excluded.given_at'),
      })),
    )
    .execute()
}

/** Every fact of a case that the actor may see. */
export async function factsOf(tx: Work, caseId: string): Promise<readonly GivenFact[]> {
  const rows = await tx
    .selectFrom('case_fact')
    .select(['item', 'key', 'held', 'source', 'personal'])
    .where('case_id', '=', caseId)
    .orderBy('item')
    .orderBy('key')
    .execute()
  return rows.map((r) => ({ ...r, held: r.held as Held }))
}

/** Facts as conditions look them up: by key, whatever they are about. */
export const heldIn = (facts: readonly GivenFact[]): CaseFacts => new Map(facts.map((f) => [f.key, f.held]))
