import { SaxesParser } from 'saxes'
import { readArchive } from './archive.ts'
import { attribute, DocxNumbering } from './docx-numbering.ts'
import type { Result } from './problem.ts'
import { bad, good } from './problem.ts'

const PARTS = ['word/document.xml', 'word/numbering.xml'] as const

/** The text of a Word file: a paragraph is a line with an empty line after it, with the numbers its lists show. */
export async function textOfDocx(bytes: Uint8Array, name: string): Promise<Result<string>> {
  const archive = await readArchive(bytes, PARTS, name)
  if (!archive.ok) return archive
  const xml = archive.value.get(PARTS[0])
  if (xml === undefined) return bad({ code: 'not-a-document', at: name, format: 'ZIP' })
  const text = readBody(xml, new DocxNumbering(archive.value.get(PARTS[1])))
  return text === undefined ? bad({ code: 'archive-unsafe', at: name, reason: 'broken' }) : good(text)
}

function readBody(xml: string, numbering: DocxNumbering): string | undefined {
  const out: string[] = []
  const parser = new SaxesParser()
  let broken = false
  let inText = false
  let line = ''
  let list: string | undefined
  let level = 0
  let cells = 0
  parser.on('error', () => {
    broken = true
  })
  parser.on('opentag', (tag) => {
    switch (tag.name) {
      case 'w:t':
        inText = true
        break
      case 'w:tab':
        line += '\t'
        break
      case 'w:br':
      case 'w:cr':
        line += '\n'
        break
      case 'w:numId':
        list = attribute(tag.attributes, 'val')
        break
      case 'w:ilvl':
        level = Number(attribute(tag.attributes, 'val') ?? 0)
        break
      case 'w:drawing':
      case 'w:pict':
        line += '\nimage.png\n'
        break
      case 'w:tc':
        cells++
        break
    }
  })
  parser.on('text', (text) => {
    if (inText) line += text
  })
  parser.on('closetag', (tag) => {
    if (tag.name === 'w:t') inText = false
    if (tag.name === 'w:tc') out.push('\t')
    if (tag.name === 'w:tr') {
      out.push('\n\n')
      cells = 0
    }
    if (tag.name !== 'w:p') return
    const sign = list === undefined || list === '0' ? '' : numbering.next(list, level)
    const paragraph = sign + line
    line = ''
    list = undefined
    level = 0
    out.push(cells > 0 ? paragraph : `${paragraph}\n\n`)
  })
  parser.write(xml).close()
  return broken
    ? undefined
    : out
        .join('')
        .replace(/\n{3,}/gu, '\n\n')
        .replace(/\t\n/gu, '\n')
}
