import { Suspense, useEffect, useRef } from 'react'
import { Link, Outlet, useLocation } from 'react-router'
import { AccountMenu } from '../account/account-menu.tsx'
import { homeOf, partOf } from '../account/homes.ts'
import { SessionBars } from '../account/session-bars.tsx'
import { useSession } from '../wire/session.ts'
import { useLanguage } from '../words/language.tsx'
import { Go, GoNav } from './go.tsx'
import { OfflineBar } from './offline-bar.tsx'
import { PageWaiting } from './page.tsx'
import { Safely } from './safely.tsx'
import './shell.css'

/** What stands around every page: skip link, navigation, language, the one `main`, and where the words come from. */
export function Shell() {
  const { t, language, elsewhere } = useLanguage()
  const { pathname } = useLocation()
  const session = useSession().data
  const moved = useRef(false)
  useEffect(() => {
    document.documentElement.lang = t.htmlLang
  }, [t])
  // A new page begins at its top with its heading in focus; the first one is left to the browser.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is what changes
  useEffect(() => {
    if (moved.current) {
      window.scrollTo(0, 0)
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
    }
    moved.current = true
  }, [pathname])
  return (
    <div className="shell">
      <a className="shell-skip" href="#main">
        {t.skip}
      </a>
      <header className="shell-header">
        <div className="shell-row">
          <Go to="/" className="shell-brand">
            <span className="shell-seal" aria-hidden="true">
              策
            </span>
            {t.brand}
          </Go>
          <nav className="shell-nav" aria-label={t.nav.label}>
            <GoNav to="/ask">{t.nav.ask}</GoNav>
            <GoNav to="/measures">{t.nav.measures}</GoNav>
            <GoNav to="/policies">{t.nav.policies}</GoNav>
            <GoNav to="/plans">{t.nav.plans}</GoNav>
            {session?.signedIn === true ? (
              <GoNav to={homeOf[session.role]} also={partOf[session.role]}>
                {t.account.homes[session.role]}
              </GoNav>
            ) : null}
          </nav>
          <Link
            className="shell-language"
            to={elsewhere}
            lang={language === 'zh' ? 'en' : 'zh'}
            aria-label={t.nav.otherLabel}
          >
            {t.nav.other}
          </Link>
          <AccountMenu />
        </div>
      </header>
      <OfflineBar />
      <SessionBars />
      <main id="main" className="shell-main" tabIndex={-1}>
        <Safely key={pathname}>
          <Suspense fallback={<PageWaiting />}>
            <Outlet />
          </Suspense>
        </Safely>
      </main>
      <footer className="shell-footer">
        <div className="shell-row">
          <p>{t.footer.words}</p>
          <a href={`/docs?lang=${language}`}>{t.footer.api}</a>
        </div>
      </footer>
    </div>
  )
}
