import type { CaseService } from '../../route/case-service.ts'
import type { ExampleApplicant } from '../../service.ts'
import { playPast } from './cases.ts'
import { demoPast } from './past.ts'
import { demoPeople } from './people.ts'

/** Fills the store of a demonstration the first time it starts; which cases could not be played to where they should stand, and why. */
export const beginDemo = async (
  { desk, factOf }: CaseService,
  examples: readonly ExampleApplicant[],
): Promise<readonly string[]> =>
  (await demoPeople(desk, examples)) ? playPast(desk, demoPast(desk.today()), factOf) : []
