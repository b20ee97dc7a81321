import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
const tsx = createRequire(import.meta.url).resolve('tsx')

function start(env: Record<string, string>): { readonly child: ChildProcess; readonly said: () => string } {
  const child = spawn(process.execPath, ['--import', tsx, main], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
  return { child, said: () => said }
}
async function addressOf({ child, said }: ReturnType<typeof start>): Promise<string> {
  while (true) {
    const address = /http:\/\/\S+/u.exec(said())?.[0]
    if (address !== undefined) return address
    if (child.exitCode !== null) throw new Error(said())
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

test('the service listens where it is told, says where, and ends with code 0 when asked to', async () => {
  const running = start({ PORT: '0', HOST: '127.0.0.1' })
  const address = await addressOf(running)
  expect((await fetch(`${address}/healthz`)).status).toBe(200)

  const second = start({ PORT: new URL(address).port, HOST: '127.0.0.1' })
  const [code] = await once(second.child, 'exit')
  expect(code).toBe(1)
  expect(second.said()).toContain('is in use')

  running.child.kill('SIGTERM')
  expect(await once(running.child, 'exit')).toEqual([0, null])
})

test('a port that is none is refused before anything is served', async () => {
  const { child, said } = start({ PORT: 'eighty' })
  expect(await once(child, 'exit')).toEqual([1, null])
  expect(said()).toContain('PORT must be a whole number')
})
