import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
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
    const holder = holderIn(file)
    if (created(file) || (isOver(file, holder) && takenOver(file, holder))) {
      here.add(file)
      return onlyOnce(() => {
        here.delete(file)
        rmSync(file, { force: true })
      })
    }
    if (waited >= patience) throw new FolderInUse(folder, holderIn(file) ?? holder ?? 0)
    await later(PAUSE)
  }
}
const PAUSE = 100
/** After so many milliseconds what somebody began to write is not being written any more. */
const BEGUN = 2000
/** What this process holds; a file with its own number that is not among it was left by another one of that number. */
const here = new Set<string>()

/** Whoever lets go twice does not let go what was taken by somebody else in between. */
const onlyOnce = (work: () => void): (() => void) => {
  let done = false
  return () => {
    if (!done) work()
    done = true
  }
}

function created(file: string): boolean {
  try {
    writeFileSync(file, `${process.pid}\n`, { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** Takes the file of a process that has ended. One at a time may do so, and the file is never away meanwhile. */
function takenOver(file: string, holder: number | null): boolean {
  const taking = `${file}.taking`
  if (!created(taking)) {
    if (isOld(taking)) rmSync(taking, { force: true })
    return false
  }
  try {
    if (holderIn(file) !== holder) return false
    writeFileSync(file, `${process.pid}\n`)
    return true
  } finally {
    rmSync(taking, { force: true })
  }
}

/** Who holds the folder; null where nobody does or none is named. */
function holderIn(file: string): number | null {
  try {
    const holder = Number(readFileSync(file, 'utf8'))
    return Number.isSafeInteger(holder) && holder > 0 ? holder : null
  } catch {
    return null
  }
}

/** Whether whoever is named holds it no more. */
function isOver(file: string, holder: number | null): boolean {
  if (holder === null) return isOld(file)
  if (holder === process.pid) return !here.has(file)
  try {
    process.kill(holder, 0)
    return false
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'EPERM')
  }
}

function isOld(file: string): boolean {
  const written = statSync(file, { throwIfNoEntry: false })?.mtimeMs
  return written !== undefined && written < Date.now() - BEGUN
}
