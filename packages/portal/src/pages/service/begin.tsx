import { Button } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { toFile } from '../../applicant/applicant-file.ts'
import { useDraft } from '../../applicant/store.ts'
import { useSignInPath } from '../../parts/sign-in-first.tsx'
import { Failed } from '../../shell/failed.tsx'
import { Go, GoMain } from '../../shell/go.tsx'
import { type Draft, type SavedFile, useApplicant, useMine, useMyChange } from '../../wire/own.ts'
import type { Service } from '../../wire/service.ts'
import { useLanguage } from '../../words/language.tsx'
import { useOwn } from '../../words/own.ts'
import { knownFacts } from '../apply/known-facts.ts'
import { Pick } from '../measures/pick.tsx'
import '../measures/measures.css'

/** The way from a service to an application of one's own: begun with what is known already. */
export function Begin({ service }: { readonly service: Service }) {
  const { service: words, services } = useOwn()
  const { old } = services
  const { at } = useLanguage()
  const navigate = useNavigate()
  const path = useSignInPath()
  const { session, is } = useApplicant()
  const saved = useMine<{ readonly files: readonly SavedFile[] }>('/v1/my/applicants')
  const begin = useMyChange<Draft>()
  const { draft } = useDraft()
  const [chosen, setChosen] = useState<string | null>(null)
  const data = session.data
  if (data === undefined) return null
  if (!data.signedIn) {
    const offered = data.ways.demo !== null || data.ways.oidc
    return offered ? (
      <div className="row main-action no-print">
        <GoMain to={path}>{words.signIn}</GoMain>
        <Go to="/ask">{words.result}</Go>
      </div>
    ) : (
      <p className="soft">{words.closed}</p>
    )
  }
  if (is === null) return <p className="soft">{words.notApplicant}</p>
  // Whoever looked at the result of one of those they act for most likely applies for that one.
  const looked = is.parties.find((p) => p.name === draft.name)?.id
  const party = chosen ?? looked ?? is.party ?? is.parties[0]?.id ?? ''
  const file =
    saved.data?.files.find((f) => f.party === party)?.file ?? (is.parties.length === 1 ? toFile(draft) : null)
  const start = () =>
    begin.mutate(
      {
        method: 'POST',
        path: '/v1/drafts',
        value: { procedure: service.id, party, facts: knownFacts(file, service.facts) },
      },
      { onSuccess: (made) => void navigate(at(`/apply/${made.id}`)) },
    )
  return (
    <>
      {is.parties.length < 2 ? null : (
        <Pick label={words.pick} value={party} options={is.parties.map((p) => [p.id, p.name])} onChange={setChosen} />
      )}
      {service.inForce ? null : <p className="own-amber">{old}</p>}
      {service.begins === 'office' ? <p className="soft">{words.beginsElsewhere}</p> : null}
      <div className="main-action no-print">
        <Button type="primary" size="large" loading={begin.isPending} disabled={saved.isPending} onClick={start}>
          {words.apply}
        </Button>
      </div>
      {begin.isError ? <Failed failure={begin.error} /> : null}
    </>
  )
}
