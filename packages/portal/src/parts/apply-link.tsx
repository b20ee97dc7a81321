import { Go } from '../shell/go.tsx'
import { useServices } from '../wire/service.ts'
import { useOwn } from '../words/own.ts'

/** The way to apply for a measure; nothing where it is not granted by application. */
export function ApplyLink({ measure, name }: { readonly measure: string; readonly name: string }) {
  const { service: words } = useOwn()
  const services = useServices('').data?.services ?? []
  const found = services.find((s) => s.gives.some((m) => m.id === measure))
  if (found === undefined) return null
  return (
    <Go to={`/services/${found.id}`} label={`${words.apply} · ${name}`}>
      {words.apply}
    </Go>
  )
}
