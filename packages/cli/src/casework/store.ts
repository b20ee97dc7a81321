import { backUp, type CaseFault, checkAll, migrate, purgeEnded, restore, storeProblem, wrongIn } from '@pengce/casework'
import type { Language } from '@pengce/language'
import { publicCalendar } from '@pengce/procedure'
import type { CivilDate } from '@pengce/values'
import { type ExitCode, exit, type Io } from '../io.ts'
import { checkedDate, mend } from '../usage.ts'
import { type StoreOptions, said, withStore } from './opened.ts'

/** Makes the store or brings it forward. */
export const prepareStore = (options: StoreOptions, io: Io, language: Language): Promise<ExitCode> =>
  withStore(options, io, language, async (database) => {
    const migrated = await migrate(database)
    if ('problem' in migrated) return said(migrated.problem, io, language)
    const { ran } = migrated.done
    const w = words[language]
    io.out(ran.length === 0 ? w.current : w.prepared(ran))
    return exit.done
  })

/** Checks everything that can be checked: migrations, chains, standings, checkpoints, books. */
export const checkStore = (options: StoreOptions, io: Io, language: Language): Promise<ExitCode> =>
  withStore(options, io, language, async (database) => {
    const problem = await storeProblem(database)
    if (problem !== null) return said(problem, io, language)
    const w = words[language]
    const checked = await database.asOwner((tx) => checkAll(tx, publicCalendar))
    for (const fault of checked.faults) io.err(faultText(fault.number, fault, language))
    if (checked.brokenCheckpoint !== null) io.err(w.checkpoint(checked.brokenCheckpoint.checkpoint))
    for (const at of checked.books) io.err(w.books(at))
    const wrong = wrongIn(checked)
    io.out(w.checked(checked.cases, wrong))
    return wrong === 0 ? exit.done : exit.mend
  })

/** Backs everything up into one file. */
export const backUpStore = (file: string, options: StoreOptions, io: Io, language: Language): Promise<ExitCode> =>
  withStore(options, io, language, async (database) => {
    const problem = await storeProblem(database)
    if (problem !== null) return said(problem, io, language)
    const { rows, digest } = await backUp(database, file)
    io.out(words[language].backedUp(file, rows, digest.slice(0, 16)))
    return exit.done
  })

/** Restores a backup into an empty store, which is made first where there is none. */
export const restoreStore = (file: string, options: StoreOptions, io: Io, language: Language): Promise<ExitCode> =>
  withStore(options, io, language, async (database) => {
    const migrated = await migrate(database)
    if ('problem' in migrated) return said(migrated.problem, io, language)
    const restored = await restore(database, file)
    if ('problem' in restored) return said(restored.problem, io, language)
    io.out(words[language].restored(file, restored.done.rows))
    return exit.done
  })

/** Takes away what is personal of cases that ended before a day. */
export const purgeStore = (
  options: StoreOptions & { readonly before: CivilDate },
  io: Io,
  language: Language,
): Promise<ExitCode> => {
  const problems = checkedDate('--before', options.before)
  if (problems.length > 0) return Promise.resolve(mend(problems, io, language))
  return withStore(options, io, language, async (database) => {
    const problem = await storeProblem(database)
    if (problem !== null) return said(problem, io, language)
    const { cases, facts, papers } = await purgeEnded(database, options.before)
    io.out(words[language].purged(cases, facts, papers))
    return exit.done
  })
}

const words = {
  zh: {
    current: '数据库已是所需的版本',
    prepared: (ran: readonly number[]) => `数据库已准备好（执行第 ${ran.join('、')} 步升级）`,
    checkpoint: (n: number) => `第 ${n} 个存证点与记录不符：有案件或记录被整段改动；请保留现场，从备份核对`,
    books: (at: string) => `账与记录不一致：${at}；请核对应付和已付金额`,
    checked: (cases: number, faults: number) =>
      faults === 0
        ? `已检查 ${cases} 个案件，记录链、存证点和账都完好`
        : `已检查 ${cases} 个案件，发现 ${faults} 处问题`,
    backedUp: (file: string, rows: number, digest: string) => `已备份 ${rows} 行到 ${file}（摘要 ${digest}…）`,
    restored: (file: string, rows: number) => `已从 ${file} 恢复 ${rows} 行；请运行 pengce store check 核对`,
    purged: (cases: number, facts: number, papers: number) =>
      `已清除 ${cases} 个案件中的 ${facts} 项个人信息和 ${papers} 份材料`,
  },
  en: {
    current: 'the store is as this program needs it',
    prepared: (ran: readonly number[]) => `the store is ready (migrations ${ran.join(', ')} were run)`,
    checkpoint: (n: number) =>
      `checkpoint ${n} does not fit the log: whole stretches were changed; leave everything as it is and compare with a backup`,
    books: (at: string) => `the books differ from the log at ${at}; compare what is owed and paid`,
    checked: (cases: number, faults: number) =>
      faults === 0
        ? `${cases} cases checked: chains, checkpoints and books hold`
        : `${cases} cases checked, ${faults} things are wrong`,
    backedUp: (file: string, rows: number, digest: string) => `${rows} rows backed up to ${file} (digest ${digest}…)`,
    restored: (file: string, rows: number) => `${rows} rows restored from ${file}; run pengce store check`,
    purged: (cases: number, facts: number, papers: number) =>
      `${facts} personal facts and ${papers} papers of ${cases} cases were taken away`,
  },
} as const

/** What is wrong with a case, and what to do. */
export const faultText = (number: string, { fault, version }: CaseFault, language: Language): string =>
  faults[language](number, version)[fault]
const faults = {
  zh: (number: string, version: number) => ({
    chain: `案件 ${number} 的记录在第 ${version} 步被改动或缺失；请保留现场，从备份核对`,
    head: `案件 ${number} 的现状与记录的末尾不符（第 ${version} 步）；请从备份核对`,
    standing: `案件 ${number} 的现状不是记录推出的结果（第 ${version} 步）；请从备份核对`,
    'does-not-follow': `案件 ${number} 第 ${version} 步在现行日历下不再成立；请人工复核期限`,
  }),
  en: (number: string, version: number) => ({
    chain: `the log of case ${number} was changed or cut at event ${version}; leave everything as it is and compare with a backup`,
    head: `case ${number} does not stand on the end of its log (event ${version}); compare with a backup`,
    standing: `case ${number} does not stand where its log leads (event ${version}); compare with a backup`,
    'does-not-follow': `event ${version} of case ${number} no longer follows under the present calendar; look at its terms`,
  }),
} as const
