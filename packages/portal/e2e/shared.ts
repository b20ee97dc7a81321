import { startService } from './server.ts'

/** Starts the service that tests share which only look. */
export default async function setup(): Promise<() => Promise<void>> {
  const service = await startService()
  process.env.PENGCE_E2E_SHARED = service.base
  return service.stop
}
