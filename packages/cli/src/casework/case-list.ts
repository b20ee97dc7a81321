import { isCivilDate } from '@pengce/values'
import { asRecord } from './facts-file.ts'

/** A case as another system brings it, under the key by which that knows it. */
export interface ListedCase {
  readonly key: string
  readonly procedure: string
  readonly applicant: string
  /** The day on which it was handed in; said, so that the same case reads the same on every day. */
  readonly on: string
  readonly district: string | null
  readonly facts: Readonly<Record<string, unknown>>
  readonly assigned: Readonly<Record<string, string>>
  readonly note: readonly string[]
}
const FIELDS = ['key', 'procedure', 'applicant', 'on', 'district', 'facts', 'assigned', 'note'] as const

/** Reads a case of a list, or names the field that is missing, wrong or unknown. */
export function listedCase(value: unknown): ListedCase | { readonly field: string } {
  const given = asRecord(value)
  if (given === null) return { field: 'key' }
  const unknown = Object.keys(given).find((name) => !FIELDS.some((f) => f === name))
  if (unknown !== undefined) return { field: unknown.slice(0, 40) }
  const { key, procedure, applicant, on, district = null, note = [] } = given
  const [facts, assigned] = [asRecord(given.facts ?? {}), asRecord(given.assigned ?? {})]
  if (typeof key !== 'string' || key.trim() === '') return { field: 'key' }
  if (!isText(procedure)) return { field: 'procedure' }
  if (!isText(applicant)) return { field: 'applicant' }
  if (!isText(on) || !isCivilDate(on)) return { field: 'on' }
  if (district !== null && !isText(district)) return { field: 'district' }
  if (facts === null) return { field: 'facts' }
  if (assigned === null || !areTexts(assigned)) return { field: 'assigned' }
  const lines: readonly unknown[] = Array.isArray(note) ? note : [note]
  if (!lines.every(isText)) return { field: 'note' }
  return { key, procedure, applicant, on, district, facts, assigned, note: lines }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
const areTexts = (record: Readonly<Record<string, unknown>>): record is Readonly<Record<string, string>> =>
  Object.values(record).every(isText)
