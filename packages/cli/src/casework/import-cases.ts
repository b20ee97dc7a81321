import { type OpenedOnce, openOnce, readCaseFacts } from '@pengce/casework'
import type { Language } from '@pengce/language'
import { type ExitCode, exit, type Io } from '../io.ts'
import { type ActingAtDesk, actingAtDesk, type CaseOptions, factOf } from './at-desk.ts'
import { type ListedCase, listedCase } from './case-list.ts'
import { dataIn } from './facts-file.ts'
import { noteOf } from './note.ts'
import { type Stopped, stop, stoppedText } from './problem.ts'

/** What came of one case of a list. */
type Brought =
  | { readonly key: string; readonly number: string; readonly id: string; readonly before: boolean }
  | { readonly key: string | null; readonly line: number; readonly problems: readonly Stopped[] }

/**
 * Opens the cases of a list, each once under the key of the office that brings it: a list that was cut short or mended is
 * given again as it is. What is wrong with one case keeps none of the others back.
 */
export async function importCases(file: string, options: CaseOptions, io: Io, language: Language): Promise<ExitCode> {
  const data = await dataIn(file, io, language)
  if ('ended' in data) return data.ended
  const list: unknown = data.value
  if (!Array.isArray(list) || list.length === 0) return stop([{ code: 'acting/not-a-list', at: file }], io, language)
  return actingAtDesk(options, io, language, async (at) => {
    const counts = { opened: 0, before: 0, wrong: 0 }
    const all: Brought[] = []
    for (const [n, one] of list.entries()) {
      const brought = await bring(at, one, file, n + 1)
      if ('problems' in brought) counts.wrong++
      else counts[brought.before ? 'before' : 'opened']++
      if (options.json === true) all.push(brought)
      else say(brought, io, language)
    }
    if (options.json === true)
      io.out(
        JSON.stringify(
          all.map((b) => asData(b, language)),
          null,
          2,
        ),
      )
    io.err(words[language].sum(counts.opened, counts.before, counts.wrong))
    return counts.wrong === 0 ? exit.done : exit.mend
  })
}

async function bring({ desk, actor }: ActingAtDesk, value: unknown, file: string, line: number): Promise<Brought> {
  const listed = listedCase(value)
  if ('field' in listed)
    return { key: null, line, problems: [{ code: 'acting/not-a-case', at: file, field: `${line}.${listed.field}` }] }
  const { key, facts: written, note, ...opening } = listed
  const facts = readCaseFacts(written, actor, factOf)
  if ('problems' in facts) return { key, line, problems: facts.problems }
  const opened = await openOnce(desk, actor, key, { ...opening, facts: facts.facts, note: noteOf(note) })
  return 'problem' in opened ? { key, line, problems: [opened.problem] } : broughtOf(key, opened.done)
}
const broughtOf = (key: ListedCase['key'], { file, before }: OpenedOnce): Brought => ({
  key,
  number: file.number,
  id: file.id,
  before,
})

function say(brought: Brought, io: Io, language: Language): void {
  if (!('problems' in brought)) {
    io.out(words[language].brought(brought.key, brought.number, brought.before))
    return
  }
  const { key, line } = brought
  const where = key === null ? '' : `${line} ${key}${language === 'zh' ? '：' : ': '}`
  for (const p of brought.problems) io.err(where + stoppedText(p, language))
}

const asData = (brought: Brought, language: Language): object =>
  'problems' in brought
    ? { ...brought, problems: brought.problems.map((p) => ({ ...p, text: stoppedText(p, language) })) }
    : brought

const words = {
  zh: {
    brought: (key: string, number: string, before: boolean) => `${key}  ${number}  ${before ? '已立过案' : '已立案'}`,
    sum: (opened: number, before: number, wrong: number) =>
      `立案 ${opened} 件，此前已立 ${before} 件，有误 ${wrong} 件${wrong === 0 ? '' : '；改正后原样再导入即可，不会重复立案'}`,
  },
  en: {
    brought: (key: string, number: string, before: boolean) =>
      `${key}  ${number}  ${before ? 'opened before' : 'opened'}`,
    sum: (opened: number, before: number, wrong: number) =>
      `${opened} opened, ${before} opened before, ${wrong} wrong${wrong === 0 ? '' : '; mend them and give the list again, nothing is opened twice'}`,
  },
} as const
