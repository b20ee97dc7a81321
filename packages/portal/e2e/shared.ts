import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startService } from './server.ts'

/** Starts the service that tests share which only look, and begins a demonstration that others copy instead of making its past again. */
export default async function setup(): Promise<() => Promise<void>> {
  const begun = mkdtempSync(join(tmpdir(), 'pengce-begun-'))
  const [service] = await Promise.all([startService(), beginDemonstration(begun)])
  Object.assign(process.env, { PENGCE_E2E_SHARED: service.base, PENGCE_E2E_DEMO: begun })
  return async () => {
    await service.stop()
    rmSync(begun, { recursive: true, force: true })
  }
}

async function beginDemonstration(data: string): Promise<void> {
  const service = await startService({ PENGCE_DEMO: '1', PENGCE_DATA: data })
  await service.stop()
}
