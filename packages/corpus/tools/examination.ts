import {
  akomaNtosoOf,
  corpusProblemText,
  defectText,
  isComplete,
  markdownOf,
  readFigures,
  readSource,
  referencesOf,
  resolveLocator,
  sourceCoverageOf,
  textOfBytes,
  unreadDigits,
} from '../src/index.ts'

/** What reading a spoiled file came to. */
export type Examined =
  | {
      readonly outcome: 'read' | 'refused'
      readonly documents: number
      readonly unplaced: number
      readonly defects: number
    }
  | { readonly outcome: 'wrong'; readonly what: string }

const wrong = (what: string): Examined => ({ outcome: 'wrong', what })

/** Reads bytes as a file and looks whether everything that must hold, holds: see K23. A fault that throws is not caught. */
export async function examine(bytes: Uint8Array): Promise<Examined> {
  const source = await textOfBytes(bytes, 'copy')
  if (!source.ok) return corpusProblemText(source.problem, 'zh').length > 5 ? refused : wrong('a problem without words')
  const reading = readSource(source.value, [])
  if (!reading.ok)
    return corpusProblemText(reading.problem, 'en').length > 5 ? refused : wrong('a problem without words')
  const { documents, residue } = reading.value
  if (!isComplete(sourceCoverageOf(source.value, reading.value))) return wrong('characters not accounted for')
  for (const d of documents) {
    const locators = d.provisions.map((p) => p.locator)
    if (new Set(locators).size !== locators.length) return wrong('a locator given twice')
    for (const p of d.provisions.slice(0, 40)) {
      const found = resolveLocator(p.locator, locators)
      if (!found.ok || found.value.locators[0] !== p.locator) return wrong(`${p.locator} does not resolve`)
      if (unreadDigits(p.text, readFigures(p.text)).length > 0) return wrong(`a digit left unread in ${p.locator}`)
    }
    for (const x of d.defects) if (defectText(x, 'zh').length < 5) return wrong('a defect without words')
    if (akomaNtosoOf(d, '2031-01-01').length === 0 || markdownOf(d).length === 0) return wrong('an empty export')
  }
  referencesOf(documents)
  return {
    outcome: 'read',
    documents: documents.length,
    unplaced: residue.filter((r) => r.kind === 'unplaced').length,
    defects: documents.reduce((n, d) => n + d.defects.length, 0),
  }
}
const refused: Examined = { outcome: 'refused', documents: 0, unplaced: 0, defects: 0 }
