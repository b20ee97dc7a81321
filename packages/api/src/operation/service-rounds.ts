import type { Desk } from '@pengce/casework'
import type { Measure } from '@pengce/language'
import type { Settings } from '@pengce/settings'
import type { CivilDate } from '@pengce/values'
import { lawRound } from '../webhook/law.ts'
import { forgetTold, outboxRound } from '../webhook/outbox.ts'
import { clockRound } from './clock.ts'
import type { Log } from './log.ts'
import type { Round } from './rounds.ts'

/** How often the outbox looks for what is new, and how often what was told long ago goes. */
const OUTBOX = 2000
const KEPT = 3_600_000
/** How long a receiver of webhooks may take: Standard Webhooks advises 15 to 30 seconds. */
const PATIENCE = 15_000

/** Everything a service does by itself; several side by side share it. */
export function serviceRounds(
  settings: Settings,
  desk: Desk,
  measuresOn: (day: CivilDate) => Promise<readonly Measure[]>,
  log: Log,
): readonly Round[] {
  const every = settings.PENGCE_ROUND_SECONDS * 1000
  const post = { anywhere: settings.PENGCE_WEBHOOKS_ANYWHERE, patience: PATIENCE }
  return [
    clockRound(desk, every, log),
    outboxRound(desk, { base: settings.PENGCE_PUBLIC_URL ?? '', post }, Math.min(OUTBOX, every), log),
    lawRound(desk, measuresOn, every),
    forgetTold(desk, KEPT),
  ]
}
