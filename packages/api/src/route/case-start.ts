import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type CaseworkProblem,
  type Database,
  type Desk,
  embeddedDatabase,
  factsInProcedures,
  migrate,
  postgresDatabase,
  refusalText,
  storeFailure,
  storeProblem,
} from '@pengce/casework'
import { law, procedures } from '@pengce/policies'
import { publicCalendar } from '@pengce/procedure'
import type { Settings } from '@pengce/settings'
import { todayInShenzhen } from '@pengce/values'
import { bySession } from '../identity/by-session.ts'
import { firstOf, type Identify } from '../identity/identify.ts'
import type { IdentityService } from '../identity/identity-service.ts'
import { demoRefused, identityFrom, offersSignIn, signInIncomplete } from '../identity/start.ts'
import { readTokens } from '../identity/tokens.ts'
import { LawInForce } from '../reform/law-in-force.ts'
import { demoKey } from '../webhook/keeping.ts'
import type { CaseService } from './case-service.ts'

/** Cases as the service offers them. */
export interface CasesStarted {
  readonly service: CaseService
  /** How people sign in; null where they cannot. */
  readonly identity: IdentityService | null
  /** The law as it is in force, with what was put in force over the published rules. */
  readonly inForce: LawInForce
  /** Closes the store. */
  readonly close: () => Promise<void>
}

/** Starts casework where people can sign in or PENGCE_TOKENS names a file of who may work on cases; null where neither is set. */
export async function caseServiceFrom(env: Settings): Promise<CasesStarted | { readonly wrong: string } | null> {
  const refused = demoRefused(env, process.env) ?? signInIncomplete(env)
  if (refused !== null) return { wrong: refused }
  if (env.PENGCE_TOKENS === null && !offersSignIn(env)) return null
  const tokens = tokensIn(env.PENGCE_TOKENS)
  if ('wrong' in tokens) return tokens
  const database = await storeOf(env).catch((error: unknown) => {
    const failure = storeFailure(error)
    if (failure?.code !== 'store/in-use') throw error
    return { wrong: refusalText(failure, 'en') }
  })
  if ('wrong' in database) return database
  const unready = readiness(database)
  const inForce = new LawInForce(law, database, unready)
  const desk: Desk = { ...deskOver(database), measuresOn: (day) => inForce.measuresOn(day) }
  const identity = offersSignIn(env) ? identityFrom(env, desk, unready) : null
  const facts = factsInProcedures(procedures)
  return {
    identity,
    inForce,
    service: {
      desk,
      webhooks: {
        anywhere: env.PENGCE_WEBHOOKS_ANYWHERE,
        key: env.PENGCE_WEBHOOK_KEY ?? (env.PENGCE_DEMO ? demoKey(join(env.PENGCE_DATA, 'demo')) : null),
      },
      identify: identity === null ? tokens.identify : firstOf(tokens.identify, bySession(identity)),
      unready,
      factOf: (id) => facts.get(id) ?? law.fact(id),
      titleOf: (document, language) => law.policy(document)?.document.title[language] ?? document,
    },
    close: () => database.close(),
  }
}

/** Who is known by a token; nobody where no file is named. */
function tokensIn(file: string | null): { readonly identify: Identify } | { readonly wrong: string } {
  if (file === null) return { identify: async () => null }
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    return { wrong: `PENGCE_TOKENS: ${file} cannot be read (${error instanceof Error ? error.message : error})` }
  }
  const tokens = readTokens(text)
  if (!('wrong' in tokens)) return tokens
  return {
    wrong: `PENGCE_TOKENS: ${file} is not a list of SHA-256 digests with who each stands for; look at ${tokens.wrong.slice(0, 5).join(', ')}`,
  }
}

/** A server by its address; else a folder, which is prepared at once: nobody else can have it open. */
async function storeOf(env: Settings): Promise<Database> {
  if (env.DATABASE_URL !== null)
    return postgresDatabase(env.DATABASE_URL, { connections: env.PENGCE_DATABASE_CONNECTIONS })
  // A demonstration has a store of its own: nothing it does is ever among real cases.
  const folder = join(env.PENGCE_DATA, ...(env.PENGCE_DEMO ? ['demo'] : []), 'store')
  mkdirSync(folder, { recursive: true })
  const database = await embeddedDatabase(folder)
  await migrate(database)
  return database
}

/** A desk with all procedures and measures in force, and the time as it is. */
export const deskOver = (database: Database): Desk => ({
  database,
  procedures: new Map(procedures.map((p) => [p.id, p])),
  measures: new Map(law.measures.map((m) => [m.id, m])),
  calendar: publicCalendar,
  now: () => new Date().toISOString(),
  today: todayInShenzhen,
})

/** Looks until the store is as it must be, and not again after that. */
export function readiness(database: Database): () => Promise<CaseworkProblem | null> {
  let ready = false
  return async () => {
    if (ready) return null
    const problem = await storeProblem(database)
    ready = problem === null
    return problem
  }
}
