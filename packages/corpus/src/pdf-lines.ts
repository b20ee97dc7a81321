/** One printed line: what stands in it from left to right. */
export interface PageLine {
  readonly y: number
  readonly size: number
  readonly parts: { readonly x: number; readonly right: number; readonly text: string }[]
}

/** Printed lines as paragraphs, one a line: a line goes on with the one before when that one is full and this one is not indented. */
export function joinLines(pages: readonly (readonly PageLine[])[]): string {
  const paragraphs: string[] = []
  const numbers: string[] = []
  let open = false
  for (const page of pages) {
    const body = page.filter((l) => !isPageNumber(l))
    for (const l of page) if (isPageNumber(l)) numbers.push(textOf(l))
    const left = Math.min(...body.map(leftOf))
    const right = Math.max(...body.map(rightOf))
    for (const line of body) {
      const indented = leftOf(line) - left > line.size * 1.2
      const text = textOf(line)
      if (open && !indented) paragraphs[paragraphs.length - 1] += text
      else {
        paragraphs.push(
          ...numbers.splice(0),
          (indented && leftOf(line) - left < line.size * 3 ? '\u3000\u3000' : '') + text,
        )
      }
      open = right - rightOf(line) < line.size * 1.6 && leftOf(line) - left < line.size * 3
    }
  }
  return [...paragraphs, ...numbers].join('\n\n')
}

const isPageNumber = (line: PageLine): boolean => /^[—－–-]?\s*\d{1,4}\s*[—－–-]?$/u.test(textOf(line).trim())
const leftOf = (line: PageLine): number => line.parts[0]?.x ?? 0
const rightOf = (line: PageLine): number => line.parts.at(-1)?.right ?? 0

function textOf(line: PageLine): string {
  let text = ''
  let at: number | undefined
  for (const part of line.parts) {
    if (at !== undefined && part.x - at > line.size * 0.9 && !/\s$/u.test(text)) text += ' '
    text += part.text
    at = part.right
  }
  return text
}
