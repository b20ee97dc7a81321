import { lazy, Suspense, useSyncExternalStore } from 'react'
import { wantsToBeTold } from '../../applicant/visits.ts'
import { Page } from '../../shell/page.tsx'
import { useLanguage } from '../../words/language.tsx'
import { Doors } from './doors.tsx'
import { PoliciesNow } from './policies-now.tsx'
import { Search } from './search.tsx'
import './home.css'

const AlertBar = lazy(() => import('../advice/alert-bar.tsx'))

const never = () => () => {}

/** The first page: one search field, three doors, what is in force. */
export function HomePage() {
  const { t } = useLanguage()
  const told = useSyncExternalStore(never, wantsToBeTold, () => false)
  return (
    <Page title={t.home.title} lead={t.home.lead} className="home">
      {told ? (
        <Suspense fallback={null}>
          <AlertBar />
        </Suspense>
      ) : null}
      <Search />
      <Doors />
      <PoliciesNow />
    </Page>
  )
}
