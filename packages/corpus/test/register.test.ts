import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { COMPUTABILITY, parseRegister, REGISTER_KINDS, readRegister } from '../src/index.ts'
import { locks, register, registerPlaces } from './scrape.ts'

const row = {
  id: 'cafe2031/1',
  doc: 'cafe2031',
  lines: [12],
  locator: '1',
  cites: ['一/1¶1'],
  kind: 'measure',
  title_zh: '开馆奖',
  title_en: 'Opening award',
  applicant: 'café',
  computability: 'exact',
}
const parse = (change: object) => parseRegister('cafe2031.jsonl', `${JSON.stringify({ ...row, ...change })}\n`)

describe('the register', () => {
  it('[K22] a row names its document, kind and computability from closed lists, and nothing else', () => {
    expect(parse({}).ok).toBe(true)
    for (const change of [
      { kind: 'gift' },
      { computability: 'maybe' },
      { doc: 'other2031' },
      { cites: [] },
      { lines: [0] },
      { lines: [] },
      { title_en: '' },
      { remark: 'unknown key' },
    ]) {
      const read = parse(change)
      expect(read.ok, JSON.stringify(change)).toBe(false)
      if (!read.ok) expect(read.problem).toMatchObject({ code: 'bad-register-row', at: 'cafe2031.jsonl:1' })
    }
    expect(parseRegister('cafe2031.jsonl', `${JSON.stringify(row)}\n{`)).toMatchObject({
      ok: false,
      problem: { at: 'cafe2031.jsonl:2' },
    })
  })

  it('[K22] a register that is not there or is no folder is a problem with its reason', async () => {
    expect(await readRegister('nowhere')).toMatchObject({ ok: false, problem: { code: 'file-missing', at: 'nowhere' } })
    const file = fileURLToPath(import.meta.url)
    expect(await readRegister(file)).toMatchObject({
      ok: false,
      problem: { code: 'file-unreadable', reason: 'ENOTDIR' },
    })
  })

  it('[K22] every row of the policies is well formed and cites locators that its lock holds', () => {
    const rows = register()
    expect(rows).toHaveLength(2070)
    expect(new Set(rows.map((r) => r.id)).size).toBe(rows.length)
    const held = new Map(locks().map((l) => [l.document, l.provisions]))
    const wrong = rows.flatMap((r) =>
      r.cites.filter((l) => held.get(r.doc)?.[l] === undefined).map((l) => `${r.id}: ${l}`),
    )
    expect(wrong).toEqual([])
    expect(new Set(rows.map((r) => r.kind))).toEqual(new Set(REGISTER_KINDS))
    expect(new Set(rows.map((r) => r.computability))).toEqual(new Set(COMPUTABILITY))
  })

  it('[K22] the register and the list of its places say the same', () => {
    const places = registerPlaces()
    const rows = register()
    expect(Object.keys(places)).toHaveLength(rows.length)
    for (const r of rows) expect(places[r.id], r.id).toEqual(r.cites)
  })
})
