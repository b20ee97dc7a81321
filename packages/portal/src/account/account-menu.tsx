import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import { Go } from '../shell/go.tsx'
import { type SignedIn, useSession, useSessionChange } from '../wire/session.ts'
import { useLanguage } from '../words/language.tsx'
import { homeOf, signInFrom } from './homes.ts'
import './account.css'

/** Who is signed in, at the end of the header: their role, for whom they work, sessions, and the way out. */
export function AccountMenu() {
  const { t } = useLanguage()
  const { pathname, search } = useLocation()
  const { data } = useSession()
  const here = pathname.replace(/^\/en(?=\/|$)/u, '') + search
  // Until it is known who that is, the room of the way in is kept: what stands beside it does not move.
  if (data === undefined)
    return (
      <span className="account-in account-awaited" aria-hidden="true">
        {t.account.menu.signIn}
      </span>
    )
  if (!data.signedIn)
    return (
      <Go to={here.startsWith('/sign-in') ? '/sign-in' : signInFrom(pathname + search)} className="account-in">
        {t.account.menu.signIn}
      </Go>
    )
  return <Menu who={data} key={pathname} />
}

function Menu({ who }: { readonly who: SignedIn }) {
  const { t } = useLanguage()
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!open) return
    const away = (e: Event) => {
      if (e.target instanceof Node && !box.current?.contains(e.target)) setOpen(false)
    }
    const onEscape = (e: KeyboardEvent) => {
      if (e.key !== 'Escape') return
      setOpen(false)
      button.current?.focus()
    }
    document.addEventListener('pointerdown', away)
    document.addEventListener('focusin', away)
    document.addEventListener('keydown', onEscape)
    return () => {
      document.removeEventListener('pointerdown', away)
      document.removeEventListener('focusin', away)
      document.removeEventListener('keydown', onEscape)
    }
  }, [open])
  return (
    <div className="account" ref={box}>
      <button
        type="button"
        className="account-button"
        ref={button}
        aria-expanded={open}
        aria-label={t.account.menu.label(who.name)}
        onClick={() => setOpen(!open)}
      >
        <span className="account-name">{who.name}</span>
        <span aria-hidden="true" className="account-mark" />
      </button>
      {open ? <Inside who={who} /> : null}
    </div>
  )
}

function Inside({ who }: { readonly who: SignedIn }) {
  const { t } = useLanguage()
  const words = t.account.menu
  const choose = useSessionChange<{ readonly party: string }>(() => '/v1/session/party')
  const leave = useSessionChange<void>(() => '/v1/session', 'DELETE')
  return (
    <div className="account-inside">
      <p className="account-who">
        <b>{who.name}</b>
        <span>{[who.roleTitle, who.officeTitle].filter(Boolean).join(' · ')}</span>
      </p>
      {who.parties.length > 1 ? (
        <fieldset className="account-parties">
          <legend>{words.for}</legend>
          {who.parties.map((p) => (
            <label key={p.id}>
              <input
                type="radio"
                name="party"
                checked={p.id === who.party}
                disabled={choose.isPending}
                onChange={() => choose.mutate({ party: p.id })}
              />
              <span>
                {p.name}
                <small>{words[p.standing]}</small>
              </span>
            </label>
          ))}
        </fieldset>
      ) : null}
      <ul>
        <li>
          <Go to={homeOf[who.role]}>{t.account.homes[who.role]}</Go>
        </li>
        <li>
          <Go to="/account">{words.settings}</Go>
        </li>
        {who.demo ? (
          <li>
            <Go to="/sign-in">{t.account.demoSwitch}</Go>
          </li>
        ) : null}
        <li>
          <button type="button" onClick={() => leave.mutate()} disabled={leave.isPending}>
            {words.signOut}
          </button>
        </li>
      </ul>
    </div>
  )
}
