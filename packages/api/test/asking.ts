import { law, otherClaims } from '@pengce/policies'
import { background } from '@pengce/vocabulary'
import { ProblemSchema } from '../src/docs/openapi.ts'
import { createApp } from '../src/index.ts'

export const today = '2024-05-06'
/** An institution that passes the second tier of the scale award. */
export const agency = {
  applicant: 'enterprise',
  name: '示例人力资源公司',
  history: 'complete',
  dates: { appliedOn: '2024-05-06' },
  facts: {
    'enterprise/in-shenzhen': true,
    'hr-service/institution': true,
    'hr-service/revenue-share': '60%',
    'hr-service/revenue': { '2023': '6亿元' },
    'hr-service/pass-through': { '2023': 0 },
    'hr-service/peak-revenue': '1亿元',
  },
} as const

export const service = {
  law,
  claims: otherClaims,
  background,
  today: () => today,
  examples: [{ id: 'agency', title: '示例人力资源公司', file: agency }],
}
export const app = createApp(service)

export const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers })
export const post = (body: unknown, headers: Record<string, string> = {}, query = '') =>
  app.request(`/v1/assessments${query}`, {
    method: 'POST',
    body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  })
/** The codes of a refusal. */
export const codesOf = async (response: Response | Promise<Response>): Promise<readonly string[]> => {
  const { problems } = ProblemSchema.parse(await (await response).json())
  return problems.map((p) => p.code)
}
