import type { CivilDate } from '@pengce/values'
import type { CorpusDocument } from './document.ts'
import type { Rank } from './marker.ts'
import { markerOf } from './marker.ts'
import type { Provision } from './provision.ts'
import { isNode, type TreeNode, type TreeParagraph, treeOf } from './provision-tree.ts'
import { repealText } from './validity.ts'
import { XmlWriter } from './xml-writer.ts'

/** The element for each rank of heading, with the short form its eId takes. */
const ELEMENTS: Readonly<Record<Rank, readonly [element: string, short: string]>> = {
  chapter: ['chapter', 'chp'],
  section: ['section', 'sec'],
  article: ['article', 'art'],
  part: ['part', 'part'],
  clause: ['clause', 'cl'],
  point: ['point', 'point'],
  subpoint: ['point', 'spoint'],
  circled: ['point', 'cpoint'],
}

/** A document as Akoma Ntoso 3.0 (OASIS LegalDocML). `wId` is the locator, `eId` follows the naming convention. */
export function akomaNtosoOf(document: CorpusDocument, exportedOn: CivilDate): string {
  const writer = new XmlWriter()
  const of = (...kinds: Provision['kind'][]) => document.provisions.filter((p) => kinds.includes(p.kind))
  const tree = treeOf(document.provisions)
  const closing = of('closing', 'annex-list')
  writer.open('akomaNtoso', { xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' })
  writer.open('act', { name: 'act', contains: 'originalVersion' })
  writeMeta(writer, document, exportedOn)
  writeBlock(writer, 'preface', of('title', 'note', 'addressee', 'notice'))
  writeBlock(writer, 'preamble', of('preamble'))
  writer.open('body', { eId: 'body' })
  for (const node of tree) writeNode(writer, node, '')
  for (const [i, p] of closing.entries()) {
    writer.open('hcontainer', {
      name: p.kind === 'closing' ? 'closing' : 'annexList',
      eId: writer.unique(`hcontainer_${i + 1}`),
      wId: p.locator,
    })
    writeContent(writer, p.text)
    writer.close('hcontainer')
  }
  if (tree.length + closing.length === 0) {
    writer.open('hcontainer', { name: 'empty', eId: 'hcontainer_1' })
    writeContent(writer, '')
    writer.close('hcontainer')
  }
  writer.close('body')
  writeBlock(writer, 'conclusions', of('signature'))
  writer.close('act')
  writer.close('akomaNtoso')
  return writer.text()
}

/** A part of the document that is paragraph after paragraph; none when it has no paragraph. */
function writeBlock(writer: XmlWriter, name: string, provisions: readonly Provision[]) {
  if (provisions.length === 0) return
  writer.open(name, { eId: name })
  for (const [i, p] of provisions.entries()) {
    const place = { eId: `${name}__p_${i + 1}`, wId: p.locator }
    if (p.kind === 'title') writer.mixed('p', place, 'docTitle', p.text)
    else writer.leaf('p', place, p.text)
  }
  writer.close(name)
}

function writeMeta(writer: XmlWriter, d: CorpusDocument, on: CivilDate) {
  const date = d.issued ?? d.effective ?? d.posted ?? on
  const work = `/akn/cn/act/${date.slice(0, 4)}/${d.id}`
  const expression = `${work}/zho@${d.effective ?? date}`
  const level = (name: string, uri: string, when: CivilDate, what: string, more: () => void) => {
    writer.open(name, {})
    writer.empty('FRBRthis', { value: `${uri}/!main` })
    writer.empty('FRBRuri', { value: uri })
    if (name === 'FRBRWork') writer.empty('FRBRalias', { value: d.title, name: 'title' })
    writer.empty('FRBRdate', { date: when, name: what })
    writer.empty('FRBRauthor', { href: name === 'FRBRManifestation' ? '#pengce' : '#issuer' })
    more()
    writer.close(name)
  }
  writer.open('meta', {})
  writer.open('identification', { source: '#pengce' })
  level('FRBRWork', work, date, d.issued === null ? 'posted' : 'issued', () => {
    writer.empty('FRBRcountry', { value: 'cn' })
    if (d.number !== null) writer.empty('FRBRnumber', { value: d.number })
    writer.empty('FRBRname', { value: d.title })
  })
  level('FRBRExpression', expression, d.effective ?? date, 'effective', () =>
    writer.empty('FRBRlanguage', { language: 'zho' }),
  )
  level('FRBRManifestation', `${expression}/main.xml`, on, 'exported', () =>
    writer.empty('FRBRformat', { value: 'application/akn+xml' }),
  )
  writer.close('identification')
  if (d.posted !== null)
    writer.empty('publication', { date: d.posted, name: 'website', showAs: d.source.name.split(/[\\/]/u).at(-1) ?? '' })
  const events: [CivilDate | null, string, string][] = [
    [d.issued, 'generation', 'issued'],
    [d.effective, 'amendment', 'effective'],
    [d.expires, 'repeal', 'expires'],
  ]
  const dated = events.filter((e): e is [CivilDate, string, string] => e[0] !== null)
  if (dated.length > 0) {
    writer.open('lifecycle', { source: '#pengce' })
    for (const [when, type, id] of dated)
      writer.empty('eventRef', { date: when, type, source: '#issuer', eId: `event_${id}` })
    writer.close('lifecycle')
  }
  writer.open('references', { source: '#pengce' })
  for (const [i, r] of d.repeals.entries())
    writer.empty('activeRef', {
      eId: `ref_${i + 1}`,
      href: `/akn/cn/act/${encodeURIComponent(r.number ?? r.title ?? '')}`,
      showAs: repealText(r),
    })
  writer.empty('TLCOrganization', {
    eId: 'issuer',
    href: '/akn/ontology/organization/cn/issuer',
    showAs: d.issuer ?? '',
  })
  writer.empty('TLCOrganization', { eId: 'pengce', href: '/akn/ontology/organization/pengce', showAs: 'Pengce' })
  writer.close('references')
  writer.close('meta')
}

function writeNode(writer: XmlWriter, node: TreeNode, above: string) {
  const { marker } = node
  const [element, short] = marker === undefined ? ['hcontainer', 'annex'] : ELEMENTS[marker.rank]
  const number = marker === undefined ? (/\d+/u.exec(node.label)?.[0] ?? '1') : String(marker.number)
  const eId = writer.unique(`${above}${short}_${number}`)
  writer.open(element, { ...(element === 'hcontainer' ? { name: 'annex' } : {}), eId, wId: node.key })
  writer.leaf('num', {}, signText(node))
  const heading = node.heading?.text
  const sign = heading === undefined ? undefined : markerOf(heading)
  if (heading !== undefined) writer.leaf('heading', {}, heading.slice(sign?.length ?? 0).trim() || node.label)
  let count = 0
  for (const child of node.children) {
    if (isNode(child)) writeNode(writer, child, `${eId}__`)
    else writeParagraph(writer, child, writer.unique(`${eId}__para_${++count}`))
  }
  if (node.children.length === 0) writeContent(writer, '')
  writer.close(element)
}

/** The number of a heading as it stands in the text: 一、, （二）, 第三条. */
function signText(node: TreeNode): string {
  const first = node.children.find((c): c is TreeParagraph => !isNode(c))?.provision.text
  for (const text of [node.heading?.text, first]) {
    const sign = text === undefined ? undefined : markerOf(text)
    if (text !== undefined && sign !== undefined && sign.label === node.label) return text.slice(0, sign.length).trim()
  }
  return node.label
}

function writeParagraph(writer: XmlWriter, paragraph: TreeParagraph, eId: string) {
  writer.open('paragraph', { eId, wId: paragraph.provision.locator })
  writeWithItems(writer, withoutSign(paragraph.provision), paragraph.items, eId)
  writer.close('paragraph')
}

function writeItem(writer: XmlWriter, item: TreeParagraph, eId: string) {
  const sign = markerOf(item.provision.text)
  writer.open('point', { eId, wId: item.provision.locator })
  if (sign !== undefined) writer.leaf('num', {}, item.provision.text.slice(0, sign.length).trim())
  writeWithItems(writer, item.provision.text.slice(sign?.length ?? 0), item.items, eId)
  writer.close('point')
}

function writeWithItems(writer: XmlWriter, text: string, items: readonly TreeParagraph[], eId: string) {
  if (items.length === 0) return writeContent(writer, text)
  writer.open('intro', { eId: `${eId}__intro` })
  writer.leaf('p', { eId: `${eId}__intro__p_1` }, text)
  writer.close('intro')
  for (const [i, item] of items.entries()) writeItem(writer, item, writer.unique(`${eId}__point_${i + 1}`))
}

/** A paragraph that opens its heading repeats the heading's number in the text; the element already has it. */
const withoutSign = (p: Provision): string => {
  const sign = markerOf(p.text)
  return sign !== undefined && sign.label === p.path.at(-1) ? p.text.slice(sign.length) : p.text
}

function writeContent(writer: XmlWriter, text: string) {
  writer.open('content', {})
  writer.leaf('p', {}, text)
  writer.close('content')
}
