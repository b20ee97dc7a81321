import { expect, test } from 'vitest'
import { createApp } from '../src/index.ts'
import { agency, app, codesOf, post, service } from './asking.ts'

const bulk = (body: string | Uint8Array, query = '', type = 'application/x-ndjson', to = app) =>
  to.request(`/v1/assessments/bulk${query}`, {
    method: 'POST',
    headers: { 'content-type': type, 'accept-language': 'en' },
    body: typeof body === 'string' ? body : Buffer.from(body),
  })
const linesOf = async (response: Response) =>
  (await response.text())
    .trimEnd()
    .split('\n')
    .map((l) => JSON.parse(l))
const line = (more: object = {}) => JSON.stringify({ ...agency, measures: ['hr2023/scale-award'], ...more })

test('[O12] each line is answered for itself and in its order; one that is wrong loses nothing of the others', async () => {
  const wrong = line({ id: 'b', facts: { 'hr-service/institution': 'perhaps' } })
  const response = await bulk(
    [line({ id: 'a' }), '', wrong, '{"applicant":', '[]', line({ id: 'c', measures: ['no/such'] })].join('\n'),
  )
  expect(response.headers.get('content-type')).toContain('application/x-ndjson')
  const [a, b, cut, list, none, last] = await linesOf(response)
  expect(a).toMatchObject({ line: 1, id: 'a', totals: { certain: 30_000_000 } })
  expect(a.results).toEqual([
    {
      measure: 'hr2023/scale-award',
      version: expect.stringMatching(/^[\da-f]{16}$/u),
      item: null,
      verdict: 'yes',
      due: { low: 30_000_000, high: 30_000_000 },
    },
  ])
  expect([b.line, b.id, b.problems[0].code, b.problems[0].at]).toEqual([
    3,
    'b',
    'input/not-yes-or-no',
    'facts.hr-service/institution',
  ])
  expect([cut.line, cut.problems[0].code.split('/')[0]]).toEqual([4, 'json'])
  expect([list.line, list.problems[0].code]).toEqual([5, 'request/not-an-object'])
  expect([none.line, none.id, none.problems[0].code]).toEqual([6, 'c', 'request/unknown-measure'])
  expect(last).toEqual({ lines: 5, assessed: 1, refused: 4, complete: true })
})

test('[O12] a full line is what one assessment gives', async () => {
  const [full] = await linesOf(await bulk(line({ id: 'a' }), '?detail=full'))
  const one = await (await post({ ...agency, measures: ['hr2023/scale-award'] }, { 'accept-language': 'en' })).json()
  expect(full).toEqual({ line: 1, id: 'a', ...Object(one) })
})

test('[O12] what is no list of lines, or too long, is refused before anything is computed', async () => {
  expect(await codesOf(bulk(line(), '', 'application/json'))).toEqual(['bulk/content-type'])
  expect(await codesOf(bulk('\n \n'))).toEqual(['bulk/empty'])
  const small = createApp({ ...service, bulkMost: 2 })
  expect(await codesOf(bulk(`${line()}\n${line()}\n${line()}`, '', 'application/x-ndjson', small))).toEqual([
    'bulk/too-many-lines',
  ])
  const most = await linesOf(await bulk(`${line()}\n\n${line()}`, '', 'application/x-ndjson', small))
  expect(most.at(-1)).toMatchObject({ lines: 2, assessed: 2 })
  const [bytes] = await linesOf(await bulk(new Uint8Array([0x7b, 0xff, 0x7d])))
  expect(bytes.problems[0].code).toBe('request/encoding')
})

test('[O12] who reads slowly is not computed ahead of, and a third list waits until one is read or given up', async () => {
  const many = Array.from({ length: 50 }, () => line()).join('\n')
  const [one, two] = [await bulk(many), await bulk(many)]
  const third = await bulk(many)
  expect([third.status, third.headers.get('retry-after')]).toEqual([503, '5'])
  await one.body?.cancel()
  expect((await linesOf(two)).at(-1)).toMatchObject({ lines: 50, complete: true })
  expect((await linesOf(await bulk(many))).at(-1)).toMatchObject({ assessed: 50 })
})
