import createFetchClient, { type Client } from 'openapi-fetch'
import type { paths } from './schema.ts'

/** Where the service is, and as whom it is asked. */
export interface ClientOptions {
  /** The address of the service, such as https://pengce.example.gov.cn. */
  readonly base: string
  /** A token of the operator's, for what is not public. */
  readonly token?: string
  /** The language of answers; Chinese unless said. */
  readonly language?: 'zh' | 'en'
  /** What sends requests; the platform's own unless said. */
  readonly fetch?: (request: Request) => Promise<Response>
}

/** The whole interface with its types: `client.POST('/v1/assessments', { body })` gives `data`, or `error` as RFC 9457 has it. */
export type PengceClient = Client<paths>

/** A client of a service. */
export function pengceClient({ base, token, language = 'zh', fetch }: ClientOptions): PengceClient {
  return createFetchClient<paths>({
    baseUrl: base.replace(/\/+$/u, ''),
    headers: { 'Accept-Language': language, ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }) },
    ...(fetch === undefined ? {} : { fetch }),
  })
}
