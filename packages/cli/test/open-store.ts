import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, embeddedDatabase } from '@pengce/casework'
import { afterAll } from 'vitest'

/** A folder and a store that is open; both last as long as the tests of the file. */
export async function openStore(): Promise<{ readonly folder: string; readonly store: Database }> {
  const folder = mkdtempSync(join(tmpdir(), 'pengce-case-'))
  const store = await embeddedDatabase()
  afterAll(async () => {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return { folder, store }
}
