import { storeFailure } from '@pengce/casework'
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'

/** Something done again and again. */
export interface Round {
  readonly name: string
  /** Milliseconds from the end of one to the beginning of the next. */
  readonly every: number
  /** Does one; true asks for the next at once, because there is more. */
  readonly work: () => Promise<boolean>
}

/** Rounds under way. */
export interface Rounds {
  /** Ends them: what has begun is done, nothing begins any more. */
  readonly stop: () => Promise<void>
}

/** Does rounds one after the other, each kind by itself. One that fails is logged and tried again when it is due. */
export function startRounds(rounds: readonly Round[], log: Log, metrics: Metrics): Rounds {
  let stopped = false
  const wake: (() => void)[] = []
  const running = rounds.map(async ({ name, every, work }) => {
    while (!stopped) {
      const more = await once(name, work, log, metrics)
      if (!more && !stopped) await pause(every, wake)
    }
  })
  return {
    stop: async () => {
      stopped = true
      for (const go of wake) go()
      await Promise.all(running)
    },
  }
}

const pause = (ms: number, wake: (() => void)[]): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(done, ms)
    timer.unref()
    function done(): void {
      clearTimeout(timer)
      wake.splice(wake.indexOf(done), 1)
      resolve()
    }
    wake.push(done)
  })

async function once(name: string, work: Round['work'], log: Log, metrics: Metrics): Promise<boolean> {
  const began = performance.now()
  const seconds = () => (performance.now() - began) / 1000
  try {
    const more = await work()
    metrics.round(name, seconds(), true)
    return more
  } catch (error) {
    metrics.round(name, seconds(), false)
    const failure = storeFailure(error)
    if (failure === null) log.error('round failed', { round: name }, error)
    else log.warn('round failed', { round: name, code: failure.code })
    return false
  }
}
