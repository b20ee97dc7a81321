import type { Problem } from './law.ts'

/** Why no answer came: the network, the server, nothing at that address, or something to mend in what was sent. */
export class Failure extends Error {
  readonly kind: 'offline' | 'server' | 'absent' | 'refused'
  readonly problems: readonly Problem[]
  constructor(kind: Failure['kind'], problems: readonly Problem[] = []) {
    super(kind)
    this.name = 'Failure'
    this.kind = kind
    this.problems = problems
  }
}

/** Whether nothing is there for whoever asks: no such thing, or nothing of theirs. */
export const isAbsent = (failure: unknown): boolean =>
  failure instanceof Failure && (failure.kind === 'absent' || failure.problems.some((p) => NOT_THEIRS.has(p.code)))
const NOT_THEIRS = new Set(['casework/not-yours', 'casework/not-your-applicant'])

/** Asks the API. Throws only `Failure`. */
export async function ask<T>(path: string, init?: RequestInit): Promise<T> {
  let answer: Response
  try {
    answer = await fetch(path, { ...init, headers: { accept: 'application/json', ...init?.headers } })
  } catch (cause) {
    if (init?.signal?.aborted) throw cause
    throw new Failure('offline')
  }
  const body: unknown = await answer.json().catch(() => null)
  if (answer.ok && body !== null) return body as T
  throw failureOf(answer.status, body)
}

function failureOf(status: number, body: unknown): Failure {
  if (status === 404) return new Failure('absent')
  if (status >= 500 || status === 429) return new Failure('server')
  return new Failure('refused', problemsOf(body))
}

function problemsOf(body: unknown): Problem[] {
  if (typeof body !== 'object' || body === null || !('problems' in body) || !Array.isArray(body.problems)) return []
  return body.problems.flatMap((p: unknown) => {
    if (typeof p !== 'object' || p === null) return []
    const { code = '', at = '', text = '' } = p as Partial<Problem>
    return [{ code, at, text }]
  })
}
