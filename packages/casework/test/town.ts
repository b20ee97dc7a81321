import { known } from '@pengce/assess'
import {
  type Actor,
  type Answer,
  answer,
  type CaseFile,
  type Database,
  type Desk,
  type Done,
  migrate,
  type Opening,
  open,
  type Role,
} from '@pengce/casework'
import { publicCalendar } from '@pengce/procedure'
import type { CivilDate } from '@pengce/values'
import { award, grant } from './grant.ts'

export const person = (role: Role, more: Partial<Actor> = {}): Actor => ({
  id: `${role}-${more.office ?? more.parties?.join('-') ?? ''}`,
  role,
  office: null,
  district: null,
  parties: [],
  ...more,
})
export const ada = person('applicant', { parties: ['ada'] })
export const bo = person('applicant', { parties: ['bo'] })
export const of = (office: string): Actor => person('official', { office })

/** A desk whose day is set by the test. */
export interface TestDesk extends Desk {
  day: CivilDate
  procedures: Desk['procedures']
}
export async function deskOn(database: Database, day: CivilDate): Promise<TestDesk> {
  const migrated = await migrate(database)
  if ('problem' in migrated) throw new Error(migrated.problem.code)
  const desk: TestDesk = {
    day,
    database,
    procedures: new Map([[grant.id, grant]]),
    measures: new Map([[award.id, award]]),
    calendar: publicCalendar,
    now: () => `${desk.day}T02:00:00.000Z`,
    today: () => desk.day,
  }
  return desk
}

export const fact = (key: string, value: number | boolean | string, personal = false) => ({
  key,
  item: '',
  held: known(value),
  source: 'declared',
  personal,
})
export const opening = (more: Partial<Opening> = {}): Opening => ({
  procedure: grant.id,
  applicant: 'ada',
  district: null,
  on: '2024-09-20',
  facts: [fact('works/near-water', false), fact('works/cost', 50_000_000)],
  assigned: {},
  note: {},
  ...more,
})

export const done = <T>(result: Done<T>): T => {
  if ('problem' in result) throw new Error(JSON.stringify(result.problem))
  return result.done
}
export const opened = async (desk: Desk, actor: Actor, more: Partial<Opening> = {}): Promise<CaseFile> =>
  done(await open(desk, actor, opening(more)))

/** A ground, which what goes against the applicant cannot do without. */
export const because = { note: { lines: ['because'] } }

/** Gives an answer on the desk's day to the case as it was seen. */
export const says = (desk: TestDesk, actor: Actor, file: CaseFile, type: string, more: Partial<Answer> = {}) =>
  answer(desk, actor, {
    caseId: file.id,
    seen: file.version,
    type,
    of: null,
    on: desk.day,
    facts: [],
    note: {},
    ...more,
  })
