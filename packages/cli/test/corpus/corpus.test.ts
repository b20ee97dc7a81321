import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { corpusCommands, standingOf } from '../../src/corpus/index.ts'
import type { ExitCode, Io } from '../../src/io.ts'

const folder = mkdtempSync(join(tmpdir(), 'pengce-corpus-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const policies = join(folder, 'policies')
const data = join(folder, 'data')

const text = [
  '青屿市人民政府关于印发青屿市渡船补助办法的通知',
  '青府〔2031〕3号',
  '',
  '各区人民政府：',
  '',
  '　　现将《青屿市渡船补助办法》印发给你们。',
  '',
  '青屿市人民政府',
  '',
  '2031年1月8日',
  '',
  '　　第一条  渡船每渡一人补助2元，每日不超过600元。',
  '',
  '　　第二条  船主应当在次月5日前申报。',
  '',
  '　　第三条  本办法自2031年2月1日起施行，有效期2年。',
].join('\n')

interface Ran {
  readonly code: ExitCode | undefined
  readonly out: string
  readonly err: string
  readonly json: () => unknown
}
const citation = { document: 'ferry2031', locator: '第一条¶1', hash: '00000000' }
const rules = [{ measures: [{ id: 'ferry2031/passenger-grant', cites: [citation], register: ['ferry2031/1'] }] }]

async function run(...argv: string[]): Promise<Ran> {
  const out: string[] = []
  const err: string[] = []
  let code: ExitCode | undefined
  const io: Io = {
    out: (t) => out.push(t),
    err: (t) => err.push(t),
    input: async () => new Uint8Array(),
    nextLine: async () => null,
    env: { PENGCE_DATA: data, LANG: 'zh_CN.UTF-8' },
    today: () => '2031-03-01',
  }
  const command = corpusCommands({ io, end: (c) => (code = c), rules: async () => rules, policies })
  await command.parseAsync(argv, { from: 'user' })
  return { code, out: out.join('\n'), err: err.join('\n'), json: () => JSON.parse(out.join('\n')) }
}
const row = {
  id: 'ferry2031/1',
  doc: 'ferry2031',
  lines: [12],
  locator: '第一条',
  cites: ['第一条¶1'],
  kind: 'measure',
  title_zh: '渡船补助',
  title_en: 'Ferry grant',
  applicant: 'ferry owner',
  computability: 'exact',
  formula: '2 per person, at most 600 a day',
}
const file = (name: string, content: string) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

beforeAll(async () => {
  mkdirSync(join(policies, 'locks'), { recursive: true })
  mkdirSync(join(policies, 'register'), { recursive: true })
  writeFileSync(join(policies, 'register', 'ferry2031.jsonl'), `${JSON.stringify(row)}\n`)
  // the first import gives an id of its own; its lock names the document for the later ones
  await run('import', file('first.txt', text))
  const [found] = (await run('list', '--json')).json() as { id: string }[]
  await run('lock', found?.id ?? '')
  const lock = readFileSync(join(policies, 'locks', `${found?.id}.lock.json`), 'utf8')
  writeFileSync(join(policies, 'locks', 'ferry2031.lock.json'), lock.replace(found?.id ?? '', 'ferry2031'))
  rmSync(join(policies, 'locks', `${found?.id}.lock.json`))
  rmSync(data, { recursive: true })
  await run('import', file('ferry.txt', text))
})

describe('pengce corpus', () => {
  it('lists what was imported under the names of the yardstick', async () => {
    const { code, json } = await run('list', '--json')
    expect(code).toBe(0)
    expect(json()).toEqual([
      expect.objectContaining({
        id: 'ferry2031',
        title: '青屿市渡船补助办法',
        number: '青府〔2031〕3号',
        issuer: '青屿市人民政府',
        issued: '2031-01-08',
        posted: null,
        effective: '2031-02-01',
        expires: '2033-01-31',
        repeals: [],
        startLine: 1,
        endLine: 16,
      }),
    ])
  })

  it('shows a provision, a sentence, a document; says what is near when there is none', async () => {
    expect((await run('show', 'ferry2031 第1条')).out).toContain('渡船每渡一人补助2元')
    expect((await run('show', 'ferry2031', '第二条¶1 s1')).out).toContain('ferry2031 第二条¶1 s1')
    expect((await run('show', 'ferry2031')).out).toContain('2031-02-01  effective')
    const wrong = await run('show', 'ferry2031', '第九条')
    expect(wrong).toMatchObject({ code: 2, out: '' })
    expect(wrong.err).toContain('没有 第九条')
    expect((await run('show', 'nothing', '--lang', 'en')).err).toContain(
      'there is no document nothing; imported are: ferry2031',
    )
  })

  it('agrees with the lock, until a figure changes: then the rules that stand on it are named', async () => {
    expect(await run('check')).toMatchObject({ code: 0, out: '1 份文件与锁一致' })
    await run('import', file('amended.txt', text.replace('补助2元', '补助3元')))
    const checked = await run('check')
    expect(checked.code).toBe(2)
    expect(checked.out).toContain('ferry2031 第一条¶1 自锁定后有改动；以它为据的有 1 条：ferry2031/passenger-grant')
    expect(checked.out).toContain('〔-2-〕〔+3+〕')
    const compared = (await run('compare', 'ferry2031', '--json')).json() as {
      changes: { kind: string; locator: string }[]
    }
    expect(compared.changes).toEqual([expect.objectContaining({ kind: 'changed', locator: '第一条¶1' })])
    await run('import', file('again.txt', text))
    expect(await run('check')).toMatchObject({ code: 0 })
  })

  it('keeps the ledger of figures and the account of characters', async () => {
    const ledger = (await run('figures', '--json', '--show', 'all')).json() as {
      unexplained: number
      unread: number
      entries: { rules: string[]; named: string[]; locator: string }[]
    }
    expect(ledger).toMatchObject({ unread: 0, claimedByRule: 2 })
    expect(ledger.entries.filter((e) => e.locator === '第一条¶1').map((e) => [e.rules, e.named])).toEqual([
      [['ferry2031/passenger-grant'], ['ferry2031/1']],
      [['ferry2031/passenger-grant'], ['ferry2031/1']],
    ])
    expect((await run('figures')).code).toBe(2)
    expect((await run('proof')).code).toBe(0)
  })

  it('searches, and exports in three formats', async () => {
    expect((await run('search', '渡船补贴')).out).toContain('（近义）')
    expect((await run('search', '申报')).out).toContain('应当在次月5日前【申报】')
    for (const [format, ending] of [
      ['akn', 'xml'],
      ['json', 'json'],
      ['md', 'md'],
    ] as const) {
      expect((await run('export', '--format', format, '--to', join(folder, 'out'))).code).toBe(0)
      expect(existsSync(join(folder, 'out', `ferry2031.${ending}`))).toBe(true)
    }
    expect((await run('export', 'ferry2031', '--format', 'md')).out).toMatch(/^# 青屿市渡船补助办法/u)
  })

  it('refuses what cannot be read and leaves the store as it was', async () => {
    const before = (await run('list', '--json')).out
    for (const [name, content] of [
      ['empty.txt', ''],
      ['words.txt', '没有文件的文字。'],
    ] as const) {
      const refused = await run('import', file(name, content))
      expect(refused).toMatchObject({ code: 2, out: '' })
      expect(refused.err).toContain(name)
    }
    expect((await run('import', join(folder, 'nowhere'), '--json')).json()).toMatchObject({
      problems: [{ code: 'file-missing' }],
    })
    expect((await run('list', '--json')).out).toBe(before)
    expect((await run('list', '--data', join(folder, 'elsewhere'))).err).toContain('pengce corpus import')
  })
})

describe('what stands on a provision', () => {
  it('is each rule with a citation of it, however deep, or with a register row on it', () => {
    const shared = { document: 'ferry2031', locator: '第二条¶1', hash: '1' }
    const deep = { id: 'ferry2031/a', when: { kind: 'all', of: [{ kind: 'test', cites: [shared] }] }, register: [] }
    const other = { id: 'ferry2031/b', cites: [shared], register: ['ferry2031/1'] }
    const rows = [{ ...row, computability: 'exact' as const, kind: 'measure' as const }]
    expect(standingOf([{ measures: [deep, other] }], rows)).toEqual([
      { id: 'ferry2031/a', document: 'ferry2031', locators: ['第二条¶1'] },
      { id: 'ferry2031/b', document: 'ferry2031', locators: ['第一条¶1', '第二条¶1'] },
    ])
  })
})
