import { readFileSync } from 'node:fs'
import { fromFile } from '../src/applicant/applicant-file.ts'
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

const stories = new URL('../../../examples/stories/', import.meta.url)
/** The applicant of one of the worked stories. */
export const storyOf = (name: string): Draft =>
  fromFile(JSON.parse(readFileSync(new URL(`${name}.json`, stories), 'utf8'))).draft
/** An agency whose answers contradict each other: a part is more than the whole. */
export const contradicting: Draft = {
  ...agency,
  answers: agency.answers.map((answer) =>
    answer.fact === 'hr-service/pass-through' ? { ...answer, value: 900_000_000 } : answer,
  ),
}
