import { type Actor, type CaseworkProblem, type Desk, type Refusal, storeFailure } from '@pengce/casework'
import type { Fact, Language } from '@pengce/language'
import type { Context, Handler } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Identify } from '../identity/identify.ts'
import { notLetIn } from '../identity/session-routes.ts'
import { languageOf } from '../language.ts'
import { refuse } from '../refusal.ts'

/** What the service answers about cases from. */
export interface CaseService {
  readonly desk: Desk
  readonly identify: Identify
  /** Why the store cannot be worked with now; null where it can. */
  readonly unready: () => Promise<CaseworkProblem | null>
  readonly factOf: (id: string) => Fact | undefined
  /** Whether webhooks may go to http and to private addresses: for demonstrations and tests. */
  readonly webhooksAnywhere?: boolean
  readonly titleOf: (document: string, language: Language) => string
}

/** Somebody's request about cases. */
export interface Asked {
  readonly c: Context
  readonly actor: Actor
  readonly language: Language
}

/** Answers whoever is known; a store that is not ready, away or full is said to be so. */
export const forActor =
  ({ identify, unready }: CaseService, work: (asked: Asked) => Promise<Response>): Handler =>
  async (c) => {
    const actor = await identify(c.req.raw)
    if (actor === null) return notLetIn(c, null)
    if ('notLetIn' in actor) return notLetIn(c, actor.notLetIn, actor.seconds)
    c.set('account', actor.id)
    try {
      const problem = await unready()
      if (problem !== null) return refuse(c, 503, [problem])
      const answered = await work({ c, actor, language: languageOf(c) })
      // What one person sees is kept for nobody else.
      answered.headers.set('Cache-Control', 'private, no-store')
      return answered
    } catch (error) {
      const failure = storeFailure(error)
      if (failure === null) throw error
      return refuse(c, 503, [failure])
    }
  }

/** How a refusal is answered. */
export const statusOf = ({ code }: Refusal): ContentfulStatusCode => {
  const [family] = code.split('/')
  if (family === 'store') return 503
  return statuses[code] ?? 409
}
const statuses: Readonly<Record<string, ContentfulStatusCode>> = {
  'casework/no-such-case': 404,
  'casework/no-such-procedure': 404,
  'casework/not-yours': 403,
  'casework/not-your-applicant': 403,
  'casework/may-not-open': 403,
  'casework/may-not-add': 403,
  'applicant/not-an-applicant': 403,
  'applicant/no-such-file': 404,
  'applicant/no-such-draft': 404,
  'applicant/no-such-link': 404,
  'applicant/link-day': 422,
  'casework/not-an-official': 403,
  'casework/not-a-supervisor': 403,
  'casework/no-such-colleague': 422,
  'casework/no-such-subject': 422,
  'casework/ground-missing': 422,
  'casework/deputy-days': 422,
  'casework/deputy-oneself': 422,
  'casework/no-such-deputy': 404,
  'casework/no-such-complaint': 404,
  'casework/no-such-office': 422,
  'casework/not-on-notice': 404,
  'casework/objected-often': 429,
  'paper/kind-not-taken': 415,
  'paper/not-what-it-says': 415,
  'paper/empty': 400,
  'paper/too-large': 413,
}
