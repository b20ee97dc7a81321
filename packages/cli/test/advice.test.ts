import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
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
  },
}
const fileOf = (value: unknown, name = 'agency.json') => temporaryFile(name, JSON.stringify(value))
const household = 'examples/stories/talent-household.json'

test('advise says the sum and its proof first, then what to take, what that rules out, the years and the next question', async () => {
  const { code, out, err } = await pengce(['advise', household])
  expect([code, err]).toEqual([0, ''])
  const lines = out.split('\n')
  expect(lines[1]).toBe('确定可得合计 4800 元；已证明没有更高的合法组合')
  expect(lines[2]).toMatch(/^连同尚不能确定的，最多可得 /u)
  expect(out).toContain('  ✓ 领军人才租房补贴：4800 元（计一期，至最长期限最多 15.28 万元）')
  expect(out).toMatch(/选 领军人才租房补贴 不选 领军人才免租金住房：.+因为 免租金住房与租房补贴二选一〔第十四条¶1〕/u)
  expect(out).toContain('  2026 年  到账 12 万元  申请 领军人才购房补贴 12 万元')
  const order = ['可以一起申请', '因而不选', '逐年安排', '下一个问题', '还够得着']
  expect(order.map((head) => out.indexOf(head))).toEqual(
    order.map((head) => out.indexOf(head)).toSorted((a, b) => a - b),
  )
  expect(Math.min(...order.map((head) => out.indexOf(head)))).toBeGreaterThan(0)
})

test('advise keeps to a screen or two, and --all leaves nothing out', async () => {
  const file = 'examples/hr-agency.json'
  const short = await pengce(['advise', file, '--objective', 'possible', '--lang', 'en'])
  expect(short.out.split('\n').length).toBeLessThan(60)
  expect(short.out).toContain('more, see --all')
  const whole = await pengce(['advise', file, '--objective', 'possible', '--lang', 'en', '--all'])
  expect(whole.out.split('\n').length).toBeGreaterThan(100)
  expect(whole.out).not.toContain('--all')
  expect(whole.out).not.toMatch(/[一-龥]{3,}.*(?:年|元)/u)
})

test('advise --json is the answer of the interface for each file, with the years and the objective asked for', async () => {
  const grown = {
    ...agency,
    expected: { '2024': { facts: { 'hr-service/revenue': '12亿元', 'hr-service/pass-through': 0 } } },
  }
  const [a, b] = [fileOf(grown), fileOf({ ...agency, name: '另一家' }, 'b.json')]
  const { out } = await pengce(['advise', a, b, '--json', '--years', '2', '--objective', 'soonest'])
  const answers = JSON.parse(out)
  expect(answers.map((x: { file: string }) => x.file)).toEqual([a, b])
  expect(answers[0].combination).toMatchObject({ objective: 'soonest', worth: 30_000_000, proved: true })
  expect(answers[0].plan.years.map((y: { year: number }) => y.year)).toEqual([2024, 2025])
  expect(answers[0].plan.worth).toBeGreaterThan(answers[1].plan.worth)
})

test('facts that contradict each other are said before anything is advised', async () => {
  const facts = { ...agency.facts, 'hr-service/pass-through': { '2023': '7亿元' } }
  const { code, out } = await pengce(['advise', fileOf({ ...agency, facts })])
  expect(code).toBe(0)
  expect(out).toContain('资料有矛盾（以下仍按所填计算）：\n  ! ')
  expect(out.indexOf('资料有矛盾')).toBeLessThan(out.indexOf('逐年安排'))
})

test('options that cannot be followed are said, and nothing is computed', async () => {
  const refused = async (...argv: string[]) => {
    const { code, out, err } = await pengce([...argv])
    expect([code, out]).toEqual([2, ''])
    return err
  }
  const file = fileOf(agency)
  expect(await refused('advise', file, '--objective', 'most')).toContain('fewest-obligations')
  for (const years of ['0', '6', '1.5', 'x'])
    expect(await refused('advise', file, '--years', years)).toContain('1 至 5')
  expect(await refused('advise', file, '--applied-on', '2023-02-29')).toContain('--applied-on')
  expect(await refused('advise', fileOf({ ...agency, facts: { nonsense: 1 } }))).toContain('facts.nonsense')
  expect(await refused('changes', file)).toContain('--since')
  expect(await refused('changes', file, '--since', '2023-01-01', '--against', file)).toContain('只用一个')
  expect(await refused('changes', file, '--since', '2024-05-06')).toContain('2024-05-06')
  expect(await refused('changes', file, '--since', 'May')).toContain('--since')
  const subscribed = (what: string) => refused('changes', file, '--since', '2023-01-01', '--subscribe', what)
  expect(await subscribed('document:hr2033')).toContain('hr2023')
  expect(await subscribed('everything')).toContain('support:')
  expect(await subscribed('support:nothing')).toMatch(/可用的有：.+/u)
})

test('changes against another day names what is gained and the cause', async () => {
  const { code, out } = await pengce(['changes', fileOf(agency), '--since', '2023-06-01'])
  expect(code).toBe(0)
  const lines = out.split('\n')
  expect(lines[0]).toBe('示例人力资源公司：2023年6月1日申请 → 2024年5月6日申请')
  expect(lines[1]).toMatch(/^有变化的 \d+ 项$/u)
  expect(out).toContain('+ 新符合“人力资源服务机构做大做强奖励”的条件：30 万元')
  expect(out).toContain('加 --all 可查看')
  const all = await pengce(['changes', fileOf(agency), '--since', '2023-06-01', '--all'])
  expect(all.out).not.toContain('--all')
})

test('changes against other facts: what it was before, and what moved', async () => {
  const grown = { ...agency, facts: { ...agency.facts, 'hr-service/revenue': { '2023': '12亿元' } } }
  const { out } = await pengce(['changes', fileOf(grown), '--against', fileOf(agency, 'before.json'), '--json'])
  const { changes } = JSON.parse(out)
  expect(changes[0]).toMatchObject({ kind: 'more', measure: { id: 'hr2023/scale-award' }, before: { low: 30_000_000 } })
  expect(changes[0].why[0].text).toContain('12 亿元')
  const same = await pengce(['changes', fileOf(agency), '--against', fileOf(agency), '--lang', 'en'])
  expect(same.out).toContain('Nothing changed')
})

test('an alert is told once: what was told is kept in a file, and only what was subscribed to is told', async () => {
  const told = join(temporaryFolder(), 'told.json')
  const ask = (...more: string[]) =>
    pengce(['changes', fileOf(agency), '--since', '2023-06-01', '--told', told, '--json', ...more])
  const first = JSON.parse((await ask('--subscribe', 'document:hr2023')).out).alerts
  expect(first.length).toBeGreaterThan(0)
  expect(new Set(first.map((a: { measure: { document: string } }) => a.measure.document))).toEqual(new Set(['hr2023']))
  expect(JSON.parse(readFileSync(told, 'utf8'))).toEqual(first.map((a: { key: string }) => a.key))
  expect(JSON.parse((await ask('--subscribe', 'document:hr2023')).out).alerts).toEqual([])
  const rest = JSON.parse((await ask()).out).alerts
  expect(rest.some((a: { measure: { document: string } }) => a.measure.document === 'hr2023')).toBe(false)
  expect(rest.length).toBeGreaterThan(0)
  expect(existsSync(`${told}.new`)).toBe(false)
})

test('a file that is no list of what was told is left as it is', async () => {
  const told = join(temporaryFolder(), 'notes.txt')
  writeFileSync(told, 'my notes')
  const { code, err } = await pengce(['changes', fileOf(agency), '--since', '2023-06-01', '--told', told])
  expect(code).toBe(2)
  expect(err).toContain('notes.txt')
  expect(readFileSync(told, 'utf8')).toBe('my notes')
})

test('help says both commands in both languages', async () => {
  const zh = await pengce(['advise', '--help'])
  expect(zh.out).toContain('fewest-obligations')
  expect(zh.out).toMatch(/按什么算最好/u)
  const en = await pengce(['changes', '--help', '--lang', 'en'])
  expect(en.out).toMatch(/each told\s+once/u)
  expect(en.out).not.toMatch(/[一-龥]/u)
})
