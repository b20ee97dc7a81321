import { postgresDatabase, storeFailure } from '@pengce/casework'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { killAgainAndAgain } from './killed.ts'
import { hasServer, type Server, startServer } from './server.ts'
import { ada, deskOn, done, opened, says } from './town.ts'

let server: Server | null = null
beforeAll(() => {
  if (hasServer) server = startServer()
})
afterAll(() => server?.stop())

describe.skipIf(!hasServer)('a service that is killed', () => {
  it('[W17] loses nothing it has acknowledged, doubles nothing, and does every duty once', async () => {
    if (server === null) throw new Error('no server')
    const found = await killAgainAndAgain(server, 5, Math.random)
    expect(found.acknowledged).toBeGreaterThan(0)
    expect(found).toMatchObject({ lost: [], faults: 0, checkpointBroken: false, notOnce: 0 })
  })

  it('[W18] a server that goes away is said to be away, in words, and work goes on when it is back', async () => {
    const own = startServer()
    const database = postgresDatabase(own.newDatabase())
    const desk = await deskOn(database, '2024-09-20')
    const file = await opened(desk, ada)
    own.halt()
    const failure = await says(desk, ada, file, 'complete').catch(storeFailure)
    expect(failure).toMatchObject({ code: 'store/not-reached' })
    own.again()
    expect(done(await says(desk, ada, file, 'complete')).version).toBe(2)
    await database.close()
    own.stop()
  })
  it('[W18] a full disk is said to be full, and any other fault stays a fault', () => {
    const failed = (code: string) => storeFailure(Object.assign(new Error('failed'), { code }))
    expect(failed('53100')).toEqual({ code: 'store/no-room', reason: '53100' })
    expect(failed('23505')).toBeNull()
    // What the pool says when every connection stays taken.
    expect(storeFailure(new Error('timeout exceeded when trying to connect'))).toMatchObject({
      code: 'store/not-reached',
    })
    expect(storeFailure(new TypeError('a bug'))).toBeNull()
  })
})
