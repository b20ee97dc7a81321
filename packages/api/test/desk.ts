import { type Actor, type Database, type Desk, migrate } from '@pengce/casework'
import type { CivilDate } from '@pengce/values'
import type { CaseService } from '../src/route/case-service.ts'
import { deskOver, readiness } from '../src/route/case-start.ts'
import { service } from './asking.ts'

/** What most people of these tests have none of. */
export const nobody = { office: null, district: null, parties: [] } as const
/** Who asks in these tests: the header `x-as` names one of them. */
export const people: Readonly<Record<string, Actor>> = {
  ada: { ...nobody, id: 'p-1', role: 'applicant', parties: ['ada'] },
  housing: { ...nobody, id: 'o-1', role: 'official', office: 'housing-security' },
  ...Object.fromEntries(
    ['planning', 'police', 'tax', 'human-resources', 'finance'].map((office) => [
      office,
      { ...nobody, id: office, role: 'official' as const, office },
    ]),
  ),
  administrator: { ...nobody, id: 'a-1', role: 'administrator' },
}

/** A desk with all procedures, whose time the test sets. */
export interface TestDesk extends Desk {
  at: string
}
export async function testDesk(database: Database, day: CivilDate): Promise<TestDesk> {
  const migrated = await migrate(database)
  if ('problem' in migrated) throw new Error(migrated.problem.code)
  const desk: TestDesk = {
    ...deskOver(database),
    at: `${day}T02:00:00.000Z`,
    now: () => desk.at,
    today: () => desk.at.slice(0, 10),
  }
  return desk
}

/** Cases for whoever of these people `x-as` names. */
export const casesOn = (desk: Desk, who: Readonly<Record<string, Actor>> = people): CaseService => ({
  desk,
  identify: async (request) => who[request.headers.get('x-as') ?? ''] ?? null,
  unready: readiness(desk.database),
  factOf: (id) => service.law.fact(id),
  titleOf: (document) => service.law.policy(document)?.document.title.en ?? document,
  webhooks: { anywhere: true, key: 'w'.repeat(40) },
})
