import { useLanguage } from '../words/language.tsx'
import { moneyText } from '../words/money.ts'
import './money.css'

/** Whole fen, read short; the exact figure on hover and in print where the short form rounds. */
export function Money({ fen }: { readonly fen: number }) {
  const { language } = useLanguage()
  const { text, exact } = moneyText(fen, language)
  return (
    <span className="money" title={exact === text ? undefined : exact}>
      {text}
      {text.includes('约') ? <span className="money-exact"> ({exact})</span> : null}
    </span>
  )
}
