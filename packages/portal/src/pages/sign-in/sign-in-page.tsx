import { useNavigate } from 'react-router'
import { homeOf, returnIn } from '../../account/homes.ts'
import { Failed } from '../../shell/failed.tsx'
import { Page, Waiting } from '../../shell/page.tsx'
import { type SignedIn, useSession, type Ways } from '../../wire/session.ts'
import { useSpeech } from '../../words/speech.ts'
import { DemoRoles } from './demo-roles.tsx'
import { SecondFactor } from './second-factor.tsx'
import './sign-in.css'

/** Where one says who one is, and from where one goes back to what one was doing. */
export default function SignInPage() {
  const { t } = useSpeech()
  const { data, error, refetch } = useSession()
  const words = t.account.signIn
  if (error !== null && data === undefined)
    return (
      <Page title={words.title}>
        <Failed failure={error} again={() => void refetch()} />
      </Page>
    )
  if (data === undefined)
    return (
      <Page title={words.title}>
        <Waiting />
      </Page>
    )
  if (data.signedIn && data.secondFactor === 'required') return <SecondFactor enrolled={data.enrolled} />
  return (
    <Page title={words.title} lead={words.lead} className="sign-in">
      <Refused />
      {data.signedIn ? <Done who={data} /> : null}
      <HowTo ways={data.ways} role={data.signedIn && data.demo ? data.name : null} />
    </Page>
  )
}

/** What the provider, or its answer, was refused for. */
function Refused() {
  const { t } = useSpeech()
  const why = new URLSearchParams(window.location.search).get('refused')
  if (why === null) return null
  return (
    <section className="notice notice-bad" role="alert">
      <h2>{t.account.signIn.failed}</h2>
      <p>{t.account.refused[why === 'disabled' ? 'disabled' : why === 'away' ? 'away' : 'other']}</p>
    </section>
  )
}

function Done({ who }: { readonly who: SignedIn }) {
  const { t, at } = useSpeech()
  const go = useNavigate()
  const back = returnIn(window.location.search)
  return (
    <section className="card sign-in-done">
      <p>
        <b>{t.account.signIn.done}</b> {who.name}
      </p>
      <button type="button" className="button-main" onClick={() => void go(back ?? at(homeOf[who.role]))}>
        {t.account.signIn.go}
      </button>
    </section>
  )
}

function HowTo({ ways, role }: { readonly ways: Ways; readonly role: string | null }) {
  const { t, language } = useSpeech()
  const words = t.account.signIn
  if (ways.setUp !== null)
    return (
      <section className="notice notice-warn">
        <h2>{words.none}</h2>
        <p>{ways.setUp}</p>
      </section>
    )
  const back = returnIn(window.location.search) ?? ''
  return (
    <>
      {ways.oidc ? (
        <section className="sign-in-provider">
          <a className="button-main" href={`/v1/session/oidc?lang=${language}&return=${encodeURIComponent(back)}`}>
            {words.provider}
          </a>
          <p className="soft">{words.providerWords}</p>
        </section>
      ) : null}
      {ways.demo === null ? null : <DemoRoles roles={ways.demo} current={role} />}
    </>
  )
}
