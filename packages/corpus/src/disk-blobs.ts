import { mkdir, open, readdir, readFile, rename, rm, stat, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Result } from './problem.ts'
import { bad, good, systemCode, systemReason } from './problem.ts'
import type { Blobs } from './store.ts'

const LOCK = 'import.lock'
const STALE_MINUTES = 30

/**
 * Blobs in a folder. Everything new is written beside, flushed, and moved into place; the index is moved last. Killed at any
 * moment, the old index still names only whole files. One writer at a time: the lock holds its process id.
 */
export function diskBlobs(folder: string): Blobs {
  return {
    place: folder,
    async get(name) {
      try {
        return good(await readFile(join(folder, name), 'utf8'))
      } catch (error) {
        if (systemCode(error) === 'ENOENT') return good(undefined)
        return bad({ code: 'store-broken', at: folder, reason: systemReason(error) })
      }
    },
    async commit(changes) {
      try {
        await mkdir(folder, { recursive: true })
        const held = await takeLock(folder)
        return held.ok ? await writeAll(folder, changes) : held
      } catch (error) {
        return bad({ code: 'store-unwritable', at: folder, reason: systemReason(error) })
      }
    },
  }
}

/** Asks for the changes and writes them, then gives the lock back. */
async function writeAll(folder: string, changes: Parameters<Blobs['commit']>[0]): Promise<Result<void>> {
  const fresh = join(folder, `.new-${process.pid}`)
  try {
    const made = await changes()
    if (!made.ok) return made
    const names = [...made.value].sort(([a], [b]) => Number(a === 'index.json') - Number(b === 'index.json'))
    for (const [name, text] of names) await writeWhole(join(fresh, name), text)
    for (const [name] of names) {
      await mkdir(dirname(join(folder, name)), { recursive: true })
      await rename(join(fresh, name), join(folder, name))
    }
    return good(undefined)
  } finally {
    await rm(fresh, { recursive: true, force: true })
    await unlink(join(folder, LOCK)).catch(() => undefined)
  }
}

async function writeWhole(path: string, text: string) {
  await mkdir(dirname(path), { recursive: true })
  const file = await open(path, 'w')
  try {
    await file.writeFile(text, 'utf8')
    await file.datasync()
  } finally {
    await file.close()
  }
}

/** Takes the lock, or names who holds it. A lock whose process is gone, or that is very old, is taken over and its rest removed. */
async function takeLock(folder: string): Promise<Result<void>> {
  const path = join(folder, LOCK)
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const file = await open(path, 'wx')
      await file.writeFile(String(process.pid))
      await file.close()
      return good(undefined)
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw error
      const holder = Number(await readFile(path, 'utf8').catch(() => ''))
      const age = await stat(path).then(
        (s) => (Date.now() - s.mtimeMs) / 60_000,
        () => 0,
      )
      if (isRunning(holder) && age < STALE_MINUTES)
        return bad({ code: 'store-busy', at: folder, holder: String(holder) })
      await unlink(path).catch(() => undefined)
      for (const name of await readdir(folder))
        if (name.startsWith('.new-')) await rm(join(folder, name), { recursive: true, force: true })
    }
  }
  return bad({ code: 'store-busy', at: folder, holder: '?' })
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return systemCode(error) === 'EPERM'
  }
}
