import { createHash } from 'node:crypto'
import { addDays } from '@pengce/values'
import type { FoundText } from './boundary.ts'
import { findTexts } from './boundary.ts'
import { defectsOf } from './defect-finder.ts'
import { describe } from './description.ts'
import { differenceOf } from './difference.ts'
import type { CorpusDocument, Duplicate, SourceReading } from './document.ts'
import { identify, overlapOf, type Prints, printsOf, printsOfLock } from './identity.ts'
import type { Lock } from './lock.ts'
import { digest, fingerprint, normalForm } from './normal-form.ts'
import { outlineOf } from './outline.ts'
import type { Result } from './problem.ts'
import { bad, good } from './problem.ts'
import type { Provision } from './provision.ts'
import type { Residue } from './residue.ts'
import type { SourceText } from './source-text.ts'
import { validityOf } from './validity.ts'

interface Draft {
  readonly found: FoundText
  readonly document: CorpusDocument
  readonly prints: Prints
}

/** What all texts of a source share. */
interface Setting {
  readonly source: SourceText
  readonly hash: string
  readonly city: string
  readonly residue: readonly Residue[]
  readonly known: readonly (readonly [id: string, prints: Prints])[]
}

/** Reads every document of a source. Locks give known documents their ids; others are named after their words. */
export function readSource(source: SourceText, locks: readonly Lock[]): Result<SourceReading> {
  const { texts, residue, city } = findTexts(source)
  const hash = createHash('sha256').update(source.text, 'utf8').digest('hex')
  const known = locks.map((lock) => [lock.document, printsOfLock(lock)] as const)
  const setting: Setting = { source, hash, city, residue, known }
  const drafts: Draft[] = []
  const unplaced: Residue[] = []
  for (const found of texts) {
    const provisions = outlineOf(found)
    if (!recognisable(found, provisions)) {
      for (const { start, end } of found.pieces) unplaced.push({ start, end, kind: 'unplaced' })
      continue
    }
    const draft = draftOf(setting, found, provisions)
    const twin = drafts.findIndex((d) => isCopy(d, draft))
    const first = drafts[twin]
    if (first === undefined) drafts.push(draft)
    else drafts[twin] = { ...first, document: withCopy(first.document, draft.document) }
  }
  if (drafts.length === 0) return bad({ code: 'no-document', at: source.name })
  const documents = drafts.map((d) => d.document)
  const settled = withRepeals(withYears(documents)).map((d, i) => {
    const found = drafts[i]?.found
    return found === undefined ? d : { ...d, defects: defectsOf(source, city, found, d, residue) }
  })
  return good({
    name: source.name,
    hash,
    documents: settled,
    residue: [...residue, ...unplaced].sort((a, b) => a.start - b.start),
  })
}

/** A text counts as a document when its head or its numbering shows that it is one. */
const recognisable = (found: FoundText, provisions: readonly Provision[]): boolean =>
  found.pieces.some((p) => p.part !== 'body' && p.part !== 'date' && p.part !== 'signature') ||
  provisions.filter((p) => p.path.length > 0).length >= 2

function draftOf(
  { source, hash, city, residue, known }: Setting,
  found: FoundText,
  provisions: readonly Provision[],
): Draft {
  const { start, end } = found.range
  const header = residue
    .filter((r) => r.kind === 'page-header' && r.start >= start && r.end <= end)
    .map((r) => source.text.slice(r.start, r.end))
    .join('\n')
  const about = describe(city, found, provisions, header)
  const validity = validityOf(provisions, about.title, about.issued)
  const prints = printsOf(provisions)
  const id =
    identify(prints, known) ??
    `text-${digest(`${about.title}${about.issued ?? ''}${provisions[0]?.text ?? ''}`).slice(0, 8)}`
  return {
    found,
    prints,
    document: {
      id,
      version: digest(provisions.map((p) => `${p.locator}${p.text}`).join('\n')).slice(0, 12),
      ...about,
      ...validity,
      startLine: found.startLine,
      endLine: found.endLine,
      source: { name: source.name, hash },
      defects: [],
      duplicates: [],
      provisions,
    },
  }
}

/** The same document again: its words are the same for the most part, and number and date of issue do not contradict. */
function isCopy({ document: first, prints }: Draft, { document: second, prints: others }: Draft): boolean {
  const contradicts = (a: string | null, b: string | null) => a !== null && b !== null && a !== b
  if (contradicts(first.number, second.number) || contradicts(first.issued, second.issued)) return false
  const sameTitle = first.title !== '' && normalForm(first.title) === normalForm(second.title)
  return overlapOf(prints, others) >= (sameTitle ? 0.4 : 0.7)
}

function withCopy(first: CorpusDocument, copy: CorpusDocument): CorpusDocument {
  const other = new Map(copy.provisions.map((p) => [p.locator, p.text]))
  const mine = new Map(first.provisions.map((p) => [p.locator, p.text]))
  const differences: Duplicate['differences'][number][] = []
  for (const p of first.provisions) {
    const text = other.get(p.locator)
    if (text === undefined) differences.push({ locator: p.locator, changes: [{ kind: 'removed', text: p.text }] })
    else if (fingerprint(text) !== fingerprint(p.text))
      differences.push({ locator: p.locator, changes: differenceOf(p.text, text) })
  }
  for (const p of copy.provisions)
    if (!mine.has(p.locator)) differences.push({ locator: p.locator, changes: [{ kind: 'added', text: p.text }] })
  const duplicate: Duplicate = {
    startLine: copy.startLine,
    endLine: copy.endLine,
    provisions: copy.provisions,
    differences,
  }
  return {
    ...first,
    number: first.number ?? copy.number,
    issued: first.issued ?? copy.issued,
    issuer: first.issuer ?? copy.issuer,
    effective: first.effective ?? copy.effective,
    expires: first.expires ?? copy.expires,
    duplicates: [...first.duplicates, duplicate],
  }
}

/** Two documents of one title are told apart by the year of issue. */
function withYears(documents: readonly CorpusDocument[]): CorpusDocument[] {
  return documents.map((d) => {
    const twins = documents.filter((o) => o.title === d.title && d.title !== '')
    return twins.length > 1 && d.issued !== null ? { ...d, title: `${d.title}（${d.issued.slice(0, 4)}）` } : d
  })
}

/** A document that another one ends, expires on the day before that one takes effect. */
export function withRepeals(documents: readonly CorpusDocument[]): CorpusDocument[] {
  return documents.map((d) => {
    for (const other of documents) {
      if (other === d || other.effective === null) continue
      const ends = other.repeals.some((r) => r.parts.length === 0 && r.number !== null && r.number === d.number)
      if (!ends) continue
      const last = addDays(other.effective, -1)
      if (d.expires === null || last < d.expires) return { ...d, expires: last, expiresFrom: 'repeal' as const }
    }
    return d
  })
}
