import { type IdentifierNode, parse, type StringNode, type ValueNode } from '@humanwhocodes/momoa'
import type { Language } from '@pengce/language'
import { type Coded, type Sentences, sentenceOf } from '@pengce/values'

/** The facts of each thing that can be wrong. Lines and columns count from 1. */
interface JsonProblemFacts {
  'json/not-json': { readonly line: number; readonly column: number }
  'json/too-deep': { readonly line: number; readonly most: number }
  'json/key-twice': { readonly line: number; readonly key: string; readonly firstLine: number }
  'json/not-a-sign': { readonly line: number }
}
/** Why a text is not JSON that says one thing once. */
export type JsonProblem = Coded<JsonProblemFacts> & { readonly at: string }

/** How deep an applicant's text may be nested; it needs five levels. */
const DEEPEST = 32

/**
 * The value of a JSON text (RFC 8259), or every reason why it has none. A key given twice is a problem, not a choice, and so is
 * what no store keeps: the sign U+0000, and half of a pair that is one sign only together.
 */
export function readJsonText(
  text: string,
): { readonly value: unknown } | { readonly problems: readonly JsonProblem[] } {
  const tooDeep = lineTooDeep(text)
  if (tooDeep !== null) return { problems: [{ code: 'json/too-deep', at: '', line: tooDeep, most: DEEPEST }] }
  try {
    const tree = parse(text, { mode: 'json' })
    const problems = faultsIn(tree.body, '')
    // The second parser is the strict one: it refuses a line end inside quotes.
    return problems.length > 0 ? { problems } : { value: JSON.parse(text) }
  } catch (error) {
    return { problems: [{ code: 'json/not-json', at: '', ...placeOf(error, text) }] }
  }
}

/** The line where brackets nest too deep, outside of strings; null when none does. */
function lineTooDeep(text: string): number | null {
  let depth = 0
  let line = 1
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const c = text[i]
    if (c === '\n') line++
    if (quoted) {
      if (c === '\\') i++
      else if (c === '"') quoted = false
    } else if (c === '"') quoted = true
    else if (c === '{' || c === '[') depth++
    else if (c === '}' || c === ']') depth--
    if (depth > DEEPEST) return line
  }
  return null
}

function faultsIn(node: ValueNode, at: string): JsonProblem[] {
  if (node.type === 'Array') return node.elements.flatMap((element, i) => faultsIn(element.value, `${at}[${i}]`))
  if (node.type === 'String') return unkeptIn(node.value, at, node.loc.start.line)
  if (node.type !== 'Object') return []
  const seen = new Map<string, number>()
  return node.members.flatMap((member): JsonProblem[] => {
    const key = nameOf(member.name)
    const here = at === '' ? key : `${at}.${key}`
    const line = member.name.loc.start.line
    const firstLine = seen.get(key)
    if (firstLine === undefined) seen.set(key, line)
    const own: JsonProblem[] =
      firstLine === undefined ? [] : [{ code: 'json/key-twice', at: here, line, key, firstLine }]
    return [...unkeptIn(key, at, line), ...own, ...faultsIn(member.value, here)]
  })
}
const unkeptIn = (text: string, at: string, line: number): JsonProblem[] =>
  text.includes('\0') || /\p{Surrogate}/u.test(text) ? [{ code: 'json/not-a-sign', at, line }] : []
const nameOf = (name: StringNode | IdentifierNode): string => (name.type === 'String' ? name.value : name.name)

/** Where the parser stopped; the end of the text when it does not say. */
function placeOf(error: unknown, text: string): { readonly line: number; readonly column: number } {
  if (typeof error === 'object' && error !== null && 'line' in error && 'column' in error) {
    const { line, column } = error
    if (typeof line === 'number' && typeof column === 'number') return { line, column }
  }
  const position = error instanceof Error ? /position (\d+)/u.exec(error.message)?.[1] : undefined
  const lines = text.slice(0, position === undefined ? text.trimEnd().length : Number(position)).split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

const zh: Sentences<JsonProblemFacts> = {
  'json/not-json': (p) => `第 ${p.line} 行第 ${p.column} 列不是有效的 JSON；请检查此处的引号、逗号和括号`,
  'json/too-deep': (p) => `第 ${p.line} 行的嵌套超过 ${p.most} 层；申请人资料用不到这么深，请检查括号`,
  'json/not-a-sign': (p) => `第 ${p.line} 行有不成字的字符（U+0000 或半个代理对），无法保存；请删去`,
  'json/key-twice': (p) => `第 ${p.line} 行的“${p.key}”在第 ${p.firstLine} 行已经写过；请只保留一个`,
}
const en: Sentences<JsonProblemFacts> = {
  'json/not-json': (p) => `line ${p.line}, column ${p.column} is not JSON; check the quotes, commas and brackets there`,
  'json/too-deep': (p) => `line ${p.line} is nested deeper than ${p.most} levels; check the brackets`,
  'json/not-a-sign': (p) =>
    `line ${p.line} holds what is no sign of any writing (U+0000, or half of a surrogate pair) and cannot be kept; take it out`,
  'json/key-twice': (p) => `line ${p.line}: “${p.key}” was already given in line ${p.firstLine}; keep only one`,
}

/** The sentence of a JSON problem: what, where, what to do next. */
export const jsonProblemText = (problem: JsonProblem, language: Language): string =>
  sentenceOf(language === 'zh' ? zh : en, problem)
