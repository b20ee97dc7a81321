import type { Language } from '@pengce/language'
import { type Report, report } from '../report.ts'
import type { Assessment } from '../result.ts'
import { type LineOptions, reportLines } from './lines.ts'

/** An explanation as lines of text, of a report or straight from an assessment. */
export const explanationText = (
  of: Report | Assessment,
  language: Language,
  options: LineOptions = {},
): readonly string[] => reportLines('headline' in of ? of : report(of, language), language, options)
