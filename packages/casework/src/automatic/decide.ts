import { assessWith, type RuleVersion, report, ruleVersion, yearKey } from '@pengce/assess'
import { factsOfMeasure, type Measure } from '@pengce/language'
import { answererOf, type Procedure, type Step, stepAt, waitingFor } from '@pengce/procedure'
import { yearOf } from '@pengce/values'
import type { Actor } from '../actor.ts'
import { SYSTEM } from '../actor.ts'
import { answerIn, orUndone } from '../case/answer.ts'
import { type CaseFile, caseFileOf } from '../case/case-file.ts'
import { datesOf, lookupIn } from '../case/conditions.ts'
import { type Desk, measureOn } from '../case/desk.ts'
import { factsOf, type GivenFact, heldIn } from '../case/facts.ts'
import { versionOf } from '../case/procedure-version.ts'
import { casesAt } from '../case/standing-at.ts'
import { officeFor } from '../case/who.ts'
import { sm3 } from '../log/chain.ts'
import type { Done, Refusal } from '../problem.ts'
import type { Work } from '../store/database.ts'
import { type Automation, automationsOf, isAuthoritative, unfitFor } from './automation.ts'

/** What a round of decisions did. */
export interface AutomaticRound {
  readonly decided: readonly string[]
  /** Cases left to people, by number, with why. */
  readonly left: readonly { readonly number: string; readonly why: LeftWhy | Refusal['code'] }[]
}
/** Why the service does not decide: several measures or levels, facts missing or not from an authority, or no certain yes. */
export type LeftWhy = 'several' | 'facts' | 'uncertain' | 'not-met'

/**
 * Grants what may be granted without a person: the measure is switched on, leaves nothing to anyone, every fact of it was
 * entered from an authority's records, and the outcome is certain. What is not met is left to people: the service refuses
 * nobody.
 */
export async function decideAll(desk: Desk): Promise<AutomaticRound> {
  const decided: string[] = []
  const left: { number: string; why: AutomaticRound['left'][number]['why'] }[] = []
  const [on, waiting] = await desk.database.as(SYSTEM, async (tx) => {
    const all = await automationsOf(tx)
    const enabled = new Map(all.filter((a) => a.enabled).map((a) => [a.measure, a]))
    const decides = (step: Step) => step.kind === 'decision' && step.concerns.some((m) => enabled.has(m))
    return [enabled, enabled.size === 0 ? [] : (await casesAt(tx, decides)).map(({ file }) => file)] as const
  })
  for (const { id, number } of waiting) {
    const result = await orUndone(desk.database.as(SYSTEM, (tx) => decideIn(tx, desk, id, on)))
    if ('problem' in result) left.push({ number, why: result.problem.code })
    else if (result.done.why === null) decided.push(result.done.number)
    else left.push({ number: result.done.number, why: result.done.why })
  }
  return { decided, left }
}

type Decided = { readonly number: string; readonly why: LeftWhy | null }
async function decideIn(tx: Work, desk: Desk, id: string, on: ReadonlyMap<string, Automation>): Promise<Done<Decided>> {
  const file = await caseFileOf(tx, id)
  if (file === null) return { problem: { code: 'casework/no-such-case', id } }
  const p = await versionOf(tx, file.fingerprint)
  const facts = await factsOf(tx, id)
  const found = whatToGrant(desk, p, file, facts, on)
  if (typeof found === 'string') return { done: { number: file.number, why: found } }
  const { measure, amount, office, of, automation, said } = found
  const rule: RuleVersion = ruleVersion(measure)
  const actor: Actor = { ...SYSTEM, office }
  const entered = await answerIn(tx, desk, actor, {
    caseId: id,
    seen: file.version,
    type: 'approved',
    of,
    on: desk.today(),
    facts: [],
    note: { automatic: measure.id, rule, lines: [contestable(said.zh, said.en)] },
    owes: [
      {
        direction: 'payable',
        payer: automation.payer,
        payee: file.applicant,
        line: automation.line,
        year: yearOf(desk.today()),
        measure: measure.id,
        amount,
        due: null,
        cites: measure.cites,
      },
    ],
  })
  if ('problem' in entered) return entered
  const { version } = entered.done
  await tx
    .insertInto('automatic_decision')
    .values({
      case_id: id,
      version,
      measure: measure.id,
      rule: JSON.stringify(rule),
      amount,
      office,
      decided_at: desk.now(),
      report: JSON.stringify(said.report),
    })
    .execute()
  if (isSampled(id, version, automation.sample))
    await tx
      .insertInto('review')
      .values({ case_id: id, version, reason: 'sample', asked_by: SYSTEM.id, asked_at: desk.now(), ...unanswered })
      .execute()
  return { done: { number: file.number, why: null } }
}

export const unanswered = { says: null, found: null, found_by: null, found_at: null, finding: null } as const

/** Whether a decision is pulled for a check: by a hash, so that nobody chooses and everybody can tell. */
export const isSampled = (caseId: string, version: number, perMillion: number): boolean =>
  Number(BigInt(`0x${sm3(`${caseId}/${version}`).slice(0, 15)}`) % 1_000_000n) < perMillion

const contestable = (zh: string, en: string) => ({
  zh: `${zh}。本决定由系统按各部门登记的数据自动作出，理由可以查看；如有异议，请提出，由工作人员复核`,
  en: `${en}. The service decided this by itself on what authorities have on record; its reasons can be seen, and whoever objects has it checked by a person`,
})

interface Granting {
  readonly measure: Measure
  readonly automation: Automation
  /** Fen. */
  readonly amount: number
  readonly office: string
  readonly of: string | null
  readonly said: { readonly zh: string; readonly en: string; readonly report: unknown }
}
function whatToGrant(
  desk: Desk,
  p: Procedure,
  file: CaseFile,
  facts: readonly GivenFact[],
  on: ReadonlyMap<string, Automation>,
): Granting | LeftWhy {
  const step = stepAt(p, file.standing.at)
  const [id, ...others] = step?.concerns ?? []
  const open = waitingFor(file.standing)
  const dates = datesOf(file, desk.today())
  const measure = id === undefined ? undefined : measureOn(desk, id, dates.rulesOn)
  const automation = id === undefined ? undefined : on.get(id)
  if (measure === undefined || automation === undefined || others.length > 0 || open.length > 1) return 'several'
  if (unfitFor(measure) !== null) return 'uncertain'
  const of = open[0] ?? null
  const answerer = answererOf(p, file.standing, { type: 'approved', of })
  if (answerer.who !== 'office') return 'several'
  const year = yearOf(dates.appliedOn)
  const sources = new Map(facts.map((f) => [f.key, f.source]))
  const every = factsOfMeasure(measure).every(({ fact, back }) =>
    isAuthoritative(sources.get(fact.period === 'year' ? yearKey(fact.id, year - back) : fact.id) ?? ''),
  )
  if (!every) return 'facts'
  const a = assessWith(measure, lookupIn(heldIn(facts), year), dates)
  if (a.verdict === 'no') return 'not-met'
  if (a.verdict !== 'yes' || a.amount === null || a.amount.low !== a.amount.high || a.amount.low <= 0)
    return 'uncertain'
  const [zh, en] = [report(a, 'zh'), report(a, 'en')]
  return {
    measure,
    automation,
    amount: a.amount.low,
    office: officeFor(answerer.office.id, file.assigned),
    of,
    said: { zh: measure.title.zh, en: measure.title.en, report: { zh, en } },
  }
}
