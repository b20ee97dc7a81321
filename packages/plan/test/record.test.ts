import {
  ASIDE_FILE,
  catalogueOf,
  type Entry,
  ObservationRecord,
  plan,
  RECORD_FILE,
  type RecordFiles,
} from '@pengce/plan'
import { expect, test } from 'vitest'
import { paper, planting } from './town.ts'

const catalogue = catalogueOf([
  plan({ document: paper, runs: { from: '2022-01-01', until: null }, targets: [planting] }),
])
const entry = (on: string, value: string): Entry => ({
  at: '#2',
  of: 'town/trees',
  member: '',
  on,
  value,
  unit: '棵',
  source: '统计',
  by: '登记员',
  note: '',
  correction: '',
})

/** Files in memory that count how often they are read. */
function memory() {
  const texts = new Map<string, string>()
  const seen = { reads: 0, busy: false }
  const files: RecordFiles = {
    text: async (name) => {
      seen.reads += 1
      return texts.get(name) ?? ''
    },
    stamp: async (name) => `${texts.get(name)?.length ?? 0}`,
    add: async (name, text) => void texts.set(name, (texts.get(name) ?? '') + text),
    alone: async (work) => (seen.busy ? { busy: 'here' } : { done: await work() }),
  }
  return { files, texts, seen }
}

test('[G17] the record is only added to; what is kept aside stands beside it with its reasons', async () => {
  const { files, texts, seen } = memory()
  const record = new ObservationRecord(files, catalogue)
  await record.take([entry('2024-12-31', '500'), entry('2025-03-31', '499')], '2025-07-01', 'a.csv')
  const first = texts.get(RECORD_FILE) ?? ''
  await record.take([entry('2025-06-30', '600')], '2025-07-01', 'b.csv')
  expect(texts.get(RECORD_FILE)?.startsWith(first)).toBe(true)
  expect(texts.get(RECORD_FILE)?.match(/"id":"o\d"/gu)).toEqual(['"id":"o1"', '"id":"o2"'])
  expect(JSON.parse(texts.get(ASIDE_FILE) ?? '')).toMatchObject({
    from: 'a.csv',
    entry: { on: '2025-03-31' },
    problems: [{ code: 'entry/falls', at: '#2' }],
  })
  const reads = seen.reads
  const { ledger } = await record.read()
  await record.read()
  expect([ledger.size, seen.reads - reads]).toEqual([2, 1])
})

test('[G17] checking takes nothing in, and nothing is taken in while another writes', async () => {
  const { files, texts, seen } = memory()
  const record = new ObservationRecord(files, catalogue)
  expect((await record.check([entry('2024-12-31', '500')], '2025-07-01')).observations).toHaveLength(1)
  seen.busy = true
  expect(await record.take([entry('2024-12-31', '500')], '2025-07-01', 'a.csv')).toEqual({ busy: 'here' })
  expect(texts.size).toBe(0)
})

test('[G17] a line that was cut off spoils nothing that is added after it, and its number is not given again', async () => {
  const { files, texts } = memory()
  texts.set(RECORD_FILE, '{"id":"o1","of":"town/tr')
  const record = new ObservationRecord(files, catalogue)
  await record.take([entry('2024-12-31', '500')], '2025-07-01', 'a.csv')
  const { ledger, broken } = await record.read()
  expect([ledger.series('town/trees', '').figures.map((f) => f.id), broken]).toEqual([['o2'], [1]])
})
