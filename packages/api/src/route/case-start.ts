import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type CaseworkProblem,
  checkpoint,
  type Database,
  type Desk,
  embeddedDatabase,
  factsInProcedures,
  migrate,
  postgresDatabase,
  storeFailure,
  storeProblem,
  tick,
} from '@pengce/casework'
import { law, procedures } from '@pengce/policies'
import { publicCalendar } from '@pengce/procedure'
import { todayInShenzhen } from '@pengce/values'
import type { CaseService } from './case-service.ts'
import { readTokens } from './identity.ts'

/** How often the clock gives its answers and a checkpoint covers the log. */
const ROUND = 10 * 60_000

/** Cases as the service offers them. */
export interface CasesStarted {
  readonly service: CaseService
  /** Ends the rounds and closes the store. */
  readonly close: () => Promise<void>
}

/** Starts casework where PENGCE_TOKENS names a file of who may work on cases; null where it is not set. */
export async function caseServiceFrom(
  env: Readonly<Record<string, string | undefined>>,
): Promise<CasesStarted | { readonly wrong: string; readonly close: () => Promise<void> } | null> {
  const file = env.PENGCE_TOKENS
  if (file === undefined || file === '') return null
  const nothing = async () => undefined
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    return {
      wrong: `PENGCE_TOKENS: ${file} cannot be read (${error instanceof Error ? error.message : error})`,
      close: nothing,
    }
  }
  const tokens = readTokens(text)
  if ('wrong' in tokens)
    return {
      wrong: `PENGCE_TOKENS: ${file} is not a list of SHA-256 digests with who each stands for; look at ${tokens.wrong.slice(0, 5).join(', ')}`,
      close: nothing,
    }
  const database = await storeOf(env)
  const desk = deskOver(database)
  const rounds = setInterval(() => void round(desk), ROUND)
  rounds.unref()
  void round(desk)
  const facts = factsInProcedures(procedures)
  return {
    service: {
      desk,
      identify: tokens.identify,
      unready: readiness(database),
      factOf: (id) => facts.get(id) ?? law.fact(id),
      titleOf: (document, language) => law.policy(document)?.document.title[language] ?? document,
    },
    close: async () => {
      clearInterval(rounds)
      await database.close()
    },
  }
}

/** A server by its address; else a folder, which is prepared at once: nobody else can have it open. */
async function storeOf(env: Readonly<Record<string, string | undefined>>): Promise<Database> {
  const address = env.DATABASE_URL
  if (address !== undefined && address !== '') return postgresDatabase(address, { connections: 20 })
  const folder = join(env.PENGCE_DATA ?? '.pengce', 'store')
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

/** What time brings: overdue answers and a checkpoint. A store that is away is tried again in the next round. */
async function round(desk: Desk): Promise<void> {
  try {
    if ((await storeProblem(desk.database)) !== null) return
    const { stuck } = await tick(desk)
    for (const { number, code } of stuck) console.error(`${desk.now()} case ${number} is stuck: ${code}`)
    await checkpoint(desk.database, desk.now())
  } catch (error) {
    const failure = storeFailure(error)
    console.error(`${desk.now()} round of the clock:`, failure === null ? error : failure.code)
  }
}
