import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { madeTown } from './made.ts'
import { temporaryFolder } from './temporary.ts'

const script = fileURLToPath(new URL('killed-run.ts', import.meta.url))
/** Runs until so many parts are done and kills the process then; to the end without a number. How many were done. */
const runs = (town: string, folder: string, until: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', script, town, folder], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let last = 0
    let said = ''
    child.stdout.on('data', (data: Buffer) => {
      last = Number(data.toString().trim().split('\n').at(-1))
      if (last >= until) child.kill('SIGKILL')
    })
    child.stderr.on('data', (data: Buffer) => {
      said += data.toString()
    })
    child.on('exit', (code, signal) => (code === 0 || signal === 'SIGKILL' ? resolve(last) : reject(new Error(said))))
  })

test('[E10] a run that is killed at any moment leaves nothing that looks whole, goes on, and comes to the same', async () => {
  const town = await madeTown(1200, { partSize: 64 })
  const [once, broken] = [join(temporaryFolder(), 'once'), join(temporaryFolder(), 'broken')]
  await runs(town.folder, once, Number.POSITIVE_INFINITY)
  let before = 0
  for (const until of [5]) {
    const done = await runs(town.folder, broken, until)
    expect(done).toBeGreaterThan(before)
    before = done
    expect(['run.json', 'totals.json'].map((name) => existsSync(join(broken, name)))).toEqual([false, false])
    const whole = readdirSync(join(broken, 'parts')).filter((name) => name.endsWith('.json'))
    expect(whole.length).toBeLessThan(town.manifest.parts)
  }
  expect(await runs(town.folder, broken, Number.POSITIVE_INFINITY)).toBe(town.manifest.parts)
  expect(readFileSync(join(broken, 'totals.json'), 'utf8')).toBe(readFileSync(join(once, 'totals.json'), 'utf8'))
  expect(readdirSync(join(broken, 'lists')).toSorted()).toEqual(readdirSync(join(once, 'lists')).toSorted())
})
