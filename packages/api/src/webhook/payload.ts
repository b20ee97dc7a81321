import type { EventType } from './event-type.ts'

/** What is sent: ids, states, days and links. Never a name, an amount or a fact of anybody; whoever wants more asks for it. */
export interface Payload {
  readonly type: EventType
  /** When it happened, ISO 8601 in UTC. */
  readonly timestamp: string
  readonly data: Readonly<Record<string, unknown>>
}

/** The body of a message, the same at every try. */
export const bodyOf = (payload: Payload): string => JSON.stringify(payload)

/** What a message about a case says. */
export interface CaseState {
  readonly id: string
  readonly number: string
  readonly procedure: string
  readonly district: string | null
}
export interface CaseChange {
  readonly version: number
  readonly answer: string
  readonly item: string | null
  readonly on: string
  /** What was decided, or how the case ended, where it did. */
  readonly decided: 'approved' | 'refused' | null
  readonly outcome: string | null
}

/** The data of an event of a case. */
export const caseData = (state: CaseState, change: CaseChange, base: string): Payload['data'] => ({
  case: state,
  ...change,
  links: { case: `${base}/v1/cases/${state.id}`, log: `${base}/v1/cases/${state.id}/log` },
})
