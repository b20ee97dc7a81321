import { type Behind, casesBehind, moveCase } from '@pengce/casework'
import type { Citation, Language } from '@pengce/language'
import { law } from '@pengce/policies'
import { type ExitCode, exit, type Io } from '../io.ts'
import { checkedDate, countOf, mend } from '../usage.ts'
import { type ActingAtDesk, actingAtDesk, type CaseOptions, withCase } from './at-desk.ts'
import { stop } from './problem.ts'
import { MOST_EVENTS, shown } from './working.ts'

export interface MoveOptions extends CaseOptions {
  readonly to?: string
  readonly clause: readonly string[]
  readonly step: readonly string[]
  readonly on?: string
  readonly seen?: string
}
/** Moves a case to the version of its procedure in force and shows it; without a number lists the cases that could be. */
export async function moveOne(
  number: string | undefined,
  options: MoveOptions,
  io: Io,
  language: Language,
): Promise<ExitCode> {
  const wrong = checkedDate('--on', options.on)
  if (wrong.length > 0) return mend(wrong, io, language)
  if (number === undefined) return actingAtDesk(options, io, language, (at) => listed(at, options))
  const { to, seen, clause } = options
  if (to === undefined) return mend([{ code: 'usage/argument-missing', at: '--to' }], io, language)
  if (!/^[0-9a-f]{8,64}$/u.test(to))
    return stop([{ code: 'acting/not-a-version', at: '--to', given: to }], io, language)
  const looked = seen === undefined ? null : countOf('--seen', seen, MOST_EVENTS)
  if (looked !== null && 'problem' in looked) return mend([looked.problem], io, language)
  const cites: Citation[] = []
  for (const given of clause) {
    const cited = clauseOf(given)
    if (cited === null) return stop([{ code: 'acting/no-such-clause', at: '--clause', given }], io, language)
    cites.push(cited)
  }
  const renamed = options.step.map((pair) => pair.split('='))
  const odd = options.step.find((_, n) => renamed[n]?.length !== 2 || renamed[n]?.includes('') === true)
  if (odd !== undefined) return stop([{ code: 'acting/not-a-renaming', at: '--step', given: odd }], io, language)
  const steps = Object.fromEntries(renamed.map(([before = '', after = '']) => [before, after]))
  return withCase(number, options, io, language, async (at, { id, version }) => {
    const { desk, actor } = at
    const moved = await moveCase(desk, actor, {
      caseId: id,
      seen: looked?.count ?? version,
      to,
      on: options.on ?? desk.today(),
      transition: { cites, steps },
    })
    return 'problem' in moved ? stop([moved.problem], io, language) : shown(at, id, options)
  })
}

/** A provision written as “document locator”; null where the document has none such. */
function clauseOf(given: string): Citation | null {
  const [document = '', ...rest] = given.trim().split(/\s+/u)
  const locator = rest.join(' ')
  const hash = Object.entries(law.policy(document)?.provisions ?? {}).find(([known]) => known === locator)?.[1]
  return hash === undefined ? null : { document, locator, hash }
}

async function listed({ desk, actor, io, language }: ActingAtDesk, { json }: CaseOptions): Promise<ExitCode> {
  const behind = await desk.database.as(actor, (tx) => casesBehind(tx, desk))
  if (json === true) io.out(JSON.stringify(behind, null, 2))
  else io.out(behind.map(behindText).join('\n') || words[language].none)
  return exit.done
}
const behindText = ({ number, procedure, at, from, to }: Behind): string =>
  `${number}  ${procedure}  ${at}  ${from.slice(0, 12)} → ${to.slice(0, 12)}`

const words = {
  zh: { none: '在办案件都按现行版本办理' },
  en: { none: 'every open case runs under the version in force' },
} as const
