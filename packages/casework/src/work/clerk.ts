import type { Actor } from '../actor.ts'
import type { Desk } from '../case/desk.ts'
import type { Refusal } from '../problem.ts'
import type { Work } from '../store/database.ts'

/** Somebody who works at the desk of an office: whoever came once can be handed cases. */
export interface Clerk {
  readonly id: string
  readonly office: string
  readonly name: string
  readonly seenAt: string
}

/** An official with an office; anybody else is refused. */
export type Official = Actor & { readonly role: 'official'; readonly office: string }
export const isOfficial = (actor: Actor): actor is Official => actor.role === 'official' && actor.office !== null
export const notAnOfficial: Refusal = { code: 'casework/not-an-official' }

/** Notes that an official came to the desk, under the name that colleagues know them by. */
export async function comeToDesk(tx: Work, desk: Pick<Desk, 'now'>, actor: Official, name: string): Promise<void> {
  const seen_at = desk.now()
  await tx
    .insertInto('clerk')
    .values({ id: actor.id, office: actor.office, name, seen_at })
    .onConflict((c) => c.columns(['id', 'office']).doUpdateSet({ name, seen_at }))
    .execute()
}

/** Those who came to the desks that the actor may see, by office and name. */
export const clerksOf = (tx: Work): Promise<readonly Clerk[]> =>
  tx
    .selectFrom('clerk')
    .select(['id', 'office', 'name', 'seen_at as seenAt'])
    .orderBy('office')
    .orderBy('name')
    .orderBy('id')
    .execute()
