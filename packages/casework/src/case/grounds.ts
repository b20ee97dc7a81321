import type { Text } from '@pengce/language'
import type { Answer } from './answer.ts'

/** The grounds that an official wrote with an answer (`note.lines`), one line each, in one language or both; blank ones are none. */
export const groundsIn = ({ lines }: Answer['note']): readonly Text[] =>
  Array.isArray(lines)
    ? lines
        .flatMap((line: unknown): Text[] =>
          typeof line === 'string' ? [{ zh: line, en: line }] : isText(line) ? [line] : [],
        )
        .filter(({ zh, en }) => zh.trim() !== '' || en.trim() !== '')
    : []

const isText = (value: unknown): value is Text =>
  typeof value === 'object' &&
  value !== null &&
  'zh' in value &&
  'en' in value &&
  typeof value.zh === 'string' &&
  typeof value.en === 'string'
