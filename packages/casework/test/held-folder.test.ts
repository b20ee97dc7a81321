import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { embeddedDatabase, storeFailure } from '@pengce/casework'
import { afterAll, expect, test } from 'vitest'
import { holdFolder } from '../src/store/held-folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'pengce-held-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const store = join(folder, 'store')
const lock = `${store}.lock`
const heldBy = (holder: number | string) => writeFileSync(lock, `${holder}\n`)
const inUse = (process: number) => ({ code: 'store/in-use', folder: store, process })
const failure = () => holdFolder(store, 0).then(() => 'held', storeFailure)

test('[W18] a folder is open in one process; another one is told which, and what a process left behind holds nothing', async () => {
  const letGo = await holdFolder(store, 0)
  expect(await failure()).toEqual(inUse(process.pid))
  // Whoever waits has it as soon as it is free.
  const waiting = holdFolder(store, 5000)
  letGo()
  const second = await waiting
  letGo()
  expect(existsSync(lock)).toBe(true)
  second()
  expect(existsSync(lock)).toBe(false)
  heldBy(process.ppid)
  expect(await failure()).toEqual(inUse(process.ppid))
  const { pid } = spawnSync(process.execPath, ['-e', ''])
  for (const left of [pid, process.pid, 'nobody', '']) {
    heldBy(left)
    // What names nobody may be being written just now.
    if (typeof left === 'string') {
      expect(await failure()).toEqual(inUse(0))
      utimesSync(lock, 1_700_000_000, 1_700_000_000)
    }
    const free = await holdFolder(store, 0)
    free()
    expect([left, existsSync(lock)]).toEqual([left, false])
  }
})

test('[W18] the embedded store has its folder for itself until it is closed', async () => {
  const database = await embeddedDatabase(store)
  expect(await failure()).toEqual(inUse(process.pid))
  await database.close()
  expect(existsSync(lock)).toBe(false)
})
