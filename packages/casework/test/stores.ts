import { type Database, embeddedDatabase, postgresDatabase } from '@pengce/casework'
import { afterAll, beforeAll } from 'vitest'
import { hasServer, type Server, startServer } from './server.ts'

/** A kind of store, and how a new one is made. */
export type KindOfStore = readonly [name: string, make: () => Promise<Database>]

/** The kinds of store there are on this machine; its server, if it has one, runs while the tests of the file do. */
export function kindsOfStore(): readonly KindOfStore[] {
  let server: Server | null = null
  beforeAll(() => {
    if (hasServer) server = startServer()
  })
  afterAll(() => server?.stop())
  return [
    ['embedded', () => embeddedDatabase()],
    ...(hasServer ? [['PostgreSQL', async () => postgresDatabase(server?.newDatabase() ?? '')] as const] : []),
  ]
}
