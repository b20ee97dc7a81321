import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { CoverageReport, TimelineReport } from '@pengce/language'
import { law } from '@pengce/policies'
import { expect, test } from 'vitest'
import type { FiguresReport } from '../src/law/figures.ts'
import { temporaryFolder } from './temporary.ts'
import { pengce } from './terminal.ts'

const scrape = fileURLToPath(new URL('../../../../shared/corpus/shenzhen-policies.txt', import.meta.url))

test('coverage --json: the totals and every document, nothing unaccounted', async () => {
  const { code, out, err } = await pengce(['coverage', '--json', '--lang', 'en'])
  expect(err).toBe('')
  const of: CoverageReport = JSON.parse(out)
  expect(Object.keys(of)).toEqual(['total', 'documents'])
  expect(of.total).toEqual({
    rows: 2070,
    encoded: of.total.encoded,
    notEncoded: 2070 - of.total.encoded,
    unaccounted: 0,
  })
  expect(of.documents).toHaveLength(36)
  for (const d of of.documents) {
    expect(d.unaccountedRows).toEqual([])
    expect(d.unknownRows).toEqual([])
    expect(d.notEncodedRows).toHaveLength(d.notEncoded)
    expect(d.notEncodedRows.filter((r) => r.reason === '')).toEqual([])
    const kinds = Object.values(d.kinds)
    expect(kinds.reduce((n, k) => n + k.rows, 0)).toBe(d.rows)
  }
  expect(code).toBe(0)
})

test('coverage of one document names every row that is not encoded, with the reason', async () => {
  const { out, code } = await pengce(['coverage', '--document', 'tech2023'])
  expect(code).toBe(0)
  expect(out).toContain('\ntech2023    36      31       5         0\n')
  expect(out).toContain('tech2023/序.¶1  制定目的 — 说明目的、依据或背景')
  expect(out).toContain('全部 36 条都有着落')
  const wrong = await pengce(['coverage', '--document', 'tech2032'])
  expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('tech2023')])
})

test('rows that a task or a target encodes show it on the review page', async () => {
  const page = (await pengce(['review', 's2e2022'])).out
  const row = (id: string): string => page.slice(page.indexOf(`<tr id="s2e2022/${id}"`)).split('</tr>')[0] ?? ''
  expect(row('三#t1')).toContain('不低于 10,000 户')
  expect(row('五（一）')).toContain('各区政府、各有关部门')
})

test('rows that a procedure encodes count as encoded, and the review page shows its steps on them', async () => {
  const { out } = await pengce(['coverage', '--document', 'mnc2023', '--json'])
  const [of] = JSON.parse(out).documents
  expect(of.kinds.procedure).toMatchObject({ encoded: 3 })
  expect(of.notEncodedRows.map((r: { row: string }) => r.row)).not.toContain('mnc2023/第九条#1')
  const page = (await pengce(['review', 'mnc2023', '--lang', 'en', '--data', temporaryFolder()])).out
  expect(page.match(/<h3>Procedure: [^<]+ <code>mnc2023\/recognition<\/code><\/h3>\n<ul><li>/gu)).toHaveLength(1)
  expect(page).not.toContain('Unaccounted for')
})

test('coverage --figures without a corpus says how to import one', async () => {
  const { code, err } = await pengce(['coverage', '--figures', '--data', temporaryFolder()])
  expect(code).toBe(2)
  expect(err).toContain('pengce corpus import')
})

test.runIf(existsSync(scrape))('every figure of the official texts is answered for', async () => {
  const data = temporaryFolder()
  expect((await pengce(['corpus', 'import', scrape, '--data', data])).code).toBe(0)
  const { out } = await pengce(['coverage', '--figures', '--json', '--data', data])
  const { figures }: { figures: FiguresReport } = JSON.parse(out)
  const { total } = figures
  expect(total.figures).toBe(1946)
  expect(total.byRule + total.byRow + total.byReason).toBe(total.figures)
  expect([total.unaccounted, figures.unread]).toEqual([0, 0])
  expect(figures.documents.flatMap((d) => d.unaccountedFigures)).toEqual([])
  expect(figures.documents).toHaveLength(36)
  const text = await pengce(['coverage', '--figures', '--document', 'seal2019', '--data', data, '--lang', 'en'])
  expect(text.out).toContain('cited by rules')
  const page = (await pengce(['review', 'seal2019', '--data', data])).out
  expect(page.match(/<blockquote>/gu)).toHaveLength(8)
  expect(page).not.toContain('请重新核对')
})

test('timeline: what applies on the day, what has its own window, who says no end', async () => {
  const { out, code } = await pengce(['timeline', '--on', '2023-12-31', '--json'])
  expect(code).toBe(0)
  const of: TimelineReport = JSON.parse(out)
  const doc = (id: string) => of.documents.find((d) => d.document === id)
  expect(doc('tech2023')).toMatchObject({ from: '2024-01-01', until: '2028-12-31', inForce: false, measuresInForce: 0 })
  expect(doc('mfg2021')).toMatchObject({ inForce: true, measures: 35, measuresInForce: 35, endStated: true })
  expect(doc('gov2023')).toMatchObject({ inForce: true, until: null, endStated: false })
  expect(of.endedWithoutSuccessor).toEqual(expect.arrayContaining(['green2019', 'relief2020']))
  expect(of.endedWithoutSuccessor).not.toContain('permit2018')
  const days = of.changes.map((c) => c.on)
  expect(days).toEqual(days.toSorted())
})

test('timeline: one text follows on another without a gap; a text that is not here is said so', async () => {
  const { out } = await pengce(['timeline', '--json'])
  const { successions }: TimelineReport = JSON.parse(out)
  const fitOf = (ends: string) => successions.filter((s) => s.ends === ends).map((s) => [s.predecessor, s.fit, s.days])
  expect(fitOf('深圳市人民政府令第310号')).toEqual([['permit2018', 'seamless', 0]])
  for (const part of ['（八）', '（九）', '（十）'])
    expect(fitOf(`mfg2021 ${part}`)).toEqual([['mfg2021', 'seamless', 0]])
  expect(fitOf('深府办规〔2021〕2号')).toEqual([[null, 'not-among-these', 0]])
  expect(successions.filter((s) => s.predecessor !== null && s.fit !== 'seamless')).toEqual([])
})

test('timeline in words, in both languages', async () => {
  const zh = (await pengce(['timeline', '--on', '2024-01-01', '--document', 'mfg2021'])).out
  expect(zh.split('\n')[0]).toBe('2024年1月1日适用 1 份文件、27 项措施')
  expect(zh).toContain('2021-03-01 至 2023-12-31（当日不适用）  技术改造项目资助（2021）  〔mfg2021/renovation〕')
  expect(zh).toContain('2024-01-01 起，tech2023 使 mfg2021 （八） 停止适用（前一日 2023-12-31 为止，首尾相接）')
  const en = (await pengce(['timeline', '--on', '2026-11-23', '--document', 'permit2018', '--lang', 'en'])).out
  expect(en.split('\n')[0]).toBe('on 23 November 2026, 0 documents and 0 measures apply')
  expect(en).toContain('its last day is 2020-06-30, no gap')
  const over = (await pengce(['timeline', '--on', '2026-11-23', '--document', 'sole2023'])).out
  expect(over).toContain('其中仍适用 2023-06-15 至 未列明')
  expect(over).toContain('〔sole2023/bill-fees〕')
  const wrong = await pengce(['timeline', '--on', '2023-02-30'])
  expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('--on')])
})

test('review: every row of the document beside its rule, its examples with results, a line to sign; no script', async () => {
  const out = `${temporaryFolder()}/hr2023.html`
  const data = temporaryFolder()
  const { code, err } = await pengce(['review', 'hr2023', '--out', out, '--data', data])
  expect([code, err]).toEqual([0, `已写入 ${out}`])
  const page = readFileSync(out, 'utf8')
  const policy = law.policy('hr2023')
  const rows = JSON.parse((await pengce(['coverage', '--document', 'hr2023', '--json'])).out).total.rows
  expect([...page.matchAll(/<tr id="hr2023\//gu)]).toHaveLength(rows)
  for (const m of policy?.measures ?? []) expect(page).toContain(`<h3>${m.title.zh} <code>${m.id}</code></h3>`)
  for (const n of policy?.notEncoded ?? []) expect(page).toContain(n.reason.zh)
  expect(page).toContain(
    '恰好 2 亿元不算突破</td><td>2024 年营业收入（含代收代付）：2 亿元</td><td>符合条件，本次无应付金额</td>',
  )
  expect(page).toContain('<p class="line">签名</p>')
  expect(page).not.toMatch(/<script|<link|https?:|<blockquote|没有着落/u)
})

test('review: a measure stands once in full, what is put into the page is escaped, English throughout', async () => {
  const { out } = await pengce(['review', 'mfg2021', '--lang', 'en', '--data', temporaryFolder()])
  expect(out.match(/<code>mfg2021\/renovation<\/code><\/h3>/gu)).toHaveLength(1)
  expect(out).toContain('In force: 2021-03-01 to 2023-12-31')
  expect(out).toContain('&lt;= ')
  expect(out).toContain('Signed off by')
  const wrong = await pengce(['review', 'mfg2012'])
  expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('mfg2021')])
})

test('review: a file that cannot be written is said so', async () => {
  const { code, err } = await pengce(['review', 'seal2019', '--out', '/nowhere/page.html', '--data', temporaryFolder()])
  expect([code, err]).toEqual([2, expect.stringContaining('/nowhere/page.html')])
})

test('facts --twins: pairs with labels alike, of one type and unit, with the measures that ask', async () => {
  const { out } = await pengce(['facts', '--twins', '--json'])
  const { twins } = JSON.parse(out)
  for (const { facts, likeness } of twins) {
    const [a, b] = facts.map((f: { id: string }) => law.fact(f.id))
    expect([a.type, a.unit, a.period]).toEqual([b.type, b.unit, b.period])
    expect(likeness).toBeGreaterThanOrEqual(0.7)
    expect(facts.every((f: { measures: string[] }) => f.measures.length > 0)).toBe(true)
  }
  const lines = (await pengce(['facts', '--twins'])).out
    .split('\n')
    .filter((line) => line.endsWith('%') || /^\d+% /u.test(line))
  expect(lines).toHaveLength(twins.length)
})
