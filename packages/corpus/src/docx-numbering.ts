import { SaxesParser } from 'saxes'
import { toChinese } from './chinese-number.ts'

interface Level {
  readonly format: string
  readonly text: string
  readonly start: number
}

/** The numbers that a word processor shows but does not write into the text: 第%1条, %1、, （%1）. */
export class DocxNumbering {
  readonly #levels = new Map<string, Map<number, Level>>()
  readonly #lists = new Map<string, string>()
  readonly #counts = new Map<string, number[]>()

  constructor(xml: string | undefined) {
    if (xml !== undefined) this.#read(xml)
  }

  /** The sign of the next paragraph of a list at a level, or '' when the list has none. */
  next(list: string, level: number): string {
    const abstract = this.#lists.get(list)
    const levels = abstract === undefined ? undefined : this.#levels.get(abstract)
    const here = levels?.get(level)
    if (
      abstract === undefined ||
      levels === undefined ||
      here === undefined ||
      here.format === 'bullet' ||
      here.format === 'none'
    )
      return ''
    const counts = this.#counts.get(abstract) ?? []
    counts[level] = (counts[level] ?? here.start - 1) + 1
    counts.length = level + 1
    this.#counts.set(abstract, counts)
    return here.text.replace(/%(\d)/gu, (_, n: string) => {
      const at = Number(n) - 1
      return numeral(counts[at] ?? 1, levels.get(at)?.format ?? 'decimal')
    })
  }

  #read(xml: string) {
    const parser = new SaxesParser()
    let abstract = ''
    let list = ''
    let level = -1
    let draft = { format: 'decimal', text: '', start: 1 }
    parser.on('error', () => undefined)
    parser.on('opentag', (tag) => {
      const value = attribute(tag.attributes, 'val')
      switch (tag.name) {
        case 'w:abstractNum':
          abstract = attribute(tag.attributes, 'abstractNumId') ?? ''
          this.#levels.set(abstract, new Map())
          break
        case 'w:lvl':
          level = Number(attribute(tag.attributes, 'ilvl') ?? -1)
          draft = { format: 'decimal', text: '', start: 1 }
          break
        case 'w:numFmt':
          draft.format = value ?? 'decimal'
          break
        case 'w:lvlText':
          draft.text = value ?? ''
          break
        case 'w:start':
          draft.start = Number(value ?? 1)
          break
        case 'w:num':
          list = attribute(tag.attributes, 'numId') ?? ''
          break
        case 'w:abstractNumId':
          this.#lists.set(list, value ?? '')
          break
      }
    })
    parser.on('closetag', (tag) => {
      if (tag.name === 'w:lvl' && level >= 0) this.#levels.get(abstract)?.set(level, { ...draft })
    })
    parser.write(xml).close()
  }
}

/** A `w:` attribute, whatever its prefix was bound to. */
export const attribute = (attributes: Readonly<Record<string, unknown>>, name: string): string | undefined => {
  const value = attributes[`w:${name}`] ?? attributes[name]
  return typeof value === 'string' ? value : undefined
}

function numeral(n: number, format: string): string {
  if (/chinese|ideograph|taiwanese|japaneseCounting/iu.test(format) && n > 0 && n < 1000) return toChinese(n)
  if (format === 'decimalEnclosedCircle' && n > 0 && n <= 20) return String.fromCharCode(0x245f + n)
  if (format === 'lowerLetter' && n > 0 && n <= 26) return String.fromCharCode(0x60 + n)
  if (format === 'upperLetter' && n > 0 && n <= 26) return String.fromCharCode(0x40 + n)
  return String(n)
}
