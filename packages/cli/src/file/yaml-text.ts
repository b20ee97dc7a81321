import { parseDocument, type YAMLParseError } from 'yaml'
import type { FileProblem } from './problem.ts'

/** A value, or every reason why the text is not one YAML 1.2 document (core schema: a date stays text). */
export function readYaml(at: string, text: string): { readonly value: unknown } | { readonly problems: FileProblem[] } {
  const document = parseDocument(text, { version: '1.2', schema: 'core', uniqueKeys: true, prettyErrors: true })
  if (document.errors.length > 0) return { problems: document.errors.map((e) => problemOf(at, text, e)) }
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) }
  } catch {
    return { problems: [{ code: 'yaml/not-yaml', at, line: 1, column: 1 }] }
  }
}

function problemOf(at: string, text: string, error: YAMLParseError): FileProblem {
  const place = error.linePos?.[0] ?? { line: 1, col: 1 }
  if (error.code === 'MULTIPLE_DOCS') return { code: 'yaml/several-documents', at, line: place.line }
  if (error.code === 'DUPLICATE_KEY') {
    const key =
      text
        .split('\n')
        [place.line - 1]?.slice(place.col - 1)
        .split(/:(?:\s|$)/u)[0] ?? ''
    return { code: 'yaml/key-twice', at, line: place.line, key: key.trim() }
  }
  return { code: 'yaml/not-yaml', at, line: place.line, column: place.col }
}
