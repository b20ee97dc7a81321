import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { openBrowser } from './browser.ts'
import { type Service, startService } from './server.ts'

/** A browser and a service while the tests of a file run. */
export interface Served {
  readonly browser: Browser
  readonly base: string
}

/** Opens both before the tests and ends both after them; `prepare` comes first, `after` last. */
export function served(prepare: () => void = () => {}, after: () => void = () => {}): Served {
  let browser: Browser
  let service: Service
  beforeAll(async () => {
    prepare()
    ;[browser, service] = await Promise.all([openBrowser(), startService()])
  })
  afterAll(async () => {
    await browser?.close()
    await service?.stop()
    after()
  })
  return {
    get browser() {
      return browser
    },
    get base() {
      return service.base
    },
  }
}
