import { Kysely, PostgresDialect, type PostgresPool, sql, type Transaction } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Tables } from './tables.ts'

/** Work inside one transaction, limited to what its actor may see and do. */
export type Work = Transaction<Tables>

/** The store: every access is one transaction, and in it an actor sees the rows of its standing only. */
export interface Database {
  /** Runs work as somebody: row-level security limits it. Nothing is kept if the work throws. */
  readonly as: <T>(actor: Actor, work: (tx: Work) => Promise<T>) => Promise<T>
  /** Runs work as the owner of the tables: migrations, checkpoints, backups and checks of the whole. */
  readonly asOwner: <T>(work: (tx: Work) => Promise<T>) => Promise<T>
  readonly close: () => Promise<void>
  /** How many connections this process holds; absent where there is only one. */
  readonly connections?: () => Connections
}

/** Connections to a server: how many there are, how many of them rest, and how many callers wait for one. */
export interface Connections {
  readonly open: number
  readonly idle: number
  readonly waiting: number
}

/** The role under which all work of people runs. It owns nothing and may bypass nothing. */
export const APP_ROLE = 'pengce_app'

/** A store over a pool of connections. */
export function databaseOver(pool: PostgresPool, connections?: () => Connections): Database {
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }).withSchema('pengce')
  return {
    as: (actor, work) =>
      db.transaction().execute(async (tx) => {
        await standAs(tx, actor)
        return work(tx)
      }),
    asOwner: (work) => db.transaction().execute(work),
    close: () => db.destroy(),
    ...(connections === undefined ? {} : { connections }),
  }
}

/** Takes on the role without rights of its own, and says who acts, for this transaction only. */
async function standAs(tx: Work, { id, role, office, district, parties }: Actor): Promise<void> {
  await sql`select set_config('pengce.actor', ${id}, true), set_config('pengce.role', ${role}, true),
    set_config('pengce.office', ${office ?? ''}, true), set_config('pengce.district', ${district ?? ''}, true),
    set_config('pengce.parties', ${JSON.stringify(parties)}, true), set_config('role', ${APP_ROLE}, true)`.execute(tx)
}
