import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { embeddedDatabase } from '@pengce/casework'
import { afterAll, describe, expect, it } from 'vitest'
import { pengce } from './terminal.ts'

const folder = mkdtempSync(join(tmpdir(), 'pengce-cases-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('pengce store', () => {
  const data = ['--data', join(folder, 'data')]
  it('is prepared and checked, keeps what was entered, and says what is missing before', async () => {
    expect(await pengce(['store', 'check', ...data])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^数据库尚未升级（缺第 1(?:、\d+)+ 步）；请运行 pengce store prepare$/u),
    })
    expect((await pengce(['store', 'prepare', ...data, '--lang', 'en'])).out).toMatch(
      /^the store is ready \(migrations 1(?:, \d+)+ were run\)$/u,
    )
    // What one command entered the next one finds in the folder.
    const opening = ['case', 'open', 'talent2014/rent', '--applicant', 'ada', '--as', 'applicant/ada']
    expect((await pengce([...opening, ...data])).code).toBe(0)
    expect(await pengce(['store', 'check', ...data])).toMatchObject({
      code: 0,
      out: '已检查 1 个案件，记录链、存证点和账都完好',
    })
    const purged = await pengce(['store', 'purge', '--before', '2024-13-01', ...data])
    expect([purged.code, purged.err]).toEqual([
      2,
      '--before 的“2024-13-01”不是存在的日期；请写成年-月-日，例如 2024-05-06',
    ])
  })

  it('is backed up into a file and restored from it, all of it or nothing', async () => {
    const backup = join(folder, 'all.backup')
    expect((await pengce(['store', 'backup', backup, ...data])).out).toMatch(/^已备份 [1-9]\d* 行到/)
    const store = await embeddedDatabase()
    const short = join(folder, 'short.backup')
    writeFileSync(short, readFileSync(backup).subarray(0, 60))
    const cut = await pengce(['store', 'restore', short, '--lang', 'en'], { store })
    expect([cut.code, cut.err]).toEqual([
      2,
      `the backup ${short} is incomplete (0 rows could be read), so nothing was restored; use another`,
    ])
    expect((await pengce(['store', 'restore', backup], { store })).code).toBe(0)
    expect((await pengce(['store', 'check'], { store })).out).toMatch(/^已检查 1 个案件/)
    await store.close()
  })

  it('a server that cannot be reached is said so', async () => {
    const away = await pengce(['store', 'check'], { env: { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' } })
    expect([away.code, away.err]).toEqual([2, expect.stringContaining('连接不上数据库（ECONNREFUSED）')])
  })
})

describe('pengce case', () => {
  it('lists and draws the procedures', async () => {
    expect((await pengce(['case', 'procedures'])).out).toContain('talent2014/rent  领军人才租房补贴办理')
    expect((await pengce(['case', 'diagram', 'talent2014/rent'])).out).toMatch(/^flowchart TD/)
    expect((await pengce(['case', 'diagram', 'talent2014/rent', '--bpmn'])).out).toContain('<bpmn:definitions')
    const wrong = await pengce(['case', 'diagram', 'talent2014/rnt', '--lang', 'en'])
    expect([wrong.code, wrong.err]).toEqual([
      2,
      'there is no procedure “talent2014/rnt”, the nearest is talent2014/rent; pengce case procedures lists them all',
    ])
  })

  it('walks through a procedure over National Day, with every day that counts', async () => {
    const { out } = await pengce(['case', 'simulate', 'talent2014/rent', '--from', '2024-09-20', '--days'])
    expect(out).toContain('2024-09-24 星期二  受理 → 核查信息，最迟 2024年10月12日 星期六')
    expect(out).toContain('2024-10-12（星期六）第 10 个工作日（国庆节调休上班）')
    expect(out).toMatch(/结果：办结$/)
    const other = await pengce(['case', 'simulate', 'talent2014/rent', '--end', 'nowhere', '--lang', 'en'])
    expect([other.code, other.err]).toEqual([2, expect.stringContaining('“nowhere” is not one of')])
  })
})
