import { evaluate, lookupOfGiven, verdictOf } from '@pengce/assess'
import { type Given, onOneDay, YesNo } from '@pengce/language'
import {
  advance,
  type CaseEvent,
  type Duty,
  event,
  happens,
  type Matter,
  mattersOf,
  openCase,
  type Procedure,
  paths,
  publicCalendar,
  type Standing,
  simulate,
  stepsOf,
  waitingFor,
} from '@pengce/procedure'
import { type CivilDate, wan } from '@pengce/values'
import { construction, constructionCourse, project } from '@pengce/vocabulary'

/** A project for which nothing out of the ordinary is true, save what is given. */
export const quiet = (...given: readonly Given[]): readonly Given[] => [
  ...[...Object.values(construction), ...Object.values(constructionCourse)]
    .filter((fact) => fact instanceof YesNo)
    .map((fact) => fact.fails()),
  project.inShenzhen.holds(),
  construction.cityFunds.holds(),
  construction.spatial.holds(),
  construction.content.of('none'),
  construction.environmentPaper.of('none'),
  construction.riverWorks.of('none'),
  construction.worksInvestment.of(wan(10_000)),
  construction.floorArea.doesNotApply(),
  constructionCourse.acceptanceMode.of('joint'),
  ...given,
]

/** The matters of a project by its facts, each with whether it applies. */
export function mattersFor(p: Procedure, given: readonly Given[], on: CivilDate): readonly Matter[] {
  const context = { lookup: lookupOfGiven(given), dates: onOneDay(on) }
  return mattersOf(p, (node) => verdictOf(evaluate(node, context)))
}

/** The ids of those that apply; a condition left open is an error of the test. */
export function listOf(p: Procedure, given: readonly Given[], on: CivilDate): readonly string[] {
  const matters = mattersFor(p, given, on)
  const open = matters.filter((m) => m.applies === 'open').map((m) => m.item.id)
  if (open.length > 0) throw new Error(`left open: ${open.join(', ')}`)
  return matters.filter((m) => m.applies === 'yes').map((m) => m.item.id)
}

export const appliesOf = (p: Procedure, given: readonly Given[], on: CivilDate): CaseEvent['applies'] => {
  const list = listOf(p, given, on)
  return Object.fromEntries(stepsOf(p).flatMap(([, step]) => step.items.map((i) => [i.id, list.includes(i.id)])))
}

/** The project walked to its completion, every term used to its last day, one matter after another. */
export function toTheEnd(p: Procedure, given: readonly Given[], from: string) {
  const path = paths(p).find((way) => way.end === 'completed')
  if (path === undefined) throw new Error(`${p.id} does not complete`)
  const run = simulate(p, path, from, publicCalendar, appliesOf(p, given, from))
  if (run.standing === null || run.problem !== null) throw new Error(JSON.stringify(run.problem))
  return { ...run, standing: run.standing }
}

/** A case of a project that is driven event by event; a problem throws, so that a test says where. */
export class Driven {
  standing: Standing
  readonly duties: Duty[] = []
  readonly #p: Procedure
  readonly #applies: CaseEvent['applies']
  constructor(p: Procedure, given: readonly Given[], from: string) {
    this.#p = p
    this.#applies = appliesOf(p, given, from)
    const opened = openCase(p, from, publicCalendar, this.#applies)
    if ('problem' in opened) throw new Error(JSON.stringify(opened.problem))
    this.standing = opened.standing
    this.duties.push(...opened.duties)
  }
  /** What happens, or the code of why it cannot. */
  try(on: string, type: string, of: string | null = null): string | null {
    const next = advance(this.#p, this.standing, happens(event(type, of, this.#applies), on), publicCalendar)
    if ('problem' in next) return next.problem.code
    this.standing = next.standing
    this.duties.push(...next.duties)
    return null
  }
  at(on: string, type: string, of: string | null = null): this {
    const problem = this.try(on, type, of)
    if (problem !== null) throw new Error(`${on} ${type} ${of}: ${problem}`)
    return this
  }
  /** Everything that comes before the matter is settled on that day, so that the matter is open. */
  before(on: string, matter: string): this {
    if (this.standing.at === 'code') this.at(on, 'recorded')
    const needed = before(this.#p, matter)
    for (;;) {
      const next = waitingFor(this.standing).find((id) => needed.has(id))
      if (next === undefined) return this
      if (this.item(next)?.filing?.stage === 'awaited') this.at(on, 'accepted', next)
      this.at(on, 'settled', next)
    }
  }
  item(id: string) {
    return this.standing.items.find((i) => i.id === id)
  }
  /** The last day of the latest duty about the matter. */
  due(matter: string): string | null {
    return this.duties.findLast((d) => d.item === matter && d.due !== null)?.due?.date ?? null
  }
  isOpen(matter: string): boolean {
    return waitingFor(this.standing).includes(matter)
  }
}

function before(p: Procedure, matter: string): ReadonlySet<string> {
  const items = stepsOf(p).flatMap(([, step]) => step.items)
  const found = new Set<string>()
  const waiting = [matter]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop())
    for (const first of items.find((i) => i.id === id)?.after ?? []) {
      if (!found.has(first)) waiting.push(first)
      found.add(first)
    }
  return found
}

/** Settles all that can be settled on that day except some matters, which may be accepted but stay unanswered. */
export function allBut(run: Driven, on: CivilDate, ...kept: readonly string[]): Driven {
  if (run.standing.at === 'code') run.at(on, 'recorded')
  for (;;) {
    const next = waitingFor(run.standing).find((id) => !kept.includes(id))
    if (next === undefined) return run
    if (run.item(next)?.filing?.stage === 'awaited') run.at(on, 'accepted', next)
    run.at(on, 'settled', next)
  }
}

/** Whether a matter opens only once another is settled, whatever else is. */
export function waitsFor(p: Procedure, given: readonly Given[], on: CivilDate, matter: string, first: string): boolean {
  const run = allBut(new Driven(p, given, on), on, matter, first)
  if (run.isOpen(matter) || !run.isOpen(first)) return false
  if (run.item(first)?.filing?.stage === 'awaited') run.at(on, 'accepted', first)
  run.at(on, 'settled', first)
  return allBut(run, on, matter).isOpen(matter)
}

/** A large project that touches all there is, and for which nothing must wait. */
export const thorough = (...given: readonly Given[]): readonly Given[] =>
  quiet(
    ...Object.values(constructionCourse)
      .filter((fact) => fact instanceof YesNo)
      .map((fact) => fact.holds()),
    constructionCourse.landBlocked.fails(),
    constructionCourse.planningBlocked.fails(),
    constructionCourse.soilExempt.fails(),
    constructionCourse.contractedQuickly.fails(),
    constructionCourse.generationWaived.fails(),
    constructionCourse.acceptanceMode.of('partly'),
    construction.permanentAccess.holds(),
    construction.sitePreparation.holds(),
    construction.writtenCommitment.holds(),
    construction.ownLand.holds(),
    construction.environmentPaper.of('report'),
    project.totalInvestment.of(wan(80_000)),
    construction.feasibilityEstimate.of(wan(80_000)),
    construction.budgetEstimate.of(wan(100_000)),
    ...given,
  )

/** The matters of each mode that an authority does not simply approve. */
export const modesOf = (p: Procedure): Readonly<Record<string, readonly string[]>> => {
  const items = stepsOf(p).flatMap(([, step]) => step.items)
  const modes = ['filing', 'opinion', 'undertaking', 'work'] as const
  return Object.fromEntries(modes.map((mode) => [mode, items.filter((i) => i.mode === mode).map((i) => i.id)]))
}
