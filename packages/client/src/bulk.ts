import type { ClientOptions } from './client.ts'
import type { AssessmentRequest, BulkLine, Problem } from './schema.ts'

/** Why a bulk assessment gave no answer, or not all of it. */
export class BulkRefused extends Error {
  /** What the service said; null where the answer was cut short. */
  readonly problem: Problem | null
  constructor(problem: Problem | null) {
    super(problem?.detail ?? 'the answer was cut short; ask again for what is missing')
    this.name = 'BulkRefused'
    this.problem = problem
  }
}

/** An applicant of a list, with an id of the sender's own that the answer repeats. */
export type BulkApplicant = AssessmentRequest & { readonly id?: string }
/** One answered line; the counting last line is checked here and not given. */
export type BulkAnswer = Extract<BulkLine, { line: number }>

/**
 * Assesses many applicants and gives each answer as it comes, in the order of the list. Throws `BulkRefused` where the service refuses the
 * list or its answer ends early: what was given before holds.
 */
export async function* assessBulk(
  { base, token, language = 'zh', fetch = globalThis.fetch }: ClientOptions,
  applicants: readonly BulkApplicant[],
  detail: 'brief' | 'full' = 'brief',
): AsyncGenerator<BulkAnswer> {
  const response = await fetch(
    new Request(`${base.replace(/\/+$/u, '')}/v1/assessments/bulk?detail=${detail}`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/x-ndjson',
        'Accept-Language': language,
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
      },
      body: applicants.map((one) => JSON.stringify(one)).join('\n'),
    }),
  )
  if (!response.ok || response.body === null) throw new BulkRefused((await response.json()) as Problem)
  let complete = false
  for await (const line of linesOf(response.body)) {
    const read = JSON.parse(line) as BulkLine
    if ('complete' in read) complete = true
    else yield read
  }
  if (!complete) throw new BulkRefused(null)
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      rest += decoder.decode(value, { stream: !done })
      const lines = rest.split('\n')
      rest = done ? '' : (lines.pop() ?? '')
      yield* lines.filter((line) => line !== '')
      if (done) return
    }
  } finally {
    await reader.cancel()
  }
}
