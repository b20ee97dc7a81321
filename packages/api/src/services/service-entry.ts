import type { Measure, Office, Registry, Subject } from '@pengce/language'
import { applicantSide, type Procedure, parties, type Step, stepsOf } from '@pengce/procedure'

/** A procedure that one can apply for, with what it gives. */
export interface ServiceEntry {
  readonly procedure: Procedure
  /** The measures whose money or rights it grants. */
  readonly gives: readonly Measure[]
  /** Those who settle it, in the order in which they come. */
  readonly decides: readonly Office[]
  /** Whom it is for; empty where the text leaves it open. */
  readonly subjects: readonly Subject[]
  /** Parties that the text names by their part only, so that somebody says which office it is. */
  readonly toAssign: readonly Office[]
  /** Whether it begins with the applicant. */
  readonly begins: 'applicant' | 'office'
}

/** Every procedure that an applicant, or somebody on their side, applies for. */
export const servicesOf = (procedures: readonly Procedure[], law: Registry): readonly ServiceEntry[] =>
  procedures.filter(isService).map((procedure) => {
    const steps = stepsOf(procedure).map(([, step]) => step)
    const gives = [...new Set(steps.flatMap((s) => s.concerns))].flatMap((id) => grantedBy(law.measure(id)))
    const decides = steps.filter((s) => DECIDING.includes(s.kind)).flatMap((s) => officesOf(s))
    return {
      procedure,
      gives,
      decides: uniqueById(decides.filter((o) => !applicantSide.has(o.id))),
      subjects: subjectsOf(steps, gives),
      toAssign: uniqueById(steps.flatMap(actorsOf).filter((o) => BY_PART.has(o.id))),
      begins: isTheirs(procedure.steps[procedure.start]) ? 'applicant' : 'office',
    }
  })

/** What gives something; sanctions and what ends a right are no gifts. */
const grantedBy = (m: Measure | undefined): readonly Measure[] => (m === undefined ? [] : [m])

/** Somebody on the applicant's side hands something in; what begins as a penalty is nothing to apply for. */
const isService = (p: Procedure): boolean =>
  p.steps[p.start]?.kind !== 'penalty' &&
  stepsOf(p).some(([, s]) => (s.kind === 'submission' || s.kind === 'phases') && isTheirs(s))
const isTheirs = (s: Step | undefined): boolean => s?.by !== null && s?.by !== undefined && applicantSide.has(s.by.id)

const DECIDING: readonly string[] = ['acceptance', 'decision', 'parallelReview', 'expertReview', 'phases']
const officesOf = (s: Step): readonly Office[] => [
  ...(s.by === null ? [] : [s.by]),
  ...(s.kind === 'decision' || s.kind === 'phases' ? s.items.map((i) => i.by) : []),
]
const actorsOf = (s: Step): readonly Office[] => [
  ...(s.by === null ? [] : [s.by]),
  ...s.items.map((i) => i.by),
  ...s.keeps.flatMap((k) => (k.by === null ? [] : [k.by])),
]
const BY_PART: ReadonlySet<string> = new Set(
  Object.values(parties).flatMap((p) => (applicantSide.has(p.id) ? [] : [p.id])),
)

/** An employer and whoever builds are enterprises; an applicant is whoever the measures are for. */
function subjectsOf(steps: readonly Step[], gives: readonly Measure[]): readonly Subject[] {
  const sides = new Set(steps.flatMap((s) => (s.by === null ? [] : [s.by.id])))
  if (sides.has(parties.employer.id) || sides.has(parties.projectOwner.id)) return ['enterprise', 'organisation']
  return [...new Set(gives.flatMap((m) => m.subjects))]
}

const uniqueById = (offices: readonly Office[]): readonly Office[] => [
  ...new Map(offices.map((o) => [o.id, o])).values(),
]
