import { type Answer, answer, type CaseSeen, look, open, queueOf } from '@pengce/casework'
import type { Language } from '@pengce/language'
import { procedures } from '@pengce/policies'
import { closest } from 'fastest-levenshtein'
import { type ExitCode, exit, type Io } from '../io.ts'
import { checkedDate, countOf, mend } from '../usage.ts'
import { actorOf } from './actor.ts'
import { type ActingAtDesk, actingAtDesk, type CaseOptions, withCase } from './at-desk.ts'
import { caseText, queuedLine } from './case-text.ts'
import { dataIn, factsIn } from './facts-file.ts'
import { noteOf } from './note.ts'
import { type MoneyRead, moneyIn } from './owed-file.ts'
import { stop } from './problem.ts'
import { unknown } from './procedures.ts'

export interface OpenOptions extends CaseOptions {
  readonly applicant: string
  readonly facts?: string
  readonly on?: string
  readonly district?: string
  readonly assign: readonly string[]
  readonly note: readonly string[]
}
/** Opens a case and shows it. */
export async function openCase(id: string, options: OpenOptions, io: Io, language: Language): Promise<ExitCode> {
  const wrong = checkedDate('--on', options.on)
  if (wrong.length > 0) return mend(wrong, io, language)
  const ids = procedures.map((p) => p.id)
  if (!ids.includes(id)) return unknown(id, closest(id, ids), io, language)
  const named = await actorOf(options.as, io)
  if ('problem' in named) return stop([named.problem], io, language)
  const read = await factsIn(options.facts, named.actor, io, language)
  if ('ended' in read) return read.ended
  return actingAtDesk(options, io, language, async (at) => {
    const opened = await open(at.desk, at.actor, {
      procedure: id,
      applicant: options.applicant,
      district: options.district ?? null,
      on: options.on ?? at.desk.today(),
      facts: read.facts,
      assigned: Object.fromEntries(options.assign.map((pair) => partsOf(pair))),
      note: noteOf(options.note),
    })
    return 'problem' in opened ? stop([opened.problem], io, language) : shown(at, opened.done.id, options)
  })
}
const partsOf = (pair: string): readonly [string, string] => {
  const at = pair.indexOf('=')
  return at < 0 ? [pair, pair] : [pair.slice(0, at), pair.slice(at + 1)]
}

export interface ListOptions extends CaseOptions {
  readonly mine?: boolean
  readonly ended?: boolean
  readonly after?: string
}
const PAGE = 200
/** The most events that somebody can say they saw. */
export const MOST_EVENTS = 999_999_999
/** Lists the cases that somebody may see, the first last day first. */
export const listCases = (options: ListOptions, io: Io, language: Language): Promise<ExitCode> =>
  actingAtDesk(options, io, language, async ({ desk, actor }) => {
    const { mine = false, ended = false, after } = options
    const queue = await desk.database.as(actor, (tx) =>
      queueOf(tx, desk, actor, { mine, ended, limit: PAGE, ...(after === undefined ? {} : { after }) }),
    )
    if (options.json === true) io.out(JSON.stringify(queue, null, 2))
    else io.out(queue.length === 0 ? words[language].none : queue.map((q) => queuedLine(q, language)).join('\n'))
    const last = queue.at(-1)
    if (queue.length === PAGE && last !== undefined) io.err(words[language].more(last.number))
    return exit.done
  })

/** Shows a case as somebody sees it. */
export const showCase = (number: string, options: CaseOptions, io: Io, language: Language): Promise<ExitCode> =>
  withCase(number, options, io, language, (at, { id }) => shown(at, id, options))

/** Says how a case stands. */
export async function shown(
  { desk, actor, io, language }: ActingAtDesk,
  id: string,
  { json }: CaseOptions,
): Promise<ExitCode> {
  const seen = await desk.database.as(actor, (tx) => look(tx, desk, actor, id))
  if (seen === null) return stop([{ code: 'casework/no-such-case', id }], io, language)
  io.out(json === true ? JSON.stringify(asData(seen), null, 2) : caseText(seen, language))
  return exit.done
}

/** A case as data: what was looked at, the procedure by its id and fingerprint only. */
export function asData({ procedure, step, ...seen }: CaseSeen): Readonly<Record<string, unknown>> {
  return {
    ...seen,
    procedure: procedure.id,
    step: step === null ? null : { at: seen.file.standing.at, title: step.title },
  }
}

export interface AnswerOptions extends CaseOptions {
  readonly of?: string
  readonly on?: string
  readonly facts?: string
  readonly note: readonly string[]
  readonly seen?: string
  readonly owes?: string
  readonly pays?: string
  readonly receives?: string
}
/** Enters what happened in a case and shows where it stands then. */
export async function answerCase(
  number: string,
  type: string,
  options: AnswerOptions,
  io: Io,
  language: Language,
): Promise<ExitCode> {
  const wrong = checkedDate('--on', options.on)
  if (wrong.length > 0) return mend(wrong, io, language)
  const { seen } = options
  const looked = seen === undefined ? null : countOf('--seen', seen, MOST_EVENTS)
  if (looked !== null && 'problem' in looked) return mend([looked.problem], io, language)
  const acting = await actorOf(options.as, io)
  if ('problem' in acting) return stop([acting.problem], io, language)
  const facts = await factsIn(options.facts, acting.actor, io, language)
  if ('ended' in facts) return facts.ended
  const money = await moneyOf(options, io, language)
  if ('ended' in money) return money.ended
  return withCase(number, options, io, language, async (at, { id, version }) => {
    const { desk, actor } = at
    const given: Answer = {
      caseId: id,
      seen: looked?.count ?? version,
      type,
      of: options.of ?? null,
      on: options.on ?? desk.today(),
      facts: facts.facts,
      note: noteOf(options.note),
      ...money.money,
    }
    const entered = await answer(desk, actor, given)
    return 'problem' in entered ? stop([entered.problem], io, language) : shown(at, id, options)
  })
}

/** What is owed and paid with an answer; nothing where nothing is said. */
async function moneyOf(
  { owes, pays, receives }: AnswerOptions,
  io: Io,
  language: Language,
): Promise<Extract<MoneyRead, { readonly money: unknown }> | { readonly ended: ExitCode }> {
  const data = owes === undefined ? { value: null } : await dataIn(owes, io, language)
  if ('ended' in data) return data
  const read = moneyIn({ owes: data.value, at: owes ?? '', pays: pays ?? null, receives: receives ?? null })
  return 'problem' in read ? { ended: stop([read.problem], io, language) } : read
}

const words = {
  zh: { none: '没有可以查看的案件', more: (number: string) => `还有更多；下一页加 --after ${number}` },
  en: { none: 'there is no case that you may see', more: (number: string) => `there are more; add --after ${number}` },
} as const
