import { type ReactNode, useEffect } from 'react'
import { useLanguage } from '../words/language.tsx'

interface PageProps {
  readonly title: string
  /** One sentence under the heading. */
  readonly lead?: ReactNode
  /** A short line above the heading, such as what kind of thing this is. */
  readonly over?: ReactNode
  readonly className?: string
  readonly children: ReactNode
}

/** One page: its title in the window, its heading, its lead. */
export function Page({ title, lead, over, className = '', children }: PageProps) {
  const { t } = useLanguage()
  useEffect(() => {
    document.title = `${title} · ${t.brand}`
  }, [title, t])
  return (
    <div className={`page ${className}`}>
      <div className="page-head">
        {over === undefined ? null : <p className="page-over">{over}</p>}
        <h1 tabIndex={-1}>{title}</h1>
        {lead === undefined ? null : <p className="page-lead">{lead}</p>}
      </div>
      {children}
    </div>
  )
}

/** The shape of what is to come. It shows only after a moment, so that quick answers do not flicker. */
export function Waiting({ rows = 6 }: { readonly rows?: number }) {
  const { t } = useLanguage()
  return (
    <div className="waiting" role="status">
      <span className="only-read">{t.loading}</span>
      <div aria-hidden="true" className="skeleton">
        {Array.from({ length: rows }, (_, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines without content
          <span key={row} />
        ))}
      </div>
    </div>
  )
}

/** A whole page that is still on its way. */
export function PageWaiting() {
  const { t } = useLanguage()
  return (
    <div className="page">
      <h1 className="only-read" tabIndex={-1}>
        {t.loading}
      </h1>
      <Waiting rows={8} />
    </div>
  )
}
