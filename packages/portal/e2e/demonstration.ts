import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { type Served, served } from './served.ts'
import { accessibilityFaults, settled, type Visit, visit } from './visit.ts'

/** A way through many screens; a machine with other work is slow. */
export const SLOW = 120_000

/** A demonstration of its own for one file of tests: a service with roles to take, a browser, a folder that goes away again. */
export interface Demonstration extends Served {
  readonly data: string
  /** A visitor who takes a role and then opens a page. */
  readonly as: (role: string, path: string, width: number) => Promise<Visit>
}

/** Starts it before the tests of the file; `prepare` writes into its folder and returns more of the environment. */
export function demonstration(
  name: string,
  prepare: (data: string) => Record<string, string> = () => ({}),
): Demonstration {
  const data = mkdtempSync(join(tmpdir(), `pengce-${name}-`))
  const here = served(
    () => {
      const begun = process.env.PENGCE_E2E_DEMO
      if (begun !== undefined) cpSync(begun, data, { recursive: true })
      Object.assign(process.env, { PENGCE_DEMO: '1', PENGCE_DATA: data, ...prepare(data) })
    },
    () => rmSync(data, { recursive: true, force: true }),
  )
  const as: Demonstration['as'] = async (role, path, width) => {
    const visited = await visit(here.browser, `${here.base}/policies`, { width })
    await takeRole(visited.page, role)
    await go(visited.page, here.base + path)
    return visited
  }
  return Object.assign(here, { data, as })
}

/** Becomes somebody else of the demonstration; the next page that is opened is theirs. */
export async function takeRole(page: Page, role: string): Promise<void> {
  const status = await page.evaluate(async (who) => {
    const body = JSON.stringify({ as: who })
    return (await fetch('/v1/session/demo', { method: 'POST', headers: { 'content-type': 'application/json' }, body }))
      .status
  }, role)
  expect(status).toBe(200)
}

/** Opens an address and waits until it has settled. */
export async function go(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await settled(page)
}

/** One heading, and nothing wider than the window. */
export async function fits(page: Page): Promise<void> {
  await settled(page)
  expect(await page.locator('h1').count()).toBe(1)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
}

/** That it fits, and nothing that axe finds. */
export async function sound(page: Page): Promise<void> {
  await page.locator('.ant-btn-loading').first().waitFor({ state: 'detached' })
  await fits(page)
  expect(await accessibilityFaults(page)).toEqual([])
}
