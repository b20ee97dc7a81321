import { readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Entitlements, Report } from '@pengce/assess'
import { law } from '@pengce/policies'
import { expect, test } from 'vitest'
import { certainSums, type Outcome, outcomes } from './example-outcomes.ts'
import { pengce } from './terminal.ts'

const folder = fileURLToPath(new URL('../../../examples', import.meta.url))
const files = readdirSync(folder).filter((name) => /\.(?:json|ya?ml)$/u.test(name))
const idOf = (file: string) => basename(file, extname(file))

const answers = new Map<string, Entitlements>()
async function answerTo(file: string): Promise<Entitlements> {
  const known = answers.get(file)
  if (known !== undefined) return known
  const { code, out, err } = await pengce(['assess', join(folder, file), '--json'])
  expect([file, code, err]).toEqual([file, 0, ''])
  const [answer]: readonly Entitlements[] = JSON.parse(out)
  if (answer === undefined) throw new Error(`${file} has no answer`)
  answers.set(file, answer)
  return answer
}
const keyOf = (r: Report) => (r.item === null ? r.measure.id : `${r.measure.id}@${r.item.id}`)
const outcomeOf = (r: Report, as: Outcome): Outcome => ({
  verdict: r.verdict,
  ...(as.low === undefined ? {} : { low: r.amount?.low ?? -1 }),
  ...(as.high === undefined ? {} : { high: r.amount?.high ?? null }),
  ...(as.totalHigh === undefined ? {} : { totalHigh: r.total?.high ?? -1 }),
  ...(as.missing === undefined ? {} : { missing: r.missing.map((m) => m.fact) }),
})

test('there are at least twelve applicants, each with outcomes worked out by hand', () => {
  expect(files.length).toBeGreaterThanOrEqual(12)
  expect(files.map(idOf).toSorted()).toEqual(Object.keys(outcomes).toSorted())
  expect(files.filter((f) => f.endsWith('.yaml')).length).toBeGreaterThan(2)
})

for (const file of files) {
  test(`${idOf(file)} comes to what the register says`, async () => {
    const expected = outcomes[idOf(file)] ?? {}
    const { reports, totals } = await answerTo(file)
    const found = new Map(reports.map((r) => [keyOf(r), r]))
    const actual = Object.entries(expected).map(([key, outcome]) => {
      const report = found.get(key)
      return [key, report === undefined ? 'no such result' : outcomeOf(report, outcome)]
    })
    expect(Object.fromEntries(actual)).toEqual(expected)
    const certain = certainSums[idOf(file)]
    if (certain !== undefined) expect(totals.certain).toBe(certain)
  })
}

test('nothing that the examples are granted in the four documents they are about is left unchecked', async () => {
  const unchecked: string[] = []
  for (const file of files)
    for (const r of (await answerTo(file)).reports) {
      const about = ['hr2023', 'ec2024', 'hq2021', 'talent2014'].includes(r.measure.document)
      if (about && r.verdict === 'yes' && outcomes[idOf(file)]?.[keyOf(r)] === undefined)
        unchecked.push(`${idOf(file)} ${keyOf(r)}`)
    }
  expect(unchecked).toEqual([])
})

test('the examples name nobody and hold no fact that the law does not ask for', () => {
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8')
    expect(text).toMatch(/"?name"?: ?"?(?:某|一位)/u)
    for (const [id = ''] of text.matchAll(/(?<=^\s*"?)[a-z-]+\/[a-z\d-]+(?="?:)/gmu))
      if (!/^(?:received|received-this-year|enjoyed)$/u.test(id.split('/')[0] ?? ''))
        expect([file, id, law.fact(id) !== undefined]).toEqual([file, id, true])
  }
})

test('every example reads the same in English', async () => {
  for (const file of files) {
    const { out } = await pengce(['assess', join(folder, file), '--json', '--lang', 'en'])
    const [english]: readonly Entitlements[] = JSON.parse(out)
    const { totals, reports } = await answerTo(file)
    expect(english?.totals).toEqual(totals)
    expect(english?.reports.map((r) => [keyOf(r), r.verdict, r.due])).toEqual(
      reports.map((r) => [keyOf(r), r.verdict, r.due]),
    )
  }
})
