/** Writes XML with escapes, an indent, and ids that come once. */
export class XmlWriter {
  readonly #lines: string[] = ['<?xml version="1.0" encoding="UTF-8"?>']
  readonly #ids = new Map<string, number>()
  #depth = 0

  unique(id: string): string {
    const n = (this.#ids.get(id) ?? 0) + 1
    this.#ids.set(id, n)
    return n === 1 ? id : `${id}-${n}`
  }
  open(name: string, attributes: Readonly<Record<string, string>>) {
    this.#line(`<${name}${attributesText(attributes)}>`)
    this.#depth++
  }
  close(name: string) {
    this.#depth--
    this.#line(`</${name}>`)
  }
  empty(name: string, attributes: Readonly<Record<string, string>>) {
    this.#line(`<${name}${attributesText(attributes)}/>`)
  }
  leaf(name: string, attributes: Readonly<Record<string, string>>, text: string) {
    this.#line(`<${name}${attributesText(attributes)}>${escaped(text)}</${name}>`)
  }
  mixed(name: string, attributes: Readonly<Record<string, string>>, inner: string, text: string) {
    this.#line(`<${name}${attributesText(attributes)}><${inner}>${escaped(text)}</${inner}></${name}>`)
  }
  text(): string {
    return `${this.#lines.join('\n')}\n`
  }
  #line(text: string) {
    this.#lines.push('  '.repeat(this.#depth) + text)
  }
}

const attributesText = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([k, v]) => ` ${k}="${escaped(v).replace(/"/gu, '&quot;')}"`)
    .join('')

/** XML has no room for some signs and no way to escape them. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
