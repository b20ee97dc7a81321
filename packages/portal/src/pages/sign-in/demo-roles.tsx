import { useNavigate } from 'react-router'
import { homeOf, returnIn } from '../../account/homes.ts'
import { Failed } from '../../shell/failed.tsx'
import { useSessionChange, type Ways } from '../../wire/session.ts'
import { useSpeech } from '../../words/speech.ts'

type Role = NonNullable<Ways['demo']>[number]

/** The roles of the demonstration: one click, and one is it. */
export function DemoRoles({ roles, current }: { readonly roles: readonly Role[]; readonly current: string | null }) {
  const { t, at } = useSpeech()
  const go = useNavigate()
  const words = t.account.signIn
  const take = useSessionChange<{ readonly as: string }>(() => '/v1/session/demo')
  const choose = (as: string) =>
    take.mutate(
      { as },
      {
        onSuccess: (session) => {
          const back = returnIn(window.location.search)
          if (session.signedIn) void go(back ?? at(homeOf[session.role]))
        },
      },
    )
  return (
    <section className="sign-in-demo">
      <h2>{words.demoTitle}</h2>
      <p className="soft">{words.demoLead}</p>
      {take.error === null ? null : <Failed failure={take.error} />}
      {GROUPS.map(({ name, has }) => (
        <section key={name} aria-labelledby={`roles-${name}`}>
          <h3 id={`roles-${name}`}>{words.groups[name]}</h3>
          <ul className="sign-in-roles">
            {roles
              .filter((r) => has(r.id))
              .map((r) => (
                <li key={r.id}>
                  <button type="button" disabled={take.isPending} onClick={() => choose(r.id)} data-role={r.id}>
                    <b>{r.title}</b>
                    <span>{r.describes}</span>
                    {r.title === current ? <small>{words.current}</small> : null}
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

const APPLY = new Set(['enterprise', 'person', 'adviser'])
const OVERSEE = new Set(['supervisor', 'analyst', 'analyst-2', 'administrator'])
const GROUPS = [
  { name: 'apply', has: (id: string) => APPLY.has(id) },
  { name: 'decide', has: (id: string) => !APPLY.has(id) && !OVERSEE.has(id) },
  { name: 'oversee', has: (id: string) => OVERSEE.has(id) },
] as const
