import { useLocation } from 'react-router'
import { Go } from '../shell/go.tsx'
import { useLostSession, useSession } from '../wire/session.ts'
import { useLanguage } from '../words/language.tsx'
import { signInFrom } from './homes.ts'

/** Above every page: that this is a demonstration, and that a session has ended while somebody worked. */
export function SessionBars() {
  const { t, at } = useLanguage()
  const { pathname, search } = useLocation()
  const { data } = useSession()
  const lost = useLostSession()
  return (
    <>
      {data !== undefined && data.ways.demo !== null ? <Demonstration /> : null}
      <div role="status">
        {lost ? (
          <p className="account-lost">
            {t.account.lost.words}{' '}
            <a href={at(signInFrom(pathname + search))} target="_blank" rel="noreferrer">
              {t.account.lost.again}
            </a>
          </p>
        ) : null}
      </div>
    </>
  )
}

function Demonstration() {
  const { t } = useLanguage()
  return (
    <aside aria-label={t.account.demoLabel}>
      <p className="account-demo">
        {t.account.demo} <Go to="/sign-in">{t.account.demoTake}</Go>
      </p>
    </aside>
  )
}
