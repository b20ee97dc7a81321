import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { done, failed, notWritten, reasonOf, type Tried } from '../problem.ts'
import { TABLES, type TableName } from '../schema.ts'
import type { Manifest } from './manifest.ts'
import { type Bytes, openPart, type Part } from './part-file.ts'

export const MANIFEST = 'population.json'
/** The name of a part, the same for all that is written of it. */
export const partName = (part: number): string => `part-${String(part).padStart(5, '0')}`

const columnsPath = (folder: string, table: TableName, part: number): string =>
  join(folder, 'columns', table, `${partName(part)}.columns`)
/** The Parquet file of a part. */
export const parquetPath = (folder: string, table: TableName, part: number): string =>
  join(folder, table, `${partName(part)}.parquet`)

/** A population as it lies on disk. */
export interface Population {
  readonly folder: string
  readonly manifest: Manifest
}

/** Opens a population; says what is wrong where it is none. */
export function openPopulation(folder: string): Tried<Population> {
  let text: string
  try {
    text = readFileSync(join(folder, MANIFEST), 'utf8')
  } catch (error) {
    const reason = reasonOf(error)
    return reason === 'ENOENT' || reason === 'ENOTDIR'
      ? failed({ code: 'population/not-there', at: folder })
      : failed({ code: 'population/not-readable', at: folder, reason })
  }
  const manifest = manifestIn(text)
  if (manifest === null) return failed({ code: 'population/not-whole', at: folder, part: MANIFEST })
  if (manifest.format !== 1)
    return failed({ code: 'population/newer-format', at: folder, format: String(manifest.format) })
  return done({ folder, manifest })
}
function manifestIn(text: string): Manifest | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && 'format' in value && 'rows' in value
      ? (value as Manifest)
      : null
  } catch {
    return null
  }
}

/** Whether a column is read from the disk when it is asked for, or everything at once: into memory of its own, or into rooms. */
export type PartFrom = 'disk' | 'memory' | FileRooms
/** Memory for one file of each table, in which the next one takes the place of the last. */
export class FileRooms {
  readonly #known = new Map<TableName, Uint8Array<ArrayBuffer>>()
  give(table: TableName, size: number): Uint8Array<ArrayBuffer> {
    const before = this.#known.get(table)
    if (before !== undefined && before.length >= size) return before.subarray(0, size)
    const made = new Uint8Array(before === undefined ? size : Math.ceil(size * 1.25))
    this.#known.set(table, made)
    return made.subarray(0, size)
  }
}
/** Opens one part of one table. */
export function readPart({ folder }: Population, table: TableName, part: number, from: PartFrom = 'disk'): Tried<Part> {
  const path = columnsPath(folder, table, part)
  try {
    const { size } = statSync(path)
    const room = from === 'memory' ? new Uint8Array(size) : from === 'disk' ? null : from.give(table, size)
    const whole = room === null ? null : readInto(path, 0, room)
    const bytes: Bytes =
      whole === null ? (at, length) => readBytes(path, at, length) : (at, length) => whole.subarray(at, at + length)
    const read = openPart(bytes, size)
    return read === null ? failed({ code: 'population/not-whole', at: folder, part: path }) : done(read)
  } catch (error) {
    return reasonOf(error) === 'ENOENT'
      ? failed({ code: 'population/not-whole', at: folder, part: path })
      : failed({ code: 'population/not-readable', at: path, reason: reasonOf(error) })
  }
}
/** The bytes of one part of all tables. */
export const partBytes = ({ folder }: Population, part: number): number =>
  TABLES.reduce(
    (sum, table) => sum + (statSync(columnsPath(folder, table, part), { throwIfNoEntry: false })?.size ?? 0),
    0,
  )
const readBytes = (path: string, from: number, length: number): Uint8Array =>
  readInto(path, from, new Uint8Array(length))
/** Fewer bytes where the file ends before. */
function readInto(path: string, from: number, bytes: Uint8Array): Uint8Array {
  const { length } = bytes
  const file = openSync(path, 'r')
  try {
    let at = 0
    while (at < length) {
      const got = readSync(file, bytes, at, length - at, from + at)
      if (got === 0) break
      at += got
    }
    return at === length ? bytes : bytes.subarray(0, at)
  } finally {
    closeSync(file)
  }
}

/** Writes a file under another name first: one that was not finished never looks whole, and what cannot be is not left. */
export function writeWhole(path: string, ...pieces: readonly (string | Uint8Array)[]): void {
  const part = `${path}.part`
  const file = openSync(part, 'w')
  try {
    try {
      for (const piece of pieces) writeFileSync(file, piece)
    } finally {
      closeSync(file)
    }
    renameSync(part, path)
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}

/** Writes one part that was packed; gives the fingerprint of what was written. */
export function writePart(
  folder: string,
  table: TableName,
  part: number,
  packed: readonly Uint8Array[],
): Tried<string> {
  const path = columnsPath(folder, table, part)
  try {
    writeWhole(path, ...packed)
  } catch (error) {
    return failed(notWritten(path, error))
  }
  const print = createHash('sha256')
  for (const piece of packed) print.update(piece)
  return done(print.digest('hex').slice(0, 16))
}

/** Makes the folders of a population; one that holds something else is left alone. */
export function prepareFolder(folder: string): Tried<true> {
  try {
    if (existsSync(folder) && !mayFill(folder)) return failed({ code: 'population/occupied', at: folder })
    rmSync(join(folder, MANIFEST), { force: true })
    for (const table of TABLES) {
      mkdirSync(join(folder, 'columns', table), { recursive: true })
      mkdirSync(join(folder, table), { recursive: true })
    }
    return done(true)
  } catch (error) {
    return failed(notWritten(folder, error))
  }
}
/** Empty, or a population (finished or not) that will be replaced. */
const mayFill = (folder: string): boolean => {
  const known = new Set<string>([
    MANIFEST,
    `${MANIFEST}.part`,
    'columns',
    'import-report.csv',
    // Where a database put what did not fit into memory, when it was killed.
    'temporary',
    'MADE-UP.txt',
    ...TABLES,
  ])
  return readdirSync(folder).every((name) => known.has(name))
}

/** Closes a population: its manifest, last of all. */
export function finishFolder(folder: string, manifest: Manifest): Tried<Population> {
  try {
    writeWhole(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 1)}\n`)
    return done({ folder, manifest })
  } catch (error) {
    return failed(notWritten(folder, error))
  }
}
