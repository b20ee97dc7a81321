import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

export interface Service {
  readonly base: string
  readonly stop: () => Promise<void>
}
const start = fileURLToPath(new URL('../../../tools/start.mjs', import.meta.url))

/** What a test sets where it needs a service of its own. */
const own = ['PENGCE_DEMO', 'PENGCE_WIDGET_ORIGINS']

/**
 * The whole service as a visitor meets it, on a free port; or the one already running at PENGCE_E2E_BASE, and for tests that
 * only look the one that they share.
 */
export async function startService(extra: Readonly<Record<string, string>> = {}): Promise<Service> {
  const env = { ...process.env, ...extra }
  const shared = own.some((name) => env[name] !== undefined) ? undefined : process.env.PENGCE_E2E_SHARED
  const given = process.env.PENGCE_E2E_BASE ?? shared
  if (given !== undefined) return { base: given, stop: async () => {} }
  const port = await freePort()
  const child = spawn(process.execPath, [start], {
    env: { ...env, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => {
      said += data.toString()
    })
  const base = `http://127.0.0.1:${port}`
  const until = Date.now() + 110_000
  while (!(await answers(`${base}/v1/policies`))) {
    if (child.exitCode !== null || Date.now() > until) throw new Error(`the service did not start:\n${said}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return {
    base,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    (r) => r.ok,
    () => false,
  )

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error())))
    })
  })
