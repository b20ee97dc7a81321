import type { Language } from '@pengce/language'
import { type Coded, sentenceOf } from '@pengce/values'
import type { IdentityProblemFacts } from './identity/problem.ts'
import { en, zh } from './problem-words.ts'

/** The facts of each thing that can be wrong. */
export interface ServiceProblemFacts extends IdentityProblemFacts {
  'request/empty': object
  'request/not-an-object': { readonly found: string }
  'request/content-type': { readonly found: string }
  'request/content-encoding': { readonly found: string }
  'request/encoding': object
  'request/null-sign': object
  'request/too-large': { readonly most: number }
  'request/too-many-items': { readonly count: number; readonly most: number }
  'request/unknown-measure': { readonly measure: string; readonly nearest: string }
  'request/measures-list': object
  'request/years': { readonly most: number }
  'request/before-and-after': object
  'parameter/language': { readonly found: string }
  'parameter/date': { readonly found: string }
  'parameter/year': { readonly found: string }
  'parameter/missing': object
  'parameter/not-one-of': { readonly found: string; readonly options: readonly string[] }
  'parameter/too-long': { readonly most: number }
  'parameter/unknown': { readonly options: readonly string[] }
  'parameter/twice': object
  'parameter/unknown-office': { readonly found: string; readonly nearest: string }
  'parameter/span': { readonly from: string; readonly until: string }
  'not-found/page': object
  'not-found/measure': { readonly id: string; readonly nearest: string }
  'not-found/policy': { readonly id: string; readonly nearest: string }
  'not-found/fact': { readonly id: string; readonly nearest: string }
  'not-found/plan': { readonly id: string; readonly nearest: string }
  'not-found/target': { readonly id: string; readonly nearest: string }
  'not-found/task': { readonly id: string; readonly nearest: string }
  'not-found/office': { readonly id: string; readonly nearest: string }
  'not-found/procedure': { readonly id: string; readonly nearest: string }
  'not-found/service': { readonly id: string; readonly nearest: string }
  'cases/not-offered': object
  'cases/token': object
  'cases/shape': object
  'cases/unknown-fact': { readonly id: string }
  'cases/books-differ': { readonly count: number }
  'reforms/not-offered': object
  'reforms/role': object
  'reforms/no-population': object
  'reforms/not-readable': object
  'observations/closed': object
  'observations/token': object
  'observations/shape': object
  'observations/busy': object
  'method/not-allowed': { readonly method: string; readonly allow: string }
  'bulk/content-type': { readonly found: string }
  'bulk/too-many-lines': { readonly count: number; readonly most: number }
  'bulk/empty': object
  'bulk/busy': object
  'mcp/origin': { readonly found: string }
  'operation/token': object
  'webhook/address': { readonly why: string }
  'webhook/too-many': { readonly most: number }
  'webhook/no-key': object
  'webhook/not-yours': object
  'not-found/webhook': { readonly id: string }
  'portal/not-built': object
  'server/fault': object
}
/** What the service itself can refuse. `at` is a JSON path, a parameter or a header; empty for the whole request. */
export type ServiceProblem = Coded<ServiceProblemFacts> & { readonly at: string }

/** Every code with its sentence, dots where a problem's own values would stand. */
export const everyServiceProblem = (language: Language): readonly (readonly [code: string, says: string])[] => {
  const dots = new Proxy({}, { get: (_, name) => (name === 'options' ? ['…'] : '…') })
  return Object.entries(language === 'zh' ? zh : en).map(([code, say]) => [code, (say as (p: object) => string)(dots)])
}

/** The sentence of a problem of the service: what, where, what to do next. */
export const serviceProblemText = (problem: ServiceProblem, language: Language): string =>
  sentenceOf(language === 'zh' ? zh : en, problem)
