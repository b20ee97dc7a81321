import type { Office, Text } from '@pengce/language'
import { closest } from 'fastest-levenshtein'
import type { Indicator } from './indicator.ts'
import { type MemberList, memberListOf } from './member.ts'
import { indicatorsOf, type Plan } from './plan.ts'
import type { Target } from './target.ts'
import type { Task } from './task.ts'

/** What can be observed: an indicator's level, that a task or a target in words is done, that a report was handed in. */
export type Thing =
  | {
      readonly kind: 'indicator'
      readonly id: string
      readonly title: Text
      readonly indicator: Indicator
      readonly members: MemberList
    }
  | {
      readonly kind: 'task' | 'target' | 'report'
      readonly id: string
      readonly title: Text
      readonly members: MemberList
    }

/** Everything that plans hold, found by id. */
export interface Catalogue {
  readonly plans: readonly Plan[]
  readonly targets: readonly Target[]
  readonly tasks: readonly Task[]
  readonly indicators: readonly Indicator[]
  plan(id: string): Plan | undefined
  target(id: string): Target | undefined
  task(id: string): Task | undefined
  indicator(id: string): Indicator | undefined
  targetsOf(indicator: string): readonly Target[]
  /** What has that id, or that title in either language where only one has it. */
  thing(name: string): Thing | undefined
  readonly things: readonly Thing[]
  nearest(id: string): string
  /** Whether an office is among those that a plan names, by itself or through a clause that stands for it. */
  concerns(named: readonly Office[], office: string, plan: string): boolean
}

/**
 * Whom a clause on all of a kind stands for, by the id that it goes by: every district; or, as with “each unit”, whoever
 * has a task or target in the same plan.
 */
export type Groups = Readonly<Record<string, readonly Office[] | 'of-the-plan'>>

/** Finds what plans hold; `groups` says whom a clause such as that on every district stands for. */
export function catalogueOf(plans: readonly Plan[], groups: Groups = {}): Catalogue {
  const targets = plans.flatMap((p) => p.targets)
  const tasks = plans.flatMap((p) => p.tasks)
  const indicators = indicatorsOf(plans)
  const byIndicator = new Map<string, Target[]>()
  for (const t of targets) {
    if (t.indicator === null) continue
    const known = byIndicator.get(t.indicator.id)
    if (known === undefined) byIndicator.set(t.indicator.id, [t])
    else known.push(t)
  }
  const acting = (offices: readonly Office[]): MemberList => ({
    offices: offices.flatMap((o) => [o, ...membersOfGroup(groups, o)]),
    areas: [],
    anyone: false,
  })
  const standsFor = standing(plans, groups)
  const things: readonly Thing[] = [
    ...indicators.map((indicator): Thing => {
      const members = memberListOf((byIndicator.get(indicator.id) ?? []).map((t) => t.scope))
      return { kind: 'indicator', id: indicator.id, title: indicator.title, indicator, members }
    }),
    ...targets
      .filter((t) => t.indicator === null)
      .map((t): Thing => ({ kind: 'target', id: t.id, title: t.title, members: memberListOf([t.scope]) })),
    ...tasks.flatMap((t): Thing[] => [
      { kind: 'task', id: t.id, title: t.title, members: acting([...t.lead, ...t.responsible]) },
      ...t.reports.map((r): Thing => ({ kind: 'report', id: r.id, title: r.what, members: acting(r.by) })),
    ]),
  ]
  const byId = new Map(things.map((t) => [t.id, t]))
  const byTitle = titlesOf(things)
  const planById = byOwnId(plans)
  const targetById = byOwnId(targets)
  const taskById = byOwnId(tasks)
  const indicatorById = byOwnId(indicators)
  return {
    plans,
    targets,
    tasks,
    indicators,
    plan: (id) => planById.get(id),
    target: (id) => targetById.get(id),
    task: (id) => taskById.get(id),
    indicator: (id) => indicatorById.get(id),
    targetsOf: (id) => byIndicator.get(id) ?? [],
    thing: (name) => byId.get(name) ?? byTitle.get(name),
    things,
    concerns: (named, office, plan) => named.some((o) => standsFor(o, plan).has(office)),
    nearest: (id) => (things.length === 0 ? '' : closest(id, [...byId.keys()])),
  }
}

const membersOfGroup = (groups: Groups, { id }: Office): readonly Office[] => {
  const members = groups[id]
  return members === undefined || members === 'of-the-plan' ? [] : members
}

/** The ids for which a named office stands in a plan: its own, those of its group, or all that act in the plan. */
function standing(plans: readonly Plan[], groups: Groups): (office: Office, plan: string) => ReadonlySet<string> {
  const itself = (o: Office): readonly string[] => [o, ...membersOfGroup(groups, o)].map((m) => m.id)
  const known = new Map<string, ReadonlySet<string>>()
  const kept = (key: string, make: () => readonly string[]): ReadonlySet<string> => {
    const before = known.get(key)
    if (before !== undefined) return before
    const made = new Set(make())
    known.set(key, made)
    return made
  }
  return (office, plan) =>
    groups[office.id] === 'of-the-plan'
      ? kept(`${office.id} ${plan}`, () => {
          const parts = plans.filter((p) => p.id === plan).flatMap((p) => [...p.targets, ...p.tasks])
          return [office.id, ...parts.flatMap((part) => [...part.lead, ...part.responsible]).flatMap(itself)]
        })
      : kept(office.id, () => itself(office))
}

const byOwnId = <T extends { readonly id: string }>(parts: readonly T[]): ReadonlyMap<string, T> =>
  new Map(parts.map((part) => [part.id, part]))

/** What may be named by its title, because nothing else has the same. */
function titlesOf(things: readonly Thing[]): ReadonlyMap<string, Thing> {
  const found = new Map<string, Thing | null>()
  for (const thing of things)
    for (const title of new Set([thing.title.zh, thing.title.en])) found.set(title, found.has(title) ? null : thing)
  return new Map([...found].flatMap(([title, thing]) => (thing === null ? [] : [[title, thing] as const])))
}
