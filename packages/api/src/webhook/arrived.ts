import type { Work } from '@pengce/casework'

/** A message that has arrived. */
export interface Arrived {
  readonly id: string
  readonly type: string | null
  readonly case: string | null
  readonly at: string
  readonly attempts: number
  readonly arrivedAt: string
}

/** What arrived at a webhook last, the latest first; what was told long ago is forgotten. */
export const arrived = (tx: Work, webhook: string, limit: number): Promise<readonly Arrived[]> =>
  tx
    .selectFrom('webhook_message as m')
    .innerJoin('webhook_event as e', 'e.id', 'm.event')
    .select(['m.event as id', 'e.type', 'm.case_id as case', 'm.at', 'm.attempts', 'm.delivered_at as arrivedAt'])
    .where('m.webhook', '=', webhook)
    .where('m.delivered_at', 'is not', null)
    .$narrowType<{ arrivedAt: string }>()
    .orderBy('m.delivered_at', 'desc')
    .orderBy('m.event')
    .limit(limit)
    .execute()
