import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { open } from '@pengce/casework'
import { procedures } from '@pengce/policies'
import { expect, it } from 'vitest'
import { deskOver } from '../src/casework/at-desk.ts'
import { openStore } from './open-store.ts'
import { pengce } from './terminal.ts'

const { folder, store } = await openStore()
const english = ['--lang', 'en']
/** `pengce case …`, as an administrator unless somebody else is named. */
const cases = (...argv: readonly string[]) =>
  pengce(['case', ...argv, ...(argv.includes('--as') ? [] : ['--as', 'administrator']), ...english], { store })
const said = async (...argv: readonly string[]) => (await cases(...argv)).out
const refused = async (...argv: readonly string[]) => {
  const { code, err } = await cases(...argv)
  expect([argv, code]).toEqual([argv, 2])
  return err
}
const award = 'fiveg2022/instant-award'
const prize = 'fiveg2022/bloom-cup'

it('[W10] a budget is set, looked at and closed by whom it is for, and its year must be over', async () => {
  await pengce(['store', 'prepare'], { store })
  for (const year of ['20x4', '1949', '2150'])
    expect(await refused('budget', 'set', 'awards', year, '100万元')).toContain(
      `“${year}” is no year from 1950 to 2149`,
    )
  for (const sum of ['much', 'CNY -0.01'])
    expect(await refused('budget', 'set', 'awards', '2024', sum)).toContain(`“${sum}” is no sum of money`)
  for (const year of ['1950', '2149'])
    expect(await said('budget', 'show', year)).toContain(`no budget is set for ${year}`)
  const set = ['budget', 'set', 'awards', '2024', '150万元']
  expect(await refused(...set, '--as', 'official/finance')).toContain('only an administrator')
  expect(await said(...set)).toBe(
    'awards 2024  first come CNY 1,500,000  granted CNY 0  left CNY 1,500,000  paid CNY 0',
  )
  expect(await said('budget', 'set', 'spent', '2024', '0元')).toContain('first come CNY 0  granted CNY 0  left CNY 0')
  await cases('budget', 'set', 'shared', '2023', '1元', '--pro-rata')
  expect(JSON.parse(await said('budget', 'show', '2023', '--as', 'official/finance', '--json'))).toEqual([
    { line: 'shared', year: 2023, ceiling: 100, rule: 'pro-rata', charged: 0, shared: null, paid: 0 },
  ])
  expect(await refused('budget', 'close', 'awards', '2024')).toContain('is not over')
  expect(await said('budget', 'close', 'shared', '2023')).toBe('0 claims over CNY 0 got CNY 0')
})

it('[W25] what was switched on is decided, and what is only declared is left to people', async () => {
  const on = ['automatic', 'on', prize, '--payer', 'finance', '--line', 'awards', '--ground', 'order 1', '--sample']
  expect(await refused('automatic', 'off', prize, '--ground', 'order 1')).toContain('was never decided automatically')
  for (const sample of ['-0.0001%', '100.0001%', 'some'])
    expect(await refused(...on, sample)).toContain(`“${sample}” is no share from 0% to 100%`)
  for (const sample of ['0%', '100%']) expect(await said(...on, sample)).toContain(`checked ${sample}`)
  expect(await refused(...on.with(4, 'mayor'), '5%')).toContain('no office “mayor”')
  expect(await refused(...on.with(2, 'fiveg2022/chip-research'), '5%')).toContain('cannot be decided automatically')
  expect(await said(...on, '5%')).toMatch(/ {2}on {2}paid by Finance Bureau out of awards {2}checked 5% {2}order 1$/u)
  const facts = join(folder, 'facts.json')
  writeFileSync(facts, JSON.stringify({ 'network-project/bloom-cup-first': true, 'enterprise/in-shenzhen': true }))
  for (const who of ['official/industry', 'applicant/ada'])
    await cases('open', award, '--applicant', 'ada', '--facts', facts, '--as', who)
  for (const number of ['2024-000001', '2024-000002'])
    await cases('answer', number, 'complete', '--as', 'applicant/ada')
  const run = await pengce(['case', 'automatic', 'run', ...english], { store })
  expect(run.out.split('\n')).toEqual([
    '1 granted automatically, 1 left to people',
    '2024-000001  granted automatically',
    '2024-000002  left to people: a fact is missing or only declared',
  ])
  expect(await said('budget', 'show', '2024')).toContain('granted CNY 1,000,000  left CNY 500,000')
  expect(await said('automatic', 'off', prize, '--ground', 'order 2')).toContain('  off  ')
  expect(JSON.parse(await said('automatic', 'show', '--json'))).toEqual([
    { measure: prize, enabled: false, payer: 'finance', line: 'awards', sample: 50_000, ground: 'order 2' },
  ])
})

it('[W24] an open case moves to the version in force that is named, by a clause', async () => {
  const desk = deskOver(
    store,
    () => '2024-05-06',
    () => '2024-05-06T02:00:00.000Z',
  )
  const [found] = procedures.filter((p) => p.id === award)
  if (found === undefined) throw new Error('no such procedure')
  const older = { ...found, title: { zh: '旧', en: 'Older' } }
  const ada = { id: 'ada', role: 'applicant', office: null, district: null, parties: ['ada'] } as const
  const opening = { procedure: award, applicant: 'ada', district: null, on: '2024-05-06', facts: [], assigned: {} }
  await open({ ...desk, procedures: new Map([[award, older]]) }, ada, { ...opening, note: {} })
  const number = '2024-000003'
  const [behind] = JSON.parse(await said('move', '--json'))
  expect([behind.number, behind.at]).toEqual([number, 'application'])
  const to: string = behind.to.slice(0, 12)
  expect(await said('move')).toBe(`${number}  ${award}  application  ${behind.from.slice(0, 12)} → ${to}`)
  const clause = ['--clause', 'fiveg2022 五/14¶1']
  expect(await refused('move', number, ...clause)).toContain('--to is missing')
  for (const odd of ['new', to.slice(0, 7), `${behind.to}0`])
    expect(await refused('move', number, '--to', odd, ...clause)).toContain(`“${odd}” is no version`)
  expect(await refused('move', number, '--to', behind.from, ...clause)).toContain('only move to the version in force')
  expect(await refused('move', number, '--to', to, '--clause', 'fiveg2022 constructor')).toContain('is no provision')
  expect(await refused('move', number, '--to', to, ...clause, '--step', 'a=')).toContain('write OLD=NEW')
  expect(await said('move', number, '--to', to.slice(0, 8), ...clause)).toContain(
    'applicant ada, opened 6 May 2024, 2 events',
  )
  expect(await said('log', number, '--check')).toContain('the chain holds over 2 events')
})
