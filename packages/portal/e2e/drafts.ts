import type { Draft, Value } from '../src/applicant/draft.ts'

const known = (fact: string, value: Value, year: number | null = null) =>
  ({ fact, year, item: null, value, from: 'asked' }) as const

/** A made-up agency with some of its facts known. */
export const agency: Draft = {
  kind: 'enterprise',
  name: '示例人力资源公司',
  appliedOn: '2025-03-01',
  historyComplete: true,
  items: [],
  answers: [
    known('enterprise/in-shenzhen', true),
    known('hr-service/institution', true),
    known('hr-service/revenue-share', '60%'),
    known('hr-service/revenue', 600_000_000, 2024),
    known('hr-service/pass-through', 0, 2024),
    known('hr-service/peak-revenue', 100_000_000),
    known('hr-service/listing', 'not-known'),
  ],
  expected: [],
}
/** Someone who has only said who they are. */
export const newcomer: Draft = { ...agency, name: '', answers: [] }
