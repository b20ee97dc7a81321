import type { Language } from '@pengce/language'
import { factsOf } from '@pengce/language'
import { law } from '@pengce/policies'
import { claimsOf, placesOf, valueText } from '@pengce/population'
import { type ExitCode, exit, type Io } from '../io.ts'
import { checkedMeasures, mend } from '../usage.ts'

/** Lists what a change may set in a measure: its figures and days with their places, and its conditions. */
export async function figures(id: string, io: Io, language: Language): Promise<ExitCode> {
  const measure = law.measure(id)
  if (measure === undefined) return mend(checkedMeasures(law, 'measure', [id]), io, language)
  const labels = (facts: readonly { readonly label: { readonly zh: string; readonly en: string } }[]) =>
    [...new Set(facts.map((f) => f.label[language]))].slice(0, 3).join(language === 'zh' ? '、' : '; ')
  io.out(
    [
      `${measure.title[language]} 〔${measure.id}〕`,
      language === 'zh' ? '数和日期（place）' : 'Figures and days (place)',
      ...placesOf(measure).map((p) => `  ${p.id}  ${valueText(p.value, language)}  ${labels(p.around)}`),
      language === 'zh' ? '条件（drop）' : 'Conditions (drop)',
      ...claimsOf(measure).map((c, i) => `  ${i + 1}  ${c.name?.[language] ?? labels(factsOf(c).map((f) => f.fact))}`),
    ].join('\n'),
  )
  return exit.done
}
