import { Fold } from '../../parts/fold.tsx'
import type { CheckedFact, Sheet } from '../../wire/sheet.ts'
import { useWork } from '../../words/work.ts'
import { Decide } from './decide.tsx'

interface Props {
  readonly sheet: Sheet
  readonly id: string
  readonly overseer: boolean
}

/** Every fact that a rule of the case reads: what was given, from where, and what the office found. */
export function Checks({ sheet, id, overseer }: Props) {
  const { case: w } = useWork()
  if (sheet.facts.length === 0) return <p className="soft">{w.factsNone}</p>
  const decided = (key: string) => sheet.findings.some((f) => f.subject === `fact:${key}`)
  const first = sheet.facts.filter((f) => f.needed || f.given !== null || decided(f.key))
  const rest = sheet.facts.filter((f) => !first.includes(f))
  const list = (facts: readonly CheckedFact[]) => (
    <ul className="plain-list own-list">
      {facts.map((fact) => (
        <Check key={fact.key} fact={fact} sheet={sheet} id={id} overseer={overseer} />
      ))}
    </ul>
  )
  return (
    <>
      {first.length === 0 ? null : list(first)}
      {rest.length === 0 ? null : (
        <Fold summary={w.restFacts(rest.length)} className="desk-fold">
          {list(rest)}
        </Fold>
      )}
    </>
  )
}

function Check({ fact, sheet, id, overseer }: Props & { readonly fact: CheckedFact }) {
  const { case: w } = useWork()
  const label = fact.year === null ? fact.label : `${fact.label} ${fact.year}`
  const found = sheet.findings.find((f) => f.subject === `fact:${fact.key}`)?.value ?? null
  return (
    <li className="desk-check-row">
      <span>
        {fact.given ?? label}
        <br />
        <span className="small soft">
          {fact.given === null ? w.notGiven : fact.source === 'declared' ? w.declared : w.official}
          {found === null ? '' : ` · ${w.value} ${wordOfValue(found, fact.options, w)}`}
        </span>
      </span>
      <Decide sheet={sheet} id={id} subject={`fact:${fact.key}`} label={label} may={!overseer} fact={fact} />
    </li>
  )
}

type Words = { readonly yes: string; readonly no: string }
const wordOfValue = (value: unknown, options: Sheet['facts'][number]['options'], w: Words): string =>
  typeof value === 'boolean' ? (value ? w.yes : w.no) : (options.find((o) => o.key === value)?.label ?? String(value))
