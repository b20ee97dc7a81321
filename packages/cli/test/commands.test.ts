import { law } from '@pengce/policies'
import { expect, test } from 'vitest'
import { temporaryFile, temporaryFolder } from './temporary.ts'
import { pengce } from './terminal.ts'

const agency = {
  applicant: 'enterprise',
  name: '示例人力资源公司',
  history: 'complete',
  dates: { appliedOn: '2024-05-06' },
  facts: {
    'enterprise/in-shenzhen': true,
    'hr-service/institution': true,
    'hr-service/revenue-share': '60%',
    'hr-service/revenue': { '2023': '6亿元' },
    'hr-service/pass-through': { '2023': 0 },
    'hr-service/peak-revenue': '1亿元',
    'hr-service/arrival': 'local',
  },
}
const fileOf = (value: unknown, name = 'agency.json') => temporaryFile(name, JSON.stringify(value))
const scaleAward = 'hr2023/scale-award'

test('assess prints the answer first, then claims with figure and threshold, and what is most worth finding out', async () => {
  const { code, out, err } = await pengce(['assess', fileOf(agency)])
  expect([code, err]).toEqual([0, ''])
  const lines = out.split('\n')
  expect(lines[0]).toBe('示例人力资源公司（企业），申请日 2024年5月6日')
  expect(lines[1]).toMatch(/^确定可获 30 万元；连同尚不能确定的，最多 /u)
  expect(lines[2]).toMatch(/^可享受 \d+ 项，尚不能确定 \d+ 项，不符合 \d+ 项$/u)
  expect(out).toContain('人力资源服务机构做大做强奖励：可获 30 万元  〔hr2023 一/1¶1 #')
  expect(out).toContain('    ✓ 人力资源服务业务营业收入占比 60% 达到 50%')
  expect(out).toContain('  ✗ 知名猎头机构迁入落户奖励：不符合（来深方式：一直在本市，须为迁入本市）')
  expect(out.indexOf('可获 30 万元')).toBeLessThan(out.indexOf('尚不能确定  〔'))
  expect(out.indexOf('最值得先弄清的')).toBeGreaterThan(out.indexOf('不符合的（加 --all'))
})

test('--all explains what is refused and what nothing is known of', async () => {
  const file = fileOf(agency)
  const folded = await pengce(['assess', file])
  const whole = await pengce(['assess', file, '--all'])
  expect(folded.out).not.toContain('✗ 来深方式')
  expect(whole.out).toContain('    ✗ 来深方式：一直在本市，须为迁入本市')
  expect(whole.out).not.toContain('--all')
})

test('--measure narrows to the measures named, explained whatever they come to', async () => {
  const refused = 'hr2023/headhunter-moved-in'
  const known = law.measure(refused) === undefined ? (law.measures[9]?.id ?? '') : refused
  const { out } = await pengce(['assess', fileOf(agency), '--measure', scaleAward, '--measure', known, '--json'])
  const [answer] = JSON.parse(out)
  expect(answer.reports.map((r: { measure: { id: string } }) => r.measure.id).toSorted()).toEqual(
    [known, scaleAward].toSorted(),
  )
})

test('--json gives every file its whole answer', async () => {
  const [a, b] = [fileOf(agency), fileOf({ ...agency, name: '另一家' }, 'b.json')]
  const { out } = await pengce(['assess', a, b, '--json', '--lang', 'en'])
  const answers = JSON.parse(out)
  expect(answers.map((x: { file: string }) => x.file)).toEqual([a, b])
  expect(answers[0]).toMatchObject({
    applicant: { name: '示例人力资源公司', subject: 'enterprise' },
    totals: { unit: 'fen', certain: 30_000_000 },
    dates: { appliedOn: '2024-05-06' },
  })
  expect(Object.keys(answers[0].reports[0])).toEqual(
    expect.arrayContaining([
      'measure',
      'citations',
      'verdict',
      'amount',
      'reasons',
      'readings',
      'missing',
      'ruleVersion',
      'dates',
    ]),
  )
})

test('dates of the command line come before those of the file, and the file before today', async () => {
  const datesOf = async (file: unknown, ...more: readonly string[]) => {
    const { out } = await pengce(['assess', fileOf(file), '--measure', scaleAward, '--json', ...more])
    const { factsOn, appliedOn, rulesOn } = JSON.parse(out)[0].dates
    return [factsOn, appliedOn, rulesOn]
  }
  const { dates: _, ...undated } = agency
  expect(await datesOf(undated)).toEqual(['2024-05-06', '2024-05-06', '2024-05-06'])
  expect(await datesOf({ ...agency, dates: { appliedOn: '2025-01-02' } })).toEqual([
    '2025-01-02',
    '2025-01-02',
    '2025-01-02',
  ])
  expect(await datesOf(agency, '--as-of', '2023-07-01')).toEqual(['2023-07-01', '2023-07-01', '2023-07-01'])
  expect(await datesOf(agency, '--as-of', '2023-12-31', '--applied-on', '2024-03-01')).toEqual([
    '2023-12-31',
    '2024-03-01',
    '2023-12-31',
  ])
})

test('a rule that does not apply on the day asked for is refused for that reason', async () => {
  const { out } = await pengce(['assess', fileOf(agency), '--as-of', '2023-07-09', '--measure', scaleAward])
  expect(out).toContain('人力资源服务机构做大做强奖励：尚未施行')
})

test('the language is Chinese unless --lang or the environment says English', async () => {
  const first = async (argv: readonly string[], env: Record<string, string> = {}) =>
    (await pengce(['assess', fileOf(agency), ...argv], { env })).out.split('\n')[0]
  const zh = '示例人力资源公司（企业），申请日 2024年5月6日'
  const en = '示例人力资源公司 (enterprise), applying on 6 May 2024'
  expect(await first([])).toBe(zh)
  expect(await first([], { LANG: 'C.UTF-8' })).toBe(zh)
  expect(await first([], { LANG: 'en_GB.UTF-8' })).toBe(en)
  expect(await first([], { LANG: 'en_GB.UTF-8', LC_ALL: 'zh_CN.UTF-8' })).toBe(zh)
  expect(await first(['--lang', 'zh'], { LANG: 'en_US.UTF-8' })).toBe(zh)
  expect(await first(['--lang=en'])).toBe(en)
})

test('every problem of every file is said at once, and nothing is computed', async () => {
  const good = fileOf(agency)
  const bad = fileOf({
    applicant: 'enterprise',
    facts: { 'hr-service/revenu': { '2023': 1 }, 'hr-service/revenue': { '2023': -5 } },
  })
  const broken = temporaryFile('broken.json', '{"facts": {},\n "facts": }')
  const { code, out, err } = await pengce(['assess', good, bad, broken, '/no/such.json'])
  expect([code, out]).toEqual([2, ''])
  expect(err.split('\n')).toEqual([
    expect.stringMatching(/facts\.hr-service\/revenu：.*hr-service\/revenue/u),
    expect.stringMatching(/facts\.hr-service\/revenue\.2023：.*-5/u),
    expect.stringMatching(/broken\.json 第 2 行第 11 列/u),
    expect.stringContaining('找不到文件 /no/such.json'),
  ])
})

test('a filled-in spreadsheet is assessed like any file, and its problems name the cell', async () => {
  const { Workbook } = await import('exceljs')
  const path = `${temporaryFolder()}/enterprise.xlsx`
  const made = await pengce([
    'template',
    'enterprise',
    '--xlsx',
    path,
    '--document',
    'hr2023',
    '--applied-on',
    '2024-05-06',
  ])
  expect([made.code, made.out]).toEqual([0, ''])
  const fill = async (values: Readonly<Record<string, string | number>>) => {
    const book = new Workbook()
    await book.xlsx.readFile(path)
    for (const sheet of book.worksheets)
      for (let row = 2; row <= sheet.rowCount; row++) {
        const key = sheet.getCell(row, 1).text
        const fact = law.fact(key)
        const value = values[key]
        if (fact === undefined || value === undefined) continue
        const year = Array.from({ length: sheet.columnCount }, (_, i) => i + 1).find(
          (at) => sheet.getCell(1, at).text === '2023',
        )
        sheet.getCell(row, fact.period === 'year' ? (year ?? 5) : 5).value = value
      }
    await book.xlsx.writeFile(path)
  }
  await fill({
    'enterprise/in-shenzhen': '是',
    'hr-service/institution': '是',
    'hr-service/revenue-share': 0.6,
    'hr-service/revenue': 600_000_000,
    'hr-service/pass-through': 0,
    'hr-service/peak-revenue': '1亿元',
    [`received/${scaleAward}`]: 100_000,
  })
  const { out, err } = await pengce(['assess', path, '--measure', scaleAward])
  expect(err).toBe('')
  expect(out).toContain('可获 20 万元')
  await fill({ 'hr-service/peak-revenue': 'much' })
  const bad = await pengce(['assess', path])
  expect(bad.code).toBe(2)
  expect(bad.err).toMatch(/enterprise\.xlsx .*人力资源.*!E\d+：“.*much/u)
})

test('explain tells one measure with its readings, for every item it is about', async () => {
  const { code, out } = await pengce(['explain', scaleAward, fileOf(agency)])
  expect(code).toBe(0)
  expect(out.split('\n')[0]).toContain('可获 30 万元')
  expect(out).toContain('  “突破”：')
  const parks = {
    ...agency,
    sites: [
      { name: '甲园', facts: { 'hr-park/level': 'national' } },
      { name: '乙园', facts: {} },
    ],
  }
  const both = await pengce(['explain', 'hr2023/park-opening-subsidy', fileOf(parks)])
  expect(both.out).toContain('（甲园）：可获 500 万元')
  expect(both.out).toContain('（乙园）：尚不能确定')
  const json = JSON.parse((await pengce(['explain', scaleAward, fileOf(agency), '--json'])).out)
  expect(json[0]).toMatchObject({ verdict: 'yes', amount: { low: 30_000_000 } })
})

test('explain refuses a measure that is not there, or is for somebody else', async () => {
  const unknown = await pengce(['explain', 'hr2023/scale-awards', fileOf(agency)])
  expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining('最接近的是 hr2023/scale-award；')])
  const other = await pengce(['explain', 'hr2023/park-opening-subsidy', fileOf(agency)])
  expect([other.code, other.err]).toEqual([2, expect.stringContaining('没有所需的项目、活动或场所')])
})

test('measures are listed by document, by day, as text and as JSON', async () => {
  const text = (await pengce(['measures', '--document', 'hr2023'])).out
  expect(text.split('\n')[0]).toMatch(/〔hr2023〕 {2}自2023年7月10日起至2028年7月9日$/u)
  expect(text).toContain('  人力资源服务机构做大做强奖励（企业）  〔hr2023/scale-award〕')
  const { measures } = JSON.parse((await pengce(['measures', '--json'])).out)
  expect(measures.length).toBe(law.measures.length)
  expect((await pengce(['measures', '--document', 'hr2023', '--on', '2023-07-09'])).out).toBe('没有符合的措施')
  expect((await pengce(['measures', '--document', 'hr2023', '--on', '2023-07-09', '--json'])).out).toContain('[]')
})

test('facts are listed with how they are given, as text and as JSON', async () => {
  const text = (await pengce(['facts', '--document', 'hr2023'])).out
  expect(text).toContain('营业收入（含代收代付）（按年度，元）  〔hr-service/revenue〕')
  const { facts } = JSON.parse((await pengce(['facts', '--json', '--lang', 'en'])).out)
  expect(facts.length).toBe(law.facts.length)
  expect((await pengce(['facts', '--document', 'hr2024'])).code).toBe(2)
})

test('the schema is JSON and names the facts', async () => {
  const schema = JSON.parse((await pengce(['schema'])).out)
  expect(schema.$schema).toContain('2020-12')
  expect(schema.properties.facts.properties['hr-service/revenue']).toBeDefined()
})

test('a template for somebody or something unknown is refused, and so is a place that cannot be written', async () => {
  const codes = async (...argv: readonly string[]) => {
    const { code, err } = await pengce(['template', ...argv])
    return [code, err.split('\n').length]
  }
  expect(
    await codes('company', '--xlsx', 'x.xlsx', '--document', 'hr2024', '--applied-on', '2024-13-01', '--items', '0'),
  ).toEqual([2, 4])
  expect(await codes('enterprise', '--xlsx', '/no/such/folder/x.xlsx')).toEqual([2, 1])
})

test('a command line that cannot be understood is said to be so, with what to do', async () => {
  const mended = async (...argv: readonly string[]) => {
    const { code, out, err } = await pengce(argv)
    expect([code, out]).toEqual([2, ''])
    return err
  }
  expect(await mended('asess', 'x')).toBe('没有“asess”这个命令，是否指 assess；全部命令见 pengce --help')
  expect(await mended('assess')).toBe('缺少 file；在命令后加 --help 可查看用法')
  expect(await mended('measures', '--foo')).toBe('没有“--foo”这个选项；在命令后加 --help 可查看全部选项')
  expect(await mended('schema', 'x')).toBe('参数过多；在命令后加 --help 可查看用法')
  expect(await mended('measures', '--on')).toBe('选项 --on 后面要有值；在命令后加 --help 可查看用法')
  expect(await mended('measures', '--lang', 'fr')).toContain('--lang 的“fr”不在可选值之内：zh、en')
  expect(await mended('template')).toContain('缺少 --xlsx')
  expect(await mended('assess', 'x', '--as-of', '2023-02-29', '--measure', 'nonsense')).toMatch(
    /2023-02-29.*\n.*nonsense/u,
  )
  expect(await mended('assess', 'x', '--as-of', '2023-02-29', '--lang', 'en')).toContain('is not a date that exists')
})

test('help is complete in the language asked for, and is no mistake', async () => {
  const zh = await pengce([])
  expect([zh.code, zh.err]).toEqual([0, ''])
  for (const name of ['assess', 'explain', 'measures', 'facts', 'ask', 'template', 'schema', 'corpus']) {
    expect(zh.out).toContain(`  ${name} `)
    if (name !== 'corpus') expect((await pengce([name, '--help', '--lang', 'en'])).out).not.toMatch(/\p{Script=Han}/u)
  }
  expect((await pengce(['--help'])).out).toContain('退出码：0 完成；1 程序故障；2 命令或文件需要改正')
  expect((await pengce(['--version'])).out).toMatch(/^\d+\.\d+\.\d+$/u)
})

test('the corpus commands are there', async () => {
  const { out } = await pengce(['corpus', '--help'])
  expect(out).toContain('import')
})
