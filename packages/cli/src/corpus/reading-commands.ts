import {
  type CorpusDocument,
  CorpusSearch,
  defectText,
  type Provision,
  referencesOf,
  repealText,
  resolveLocator,
  type SearchHit,
  sentencesOf,
  timelineOf,
} from '@pengce/corpus'
import type { Work } from './world.ts'

/** The data of a document in the names of lists and exports. */
export const listed = (work: Work, d: CorpusDocument) => ({
  id: d.id,
  title: d.title,
  number: d.number,
  issuer: d.issuer,
  issued: d.issued,
  posted: d.posted,
  effective: d.effective,
  expires: d.expires,
  repeals: d.repeals.map(repealText),
  startLine: d.startLine,
  endLine: d.endLine,
  duplicates: d.duplicates.map(({ startLine, endLine, differences }) => ({
    startLine,
    endLine,
    differences: differences.length,
  })),
  version: d.version,
  defects: d.defects.map((x) => ({ ...x, text: defectText(x, work.language) })),
})

/** `pengce corpus list`. */
export async function list(work: Work, show: { readonly defects: boolean }): Promise<void> {
  const corpus = await work.store.read()
  if (!corpus.ok) return work.fail([corpus.problem])
  const { documents } = corpus.value
  work.give(
    documents.map((d) => listed(work, d)),
    () =>
      documents.flatMap((d) => [
        [
          d.id.padEnd(14),
          `${d.effective ?? '?'} – ${d.expires ?? ''}`.padEnd(24),
          `${d.startLine}-${d.endLine}`.padEnd(11),
          `${d.title}${d.number === null ? '' : ` ${d.number}`}`,
        ].join(' '),
        ...(show.defects ? d.defects.map((x) => `    ${defectText(x, work.language)}`) : []),
      ]),
  )
}

/** `pengce corpus show DOCUMENT [LOCATOR]`: the data and outline of a document, or the words of a provision. */
export async function show(work: Work, words: readonly string[], version: string | undefined): Promise<void> {
  const [id = '', ...rest] = words.join(' ').trim().split(/\s+/u)
  const corpus = await work.store.read()
  if (!corpus.ok) return work.fail([corpus.problem])
  const current = corpus.value.documents.find((d) => d.id === id)
  if (current === undefined)
    return work.fail([{ code: 'unknown-document', at: id, known: corpus.value.documents.map((d) => d.id) }])
  let document = current
  if (version !== undefined) {
    const read = await work.store.version(id, version)
    if (!read.ok) return work.fail([read.problem])
    document = read.value
  }
  const locator = rest.join(' ')
  if (locator === '') return showDocument(work, document, corpus.value.documents)
  const found = resolveLocator(
    locator,
    document.provisions.map((p) => p.locator),
  )
  if (!found.ok) return work.fail([found.problem])
  const wanted = new Set(found.value.locators)
  const provisions = document.provisions.filter((p) => wanted.has(p.locator))
  const { sentence } = found.value
  const first = provisions[0]
  if (sentence !== undefined && first !== undefined) {
    const spans = sentencesOf(first.text)
    const span = spans[sentence - 1]
    if (span === undefined)
      return work.fail([{ code: 'unknown-sentence', at: `${id} ${first.locator}`, sentences: spans.length }])
    const text = first.text.slice(span.start, span.end)
    const at = `${first.locator} s${sentence}`
    return work.give({ document: id, locator: at, text, lines: first.lines }, () => [`${id} ${at}`, text])
  }
  work.give(
    provisions.map((p) => ({ document: id, locator: p.locator, kind: p.kind, text: p.text, lines: p.lines })),
    () => provisions.flatMap((p) => [`${id} ${p.locator}  ${lineNote(work, p)}`, p.text, '']),
  )
}

const lineNote = (work: Work, p: Provision): string =>
  work.say(`（原文第 ${p.lines.join('、')} 行）`, `(line ${p.lines.join(', ')} of the source)`)

function showDocument(work: Work, d: CorpusDocument, documents: readonly CorpusDocument[]): void {
  const timeline = timelineOf(d, documents)
  const references = referencesOf(documents).filter((r) => r.from === d.id || r.to === d.id)
  const outline = d.provisions.map((p) => ({ locator: p.locator, kind: p.kind, lines: p.lines }))
  work.give({ ...listed(work, d), timeline, references, outline }, () => [
    `${d.id}  ${d.title}${d.number === null ? '' : `  ${d.number}`}`,
    ...timeline.map((e) => `  ${e.date}  ${e.kind}${e.by === null ? '' : `  ${e.by} ${e.locator ?? ''}`}`),
    ...references.map((r) => `  ${r.from} ${r.locator}  ${r.kind}  ${r.to ?? r.number ?? `《${r.title ?? ''}》`}`),
    ...d.defects.map((x) => `  ! ${defectText(x, work.language)}`),
    ...d.provisions.map((p) => `  ${p.locator.padEnd(18)} ${p.text.replace(/\s+/gu, ' ').slice(0, 40)}`),
  ])
}

/** `pengce corpus search WORDS`. */
export async function search(work: Work, words: readonly string[], limit: number): Promise<void> {
  const corpus = await work.store.read()
  if (!corpus.ok) return work.fail([corpus.problem])
  const index = new CorpusSearch(corpus.value.documents)
  const started = performance.now()
  const hits = index.find(words.join(' '), limit)
  const milliseconds = Math.round((performance.now() - started) * 10) / 10
  work.give({ hits, milliseconds }, () =>
    hits.length === 0
      ? [work.say('没有找到；可换一个说法，或减少词语', 'nothing found; try other words, or fewer')]
      : hits.flatMap((h) => [
          `${h.document} ${h.locator}${h.exact ? '' : work.say('（近义）', ' (near)')}`,
          `  ${marked(h)}`,
        ]),
  )
}

/** The text around the first marks, the marks in brackets. */
function marked(hit: SearchHit): string {
  const first = hit.marks[0]
  if (first === undefined) return ''
  const from = Math.max(0, first.start - 24)
  const to = Math.min(hit.text.length, first.end + 60)
  let out = from > 0 ? '…' : ''
  let at = from
  for (const m of hit.marks.filter((m) => m.end <= to)) {
    out += `${hit.text.slice(at, m.start)}【${hit.text.slice(m.start, m.end)}】`
    at = m.end
  }
  return (out + hit.text.slice(at, to) + (to < hit.text.length ? '…' : '')).replace(/\s+/gu, ' ')
}
