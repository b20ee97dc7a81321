import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { setTimeout as later } from 'node:timers/promises'
import type { CaseworkProblem } from '../problem.ts'

/** Another process has the folder open; two at once would write over each other. */
export class FolderInUse extends Error {
  readonly problem: CaseworkProblem
  constructor(folder: string, holder: number) {
    super(`${folder} is open in process ${holder}`)
    this.problem = { code: 'store/in-use', folder, process: holder }
  }
}

/** Holds a folder for this process alone and returns how it is let go; one that is held is waited for, in milliseconds. */
export async function holdFolder(folder: string, patience = 5000): Promise<() => void> {
  const file = `${resolve(folder)}.lock`
  for (let waited = 0; ; waited += PAUSE) {
    const holder = taken(file)
    if (holder === null) {
      here.add(file)
      return onlyOnce(() => {
        here.delete(file)
        rmSync(file, { force: true })
      })
    }
    if (waited >= patience) throw new FolderInUse(folder, holder)
    await later(PAUSE)
  }
}
const PAUSE = 100
/** Whoever lets go twice does not let go what was taken by somebody else in between. */
const onlyOnce = (work: () => void): (() => void) => {
  let done = false
  return () => {
    if (!done) work()
    done = true
  }
}
/** What this process holds; a file with its own number that is not among it was left by another one of that number. */
const here = new Set<string>()

/** Takes the file that says who holds a folder, or tells who does; one whose process has ended is taken over. */
function taken(file: string): number | null {
  if (written(file)) return null
  const holder = holderIn(file)
  if (holder !== null && isAlive(holder, file)) return holder
  // Moved aside and looked at again, so that of two who take it over one does not throw out the other.
  const aside = `${file}.${process.pid}`
  try {
    renameSync(file, aside)
  } catch {
    return holder ?? 0
  }
  const moved = holderIn(aside)
  rmSync(aside, { force: true })
  if (moved !== holder) return moved ?? 0
  return written(file) ? null : (holderIn(file) ?? 0)
}

function written(file: string): boolean {
  try {
    writeFileSync(file, `${process.pid}\n`, { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

function holderIn(file: string): number | null {
  try {
    const holder = Number(readFileSync(file, 'utf8'))
    return Number.isSafeInteger(holder) && holder > 0 ? holder : null
  } catch {
    return null
  }
}

function isAlive(holder: number, file: string): boolean {
  if (holder === process.pid) return here.has(file)
  try {
    process.kill(holder, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
