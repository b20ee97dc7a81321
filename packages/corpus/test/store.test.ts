import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import {
  type Blobs,
  CorpusStore,
  diskBlobs,
  isComplete,
  memoryBlobs,
  readSource,
  type SourceReading,
  type SourceText,
  sourceCoverageOf,
  sourceText,
} from '../src/index.ts'
import { grantsText, scrape } from './sample.ts'

const folder = mkdtempSync(join(tmpdir(), 'pengce-store-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const fresh = (name: string) => join(folder, name)

function read(text: string): { source: SourceText; reading: SourceReading } {
  const source = sourceText('sample', text)
  const reading = readSource(source, [])
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem))
  return { source, reading: reading.value }
}
const titles = async (store: CorpusStore) => {
  const corpus = await store.read()
  return corpus.ok ? corpus.value.documents.map((d) => d.title) : corpus.problem.code
}
const filesIn = (path: string): string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile())
    .map((e) => e.name)

describe.each([
  ['memory', () => memoryBlobs()],
  ['disk', () => diskBlobs(mkdtempSync(join(folder, 'disk-')))],
] as const)('a store in %s', (_, make) => {
  it('[K20] what went in comes out, with its source and the proof', async () => {
    const store = new CorpusStore(make())
    expect(await titles(store)).toBe('no-corpus')
    const { source, reading } = read(scrape())
    const report = await store.add([{ source, reading }], '2031-05-01')
    expect(report).toMatchObject({
      ok: true,
      value: { amended: [], unchanged: [], unplaced: 0, duplicates: [{ startLine: 48 }] },
    })
    const corpus = await store.read()
    expect(corpus.ok && corpus.value.documents).toEqual(reading.documents)
    const sources = await store.sources()
    if (!sources.ok) throw new Error(JSON.stringify(sources.problem))
    expect(sources.value.map((s) => isComplete(sourceCoverageOf(s.source, s.reading)))).toEqual([true])
  })

  it('[K20] the same words again change nothing; other words are a version beside the old one', async () => {
    const store = new CorpusStore(make())
    const first = read(grantsText())
    const id = first.reading.documents[0]?.id ?? ''
    await store.add([first], '2031-05-01')
    expect(await store.add([read(`\n${grantsText()}`)], '2031-05-02')).toMatchObject({
      ok: true,
      value: { unchanged: [id] },
    })
    const lock = { document: id, provisions: {} }
    const changed = sourceText('changed', grantsText(['奖励3万元', '奖励4万元']))
    const again = readSource(changed, [lock])
    if (!again.ok) throw new Error('not read')
    const amended = again.value.documents.map((d) => ({ ...d, id }))
    await store.add([{ source: changed, reading: { ...again.value, documents: amended } }], '2031-05-03')
    const versions = await store.versions(id)
    expect(versions.ok && versions.value.map((v) => v.importedOn)).toEqual(['2031-05-01', '2031-05-03'])
    const now = await store.read()
    expect(now.ok && now.value.documents[0]?.provisions.some((p) => p.text.includes('奖励4万元'))).toBe(true)
    const old = await store.version(id, first.reading.documents[0]?.version.slice(0, 6) ?? '')
    expect(old.ok && old.value.provisions.some((p) => p.text.includes('奖励3万元'))).toBe(true)
    expect(await store.version(id, 'ffff')).toMatchObject({ ok: false, problem: { code: 'unknown-version' } })
    expect(await store.versions('nothing')).toMatchObject({
      ok: false,
      problem: { code: 'unknown-document', known: [id] },
    })
  })
})

describe('a store of blobs', () => {
  it('[K20] reads every blob once, the index among them', async () => {
    const asked: string[] = []
    const blobs = memoryBlobs()
    const get = (name: string) => {
      asked.push(name)
      return blobs.get(name)
    }
    const store = new CorpusStore({ ...blobs, get })
    await store.add([read(scrape())], '2031-05-01')
    for (const look of [() => store.read(), () => store.sources()]) {
      asked.length = 0
      expect(await look()).toMatchObject({ ok: true })
      expect(asked).toContain('index.json')
      expect(asked).toHaveLength(new Set(asked).size)
    }
  })
})

describe('a store on disk', () => {
  it('[K19] a write that fails leaves the store as it was', async () => {
    const good = diskBlobs(fresh('failing'))
    const store = new CorpusStore(good)
    await store.add([read(grantsText())], '2031-05-01')
    const before = await titles(store)
    const failing: Blobs = {
      ...good,
      commit: async () => ({ ok: false, problem: { code: 'store-unwritable', at: 'disk', reason: 'ENOSPC' } }),
    }
    expect(await new CorpusStore(failing).add([read(scrape())], '2031-05-02')).toMatchObject({ ok: false })
    expect(await titles(store)).toEqual(before)
  })

  it('[K19] one writer at a time; a lock left by a process that is gone is taken over', async () => {
    const path = fresh('locked')
    mkdirSync(join(path, '.new-77'), { recursive: true })
    writeFileSync(join(path, 'import.lock'), String(process.pid))
    const store = new CorpusStore(diskBlobs(path))
    expect(await store.add([read(grantsText())], '2031-05-01')).toMatchObject({
      ok: false,
      problem: { code: 'store-busy', holder: String(process.pid) },
    })
    expect(await titles(store)).toBe('no-corpus')
    writeFileSync(join(path, 'import.lock'), '999999999')
    expect(await store.add([read(grantsText())], '2031-05-01')).toMatchObject({ ok: true })
    expect(filesIn(path).filter((f) => f === 'import.lock')).toEqual([])
    expect(readdirSync(path).filter((f) => f.startsWith('.new-'))).toEqual([])
  })

  it('[K19] an import rests on what the one before it wrote: none is lost, whoever comes between', async () => {
    const blobs = diskBlobs(fresh('between'))
    let imports = 0
    const store = new CorpusStore({
      ...blobs,
      get: async (name) => {
        const text = await blobs.get(name)
        if ((await new CorpusStore(blobs).add([read(grantsText())], '2031-05-01')).ok) imports++
        return text
      },
    })
    if ((await store.add([read(scrape())], '2031-05-01')).ok) imports++
    const sources = await new CorpusStore(blobs).sources()
    expect(imports).toBeGreaterThan(0)
    expect(sources.ok && sources.value).toHaveLength(imports)
  })

  it('[K19] a place that cannot be written or read is a problem with its reason, not an empty store', async () => {
    const path = fresh('a-file')
    writeFileSync(path, '')
    const store = new CorpusStore(diskBlobs(path))
    const added = await store.add([read(grantsText())], '2031-05-01')
    expect(added).toMatchObject({ ok: false, problem: { code: 'store-unwritable', at: path, reason: 'EEXIST' } })
    expect(await store.read()).toMatchObject({ ok: false, problem: { code: 'store-broken', reason: 'ENOTDIR' } })
  })

  it('[K19] a damaged store is a problem, not a crash', async () => {
    const path = fresh('damaged')
    const store = new CorpusStore(diskBlobs(path))
    await store.add([read(grantsText())], '2031-05-01')
    const index = readFileSync(join(path, 'index.json'), 'utf8')
    for (const content of ['{', '{"format":2}', '[]']) {
      writeFileSync(join(path, 'index.json'), content)
      expect(await titles(store), content).toBe('store-broken')
      expect(await store.add([read(grantsText())], '2031-05-01')).toMatchObject({
        ok: false,
        problem: { code: 'store-broken' },
      })
    }
    writeFileSync(join(path, 'index.json'), index)
    rmSync(join(path, 'documents'), { recursive: true })
    expect(await titles(store)).toBe('store-broken')
  })

  it('[K19] killed at any moment, the store is whole', async () => {
    const path = fresh('killed')
    const script = fileURLToPath(new URL('endless-import.ts', import.meta.url))
    for (const moment of [0, 11, 43]) {
      const child = spawn(process.execPath, ['--import', 'tsx', script, path], { stdio: ['ignore', 'pipe', 'inherit'] })
      await new Promise((resolve) => child.stdout.once('data', resolve))
      await wait(moment)
      child.kill('SIGKILL')
      await new Promise((resolve) => child.once('exit', resolve))
      const store = new CorpusStore(diskBlobs(path))
      expect(await titles(store)).toEqual(['青屿市鼓励修理咖啡馆若干措施'])
      const sources = await store.sources()
      expect(sources.ok).toBe(true)
    }
    const store = new CorpusStore(diskBlobs(path))
    expect(await store.add([read(scrape())], '2031-05-01')).toMatchObject({ ok: true })
    expect(readdirSync(path).filter((f) => f.startsWith('.new-') || f === 'import.lock')).toEqual([])
  })
})
