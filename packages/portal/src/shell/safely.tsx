import { Component, type ReactNode } from 'react'
import { useLanguage } from '../words/language.tsx'
import { Page } from './page.tsx'

/** Catches a page that cannot be drawn, most often because a newer version of the site was just put in place. */
export class Safely extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false }
  static getDerivedStateFromError() {
    return { failed: true }
  }
  override render() {
    return this.state.failed ? <Broken /> : this.props.children
  }
}

function Broken() {
  const { t } = useLanguage()
  return (
    <Page title={t.failure.page} lead={t.failure.pageWords}>
      <p>
        <button type="button" className="button-main" onClick={() => window.location.reload()}>
          {t.failure.reload}
        </button>
      </p>
    </Page>
  )
}
