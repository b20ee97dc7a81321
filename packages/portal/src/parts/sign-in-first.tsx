import { useLocation } from 'react-router'
import { homeOf, signInFrom } from '../account/homes.ts'
import { Go, GoMain } from '../shell/go.tsx'
import { useSession } from '../wire/session.ts'
import { useLanguage } from '../words/language.tsx'
import { useOwn } from '../words/own.ts'

/** The way to the page where one signs in, and back to this one. */
export function useSignInPath(): string {
  const { pathname, search } = useLocation()
  return signInFrom(pathname + search)
}

/** In place of what only an applicant or an agent who is signed in sees. */
export function SignInFirst() {
  const { t } = useLanguage()
  const { signIn } = useOwn().cases
  const path = useSignInPath()
  const session = useSession().data
  if (session?.signedIn === true)
    return (
      <section className="notice">
        <h2>{signIn.otherTitle(session.roleTitle)}</h2>
        <p>{signIn.other}</p>
        <div className="row">
          <GoMain to={homeOf[session.role]}>{t.account.homes[session.role]}</GoMain>
          <Go to={path}>{signIn.change}</Go>
        </div>
      </section>
    )
  return (
    <section className="notice">
      <h2>{signIn.title}</h2>
      <p>{signIn.words}</p>
      <GoMain to={path}>{signIn.go}</GoMain>
    </section>
  )
}
