import { randomBytes, randomUUID } from 'node:crypto'
import type { Work } from '@pengce/casework'
import { sealed, unsealed } from '../identity/secrets.ts'

/** How long an old secret signs beside a new one. */
const OVERLAP = 24 * 3_600_000
/** How a secret begins as Standard Webhooks writes it. One that lies so in the store was made before they were encrypted. */
const PLAIN = 'whsec_'

/** Makes a secret of 32 random bytes and keeps it encrypted for its webhook; it is told this once. */
export async function addSecret(tx: Work, webhook: string, key: string, at: string): Promise<string> {
  const secret = `${PLAIN}${randomBytes(32).toString('base64')}`
  await tx
    .insertInto('webhook_secret')
    .values({ id: randomUUID(), webhook, secret: sealed(secret, key, ownerOf(webhook)), made_at: at })
    .execute()
  return secret
}

/** What signs for a webhook now: the newest secret, and an older one for a day after its successor was made. Null where the newest does not open. */
export async function signingSecrets(
  tx: Work,
  webhook: string,
  key: string | null,
  at: string,
): Promise<readonly string[] | null> {
  const kept = await tx
    .selectFrom('webhook_secret')
    .select(['secret', 'made_at'])
    .where('webhook', '=', webhook)
    .orderBy('made_at', 'desc')
    .execute()
  const holding = kept.filter((_, i) => i === 0 || (kept[i - 1]?.made_at ?? '') > overlapping(at))
  const opened = holding.map(({ secret }) => {
    if (secret.startsWith(PLAIN)) return secret
    return key === null ? null : unsealed(secret, key, ownerOf(webhook))
  })
  return (opened[0] ?? null) === null ? null : opened.filter((one) => one !== null)
}

/** Deletes the secrets that sign no more. */
export const dropOutlived = (tx: Work, at: string) =>
  tx
    .deleteFrom('webhook_secret as old')
    .where((e) =>
      e.exists(
        e
          .selectFrom('webhook_secret as newer')
          .select('newer.id')
          .whereRef('newer.webhook', '=', 'old.webhook')
          .whereRef('newer.made_at', '>', 'old.made_at')
          .where('newer.made_at', '<=', overlapping(at)),
      ),
    )
    .execute()

const overlapping = (at: string): string => new Date(Date.parse(at) - OVERLAP).toISOString()
const ownerOf = (webhook: string): string => `webhook ${webhook}`
