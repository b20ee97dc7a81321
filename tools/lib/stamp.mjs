import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fromRoot, root } from './project.mjs'

/**
 * What a build was made from: for each file its content hash, and the size and time that let us trust the hash
 * without reading the file again.
 * @typedef {Record<string, { size: number, time: number, hash: string }>} Stamp
 */

/** @param {string | Buffer} content */
export const hashOf = (content) => createHash('sha256').update(content).digest('hex').slice(0, 32)

/**
 * The stamp of the files as they are now. A file whose size and time stand in `known` is not read.
 * @param {Iterable<string>} files absolute paths; one that is gone is left out
 * @param {Stamp} [known]
 * @returns {Stamp}
 */
export function stampOf(files, known = {}) {
  /** @type {Stamp} */
  const stamp = {}
  for (const file of files) {
    const stat = statSync(file, { throwIfNoEntry: false })
    if (stat === undefined) continue
    const name = fromRoot(file)
    const before = known[name]
    const same = before !== undefined && before.size === stat.size && before.time === stat.mtimeMs
    stamp[name] = { size: stat.size, time: stat.mtimeMs, hash: same ? before.hash : hashOf(readFileSync(file)) }
  }
  return stamp
}

/**
 * The files whose content differs between two stamps, those in one only included.
 * @param {Stamp} before
 * @param {Stamp} after
 */
export function changes(before, after) {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names].filter((name) => before[name]?.hash !== after[name]?.hash)
}

/**
 * Files of a stamp as absolute paths.
 * @param {Stamp} stamp
 */
export const filesOf = (stamp) => Object.keys(stamp).map((name) => join(root, name))

/**
 * All files under a folder, in a steady order; nothing when it does not exist.
 * @param {string} folder
 * @param {(name: string) => boolean} [skip] names of files or folders to leave out
 * @returns {string[]}
 */
export function filesUnder(folder, skip = () => false) {
  if (statSync(folder, { throwIfNoEntry: false }) === undefined) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !skip(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? filesUnder(path, skip) : [path]
    })
}

/**
 * A JSON file, or nothing when it is missing or was cut short.
 * @param {string} file
 */
export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/**
 * Writes so that a reader sees the old content or the new, never half of it.
 * @param {string} file
 * @param {string} content
 */
export function writeWhole(file, content) {
  mkdirSync(dirname(file), { recursive: true })
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, content)
  renameSync(draft, file)
}
