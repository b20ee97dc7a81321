import type { TypedProblem } from '../../applicant/typed.ts'
import type { Language } from '../../words/language.tsx'
import { moneyText } from '../../words/money.ts'
import type { PageTexts } from '../../words/zh/pages.ts'

/** What to do about what was typed. */
export function problemText(
  problem: TypedProblem | 'empty',
  { unit }: { readonly unit: string | null },
  t: PageTexts,
  language: Language,
): string {
  if (problem === 'empty') return t.ask.typed.empty
  switch (problem.code) {
    case 'too-many-decimals':
      return t.ask.typed.decimals(problem.most)
    case 'too-small':
      return t.ask.typed['too-small'](
        unit === 'money' ? moneyText(problem.least, language).text : String(problem.least),
      )
    default:
      return t.ask.typed[problem.code]
  }
}
