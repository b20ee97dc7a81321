import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { request } from 'node:http'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../api/src/main.ts', import.meta.url))
const tsx = createRequire(import.meta.url).resolve('tsx')

/** A service as it runs in operation: a process of its own. */
export interface ServiceProcess {
  readonly base: string
  readonly child: ChildProcess
  /** What it wrote to its log. */
  readonly log: () => string
  /** How it ended. */
  readonly ended: Promise<number | null>
}

/** Starts a service and waits until it says where it listens. */
export async function startService(env: Readonly<Record<string, string>>): Promise<ServiceProcess> {
  const child = spawn(process.execPath, ['--import', tsx, main], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', PENGCE_LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [said, log] = ['', '']
  child.stdout.on('data', (part: Buffer) => {
    said += part.toString()
  })
  child.stderr.on('data', (part: Buffer) => {
    log += part.toString()
  })
  const ended = once(child, 'exit').then(([code]) => (typeof code === 'number' ? code : null))
  for (;;) {
    const base = /http:\/\/\S+/u.exec(said)?.[0]
    if (base !== undefined) return { base, child, log: () => log, ended }
    if (child.exitCode !== null) throw new Error(log)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

export interface Answered {
  readonly status: number
  readonly body: unknown
}

/** Asks once, over a connection of its own, so that what happens to one is not hidden by another. */
export const ask = (base: string, path: string, token?: string, body?: unknown): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const sent = request(
      `${base}${path}`,
      {
        agent: false,
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
      },
      (response) => {
        let text = ''
        response.on('data', (part: Buffer) => {
          text += part.toString()
        })
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, body: text === '' ? null : JSON.parse(text) }),
        )
        response.on('error', reject)
      },
    )
    sent.on('error', reject)
    sent.end(body === undefined ? undefined : JSON.stringify(body))
  })

/** A file of tokens: each name is its own token. */
export const tokensOf = (people: Readonly<Record<string, object>>): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(people).map(([name, who]) => [createHash('sha256').update(name).digest('hex'), who]),
    ),
  )
