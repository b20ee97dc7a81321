import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type Actor,
  addPaper,
  backUp,
  brokenCheckpoint,
  caseFault,
  checkChains,
  checkpoint,
  contentOf,
  type Database,
  factsOf,
  logOf,
  migrate,
  openOnce,
  papersOf,
  purgeEnded,
  restore,
  saveFile,
  storeProblem,
  type Work,
} from '@pengce/casework'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { charge } from '../src/money/charge.ts'
import { TABLES } from '../src/store/backup.ts'
import { migrations } from '../src/store/migration/index.ts'
import { kindsOfStore } from './stores.ts'
import { ada, because, deskOn, done, fact, of, opened, opening, person, says } from './town.ts'

const folder = mkdtempSync(join(tmpdir(), 'pengce-store-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})
const stores = kindsOfStore()
const pdf = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n')

describe.each(stores)('the %s store', (name, make) => {
  let database: Database
  beforeAll(async () => {
    database = await make()
  })
  afterAll(() => database.close())

  it('[W12] is brought forward once, and says what is wrong when it was not', async () => {
    const all = migrations.map((m) => m.version)
    expect(all).toEqual(all.map((_, i) => i + 1))
    expect(await storeProblem(database)).toMatchObject({ code: 'store/not-prepared', missing: all })
    expect(await migrate(database)).toEqual({ done: { ran: all } })
    expect(await migrate(database)).toEqual({ done: { ran: [] } })
    expect(await storeProblem(database)).toBeNull()
  })

  it('[W14] a backup takes every table along but those of whoever is signed in just now', async () => {
    const { rows } = await database.asOwner((tx) =>
      sql<{ name: string }>`select relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'pengce' and relkind = 'r'`.execute(tx),
    )
    const kept = new Set<string>([...TABLES, 'migration'])
    expect(
      rows
        .map((r) => r.name)
        .filter((name) => !kept.has(name))
        .toSorted(),
    ).toEqual(['allowance', 'session'])
  })

  it('[W89] a case under a key of an office is opened once, also where it comes twice at once', async () => {
    const desk = await deskOn(database, '2024-09-20')
    const bring = (actor: Actor, key: string, more: object = {}) => openOnce(desk, actor, key, opening(more))
    const codeOf = (result: object) => ('problem' in result ? Object(result.problem).code : 'opened')
    const both = (await Promise.all([1, 2].map(() => bring(of('desk'), 'A-1')))).map(done)
    expect(both.map((b) => b.before).toSorted()).toEqual([false, true])
    const number = both[0]?.file.number
    expect(both[1]?.file.number).toBe(number)
    expect(await bring(of('desk'), 'A-1', { district: 'north' })).toEqual({
      problem: { code: 'casework/key-taken', key: 'A-1', number },
    })
    // Another office has keys of its own, and one whose case was refused is free.
    expect(done(await bring(of('roads'), 'A-1')).file.number).not.toBe(number)
    expect(codeOf(await bring(of('desk'), 'A-2', { on: '2024-09-21' }))).toBe('casework/late-entry')
    expect(done(await bring(of('desk'), 'A-2')).before).toBe(false)
    const refused = [
      bring(ada, 'A-3'),
      bring(of('harbour'), 'A-3'),
      bring(of('desk'), ' '),
      bring(of('desk'), 'x'.repeat(101)),
    ]
    expect((await Promise.all(refused)).map(codeOf)).toEqual([
      ...['casework/not-an-official', 'casework/may-not-open', 'casework/key-unfit', 'casework/key-unfit'],
    ])
    expect(codeOf(await bring(of('desk'), 'x'.repeat(100)))).toBe('opened')
    const forged = database.as(of('roads'), (tx) =>
      sql`insert into pengce.own_key select 'desk', 'A-9', id, repeat('0', 64), ${of('roads').id}, now() from pengce.case_file limit 1`.execute(
        tx,
      ),
    )
    await expect(forged).rejects.toThrow(/row-level security/u)
    const keysSeenBy = (actor: Actor) =>
      database.as(actor, async (tx) => (await tx.selectFrom('own_key').select('key').execute()).length)
    expect(await Promise.all([of('desk'), of('roads'), ada, person('supervisor')].map(keysSeenBy))).toEqual([
      3, 1, 0, 4,
    ])
  })

  // The embedded store has one connection: nobody waits in it for somebody who works.
  if (name !== 'embedded')
    it('[W10] whoever waits for one budget line holds up nobody at another', async () => {
      const rest = { direction: 'payable', payer: 'desk', payee: 'ada', measure: null, due: null, cites: [] } as const
      const charged = (tx: Work, ...lines: readonly string[]) =>
        charge(
          tx,
          lines.map((line) => ({ ...rest, line, year: 2024, amount: 1 })),
        )
      let second: ReturnType<typeof charge> | null = null
      await database.as(of('desk'), async (tx) => {
        done(await charged(tx, 'first'))
        second = database.as(of('desk'), (other) => charged(other, 'next', 'first'))
        for (let waits = false; !waits; ) {
          const found = await sql<{
            waits: boolean
          }>`select exists (select from pg_locks where not granted) as waits`.execute(tx)
          waits = found.rows[0]?.waits ?? false
        }
        const third = database.as(of('desk'), async (other) => {
          await sql`set local lock_timeout = '5s'`.execute(other)
          return charged(other, 'next')
        })
        done(await third)
      })
      expect(await second).toEqual({ done: null })
    })

  it('[W13] a paper is what its content is, not what its name says; each content is kept once', async () => {
    const desk = await deskOn(database, '2024-09-20')
    const file = await opened(desk, ada)
    const hand = (as: string, content: Uint8Array) =>
      addPaper(desk, ada, { caseId: file.id, material: 'licence', name: as, content })
    expect(await hand('licence.exe', pdf)).toMatchObject({ problem: { code: 'paper/kind-not-taken' } })
    expect(await hand('licence.png', pdf)).toMatchObject({
      problem: { code: 'paper/not-what-it-says', found: 'application/pdf' },
    })
    expect(await hand('licence.pdf', new Uint8Array())).toMatchObject({ problem: { code: 'paper/empty' } })
    expect(await hand('large.pdf', new Uint8Array(20 * 1024 * 1024 + 1))).toMatchObject({
      problem: { code: 'paper/too-large' },
    })
    const paper = done(await hand('执照.pdf', pdf))
    done(await hand('again.pdf', pdf))
    expect(await database.as(of('desk'), (tx) => papersOf(tx, file.id))).toHaveLength(2)
    expect(await database.as(of('harbour'), (tx) => contentOf(tx, paper.id))).toBeNull()
    expect(await database.as(of('desk'), (tx) => contentOf(tx, paper.id))).toEqual(expect.objectContaining(pdf))
    const { rows } = await database.asOwner((tx) => sql`select digest from pengce.blob`.execute(tx))
    expect(rows).toHaveLength(1)
  })

  it('[W14] a backup read into an empty store of either kind gives the same cases, logs and checkpoints', async () => {
    const desk = await deskOn(database, '2024-09-20')
    let file = await opened(desk, ada)
    file = done(await says(desk, ada, file, 'complete'))
    await checkpoint(database, desk.now())
    const supervisor = person('supervisor')
    done(await checkChains(desk, supervisor))
    const backup = join(folder, `${name}.backup`)
    const { rows } = await backUp(database, backup)
    for (const [, other] of stores) {
      const copy = await other()
      expect(await restore(copy, backup)).toMatchObject({ problem: { code: 'store/not-prepared' } })
      await migrate(copy)
      expect(await restore(copy, backup)).toMatchObject({ done: { rows } })
      expect(await restore(copy, backup)).toMatchObject({ problem: { code: 'store/not-empty' } })
      const both = await Promise.all([database, copy].map((d) => d.as(ada, (tx) => logOf(tx, file.id))))
      expect(both[1]).toEqual(both[0])
      expect(await copy.as(ada, (tx) => caseFault(tx, file.id, desk.calendar))).toBeNull()
      expect(await copy.asOwner((tx) => brokenCheckpoint(tx))).toBeNull()
      const going = await deskOn(copy, '2024-09-20')
      expect(done(await says(going, of('desk'), file, 'accepted')).standing.at).toBe('review')
      // Numbers that the store counts up by itself go on after those of the backup.
      done(await checkChains(going, supervisor))
      await copy.close()
    }
    writeFileSync(`${backup}.cut`, readFileSync(backup).subarray(0, 900))
    const empty = await (stores.at(-1)?.[1] ?? make)()
    await migrate(empty)
    await expect(
      restore(empty, `${backup}.cut`).then((r) => ('problem' in r ? r.problem.code : 'restored')),
    ).resolves.toBe('store/backup-incomplete')
    // A store without a case is not empty while it holds anything else.
    done(
      await saveFile(await deskOn(empty, '2024-09-20'), ada, {
        party: 'ada',
        seen: null,
        name: 'Ada',
        file: {},
        watched: [],
      }),
    )
    expect(await restore(empty, backup)).toMatchObject({ problem: { code: 'store/not-empty' } })
    await empty.close()
  })

  it('[W15] what is personal is hidden from those who need not see it, and goes when its time is over', async () => {
    const desk = await deskOn(database, '2024-09-20')
    let file = await opened(desk, ada, { facts: [fact('works/cost', 1), fact('person/resident-id', 'x', true)] })
    const keysSeenBy = (actor: Parameters<Database['as']>[0]) =>
      database.as(actor, async (tx) => (await factsOf(tx, file.id)).map((f) => f.key))
    expect(await keysSeenBy(of('desk'))).toEqual(['person/resident-id', 'works/cost'])
    expect(await keysSeenBy(person('supervisor'))).toEqual(['works/cost'])
    file = done(await says(desk, ada, file, 'complete'))
    file = done(await says(desk, of('desk'), file, 'rejected', because))
    await purgeEnded(database, '2024-09-20')
    expect(await keysSeenBy(of('desk'))).toContain('person/resident-id')
    expect(await purgeEnded(database, '2024-09-21')).toMatchObject({ facts: 1 })
    expect(await keysSeenBy(of('desk'))).toEqual(['works/cost'])
    expect(await database.as(ada, (tx) => caseFault(tx, file.id, desk.calendar))).toBeNull()
  })

  it('[W12] a step that was skipped, changed or made by a newer program stops the service', async () => {
    const tampered = async (change: string) => {
      // A server makes a database sooner than the embedded store does.
      const other = await (stores.at(-1)?.[1] ?? make)()
      await migrate(other)
      await other.asOwner((tx) => sql.raw(change).execute(tx))
      const problem = await storeProblem(other)
      expect(await migrate(other)).toEqual({ problem })
      await other.close()
      return problem?.code
    }
    expect(await tampered('delete from pengce.migration where version = 1')).toBe('store/migration-skipped')
    expect(await tampered(`update pengce.migration set checksum = '0'`)).toBe('store/migration-changed')
    expect(await tampered(`insert into pengce.migration values (99, 'new', '0')`)).toBe('store/newer-than-program')
  })
})
