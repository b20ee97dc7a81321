import type { DefaultTreeAdapterTypes } from 'parse5'
import { parse } from 'parse5'

const SKIPPED = new Set([
  'head',
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'select',
  'button',
  'textarea',
  'iframe',
])
const BLOCKS = new Set(
  'address article aside blockquote body caption dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)

/** The text of a web page: a block is a line with an empty line after it, a cell ends with a tab, an image leaves its name. */
export function textOfHtml(html: string): string {
  const out: string[] = []
  const stack: (DefaultTreeAdapterTypes.Node | string)[] = [parse(html)]
  const counters: number[] = []
  while (stack.length > 0) {
    const node = stack.pop()
    if (node === undefined) break
    if (typeof node === 'string') {
      if (node === '</ol>' || node === '</ul>') counters.pop()
      else out.push(node)
      continue
    }
    if (node.nodeName === '#text' && 'value' in node) {
      out.push(node.value.replace(/[\t\n\r ]+/gu, ' '))
      continue
    }
    if (!('childNodes' in node) || SKIPPED.has(node.nodeName)) continue
    const name = node.nodeName
    if (name === 'br') out.push('\n')
    if (name === 'img') out.push(`\n\n${imageName(node)}\n\n`)
    if (name === 'td' || name === 'th') stack.push('\t')
    if (name === 'ol' || name === 'ul') {
      counters.push(name === 'ol' ? 0 : Number.NaN)
      stack.push(`</${name}>`)
    }
    if (BLOCKS.has(name)) {
      out.push('\n\n')
      stack.push('\n\n')
    }
    if (name === 'li') out.push(itemSign(counters))
    for (let i = node.childNodes.length - 1; i >= 0; i--) {
      const child = node.childNodes[i]
      if (child !== undefined) stack.push(child)
    }
  }
  return out
    .join('')
    .replace(/[ \t]*\n[ ]*/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .replace(/^\n+/u, '')
}

/** The number that a numbered list would show. */
function itemSign(counters: number[]): string {
  const last = counters.at(-1)
  if (last === undefined || Number.isNaN(last)) return ''
  counters[counters.length - 1] = last + 1
  return `${last + 1}．`
}

function imageName(node: DefaultTreeAdapterTypes.Element | DefaultTreeAdapterTypes.ParentNode): string {
  const source = 'attrs' in node ? (node.attrs.find((a) => a.name === 'src')?.value ?? '') : ''
  const name = source.startsWith('data:')
    ? 'image.png'
    : (/([\w-]{1,40}\.(?:png|jpe?g|gif|bmp))(?:[?#].*)?$/iu.exec(source)?.[1] ?? 'image.png')
  return /\.(?:gif)$/iu.test(name) ? '' : name
}

/** The encoding that a page declares for itself, if any. */
export const declaredEncoding = (bytes: Uint8Array): string | undefined =>
  /charset\s*=\s*["']?\s*([\w-]+)/iu.exec(Buffer.from(bytes.subarray(0, 4096)).toString('latin1'))?.[1]?.toLowerCase()
