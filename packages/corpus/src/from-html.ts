import { type Token, Tokenizer, TokenizerMode } from 'parse5'

/** Elements whose words are no part of the text. Some end only where the parser is told that raw text follows. */
const SKIPPED = new Set(
  'title script style noscript template svg select button textarea iframe noframes xmp noembed'.split(' '),
)
const RAW: Readonly<Record<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
}
const BLOCKS = new Set(
  'address article aside blockquote body caption dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)

/**
 * The text of a web page: a block is a line with an empty line after it, a cell begins with a tab, an image leaves its name.
 * Read tag by tag, without building the page: a page made to blow up a parser stays as small as it is.
 */
export function textOfHtml(html: string): string {
  const page = new Page()
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: false }, page)
  page.reads = tokenizer
  tokenizer.write(html, true)
  return page
    .text()
    .replace(/[ \t]{0,200}\n[ ]{0,200}/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .replace(/^\n+/u, '')
}

class Page {
  readonly #out: string[] = []
  readonly #lists: number[] = []
  #skipped: string | undefined
  reads: Tokenizer | undefined

  text = (): string => this.#out.join('')

  onStartTag(tag: Token.TagToken): void {
    const name = tag.tagName
    const mode = RAW[name]
    if (mode !== undefined && this.reads !== undefined) {
      this.reads.state = mode
      this.reads.lastStartTagName = name
    }
    if (BLOCKS.has(name)) this.#skipped = undefined
    if (this.#skipped === undefined && SKIPPED.has(name)) this.#skipped = name
    if (this.#skipped !== undefined) return
    if (name === 'br') this.#out.push('\n')
    if (name === 'img') this.#out.push(`\n\n${imageName(tag)}\n\n`)
    if (name === 'td' || name === 'th') this.#out.push('\t')
    if (name === 'ol' || name === 'ul') this.#lists.push(name === 'ol' ? 0 : Number.NaN)
    if (BLOCKS.has(name)) this.#out.push('\n\n')
    if (name === 'li') this.#out.push(this.#itemSign())
  }
  onEndTag(tag: Token.TagToken): void {
    const name = tag.tagName
    if (this.#skipped === name) this.#skipped = undefined
    if (name === 'ol' || name === 'ul') this.#lists.pop()
    if (BLOCKS.has(name)) this.#out.push('\n\n')
  }
  onCharacter(token: Token.CharacterToken): void {
    if (this.#skipped === undefined) this.#out.push(token.chars.replace(/[\t\n\r ]+/gu, ' '))
  }
  onWhitespaceCharacter(token: Token.CharacterToken): void {
    if (this.#skipped === undefined && token.chars !== '') this.#out.push(' ')
  }
  onNullCharacter(): void {}
  onComment(): void {}
  onDoctype(): void {}
  onEof(): void {}

  /** The number that a numbered list would show. */
  #itemSign(): string {
    const last = this.#lists.at(-1)
    if (last === undefined || Number.isNaN(last)) return ''
    this.#lists[this.#lists.length - 1] = last + 1
    return `${last + 1}．`
  }
}

function imageName(tag: Token.TagToken): string {
  const source = tag.attrs.find((a) => a.name === 'src')?.value ?? ''
  const name = source.startsWith('data:')
    ? 'image.png'
    : (/([\w-]{1,40}\.(?:png|jpe?g|gif|bmp))(?:[?#].{0,200})?$/iu.exec(source.slice(-300))?.[1] ?? 'image.png')
  return /\.gif$/iu.test(name) ? '' : name
}

/** The encoding that a page declares for itself, if any. */
export const declaredEncoding = (bytes: Uint8Array): string | undefined =>
  /charset\s*=\s*["']?\s*([\w-]+)/iu.exec(Buffer.from(bytes.subarray(0, 4096)).toString('latin1'))?.[1]?.toLowerCase()
