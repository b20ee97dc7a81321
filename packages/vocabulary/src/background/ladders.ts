import type { CivilDate } from '@pengce/values'
import { marketEntity } from '../market-entity.ts'
import { softwarePark } from '../software.ts'
import { talent } from '../talent.ts'
import { telecomFirm } from '../telecom.ts'

/** Options from low to high, where one can climb from each to the next. A choice with "none" can be climbed from there. */
export const ladders: ReadonlyMap<string, readonly string[]> = new Map([
  [talent.tier.fact.id, ['reserve', 'local', 'national']],
  [softwarePark.title.fact.id, ['none', 'municipal', 'provincial', 'national']],
  [marketEntity.nationalStandard.fact.id, ['none', 'part', 'lead']],
  [marketEntity.internationalStandard.fact.id, ['none', 'part', 'lead']],
])

/** The last day on which a fact of a past time could still be brought about, as its label names it. */
export const lastDays: ReadonlyMap<string, CivilDate> = new Map([
  [telecomFirm.ponShare.fact.id, '2022-12-31'],
  [telecomFirm.fastShare2022.fact.id, '2022-12-31'],
  [telecomFirm.fibreCoverage.fact.id, '2023-12-31'],
  [telecomFirm.gigabitShare.fact.id, '2024-12-31'],
  [telecomFirm.allPoints.fact.id, '2025-12-31'],
  [telecomFirm.leastYearlyPoints.fact.id, '2025-12-31'],
  [telecomFirm.roomFibreUsers.fact.id, '2025-12-31'],
])
