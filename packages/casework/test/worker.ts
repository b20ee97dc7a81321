// A service under load, to be killed: `node worker.mjs ADDRESS`. Every event that the store has acknowledged is told on
// standard output, one line each: case, version.
import { checkpoint, deliver, postgresDatabase, SYSTEM } from '@pengce/casework'
import { sql } from 'kysely'
import { ada, deskOn, of, opened, says } from './town.ts'

const database = postgresDatabase(process.argv[2] ?? '', { connections: 8 })
const desk = await deskOn(database, '2024-09-20')

async function applicantAndDesk(): Promise<void> {
  for (;;) {
    let file = await opened(desk, ada)
    told(file.id, file.version)
    const steps = [
      [ada, 'complete', null],
      [of('desk'), 'accepted', null],
      [of('roads'), 'passed', 'roads'],
    ] as const
    for (const [actor, type, item] of steps) {
      const result = await says(desk, actor, file, type, { of: item })
      if ('problem' in result) throw new Error(result.problem.code)
      file = result.done
      told(file.id, file.version)
    }
  }
}
async function deliveries(): Promise<void> {
  for (;;) {
    await deliver(desk, async (tx, duty) => {
      await sql`insert into public.acted (duty) values (${duty.id})`.execute(tx)
      return {}
    })
    await checkpoint(database, desk.now())
  }
}
const told = (id: string, version: number) => process.stdout.write(`${id} ${version}\n`)

await database.as(SYSTEM, async () => undefined)
process.stdout.write('ready\n')
await Promise.all([applicantAndDesk(), applicantAndDesk(), applicantAndDesk(), deliveries(), deliveries()])
