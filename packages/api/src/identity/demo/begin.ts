import { SYSTEM } from '@pengce/casework'
import type { CaseService } from '../../route/case-service.ts'
import type { ExampleApplicant } from '../../service.ts'
import { accountBySubject } from '../account.ts'
import { playPast } from './cases.ts'
import { demoPast } from './past.ts'
import { DEMO_ISSUER, demoPeople } from './people.ts'

/** Fills the store of a demonstration the first time it starts; which cases could not be played to where they should stand, and why. */
export async function beginDemo(
  { desk, factOf }: CaseService,
  examples: readonly ExampleApplicant[],
): Promise<readonly string[]> {
  const begun = await desk.database.as(SYSTEM, (tx) => accountBySubject(tx, DEMO_ISSUER, 'administrator'))
  await demoPeople(desk, examples)
  return begun === null ? playPast(desk, demoPast(desk.today()), factOf) : []
}
