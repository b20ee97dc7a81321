import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** How webhooks are kept and sent. */
export interface WebhookKeeping {
  /** Whether they may go to http and to private addresses: for demonstrations and tests. */
  readonly anywhere: boolean
  /** With what their secrets are encrypted; null where none was set, so that none can be made. */
  readonly key: string | null
}

/** The key of a demonstration, made at its first start and kept beside its store. */
export function demoKey(folder: string): string {
  const file = join(folder, 'webhook.key')
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return readFileSync(file, 'utf8')
}
