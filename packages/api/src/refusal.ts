import { type JsonProblem, jsonProblemText, type Problem, problemText } from '@pengce/assess'
import { type DraftProblem, draftProblemText, type Refusal, refusalText } from '@pengce/casework'
import type { Language } from '@pengce/language'
import {
  type ChangeProblem,
  changeProblemText,
  type PopulationProblem,
  populationProblemText,
} from '@pengce/population'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { languageOf } from './language.ts'
import { type ServiceProblem, serviceProblemText } from './problem.ts'

/** Anything the service may refuse a request for. */
export type AnyProblem = ServiceProblem | JsonProblem | Problem | ChangeProblem
/** The same, or why casework refuses, which stands for the whole request. */
export type Refused = AnyProblem | Refusal | DraftProblem | PopulationProblem

/** A problem as RFC 9457 gives it, with every single problem in `problems`. */
export interface ProblemDocument {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly instance: string
  readonly code: string
  readonly problems: readonly { readonly code: string; readonly at: string; readonly text: string }[]
}

/** Answers application/problem+json in the language of the request, or in `language` where the request body names one. */
export function refuse(
  c: Context,
  status: ContentfulStatusCode,
  problems: readonly Refused[],
  language: Language = languageOf(c),
): Response {
  const document = problemDocument(status, new URL(c.req.url).pathname, problems, language)
  return c.json(document, status, {
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Content-Language': language,
    'Cache-Control': 'no-store',
  })
}

/** Every problem with its sentence. */
export const problemLines = (problems: readonly Refused[], language: Language): ProblemDocument['problems'] =>
  problems.map((p) => ({ at: '', ...p, text: textOf(p, language) }))

/** The document of one or several problems; the first gives its code. */
function problemDocument(
  status: number,
  instance: string,
  problems: readonly Refused[],
  language: Language,
): ProblemDocument {
  const said = problemLines(problems, language)
  const first = said[0]
  const code = first?.code ?? 'server/fault'
  return {
    type: `/docs#${typeOf(code)}`,
    title: titleOf(status, language),
    status,
    detail: said.length > 1 ? several(said.length, first?.text ?? '', language) : (first?.text ?? ''),
    instance,
    code,
    problems: said,
  }
}

/** The part of /docs that explains a code: its own, or that of its family where every field has codes of its own. */
const typeOf = (code: string): string =>
  /^(?:input|json|applicant|automatic|case|casework|change|draft|money|paper|population|store)(?=\/)/u.exec(
    code,
  )?.[0] ?? code

const several = (count: number, first: string, language: Language): string =>
  language === 'zh' ? `共 ${count} 处需要改正；第一处：${first}` : `${count} things to correct; the first: ${first}`

/** The sentence of a problem: what, where, what to do next. */
export function textOf(problem: Refused, language: Language): string {
  if (isInput(problem)) return problemText(problem, language)
  if (isRefusal(problem)) return refusalText(problem, language)
  if (isChange(problem)) return changeProblemText(problem, language)
  if (isDraft(problem)) return draftProblemText(problem, language)
  if (isPopulation(problem)) return populationProblemText(problem, language)
  return isJson(problem) ? jsonProblemText(problem, language) : serviceProblemText(problem, language)
}
const isInput = (problem: Refused): problem is Problem => problem.code.startsWith('input/')
const REFUSALS = /^(?:applicant|automatic|case|casework|money|paper|store)\//u
const isRefusal = (problem: Refused): problem is Refusal => REFUSALS.test(problem.code)
const isChange = (problem: Refused): problem is ChangeProblem => problem.code.startsWith('change/')
const isDraft = (problem: Refused): problem is DraftProblem => problem.code.startsWith('draft/')
const isPopulation = (problem: Refused): problem is PopulationProblem => /^(?:population|import)\//u.test(problem.code)
const isJson = (problem: Refused): problem is JsonProblem => problem.code.startsWith('json/')

const titles: Readonly<Record<number, readonly [zh: string, en: string]>> = {
  400: ['请求有误', 'The request cannot be read'],
  401: ['须先登录', 'Sign in first'],
  403: ['不开放', 'Not open'],
  404: ['没有找到', 'Not found'],
  405: ['不接受此方法', 'Method not allowed'],
  409: ['与现状不符，没有记入', 'Not possible as things stand; nothing was entered'],
  413: ['请求内容过大', 'The request is too large'],
  415: ['不接受此类内容', 'Content of this kind is not accepted'],
  422: ['资料需要改正，未作计算', 'Facts to correct; nothing was computed'],
  429: ['过于频繁', 'Too often'],
  500: ['服务故障', 'The service failed'],
  503: ['暂不可用', 'Not available'],
}
const titleOf = (status: number, language: Language): string => titles[status]?.[language === 'zh' ? 0 : 1] ?? ''
