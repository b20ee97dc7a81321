import type { Language } from '@pengce/language'
import { catalogueOf, ObservationRecord, type RecordFiles } from '@pengce/plan'
import { law, otherClaims, plans, procedures } from '@pengce/policies'
import { background, everyOffice, officeNamed, planGroups } from '@pengce/vocabulary'
import type { ReformService } from '../reform/reform-service.ts'
import type { Service } from '../service.ts'
import { openApi } from './openapi.ts'

/** The interface with everything that a service may offer, whether this one does or not: what clients are generated from. */
export function wholeInterface(language: Language): ReturnType<typeof openApi> {
  const catalogue = catalogueOf(plans, planGroups)
  const record = new ObservationRecord(nothing<RecordFiles>(), catalogue)
  const service: Service = {
    law,
    claims: otherClaims,
    background,
    today: () => law.policies[0]?.inForce.from ?? '2024-01-01',
    examples: [],
    procedures,
    plans: { catalogue, record, madeUp: null, offices: everyOffice, officeNamed, otherNames: () => [], token: null },
    cases: nothing(),
    identity: nothing(),
    reforms: nothing<ReformService>({ examples: [] }),
  }
  return openApi(service, language)
}

/** Stands for what is only described: whoever uses it is told so. */
const nothing = <T extends object>(known: Partial<T> = {}): T =>
  new Proxy(
    {},
    {
      get: (_, name) => {
        if (name in known) return known[name as keyof T]
        throw new Error(`described only: ${String(name)}`)
      },
    },
  ) as T
