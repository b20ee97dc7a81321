import { type BookTotals, booksAgainstLog, booksOf, embeddedDatabase, migrate } from '@pengce/casework'
import type { Language } from '@pengce/language'
import { type Outcome, outcomeWords } from '@pengce/procedure'
import { dateText, moneyText } from '@pengce/values'
import { type ExitCode, exit, type Io } from '../io.ts'
import { deskOver } from './at-desk.ts'
import { officeTitle } from './case-text.ts'
import { dataIn } from './facts-file.ts'
import { letterNumber } from './letter-text.ts'
import { type PlayDesk, type PlayedCase, played } from './played.ts'
import { stop } from './problem.ts'
import type { PlayedEvent } from './rows.ts'
import { scriptIn } from './script.ts'

export interface PlayOptions {
  readonly table?: boolean
  readonly json?: boolean
}
/** Plays a script of cases in a store of its own, in memory, and tells what came of it. */
export async function playScript(file: string, options: PlayOptions, io: Io, language: Language): Promise<ExitCode> {
  const data = await dataIn(file, io, language)
  if ('ended' in data) return data.ended
  const script = scriptIn(data.value, file)
  if ('problem' in script) return stop([script.problem], io, language)
  const database = await embeddedDatabase()
  try {
    await migrate(database)
    const day = { day: '' }
    const clock = { today: () => day.day, now: () => `${day.day}T02:00:00.000Z` }
    const desk: PlayDesk = Object.assign(day, deskOver(database, clock.today, clock.now))
    const cases: PlayedCase[] = []
    for (const [n, one] of script.cases.entries()) {
      const result = await played(desk, one)
      if ('stopped' in result) {
        io.err(words[language].stopped(n + 1, result.at))
        return stop(result.stopped, io, language)
      }
      cases.push(result.done)
    }
    const wrong = await database.asOwner((tx) => booksAgainstLog(tx))
    const [first] = wrong
    if (first !== undefined)
      return stop([{ code: 'acting/books-differ', at: first, count: wrong.length }], io, language)
    const years = [...new Set(cases.flatMap((c) => c.money.map((o) => o.year)))].toSorted((a, b) => a - b)
    const books: YearSums[] = []
    for (const year of years) {
      const { payable, recoverable } = await database.asOwner((tx) => booksOf(tx, year))
      books.push({ year, payable, recoverable })
    }
    if (options.json === true) io.out(JSON.stringify({ cases, books }, null, 2))
    else {
      const print = options.table === true ? tableOf : linesOf
      const asTable = options.table === true
      const told = books.length === 0 ? [] : [booksText(books, asTable, language)]
      io.out([...cases.map((c) => print(c, language)), ...told].join('\n\n'))
    }
    return exit.done
  } finally {
    await database.close()
  }
}

const linesOf = (c: PlayedCase, language: Language): string =>
  [
    `${c.number}  ${c.title[language]}  ${c.procedure}`,
    ...c.events.map((e) =>
      cellsOf(e, language)
        .filter((cell) => cell !== '')
        .join('  '),
    ),
    ...c.letters.map((l) => letterNumber(l, language)),
    ...(c.outcome === null ? [] : [endOf(c.outcome, language)]),
  ].join('\n')

const tableOf = (c: PlayedCase, language: Language): string => {
  const { head } = words[language]
  return [
    `**${c.number} ${c.title[language]}** \`${c.procedure}\``,
    '',
    row(head),
    row(head.map((_, n) => (n === head.length - 1 ? '--:' : '---'))),
    ...c.events.map((e) => row(cellsOf(e, language))),
    ...(c.letters.length === 0 ? [] : ['', ...c.letters.map((l) => `- ${letterNumber(l, language)}`)]),
    ...(c.outcome === null ? [] : ['', endOf(c.outcome, language)]),
  ].join('\n')
}

function cellsOf(e: PlayedEvent, language: Language): readonly string[] {
  const w = words[language]
  const who = e.office === null ? w.role(e.role) : officeTitle(e.office, language)
  const owed = e.owes === 0 ? '' : w.owes(moneyText(e.owes, language), e.direction === 'recoverable')
  const paid = e.pays === 0 ? '' : w.pays(moneyText(e.pays, language), e.direction === 'recoverable')
  return [
    e.on,
    e.title[language],
    who,
    e.stands[language],
    e.due === null ? '' : dateText(e.due, language),
    [owed, paid].filter((part) => part !== '').join(language === 'zh' ? '，' : ', '),
  ]
}

const endOf = (outcome: Outcome, language: Language): string =>
  words[language].ended(outcomeWords[outcome][language === 'zh' ? 0 : 1])

/** What was owed and paid in each year and in all, as the books say. Fen. */
interface YearSums {
  readonly year: number
  readonly payable: BookTotals
  readonly recoverable: BookTotals
}
function booksText(years: readonly YearSums[], asTable: boolean, language: Language): string {
  const w = words[language]
  const total = (direction: 'payable' | 'recoverable', of: keyof BookTotals) =>
    years.reduce((sum, y) => sum + y[direction][of], 0)
  const cells = (name: string, sum: typeof total) => [
    name,
    ...(['payable', 'recoverable'] as const).flatMap((d) =>
      (['owed', 'paid'] as const).map((of) => moneyText(sum(d, of), language)),
    ),
  ]
  const rows = [...years.map((y) => cells(String(y.year), (d, of) => y[d][of])), cells(w.inAll, total)]
  if (!asTable) return [w.books.join('  '), ...rows.map((r) => r.join('  '))].join('\n')
  return [row(w.books), row(w.books.map((_, n) => (n === 0 ? '---' : '--:'))), ...rows.map(row)].join('\n')
}
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

const words = {
  zh: {
    head: ['日期', '发生', '由谁', '案件所在', '期限至', '金额'],
    books: ['年度', '应付', '已付', '应追回', '已收回'],
    inAll: '合计',
    role: (role: string) => ({ applicant: '申请人', agent: '代理人', clock: '期限届满' })[role] ?? role,
    owes: (sum: string, back: boolean) => `${back ? '应追回' : '应付'} ${sum}`,
    pays: (sum: string, back: boolean) => `${back ? '收回' : '付'} ${sum}`,
    ended: (outcome: string) => `结果：${outcome}`,
    stopped: (n: number, at: number) => `第 ${n} 个案件的第 ${at} 步不能进行：`,
  },
  en: {
    head: ['day', 'what happens', 'who', 'the case stands at', 'last day', 'money'],
    books: ['year', 'payable', 'paid', 'to recover', 'came back'],
    inAll: 'in all',
    role: (role: string) => ({ clock: 'time' })[role] ?? role,
    owes: (sum: string, back: boolean) => `${sum} ${back ? 'to recover' : 'owed'}`,
    pays: (sum: string, back: boolean) => `${sum} ${back ? 'came back' : 'paid'}`,
    ended: (outcome: string) => `Ends: ${outcome}`,
    stopped: (n: number, at: number) => `case ${n} cannot go on at step ${at}:`,
  },
} as const
