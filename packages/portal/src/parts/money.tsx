import { useLanguage } from '../words/language.tsx'
import { moneyText, rangeText } from '../words/money.ts'
import './money.css'

/** Whole fen, read short; the exact figure on hover and in print where the short form rounds. */
export function Money({ fen }: { readonly fen: number }) {
  const { language } = useLanguage()
  return <Exactly {...moneyText(fen, language)} />
}

/** A range of whole fen; says so when nothing is known of it. */
export function MoneyRange({ low, high }: { readonly low: number; readonly high: number | null }) {
  const { language, t } = useLanguage()
  const words = rangeText({ low, high }, language)
  return words === undefined ? <span>{t.notYetKnown}</span> : <Exactly {...words} />
}

const Exactly = ({ text, exact }: { readonly text: string; readonly exact: string }) => (
  <span className="money" title={exact === text ? undefined : exact}>
    {text}
    {text.includes('约') ? <span className="money-exact"> ({exact})</span> : null}
  </span>
)
