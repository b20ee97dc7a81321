import { request as plain } from 'node:http'
import { request as encrypted } from 'node:https'
import { PrivateAddress, publicLookup, unfitAddress } from './address.ts'

/** How a message was taken. A status of null means that there was no answer, and `failure` says why. */
export interface Taken {
  readonly status: number | null
  readonly failure: string | null
}
export interface PostOptions {
  /** Lets messages go to http and to private addresses. */
  readonly anywhere: boolean
  /** Milliseconds until the whole answer must be there. */
  readonly patience: number
}

/** The most of an answer that is read; what it says is not kept. */
const MOST_READ = 65_536

/** Sends a body once. No redirect is followed, no cookie kept, no more than the status of the answer looked at. */
export function post(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  { anywhere, patience }: PostOptions,
): Promise<Taken> {
  const unfit = unfitAddress(url, anywhere)
  if (unfit !== null) return Promise.resolve({ status: null, failure: unfit })
  return new Promise((resolve) => {
    const settle = (status: number | null, failure: string | null) => {
      clearTimeout(timer)
      resolve({ status, failure })
      sent.destroy()
    }
    const bytes = Buffer.from(body)
    const to = new URL(url)
    const sent = (to.protocol === 'https:' ? encrypted : plain)(
      to,
      {
        method: 'POST',
        agent: false,
        headers: {
          'content-type': 'application/json',
          'content-length': bytes.length,
          'user-agent': 'Pengce-Webhooks/1',
          ...headers,
        },
        ...(anywhere ? {} : { lookup: publicLookup }),
      },
      (answer) => {
        let read = 0
        answer.on('data', (part: Buffer) => {
          read += part.length
          if (read > MOST_READ) settle(answer.statusCode ?? null, null)
        })
        answer.on('end', () => settle(answer.statusCode ?? null, null))
        answer.on('error', () => settle(answer.statusCode ?? null, null))
      },
    )
    const timer = setTimeout(() => settle(null, 'no-answer-in-time'), patience)
    sent.on('error', (error: NodeJS.ErrnoException) =>
      settle(null, error instanceof PrivateAddress ? 'private' : (error.code ?? 'not-reached')),
    )
    sent.end(bytes)
  })
}
