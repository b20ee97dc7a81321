import type { CivilDate } from '@pengce/values'
import { z } from 'zod'
import type { CorpusDocument, SourceReading } from './document.ts'
import { readJson } from './json-shape.ts'
import type { Problem, Result } from './problem.ts'
import { bad, good } from './problem.ts'
import { withRepeals } from './reading.ts'
import type { Residue } from './residue.ts'
import type { SourceText } from './source-text.ts'
import { sourceText } from './source-text.ts'

/**
 * Named texts that are written all together or not at all. A folder on disk and a table in a database both do.
 * `commit` must leave either everything or nothing behind when it is interrupted.
 */
export interface Blobs {
  /** Where they are, for messages. */
  readonly place: string
  get(name: string): Promise<Result<string | undefined>>
  /** Asks for the changes while nobody else writes, so that they rest on what is there, and writes them. */
  commit(changes: () => Promise<Result<ReadonlyMap<string, string>>>): Promise<Result<void>>
}

/** Everything imported: the current version of each document. */
export interface Corpus {
  readonly documents: readonly CorpusDocument[]
}
/** One version of a document that the store holds. */
export interface VersionEntry {
  readonly version: string
  readonly title: string
  readonly number: string | null
  readonly issued: CivilDate | null
  readonly source: string
  readonly importedOn: CivilDate
}
/** What an import did. */
export interface ImportReport {
  readonly added: readonly string[]
  readonly amended: readonly string[]
  readonly unchanged: readonly string[]
  readonly duplicates: readonly { readonly id: string; readonly startLine: number; readonly endLine: number }[]
  readonly unplaced: number
}

const INDEX = 'index.json'
const versionEntry = z.object({
  version: z.string(),
  title: z.string(),
  number: z.string().nullable(),
  issued: z.string().nullable(),
  source: z.string(),
  importedOn: z.string(),
})
const index = z.object({
  format: z.literal(1),
  sources: z.array(z.object({ hash: z.string(), name: z.string(), characters: z.number(), importedOn: z.string() })),
  documents: z.array(z.object({ id: z.string(), current: z.string(), versions: z.array(versionEntry) })),
})
type Index = z.infer<typeof index>

/** A corpus in a store of blobs. Nothing here knows whether that is a folder or a database. */
export class CorpusStore {
  readonly #blobs: Blobs
  constructor(blobs: Blobs) {
    this.#blobs = blobs
  }

  /** The current documents, or a problem when nothing was imported or the store cannot be read. */
  async read(): Promise<Result<Corpus>> {
    const state = await this.#index()
    if (!state.ok) return state
    if (state.value.documents.length === 0) return bad({ code: 'no-corpus', at: this.#blobs.place })
    const documents = await this.#documents(state.value.documents.map((d) => [d.id, d.current]))
    return documents.ok ? good({ documents: withRepeals(documents.value) }) : documents
  }

  /** The versions of a document, the oldest import first. */
  async versions(id: string): Promise<Result<readonly VersionEntry[]>> {
    const state = await this.#index()
    if (!state.ok) return state
    const entry = state.value.documents.find((d) => d.id === id)
    if (entry === undefined)
      return bad({ code: 'unknown-document', at: id, known: state.value.documents.map((d) => d.id) })
    return good(entry.versions)
  }

  /** One version of a document, by the first digits of its version. */
  async version(id: string, version: string): Promise<Result<CorpusDocument>> {
    const versions = await this.versions(id)
    if (!versions.ok) return versions
    const entry = versions.value.find((v) => v.version.startsWith(version))
    if (entry === undefined || version === '')
      return bad({ code: 'unknown-version', at: `${id}@${version}`, known: versions.value.map((v) => v.version) })
    return this.#document(id, entry.version)
  }

  /** The sources that were imported, with their text and residue, for the proof that nothing was left out. */
  async sources(): Promise<Result<readonly { source: SourceText; reading: SourceReading }[]>> {
    const state = await this.#index()
    if (!state.ok) return state
    const out: { source: SourceText; reading: SourceReading }[] = []
    for (const { hash, name } of state.value.sources) {
      const text = await this.#text(`sources/${hash}.txt`)
      if (!text.ok) return text
      const kept = await this.#text(`sources/${hash}.json`)
      if (!kept.ok) return kept
      const about = parsed<{ residue: Residue[]; documents: (readonly [id: string, version: string])[] }>(
        this.#blobs.place,
        kept.value,
      )
      if (!about.ok) return about
      const documents = await this.#documents(about.value.documents)
      if (!documents.ok) return documents
      const reading = { name, hash, documents: documents.value, residue: about.value.residue }
      out.push({ source: sourceText(name, text.value), reading })
    }
    return good(out)
  }

  /** Adds what was read from sources, all of it or nothing. A document with other words becomes a version beside the old one. */
  async add(read: Read, on: CivilDate): Promise<Result<ImportReport>> {
    const report: Record<Placing, string[]> = { added: [], amended: [], unchanged: [] }
    const done = await this.#blobs.commit(async () => {
      const state = await this.#index()
      return state.ok ? good(changesOf(read, on, state.value, report)) : state
    })
    if (!done.ok) return done
    const documents = read.flatMap((r) => r.reading.documents)
    return good({
      ...report,
      duplicates: documents.flatMap((d) =>
        d.duplicates.map(({ startLine, endLine }) => ({ id: d.id, startLine, endLine })),
      ),
      unplaced: read.reduce((n, r) => n + r.reading.residue.filter((x) => x.kind === 'unplaced').length, 0),
    })
  }

  async #document(id: string, version: string): Promise<Result<CorpusDocument>> {
    const text = await this.#text(documentName(id, version))
    return text.ok ? parsed<CorpusDocument>(this.#blobs.place, text.value) : text
  }

  async #text(name: string): Promise<Result<string>> {
    const text = await this.#blobs.get(name)
    if (!text.ok) return text
    return text.value === undefined ? bad(broken(this.#blobs.place, `${name} is missing`)) : good(text.value)
  }

  async #documents(names: readonly (readonly [id: string, version: string])[]): Promise<Result<CorpusDocument[]>> {
    const out: CorpusDocument[] = []
    for (const [id, version] of names) {
      const document = await this.#document(id, version)
      if (!document.ok) return document
      out.push(document.value)
    }
    return good(out)
  }

  async #index(): Promise<Result<Index>> {
    const text = await this.#blobs.get(INDEX)
    if (!text.ok) return text
    if (text.value === undefined) return good({ format: 1, sources: [], documents: [] })
    const read = readJson(index, text.value)
    return read.ok ? good(read.value) : bad(broken(this.#blobs.place, read.reason))
  }
}

type Read = readonly { readonly source: SourceText; readonly reading: SourceReading }[]
type Placing = 'added' | 'amended' | 'unchanged'

/** What an import writes over an index: the documents, their sources, and the index with them in it. */
function changesOf(read: Read, on: CivilDate, next: Index, report: Record<Placing, string[]>): Map<string, string> {
  const changes = new Map<string, string>()
  for (const { source, reading } of read) {
    for (const document of reading.documents) {
      report[place(next, document, reading, on)].push(document.id)
      changes.set(documentName(document.id, document.version), JSON.stringify(document))
    }
    if (next.sources.every((s) => s.hash !== reading.hash))
      next.sources.push({ hash: reading.hash, name: reading.name, characters: source.text.length, importedOn: on })
    changes.set(`sources/${reading.hash}.txt`, source.text)
    changes.set(
      `sources/${reading.hash}.json`,
      JSON.stringify({ residue: reading.residue, documents: reading.documents.map((d) => [d.id, d.version]) }),
    )
  }
  changes.set(INDEX, `${JSON.stringify(next, null, 1)}\n`)
  return changes
}

/** Puts a document into the index and says what it is there. The version of the latest issue is the current one. */
function place(next: Index, document: CorpusDocument, reading: SourceReading, on: CivilDate): Placing {
  const { id, version, title, number, issued } = document
  const entry = { version, title, number, issued, source: reading.hash, importedOn: on }
  const known = next.documents.find((d) => d.id === id)
  if (known === undefined) {
    next.documents.push({ id, current: version, versions: [entry] })
    return 'added'
  }
  const same = known.versions.find((v) => v.version === version)
  if (same === undefined) known.versions.push(entry)
  const current = known.versions.find((v) => v.version === known.current)
  const older = issued !== null && current !== undefined && current.issued !== null && issued < current.issued
  if (!older) known.current = version
  return same === undefined ? 'amended' : 'unchanged'
}

const documentName = (id: string, version: string): string => `documents/${id}/${version}.json`
const broken = (at: string, reason: string): Problem => ({ code: 'store-broken', at, reason })

/** Reads what this store wrote itself. */
function parsed<T>(place: string, text: string): Result<T> {
  try {
    return good(JSON.parse(text) as T)
  } catch {
    return bad(broken(place, 'not JSON'))
  }
}
