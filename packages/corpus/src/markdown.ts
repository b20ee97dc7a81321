import type { CorpusDocument } from './document.ts'
import type { Provision } from './provision.ts'
import { repealText } from './validity.ts'

/** A document as Markdown: its data in a table, headings by depth, each provision with its locator. */
export function markdownOf(document: CorpusDocument): string {
  const facts: [string, string | null][] = [
    ['文号', document.number],
    ['发文机关', document.issuer],
    ['成文日期', document.issued],
    ['发布日期', document.posted],
    ['施行日期', document.effective],
    ['失效日期', document.expires],
    ['废止', document.repeals.map(repealText).join('；') || null],
  ]
  const known = facts.filter(([, value]) => value !== null)
  const lines = [`# ${plain(document.title || document.id)}`, '', `| 项目 | ${plain(document.id)} |`, '|---|---|']
  for (const [name, value] of known) lines.push(`| ${name} | ${plain(value ?? '')} |`)
  lines.push('')
  for (const p of document.provisions) lines.push(lineOf(p), '')
  return `${lines
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trimEnd()}\n`
}

function lineOf(p: Provision): string {
  const text = plain(p.text.replace(/\s*\n\s*/gu, ' '))
  if (p.kind === 'heading') return `${'#'.repeat(Math.min(6, p.path.length + 1))} ${text}`
  if (p.kind === 'item') return `- ${text} \`${p.locator}\``
  return `${text} \`${p.locator}\``
}

/** Signs that Markdown would take for its own. */
const plain = (text: string): string => text.replace(/([\\`*_{}[\]<>#|])/gu, '\\$1').replace(/^(\d+)\.(?=\s)/u, '$1\\.')
