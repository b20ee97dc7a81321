import { join } from 'node:path'
import {
  type CellProblem,
  type Groups,
  groupsOf,
  type ImportOptions,
  importPopulation,
  openDatabase,
} from '../src/index.ts'
import { townSchema } from './made.ts'
import { temporaryFolder } from './temporary.ts'
import { townProfile } from './town-law.ts'

const unknown = { id: 'unknown', title: { zh: '未知', en: 'unknown' } }
const made = groupsOf(townProfile)
export const groups: Groups = {
  subject: [...made.subject, unknown],
  district: [...made.district, unknown],
  sector: [...made.sector, unknown],
  size: [...made.size, unknown],
}
/** Imports files of the town, and gathers what is reported. */
export async function imported(files: ImportOptions['files'], options: Partial<ImportOptions> = {}) {
  const problems: CellProblem[] = []
  const result = await importPopulation(townSchema, {
    db: await openDatabase({ threads: 1, memoryMegabytes: 300, temporary: null }),
    files,
    folder: join(temporaryFolder(), 'imported'),
    partSize: 50,
    groups,
    readGroup: (grouping, text) => {
      const place = groups[grouping].findIndex((o) => o.id === text || o.title.zh === text)
      return place < 0 ? null : place
    },
    usual: (fact) => (fact.id === 'firm/revenue' ? 200_000_000 : undefined),
    historyComplete: true,
    report: (p) => problems.push(p),
    progress: () => {},
    ...options,
  })
  return { result, problems }
}
/** Where each problem stands, and what it is. */
export const codes = (problems: readonly CellProblem[]) =>
  problems.map((p) => `${p.row ?? '-'} ${p.column} ${p.code}`).sort()
