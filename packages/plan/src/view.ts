import type { Citation, Language, Office, Text } from '@pengce/language'
import type { CivilDate } from '@pengce/values'
import type { Indicator } from './indicator.ts'
import type { Level } from './level.ts'
import { levelText, numberOf } from './level-text.ts'
import type { Observation } from './observation.ts'

/** A name with the id behind it. */
export interface Named {
  readonly id: string
  readonly title: string
}
/** A figure as anyone may see it: in words, as a number of the unit, and where it comes from; not who entered it. */
export interface FigureView {
  readonly id: string
  readonly on: CivilDate
  readonly text: string
  /** In yuan, in percent, or in the unit; of a ratio the first over the second. */
  readonly number: number
  readonly parts: number
  readonly to: number
  readonly source: string
  readonly entered: CivilDate
  readonly corrects: string | null
}

export const namedOffice =
  (language: Language) =>
  ({ id, title }: Office): Named => ({ id, title: title[language] })

export const figureView = (o: Observation, indicator: Indicator | null, language: Language): FigureView => ({
  id: o.id,
  on: o.on,
  ...levelView(o.level, indicator, language),
  source: o.source,
  entered: o.entered,
  corrects: o.corrects,
})

/** A level in words and as a number; of a thing without an indicator, done or not. */
export const levelView = (level: Level, indicator: Indicator | null, language: Language) => ({
  text: indicator === null ? doneText(level, language) : levelText(indicator, level, language),
  number: indicator === null ? level.parts : numberOf(indicator, level),
  parts: level.parts,
  to: level.to,
})

const doneText = ({ parts }: Level, language: Language): string =>
  language === 'zh' ? (parts > 0 ? '完成' : '未完成') : parts > 0 ? 'done' : 'not done'

/** Readings as a list: the term and how it is read. */
export const readingViews = (readings: Readonly<Record<string, Text>>, language: Language) =>
  Object.entries(readings).map(([term, text]) => ({ term, text: text[language] }))

export const citationViews = (cites: readonly Citation[]): readonly Citation[] => cites.map((c) => ({ ...c }))
