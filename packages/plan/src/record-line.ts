import { isCivilDate } from '@pengce/values'
import type { Level } from './level.ts'
import type { Observation } from './observation.ts'

/** An observation as one line of the record, which is only ever added to. */
export const lineOf = (o: Observation): string =>
  JSON.stringify({
    id: o.id,
    of: o.of,
    member: o.member,
    on: o.on,
    level: [o.level.parts, o.level.to],
    source: o.source,
    by: o.by,
    entered: o.entered,
    note: o.note,
    corrects: o.corrects,
  })

/** Reads a record; a line that is not an observation is counted by its number, and the others stand. */
export function observationsIn(text: string): {
  readonly observations: readonly Observation[]
  readonly broken: readonly number[]
} {
  const observations: Observation[] = []
  const broken: number[] = []
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const read = observationOf(line)
    if (read === null) broken.push(i + 1)
    else observations.push(read)
  }
  return { observations, broken }
}

function observationOf(line: string): Observation | null {
  const read = parsed(line)
  if (typeof read !== 'object' || read === null) return null
  const o = new Map<string, unknown>(Object.entries(read))
  const words = (key: string): string | null => {
    const value = o.get(key)
    return typeof value === 'string' ? value : null
  }
  const [id, of, on, entered] = [words('id'), words('of'), words('on'), words('entered')]
  const level = levelIn(o.get('level'))
  if (id === null || of === null || level === null || on === null || entered === null) return null
  if (!isCivilDate(on) || !isCivilDate(entered)) return null
  return {
    id,
    of,
    member: words('member') ?? '',
    on,
    level,
    source: words('source') ?? '',
    by: words('by') ?? '',
    entered,
    note: words('note') ?? '',
    corrects: words('corrects'),
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

function levelIn(value: unknown): Level | null {
  if (!Array.isArray(value) || value.length !== 2) return null
  const [parts, to]: readonly unknown[] = value
  if (typeof parts !== 'number' || typeof to !== 'number') return null
  return Number.isSafeInteger(parts) && Number.isSafeInteger(to) && to > 0 ? { parts, to } : null
}
