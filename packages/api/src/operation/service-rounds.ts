import { type Desk, storeProblem } from '@pengce/casework'
import type { Settings } from '@pengce/settings'
import { forgetArrivals } from '../identity/forget.ts'
import { inForceRound, type LawInForce } from '../reform/law-in-force.ts'
import type { WebhookKeeping } from '../webhook/keeping.ts'
import { lawRound } from '../webhook/law.ts'
import { forgetTold, outboxRound } from '../webhook/outbox.ts'
import { automaticRound } from './automatic.ts'
import { clockRound } from './clock.ts'
import type { Log } from './log.ts'
import type { Round } from './rounds.ts'

/** How often the outbox and the law in force are looked at for what is new, and how often what is over goes. */
const SOON = 2000
const HOURLY = 3_600_000
/** How long a receiver of webhooks may take: Standard Webhooks advises 15 to 30 seconds. */
const PATIENCE = 15_000

/** What the rounds of a service work on. */
export interface Rounded {
  readonly desk: Desk
  readonly inForce: LawInForce
  readonly webhooks: WebhookKeeping
}

/** Everything a service does by itself; several side by side share it. Nothing is done to a store that is not as it must be. */
export function serviceRounds(settings: Settings, { desk, inForce, webhooks }: Rounded, log: Log): readonly Round[] {
  const every = settings.PENGCE_ROUND_SECONDS * 1000
  const outbox = { base: settings.PENGCE_PUBLIC_URL ?? '', post: { ...webhooks, patience: PATIENCE } }
  const rounds: readonly Round[] = [
    clockRound(desk, every, log),
    automaticRound(desk, every, log),
    outboxRound(desk, outbox, Math.min(SOON, every), log),
    lawRound(desk, async (day) => (await inForce.book()).on(day).law.measures, every),
    forgetTold(desk, HOURLY),
    forgetArrivals(desk, HOURLY),
  ]
  return [
    ...rounds.map((round) => ({
      ...round,
      work: async () => (await storeProblem(desk.database)) === null && round.work(),
    })),
    inForceRound(inForce, SOON),
  ]
}
