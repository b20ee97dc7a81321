import {
  type Answerer,
  answererOf,
  applicantSide,
  expectedOf,
  type Procedure,
  type Standing,
  waitingFor,
} from '@pengce/procedure'
import type { Actor } from '../actor.ts'
import type { CaseFile } from './case-file.ts'

/** Whether somebody may give an answer that belongs to `answerer` in this case. */
export function mayAnswer(actor: Actor, answerer: Answerer, file: Pick<CaseFile, 'assigned' | 'applicant'>): boolean {
  switch (answerer.who) {
    case 'nobody':
      return false
    case 'clock':
      return actor.role === 'clock'
    case 'office':
      return isFor(actor, answerer.office.id, file)
  }
}

/** Whether an answer belongs to an office: neither to the passing of time nor to the applicant's side. */
export const isOfOffice = (answerer: Answerer): boolean =>
  answerer.who === 'office' && !applicantSide.has(answerer.office.id)

/** Whether somebody acts for an office or party, which a procedure may name only by its part. */
export function isFor(actor: Actor, office: string, file: Pick<CaseFile, 'assigned' | 'applicant'>): boolean {
  if (applicantSide.has(office))
    return (actor.role === 'applicant' || actor.role === 'agent') && actor.parties.includes(file.applicant)
  return acts(actor) && actor.office === officeFor(office, file.assigned)
}

/** Officials act for their office, and the service for one whose decisions it gives by itself. */
const acts = ({ role }: Actor): boolean => role === 'official' || role === 'system'

/** The office that acts where the procedure names a party by its part only. */
export const officeFor = (office: string, assigned: CaseFile['assigned']): string => assigned[office] ?? office

/** Who may answer, by id, for the words of a refusal. */
export const whoOf = (answerer: Answerer, assigned: CaseFile['assigned']): readonly string[] =>
  answerer.who === 'office' ? [officeFor(answerer.office.id, assigned)] : []

/** Everyone who has a part in a procedure, by id, assigned offices in the place of parties. */
export function partsOf(p: Procedure, assigned: CaseFile['assigned']): readonly string[] {
  const all = Object.values(p.steps).flatMap((s) => [
    s.by,
    s.to,
    ...s.items.map((i) => i.by),
    ...s.keeps.map((k) => k.by),
  ])
  return [...new Set(all.flatMap((o) => (o === null ? [] : [officeFor(o.id, assigned)])))]
}

/** Whoever a case waits for now: everyone who may give one of the answers that it can get. */
export function waitsFor(p: Procedure, standing: Standing, assigned: CaseFile['assigned']): readonly string[] {
  const items = waitingFor(standing)
  const answerers = expectedOf(p, standing).flatMap((type) =>
    (items.length > 0 ? items : [null]).map((of) => answererOf(p, standing, { type, of })),
  )
  return [...new Set(answerers.flatMap((a) => whoOf(a, assigned)))]
}
