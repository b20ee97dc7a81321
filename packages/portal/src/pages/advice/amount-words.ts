import type { Ends } from '../../wire/report.ts'
import { moneyText } from '../../words/money.ts'
import type { PageSpeech } from '../../words/speech.ts'

/** What something comes to: a sum, a ceiling or a range. Nothing that is not known is called nothing. */
export function amountWords(
  { low, high, inKind }: Ends & { readonly inKind: boolean },
  { t, language }: Pick<PageSpeech, 't' | 'language'>,
): string {
  const { amount } = t.advice
  const money = (fen: number) => moneyText(fen, language).text
  if (inKind) return amount.inKind
  if (high === null) return low === 0 ? amount.open : amount.from(money(low))
  if (low === high) return money(high)
  return low === 0 ? amount.upTo(money(high)) : amount.between(money(low), money(high))
}
