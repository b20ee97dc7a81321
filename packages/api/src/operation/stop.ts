import type { Server } from 'node:http'
import { Server as NetServer } from 'node:net'

/** A service that runs, as far as ending it goes. */
export interface Ending {
  readonly servers: readonly Server[]
  /** Milliseconds of answering as before, so that whoever balances sees that the service is not ready. */
  readonly drain: number
  /** Milliseconds that requests under way may take. */
  readonly patience: number
  /** Ends what runs by itself: clock, outbox. Called before requests end. */
  readonly quieten: () => Promise<void>
  /** Closes what requests need. Called when none is left. */
  readonly close: () => Promise<void>
}

/** How long a connection may rest after the end began, in milliseconds. */
const MOMENT = 500

/** How a service ended: every request answered, or some cut off after the patience was over. */
export type Ended = 'answered' | 'cut-off'

/**
 * Ends a service in order: it goes on while others are told, takes no new connections, answers what it was asked, and only then
 * lets go of the store. Nothing that was begun is cut, unless it takes longer than the patience.
 */
export async function endService({ servers, drain, patience, quieten, close }: Ending): Promise<Ended> {
  await wait(drain)
  const quiet = quieten()
  const ended = Promise.all(
    servers.map(
      (server) =>
        new Promise<void>((resolve) => {
          // Without closing what rests: a connection may have been made whose request is still to come. It is answered, says that
          // it ends with the answer, and what still rests after a moment is closed.
          NetServer.prototype.close.call(server, () => resolve())
          setTimeout(() => server.closeIdleConnections(), MOMENT)
        }),
    ),
  ).then(() => 'answered' as const)
  const timer = new AbortController()
  const how = await Promise.race([ended, wait(patience, timer.signal).then(() => 'cut-off' as const)])
  timer.abort()
  if (how === 'cut-off') for (const server of servers) server.closeAllConnections()
  await Promise.race([quiet, wait(patience)])
  await close()
  return how
}

const wait = (ms: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal?.addEventListener('abort', () => clearTimeout(timer))
  })
