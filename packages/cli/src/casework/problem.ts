import { type Problem, problemText } from '@pengce/assess'
import { type Refusal, refusalText, type UnknownFact } from '@pengce/casework'
import type { Language } from '@pengce/language'
import { type Coded, type Sentences, sentenceOf } from '@pengce/values'
import { type ExitCode, exit, type Io } from '../io.ts'

/** The facts of each thing that can be wrong with a command about cases. */
interface ActingProblemFacts {
  'acting/nobody': { readonly at: string }
  'acting/shape': { readonly at: string; readonly given: string }
  'acting/file': { readonly at: string }
  'acting/unreadable': { readonly at: string; readonly reason: string }
  'acting/not-facts': { readonly at: string }
  'acting/not-owed': { readonly at: string; readonly field: string }
  'acting/not-money': { readonly at: string; readonly given: string }
  'acting/not-a-year': { readonly at: string; readonly given: string }
  'acting/not-a-share': { readonly at: string; readonly given: string }
  'acting/never-automatic': { readonly at: string }
  'acting/not-a-version': { readonly at: string; readonly given: string }
  'acting/no-such-clause': { readonly at: string; readonly given: string }
  'acting/not-a-renaming': { readonly at: string; readonly given: string }
  'acting/ending': { readonly at: string; readonly taken: readonly string[] }
  'acting/no-such-paper': { readonly at: string; readonly number: string }
  'acting/no-such-letter': { readonly at: string; readonly number: string }
  'acting/books-differ': { readonly at: string; readonly count: number }
  'acting/not-a-list': { readonly at: string }
  'acting/not-a-case': { readonly at: string; readonly field: string }
  'acting/not-a-script': { readonly at: string; readonly field: string }
}
/** What can be wrong with a command about cases before casework itself judges it. */
export type ActingProblem = Coded<ActingProblemFacts>

const zh: Sentences<ActingProblemFacts> = {
  'acting/nobody': () =>
    '没有说明以谁的身份办理；请加 --as official/单位、--as applicant/申请人，或让 PENGCE_ACTOR 指向身份文件',
  'acting/shape': (p) =>
    `${p.at} 的“${p.given}”不是身份；请写 official/单位[@区][/工号]、applicant/申请人、agent/编号/申请人,…、supervisor、analyst 或 administrator`,
  'acting/file': (p) => `PENGCE_ACTOR 的 ${p.at} 不是身份文件；请写 {"id": …, "role": "official", "office": …}`,
  'acting/unreadable': (p) => `不能读取 PENGCE_ACTOR 指向的 ${p.at}（${p.reason}）；请检查路径和权限`,
  'acting/not-facts': (p) => `${p.at} 不是一组事项；请写“事项编号: 值”，编号见 pengce facts`,
  'acting/not-owed': (p) =>
    `${p.at} 的 ${p.field} 缺少或不对；应付款项须有 direction、payer、payee、line、year、amount`,
  'acting/not-money': (p) => `${p.at} 的“${p.given}”不是金额；请写 14400元 或 1.44万元`,
  'acting/not-a-year': (p) => `${p.at} 的“${p.given}”不是 1950 至 2149 的年度；请写成 2024`,
  'acting/not-a-share': (p) => `${p.at} 的“${p.given}”不是 0% 至 100% 的比例；请写成 5%`,
  'acting/never-automatic': (p) => `措施“${p.at}”没有开启过自动决定；已开启的见 pengce case automatic show`,
  'acting/not-a-version': (p) =>
    `${p.at} 的“${p.given}”不是版本；请写现行版本指纹的前 8 位以上，运行 pengce case move 即可看到`,
  'acting/no-such-clause': (p) =>
    `${p.at} 的“${p.given}”不是已收文件的条款；请写“文件 条款号”，条款号见 pengce corpus 中的该文件`,
  'acting/not-a-renaming': (p) => `${p.at} 的“${p.given}”不是步骤的新旧名；请写 旧名=新名`,
  'acting/ending': (p) => `${p.at} 的类型不能识别；请用 ${p.taken.join('、')}`,
  'acting/no-such-paper': (p) => `案件 ${p.number} 没有材料 ${p.at}；请用 papers ${p.number} list 查看编号`,
  'acting/no-such-letter': (p) => `案件 ${p.number} 没有文书 ${p.at}；请用 letters ${p.number} 查看`,
  'acting/books-differ': (p) =>
    `账与记录有 ${p.count} 处不一致（首处 ${p.at}），没有导出；请运行 pengce store check 并核对`,
  'acting/not-a-list': (p) => `${p.at} 不是案件清单；请写一个列表，每项有 key、procedure、applicant、on`,
  'acting/not-a-case': (p) =>
    `${p.at} 的 ${p.field} 缺少、不对或不认识；每个案件须有 key、procedure、applicant、on，可有 district、facts、assigned、note`,
  'acting/not-a-script': (p) => `${p.at} 的 ${p.field} 不对；请参照 examples/cases 中的写法`,
}
const en: Sentences<ActingProblemFacts> = {
  'acting/nobody': () =>
    'nobody is named to act; add --as official/OFFICE or --as applicant/PARTY, or let PENGCE_ACTOR name a file that says who you are',
  'acting/shape': (p) =>
    `${p.at}: “${p.given}” names nobody; write official/OFFICE[@DISTRICT][/ID], applicant/PARTY, agent/ID/PARTY,…, supervisor, analyst or administrator`,
  'acting/file': (p) =>
    `${p.at} (PENGCE_ACTOR) does not say who acts; write {"id": …, "role": "official", "office": …}`,
  'acting/unreadable': (p) => `${p.at} (PENGCE_ACTOR) cannot be read (${p.reason}); check the path and the permission`,
  'acting/not-facts': (p) => `${p.at} holds no facts; write “id of the fact: value”, pengce facts lists the ids`,
  'acting/not-owed': (p) =>
    `${p.at}: ${p.field} is missing or wrong; what is owed has direction, payer, payee, line, year and amount`,
  'acting/not-money': (p) => `${p.at}: “${p.given}” is no sum of money; write 14400元 or CNY 14,400`,
  'acting/not-a-year': (p) => `${p.at}: “${p.given}” is no year from 1950 to 2149; write 2024`,
  'acting/not-a-share': (p) => `${p.at}: “${p.given}” is no share from 0% to 100%; write 5%`,
  'acting/never-automatic': (p) =>
    `“${p.at}” was never decided automatically; pengce case automatic show lists the measures that were`,
  'acting/not-a-version': (p) =>
    `${p.at}: “${p.given}” is no version; write 8 digits or more of the fingerprint that pengce case move lists`,
  'acting/no-such-clause': (p) =>
    `${p.at}: “${p.given}” is no provision of a document that is held; write “document locator”, as pengce corpus shows the document`,
  'acting/not-a-renaming': (p) => `${p.at}: “${p.given}” does not rename a step; write OLD=NEW`,
  'acting/ending': (p) => `${p.at} is of an unknown kind; use ${p.taken.join(' or ')}`,
  'acting/no-such-paper': (p) => `case ${p.number} has no paper ${p.at}; papers ${p.number} list shows them`,
  'acting/no-such-letter': (p) => `case ${p.number} has no letter ${p.at}; letters ${p.number} shows them`,
  'acting/books-differ': (p) =>
    `the books differ from the log in ${p.count} places (first ${p.at}), so nothing was exported; run pengce store check and compare`,
  'acting/not-a-list': (p) => `${p.at} is no list of cases; write a list, each with key, procedure, applicant and on`,
  'acting/not-a-case': (p) =>
    `${p.at}: ${p.field} is missing, wrong or unknown; a case has key, procedure, applicant and on, and may have district, facts, assigned and note`,
  'acting/not-a-script': (p) => `${p.at}: ${p.field} is not as it should be; the files in examples/cases show how`,
}

/** Anything that stops a command about cases. */
export type Stopped = ActingProblem | Refusal | Problem | UnknownFact

/** What is wrong, where, and what to do next. */
export function stoppedText(problem: Stopped, language: Language): string {
  if (isActing(problem)) return sentenceOf(language === 'zh' ? zh : en, problem)
  if (isUnknownFact(problem))
    return language === 'zh'
      ? `没有事项“${problem.id}”；全部事项见 pengce facts`
      : `there is no fact “${problem.id}”; pengce facts lists them`
  if (isOfInput(problem)) return `${problem.at}${language === 'zh' ? '：' : ': '}${problemText(problem, language)}`
  return refusalText(problem, language)
}
const isActing = (p: Stopped): p is ActingProblem => p.code.startsWith('acting/')
const isUnknownFact = (p: Stopped): p is UnknownFact => p.code === 'casework/unknown-fact'
const isOfInput = (p: Stopped): p is Problem =>
  !/^(?:acting|applicant|casework|case|money|paper|store|automatic)\//u.test(p.code)

/** Says what stops a command and ends it. */
export function stop(problems: readonly Stopped[], io: Io, language: Language): ExitCode {
  for (const problem of problems) io.err(stoppedText(problem, language))
  return exit.mend
}
