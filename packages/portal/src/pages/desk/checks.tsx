import type { Sheet } from '../../wire/desk.ts'
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
  return (
    <ul className="plain-list own-list">
      {sheet.facts.map((fact) => {
        const label = fact.year === null ? fact.label : `${fact.label} ${fact.year}`
        const found = sheet.findings.find((f) => f.subject === `fact:${fact.key}`)?.value ?? null
        return (
          <li key={fact.key} className="desk-check-row">
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
      })}
    </ul>
  )
}

type Words = { readonly yes: string; readonly no: string }
const wordOfValue = (value: unknown, options: Sheet['facts'][number]['options'], w: Words): string =>
  typeof value === 'boolean' ? (value ? w.yes : w.no) : (options.find((o) => o.key === value)?.label ?? String(value))
