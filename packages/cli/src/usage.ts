import type { Language, Registry } from '@pengce/language'
import { type Coded, isCivilDate, type Sentences, sentenceOf } from '@pengce/values'
import { closest, distance } from 'fastest-levenshtein'
import { type ExitCode, exit, type Io } from './io.ts'

/** The facts of each thing that can be wrong. */
interface UsageProblemFacts {
  'usage/unknown-command': { readonly at: string; readonly nearest: string | null }
  'usage/unknown-option': { readonly at: string }
  'usage/argument-missing': { readonly at: string }
  'usage/value-missing': { readonly at: string }
  'usage/too-many-arguments': { readonly at: string }
  'usage/not-a-date': { readonly at: string; readonly given: string }
  'usage/not-one-of': { readonly at: string; readonly given: string; readonly options: readonly string[] }
  'usage/unknown-measure': { readonly at: string; readonly given: string; readonly nearest: string }
  'usage/unknown-procedure': { readonly at: string; readonly given: string; readonly nearest: string }
  'usage/unknown-document': { readonly at: string; readonly given: string; readonly nearest: string }
  'usage/measure-not-for': { readonly at: string; readonly given: string; readonly file: string }
  'usage/not-a-count': { readonly at: string; readonly given: string; readonly most: number }
  'usage/other': { readonly at: string }
}
/** What can be wrong with a command line. */
export type UsageProblem = Coded<UsageProblemFacts>

const zh: Sentences<UsageProblemFacts> = {
  'usage/unknown-command': (p) =>
    `没有“${p.at}”这个命令${p.nearest === null ? '' : `，是否指 ${p.nearest}`}；全部命令见 pengce --help`,
  'usage/unknown-option': (p) => `没有“${p.at}”这个选项；在命令后加 --help 可查看全部选项`,
  'usage/argument-missing': (p) => `缺少 ${p.at}；在命令后加 --help 可查看用法`,
  'usage/value-missing': (p) => `选项 ${p.at} 后面要有值；在命令后加 --help 可查看用法`,
  'usage/too-many-arguments': () => '参数过多；在命令后加 --help 可查看用法',
  'usage/not-a-date': (p) => `${p.at} 的“${p.given}”不是存在的日期；请写成年-月-日，例如 2024-05-06`,
  'usage/not-one-of': (p) => `${p.at} 的“${p.given}”不在可选值之内：${p.options.join('、')}`,
  'usage/unknown-measure': (p) => `没有编号为“${p.given}”的措施，最接近的是 ${p.nearest}；全部编号见 pengce measures`,
  'usage/unknown-document': (p) => `没有编号为“${p.given}”的文件，最接近的是 ${p.nearest}；全部文件见 pengce measures`,
  'usage/unknown-procedure': (p) =>
    `没有编号为“${p.given}”的程序，最接近的是 ${p.nearest}；全部编号见 pengce case procedures`,
  'usage/measure-not-for': (p) =>
    `${p.given} 不是给 ${p.file} 中这类申请人的，或该文件没有所需的项目、活动或场所；请核对申请人类型`,
  'usage/not-a-count': (p) => `${p.at} 的“${p.given}”须是 1 至 ${p.most} 的整数`,
  'usage/other': (p) => `不能理解这条命令（${p.at}）；用法见 pengce --help`,
}
const en: Sentences<UsageProblemFacts> = {
  'usage/unknown-command': (p) =>
    `there is no command “${p.at}”${p.nearest === null ? '' : `, did you mean ${p.nearest}?`} pengce --help lists them`,
  'usage/unknown-option': (p) => `there is no option “${p.at}”; add --help to the command to see its options`,
  'usage/argument-missing': (p) => `${p.at} is missing; add --help to the command to see how it is used`,
  'usage/value-missing': (p) => `the option ${p.at} needs a value; add --help to the command to see how it is used`,
  'usage/too-many-arguments': () => 'too many arguments; add --help to the command to see how it is used',
  'usage/not-a-date': (p) =>
    `${p.at}: “${p.given}” is not a date that exists; write year-month-day, such as 2024-05-06`,
  'usage/not-one-of': (p) => `${p.at}: “${p.given}” is not one of ${p.options.join(', ')}`,
  'usage/unknown-measure': (p) =>
    `there is no measure “${p.given}”, the nearest is ${p.nearest}; pengce measures lists them all`,
  'usage/unknown-document': (p) =>
    `there is no document “${p.given}”, the nearest is ${p.nearest}; pengce measures lists them all`,
  'usage/unknown-procedure': (p) =>
    `there is no procedure “${p.given}”, the nearest is ${p.nearest}; pengce case procedures lists them all`,
  'usage/measure-not-for': (p) =>
    `${p.given} is not for the kind of applicant in ${p.file}, or the file lacks the project, event or site; check them`,
  'usage/not-a-count': (p) => `${p.at}: “${p.given}” must be a whole number from 1 to ${p.most}`,
  'usage/other': (p) => `the command cannot be understood (${p.at}); see pengce --help`,
}

/** The sentence of a usage problem: what, where, what to do next. */
export const usageProblemText = (problem: UsageProblem, language: Language): string =>
  sentenceOf(language === 'zh' ? zh : en, problem)

/** A date option; undefined stays undefined. */
export const checkedDate = (at: string, given: string | undefined): UsageProblem[] =>
  given === undefined || isCivilDate(given) ? [] : [{ code: 'usage/not-a-date', at, given }]

/** Ids of documents; each must be one of the law. */
export const checkedDocuments = (law: Registry, ...given: readonly (string | undefined)[]): UsageProblem[] =>
  given.flatMap((id): UsageProblem[] => {
    if (id === undefined || law.policy(id) !== undefined) return []
    const nearest = closest(
      id,
      law.policies.map((p) => p.id),
    )
    return [{ code: 'usage/unknown-document', at: '--document', given: id, nearest }]
  })
/** Ids of measures; each must be one of the law. */
export const checkedMeasures = (law: Registry, at: string, given: readonly string[]): UsageProblem[] =>
  given.flatMap((id): UsageProblem[] => {
    if (law.measure(id) !== undefined) return []
    const nearest = closest(
      id,
      law.measures.map((m) => m.id),
    )
    return [{ code: 'usage/unknown-measure', at, given: id, nearest }]
  })

/** Says what has to be mended and how the command ends. */
export function mend(problems: readonly UsageProblem[], io: Io, language: Language): ExitCode {
  for (const problem of problems) io.err(usageProblemText(problem, language))
  return exit.mend
}

/** A near word, or null when none is near. */
export function nearWord(given: string, known: readonly string[]): string | null {
  const found = closest(given, known)
  return distance(given, found) <= Math.max(2, given.length / 3) ? found : null
}

/** A whole number of at least one, or what is wrong with it. */
export function countOf(
  at: string,
  given: string,
  most: number,
): { readonly count: number } | { readonly problem: UsageProblem } {
  const count = /^\d+$/u.test(given) ? Number(given) : 0
  return count >= 1 && count <= most ? { count } : { problem: { code: 'usage/not-a-count', at, given, most } }
}
