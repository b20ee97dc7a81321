import type { Language, Office } from '@pengce/language'
import { type Catalogue, catalogueOf, type Plan } from '@pengce/plan'
import { plans } from '@pengce/policies'
import { everyOffice, officeNamed, planGroups } from '@pengce/vocabulary'
import { closest } from 'fastest-levenshtein'
import { type ExitCode, exit, type Io } from '../io.ts'
import { type PlanProblem, planProblemText } from './problem.ts'

/** Every plan of the law, with the clause on every district standing for each of them. */
export const catalogue: Catalogue = narrowed(plans)

function narrowed(of: readonly Plan[]): Catalogue {
  return catalogueOf(of, planGroups)
}

/** What a command looks at: the plans asked for and the office, or what is wrong with the asking. */
export interface Asked {
  readonly plan?: string
  readonly office?: string
}
export type Looked =
  | { readonly catalogue: Catalogue; readonly office: Office | null }
  | { readonly problems: readonly PlanProblem[] }

export function lookAt({ plan, office }: Asked): Looked {
  const problems: PlanProblem[] = []
  const known = plans.map((p) => p.id)
  if (plan !== undefined && !known.includes(plan)) problems.push({ code: 'plan/unknown-plan', at: plan, known })
  const found = office === undefined ? null : officeNamed(office)
  if (found === undefined)
    problems.push({ code: 'plan/unknown-office', at: office ?? '', nearest: nearestOffice(office ?? '') })
  if (problems.length > 0) return { problems }
  return {
    catalogue: plan === undefined ? catalogue : narrowed(plans.filter((p) => p.id === plan)),
    office: found ?? null,
  }
}

function nearestOffice(name: string): string {
  const names = everyOffice.flatMap((o) => [o.title.zh, o.title.en])
  return closest(name, names)
}

/** Says what has to be mended and how the command ends. */
export function mendPlan(problems: readonly PlanProblem[], io: Io, language: Language): ExitCode {
  for (const problem of problems) io.err(planProblemText(problem, language))
  return exit.mend
}
