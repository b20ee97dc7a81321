/** Line and column of the first character that keeps a text from being JSON; found without relying on a browser's words. */
export function jsonFault(text: string): { readonly line: number; readonly column: number } | null {
  try {
    JSON.parse(text)
    return null
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : ''
    const [, offset] = /position (\d+)/u.exec(said) ?? []
    const at = offset === undefined ? lastGood(text) : Number(offset)
    const before = text.slice(0, at).split('\n')
    return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
  }
}

/** Where the text ends when nothing better is known: an unfinished file is the usual case. */
const lastGood = (text: string): number => text.trimEnd().length
