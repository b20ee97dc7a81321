import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import exceljs from 'exceljs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from '../../src/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'pengce-plan-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const example = (name: string): string => fileURLToPath(new URL(`../../../../examples/${name}`, import.meta.url))

/** Runs `pengce plan …` on a day, with a data folder of its own. */
async function plan(argv: readonly string[], data = 'example', today = '2026-02-01') {
  const out: string[] = []
  const err: string[] = []
  const code = await run(['plan', ...argv, ...(argv[0] === 'targets' ? [] : ['--data', join(folder, data)])], {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    input: async () => Buffer.from(''),
    nextLine: async () => null,
    env: {},
    today: () => today,
  })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

describe('the example of observations', () => {
  beforeAll(async () => {
    const { code, out, err } = await plan(['observe', example('observations.csv')])
    expect([code, err, out]).toEqual([0, '', '已登记 72 个数（其中更正 1 个），0 行有误'])
  })
  const states = async (asOf: string): Promise<ReadonlyMap<string, string>> => {
    const { targets } = JSON.parse((await plan(['status', '--as-of', asOf, '--json'])).out)
    return new Map(targets.map((t: { id: string; state: string }) => [t.id, t.state]))
  }
  test('every state of every kind that the plans have, worked out by hand', async () => {
    const [then, now] = [await states('2025-06-30'), await states('2026-02-01')]
    expect({
      // 10,000 in 1,245 days from 2022-08-04: 8,281 on 2025-05-31.
      conversions: [then.get('s2e2022/conversions'), now.get('s2e2022/conversions')],
      // 2.7 to 1.15 is above seven to three, 3.2 to 1.4 is below.
      ratio: [then.get('s2e2022/enterprise-ratio'), now.get('s2e2022/enterprise-ratio')],
      newFacilities: [then.get('newinfra2020/new-facilities'), now.get('newinfra2020/new-facilities')],
      // 3 million in 1,460 days from 2022-01-01: 2.25 million on 2024-12-31.
      metersInAll: [then.get('infra2022/meters-in-all'), now.get('infra2022/meters-in-all')],
      // Half a million a year: 206,043 by 2025-05-31; the year 2023 stays missed by one.
      metersOfYear: [then.get('infra2022/meters-each-year'), now.get('infra2022/meters-each-year')],
      scenes: then.get('twin2023/scenes'),
      dataKinds: then.get('twin2023/data-kinds'),
      pilots: then.get('icon2023/pilot-projects'),
      waterPilots: then.get('icon2023/water-pilots'),
      backbone: then.get('icon2023/backbone-firms'),
      technologies: then.get('icon2023/listed-technologies'),
      entities: [then.get('market2022/entities'), now.get('market2022/entities')],
      newEntities: [then.get('market2022/new-entities'), now.get('market2022/new-entities')],
      world500: [then.get('market2022/world-500'), now.get('market2022/world-500')],
      servedFirms: then.get('ind2022/district-served-firms'),
      pairedFirms: then.get('ind2022/paired-firms'),
      imports: [then.get('import2023/total'), now.get('import2023/total')],
      shares: [now.get('import2023/provincial-share'), now.get('import2023/partnership-share')],
      coreValue: then.get('twin2023/core-value-added'),
      purchases: then.get('newinfra2020/purchases'),
      directFinance: then.get('green2019/direct-finance'),
      reward: then.get('sole2023/least-conversion-reward'),
      data: [then.get('twin2023/old-data'), then.get('twin2023/new-data')],
      users: [then.get('infraplan2022/fast-users'), then.get('infraplan2022/5g-users')],
      hires: then.get('emp2023/state-firm-hires'),
      space: [then.get('ind2022/contiguous-space'), then.get('mfg2021/rebuilt-space')],
      // 20 km² in 1,825 days from 2021-01-01: 16 on 2024-12-31.
      land: [then.get('ind2022/readied-land'), now.get('ind2022/readied-land')],
      cable: then.get('infraplan2022/border-cable'),
      computing: now.get('infraplan2022/computing-power'),
      refunds: then.get('port2022/refund-time'),
      repairs: then.get('sole2023/credit-repair-time'),
      park: [then.get('icon2023/park'), now.get('icon2023/park')],
      base: then.get('twin2023/base'),
      words: [then.get('icon2023/system-formed'), then.get('split2022/entry-rules'), then.get('sei2022/clusters')],
    }).toEqual({
      conversions: ['on-course', 'met'],
      ratio: ['on-course', 'not-met'],
      newFacilities: ['met', 'met'],
      metersInAll: ['behind', 'met'],
      metersOfYear: ['on-course', 'not-met'],
      scenes: 'not-met',
      dataKinds: 'met',
      pilots: 'on-course',
      waterPilots: 'not-met',
      backbone: 'behind',
      technologies: 'no-data',
      entities: ['under-way', 'not-met'],
      newEntities: ['under-way', 'met'],
      world500: ['under-way', 'met'],
      servedFirms: 'to-judge',
      pairedFirms: 'on-course',
      imports: ['under-way', 'not-met'],
      shares: ['to-judge', 'met'],
      coreValue: 'met',
      purchases: 'to-judge',
      directFinance: 'not-met',
      reward: 'on-course',
      data: ['met', 'not-met'],
      users: ['under-way', 'on-course'],
      hires: 'met',
      space: ['met', 'under-way'],
      land: ['behind', 'to-judge'],
      cable: 'on-course',
      computing: 'met',
      refunds: 'not-met',
      repairs: 'not-met',
      park: ['under-way', 'not-met'],
      base: 'met',
      words: ['met', 'not-met', 'to-judge'],
    })
  })
  test('status: the figure, the reason and the pace in words; an office by an earlier name', async () => {
    const { out } = await plan(['status', '--as-of', '2025-06-30', '--plan', 's2e2022', '--lang', 'en'])
    expect(out).toContain(
      '↗ on course  Sole traders turned into enterprises  at least 10,000 conversions  by 2025-12-31  8300 conversions (2025-05-31)',
    )
    expect(out).toContain('by the pace assumed 2025-05-31 asks for 8281 conversions, and they are there')
    expect(out).toContain('1700 conversions to go; 239 conversions needed every 30 days from then on')
    const office = await plan(['status', '--as-of', '2025-12-15', '--office', '市科技创新委'])
    expect(office.out).toContain('市科技创新局')
    expect(office.out).toMatch(/三十天内到期/u)
    const unknown = await plan(['status', '--office', '市航天局'])
    expect([unknown.code, unknown.err]).toMatchObject([2, expect.stringContaining('没有名为“市航天局”的单位')])
  })
  test('the same file again: every row is a duplicate, and the record is as it was', async () => {
    const record = join(folder, 'example', 'plan', 'observations.jsonl')
    const before = readFileSync(record, 'utf8')
    const { code, out } = await plan(['observe', example('observations.csv')])
    // The row that was corrected since differs from what stands now.
    expect([code, out]).toMatchObject([2, expect.stringContaining('已登记 0 个数，72 行有误')])
    expect(readFileSync(record, 'utf8')).toBe(before)
  })
  test('the history of a figure: who entered it, and what was corrected', async () => {
    const { out } = await plan(['history', 's2e2022/conversions'])
    expect(out.split('\n').slice(2, 4)).toEqual([
      '  × 2024-12-31  7000 户  虚构年报  演示  2026-02-01  o2  抄错一位',
      '    2024-12-31  7100 户  虚构年报  演示  2026-02-01  o3  更正 o2  改正上一行',
    ])
    const unknown = await plan(['history', 's2e2022/conversion', '--lang', 'en'])
    expect([unknown.code, unknown.err]).toMatchObject([2, expect.stringContaining('the nearest is')])
  })
  test('the evaluation of a year as Word and as a page, with its drawings', async () => {
    const [docx, page] = [join(folder, 'report.docx'), join(folder, 'report.html')]
    expect((await plan(['report', '--year', '2025', '--out', docx])).code).toBe(0)
    const { default: JSZip } = await import('jszip')
    const zip = await JSZip.loadAsync(readFileSync(docx))
    const text = (await zip.file('word/document.xml')?.async('string')) ?? ''
    expect(text).toContain('2025 年计划评估报告')
    expect(text).toContain('10,000 户')
    const drawings = Object.keys(zip.files).filter((name) => name.endsWith('.svg'))
    expect(drawings.length).toBeGreaterThan(10)
    expect((await plan(['report', '--year', '2025', '--out', page, '--plan', 's2e2022', '--lang', 'en'])).code).toBe(0)
    const html = readFileSync(page, 'utf8')
    expect(html).toContain('Evaluation of plans, 2025')
    expect(html).toMatch(/<svg/u)
    expect(html).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/u)
  })
})

test('the example with mistakes: each row is named with its reason, and the right one is entered', async () => {
  const { code, out, err } = await plan(['observe', example('observations-with-mistakes.csv'), '--json'], 'mistakes')
  const taken = JSON.parse(out)
  expect([code, err, taken.observations.length]).toEqual([2, '', 1])
  expect(taken.aside.flatMap((a: { problems: readonly { code: string }[] }) => a.problems.map((p) => p.code))).toEqual([
    'entry/unknown-thing',
    'entry/unknown-member',
    'entry/wrong-unit',
    'entry/unit-missing',
    'entry/future-day',
    'entry/before-start',
    'entry/not-a-day',
    'entry/not-a-ratio',
    'entry/too-fine',
    'entry/negative',
    'entry/value-missing',
    'entry/source-missing',
    'entry/nothing-to-correct',
  ])
  const aside = readFileSync(join(folder, 'mistakes', 'plan', 'aside.jsonl'), 'utf8')
    .trim()
    .split('\n')
  expect(aside).toHaveLength(13)
})

test('a workbook is read as it is seen; a dry run enters nothing', async () => {
  const book = new exceljs.Workbook()
  const sheet = book.addWorksheet('数据')
  sheet.addRow(['指标', '日期', '数值', '单位', '来源'])
  sheet.addRow(['registration/conversions', new Date('2024-12-31T00:00:00Z'), 7100, '户', '年报'])
  sheet.addRow(['network/5g-users', new Date('2024-12-31T00:00:00Z'), 0.835, '', '年报'])
  sheet.getCell('C3').numFmt = '0.0%'
  const file = join(folder, 'figures.xlsx')
  await book.xlsx.writeFile(file)
  const dry = await plan(['observe', file, '--by', '甲', '--dry-run'], 'book')
  expect([dry.code, dry.out]).toEqual([0, '可以登记 2 个数，0 行有误'])
  const taken = JSON.parse((await plan(['observe', file, '--by', '甲', '--json'], 'book')).out)
  expect(taken.observations.map((o: { on: string; level: { parts: number } }) => [o.on, o.level.parts])).toEqual([
    ['2024-12-31', 7100],
    ['2024-12-31', 835_000],
  ])
  sheet.getCell('C2').value = { error: '#N/A' }
  await book.xlsx.writeFile(file)
  expect((await plan(['observe', file, '--by', '甲'], 'book')).err).toContain('单元格 C2 是错误值 #N/A')
})

test('what is no table, or not there, or written by another program now, is said', async () => {
  const errors = async (...argv: readonly string[]) => {
    const { code, err } = await plan(argv, 'busy')
    return [code, err]
  }
  expect(await errors('observe', 'nothing.csv')).toMatchObject([2, expect.stringContaining('找不到文件 nothing.csv')])
  expect(await errors('observe', 'figures.pdf')).toMatchObject([2, expect.stringContaining('不是观测表')])
  expect(await errors('report', '--year', '2024', '--out', 'x.pdf')).toMatchObject([
    2,
    expect.stringContaining('.docx 或 .html'),
  ])
  expect(await errors('report', '--year', '24', '--out', 'x.html')).toMatchObject([
    2,
    expect.stringContaining('不是年份'),
  ])
  expect(await errors('calendar', '--from', '2025-02-01', '--until', '2025-01-01')).toMatchObject([
    2,
    expect.stringContaining('先止后起'),
  ])
  expect(await errors('status', '--plan', 'hr2032')).toMatchObject([2, expect.stringContaining('hr2032')])
  expect(await errors('status', '--as-of', '2025-02-30')).toMatchObject([2, expect.stringContaining('不是存在的日期')])
  await plan(['observe', example('observations-with-mistakes.csv')], 'busy')
  writeFileSync(join(folder, 'busy', 'plan', 'writing.lock'), '')
  expect(await errors('observe', example('observations.csv'))).toMatchObject([
    2,
    expect.stringContaining('另一个程序正在登记'),
  ])
})

test('the calendar is iCalendar: folded lines, all-day events, reminders, and the same item has the same UID', async () => {
  const argv = ['calendar', '--ics', '--from', '2023-11-01', '--until', '2025-12-31', '--plan', 'import2023']
  const { out } = await plan(argv, 'none')
  expect(out.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true)
  expect(out.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
  const unfolded = out.replaceAll('\r\n ', '')
  const november = ['2023', '2024', '2025'].map((year) => `DTSTART;VALUE=DATE:${year}1130`)
  for (const line of november) expect(unfolded).toContain(line)
  expect(unfolded).toMatch(/DESCRIPTION:.*市商务局/u)
  const events = unfolded.match(/BEGIN:VEVENT/gu)?.length ?? 0
  expect(unfolded.match(/BEGIN:VALARM/gu)).toHaveLength(events * 3)
  const uids = [...unfolded.matchAll(/UID:(.+)\r/gu)].map((m) => m[1])
  expect(new Set(uids).size).toBe(events)
  expect((await plan(argv, 'none')).out).toBe(out)
})

test('what can be observed is listed, with an empty table to fill in', async () => {
  const table = join(folder, 'empty.csv')
  const { out } = await plan(['targets', '--plan', 's2e2022', '--template', table], 'none')
  expect(out).toContain('registration/conversions  个体工商户转型升级为企业  不低于 10,000 户')
  expect(readFileSync(table, 'utf8')).toBe(
    '\uFEFF指标,范围,日期,数值,单位,来源,登记人,备注,更正\nregistration/conversions,,,,户,,,个体工商户转型升级为企业,\nregistration/enterprise-ratio,,,,企业户数∶个体工商户户数,,,企个比,\n',
  )
})
