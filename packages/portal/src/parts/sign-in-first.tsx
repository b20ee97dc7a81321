import { useLocation } from 'react-router'
import { signInFrom } from '../account/homes.ts'
import { GoMain } from '../shell/go.tsx'
import { useOwn } from '../words/own.ts'

/** The way to the page where one signs in, and back to this one. */
export function useSignInPath(): string {
  const { pathname, search } = useLocation()
  return signInFrom(pathname + search)
}

/** In place of what only somebody signed in sees. */
export function SignInFirst() {
  const { signIn } = useOwn().cases
  const path = useSignInPath()
  return (
    <section className="notice">
      <h2>{signIn.title}</h2>
      <p>{signIn.words}</p>
      <GoMain to={path}>{signIn.go}</GoMain>
    </section>
  )
}
