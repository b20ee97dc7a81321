import type { SourceReading } from './document.ts'
import type { ResidueKind } from './residue.ts'
import { isBlank, type SourceText, type Span } from './source-text.ts'

/** The account of every character of a source: in one provision, in named residue, or white space between them. */
export interface Coverage {
  readonly characters: number
  readonly inProvisions: number
  readonly inResidue: Readonly<Partial<Record<ResidueKind, number>>>
  /** Stretches that belong to nothing. Empty when the account closes. */
  readonly gaps: readonly Span[]
  /** Stretches that belong to two things. Empty when the account closes. */
  readonly overlaps: readonly Span[]
}

/** Proves that every character of a source lies in exactly one provision or in named residue. */
export function coverageOf(source: SourceText, reading: SourceReading): Coverage {
  const stretches: (Span & { kind: ResidueKind | 'provision' })[] = []
  for (const document of reading.documents)
    for (const provisions of [document.provisions, ...document.duplicates.map((d) => d.provisions)])
      for (const p of provisions) for (const s of p.segments) stretches.push({ ...s, kind: 'provision' })
  for (const r of reading.residue) stretches.push({ start: r.start, end: r.end, kind: r.kind })
  stretches.sort((a, b) => a.start - b.start || a.end - b.end)
  const inResidue: Partial<Record<ResidueKind, number>> = {}
  const gaps: Span[] = []
  const overlaps: Span[] = []
  let inProvisions = 0
  let at = 0
  const between = (start: number, end: number) => {
    if (end <= start) return
    if (isBlank(source.text, start, end)) inResidue.space = (inResidue.space ?? 0) + end - start
    else gaps.push({ start, end })
  }
  for (const s of stretches) {
    if (s.start < at) overlaps.push({ start: s.start, end: Math.min(at, s.end) })
    between(at, s.start)
    const size = s.end - Math.max(at, s.start)
    if (size > 0) {
      if (s.kind === 'provision') inProvisions += size
      else inResidue[s.kind] = (inResidue[s.kind] ?? 0) + size
    }
    at = Math.max(at, s.end)
  }
  between(at, source.text.length)
  return { characters: source.text.length, inProvisions, inResidue, gaps, overlaps }
}

/** True when the account closes. */
export const isComplete = (coverage: Coverage): boolean => coverage.gaps.length === 0 && coverage.overlaps.length === 0
