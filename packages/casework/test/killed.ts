import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { booksAgainstLog, brokenCheckpoint, caseFault, deliver, postgresDatabase } from '@pengce/casework'
import { build } from 'esbuild'
import { sql } from 'kysely'
import type { Server } from './server.ts'
import { deskOn } from './town.ts'

/** What was found after killing a service again and again. */
export interface Killed {
  readonly kills: number
  readonly acknowledged: number
  /** Events that the store had acknowledged and that are gone. */
  readonly lost: readonly string[]
  /** Cases whose chain or standing does not hold. */
  readonly faults: number
  readonly checkpointBroken: boolean
  readonly duties: number
  /** Duties acted on more than once, or never. */
  readonly notOnce: number
}

/**
 * Starts a service under load and kills it (SIGKILL) at a random moment, again and again, then lets it finish what it owes
 * and looks whether anything was lost or done twice.
 */
export async function killAgainAndAgain(server: Server, kills: number, random: () => number): Promise<Killed> {
  const address = server.newDatabase()
  const database = postgresDatabase(address)
  const desk = await deskOn(database, '2024-09-20')
  await database.asOwner(async (tx) => {
    await sql`create table public.acted (duty text not null)`.execute(tx)
    await sql`grant insert on public.acted to pengce_app`.execute(tx)
  })
  const folder = mkdtempSync(join(tmpdir(), 'pengce-worker-'))
  const program = join(folder, 'worker.mjs')
  await build({
    entryPoints: [join(dirname(fileURLToPath(import.meta.url)), 'worker.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: program,
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    external: ['pg-native', '@electric-sql/pglite'],
    logLevel: 'error',
  })
  const acknowledged: string[] = []
  for (let n = 0; n < kills; n++) acknowledged.push(...(await runAndKill(program, address, random)))
  while ((await deliver(desk, act, 1000)).delivered > 0);
  const found = await database.asOwner(async (tx) => {
    const { rows } = await sql<{ id: string }>`select case_id || ' ' || version as id from pengce.case_event`.execute(
      tx,
    )
    const kept = new Set(rows.map((r) => r.id))
    const cases = await tx.selectFrom('case_file').select('id').execute()
    let faults = (await booksAgainstLog(tx)).length
    for (const { id } of cases) if ((await caseFault(tx, id, desk.calendar)) !== null) faults++
    const { rows: counts } = await sql<{ duties: number; wrong: number }>`
      select count(*)::int as duties, count(*) filter (where times <> 1)::int as wrong from (
        select d.id, count(a.duty) as times from pengce.duty d left join public.acted a on a.duty = d.id group by d.id
      ) t`.execute(tx)
    return {
      lost: acknowledged.filter((e) => !kept.has(e)),
      faults,
      checkpointBroken: (await brokenCheckpoint(tx)) !== null,
      duties: counts[0]?.duties ?? 0,
      notOnce: counts[0]?.wrong ?? -1,
    }
  })
  await database.close()
  rmSync(folder, { recursive: true, force: true })
  return { kills, acknowledged: acknowledged.length, ...found }
}

const act: Parameters<typeof deliver>[1] = async (tx, duty) => {
  await sql`insert into public.acted (duty) values (${duty.id})`.execute(tx)
  return {}
}

/** Runs the service until a random moment after it is ready; returns what it had acknowledged. */
function runAndKill(program: string, address: string, random: () => number): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, address], { stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (!output.includes('ready')) setTimeout(() => child.kill('SIGKILL'), random() * 400)
      output += text
    })
    child.on('error', reject)
    child.on('close', (code) => {
      if (code !== null) reject(new Error(`the service ended by itself with ${code}`))
      else
        resolve(
          output
            .split('\n')
            .slice(0, -1)
            .filter((line) => line !== 'ready'),
        )
    })
  })
}
