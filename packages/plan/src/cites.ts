import { type Citation, type Text, text, type Words } from '@pengce/language'

/** One provision, or several of which the first is the main one. */
export type Cites = Citation | readonly [Citation, ...Citation[]]

export const citesOf = (cites: Cites | undefined): readonly Citation[] => (cites === undefined ? [] : [cites].flat())

/** A term of the text and how it is read. */
export type Readings = Readonly<Record<string, Words>>

export const readingsOf = (readings: Readings | undefined): Readonly<Record<string, Text>> =>
  Object.fromEntries(Object.entries(readings ?? {}).map(([term, words]) => [term, text(words)]))
