import { useLanguage } from '../words/language.tsx'
import { marks, type Standing } from './standing.ts'
import './verdict.css'

/** A verdict: its word, its mark and its colour together. */
export function Verdict({ standing }: { readonly standing: Standing }) {
  const { t } = useLanguage()
  return (
    <span className={`verdict verdict-${standing}`}>
      <Mark standing={standing} />
      {t.verdict[standing]}
    </span>
  )
}

/** The mark alone, where the word stands beside it. */
export const Mark = ({ standing }: { readonly standing: Standing }) => (
  <span className={`mark mark-${standing}`} aria-hidden="true">
    {marks[standing]}
  </span>
)
