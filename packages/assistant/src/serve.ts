import { createMcpHandler } from '@modelcontextprotocol/server'
import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { createAssistant } from './assistant.ts'
import type { Knowledge } from './knowledge.ts'

/** The most bytes of one request. */
const MOST_BYTES = 1_000_000

/** The assistant over streamable HTTP: one request, one answer, nothing kept between them, so that any process may answer. */
export function assistantOverHttp(
  knowledge: Knowledge,
  onFault: (error: Error) => void,
): (request: Request) => Promise<Response> {
  const { fetch } = createMcpHandler(() => createAssistant(knowledge), {
    maxRequestBodySize: MOST_BYTES,
    maxSubscriptions: 0,
    onerror: onFault,
  })
  return (request) => fetch(request)
}

/** The assistant over standard input and output, until whoever started it closes them. */
export function assistantOverStdio(knowledge: Knowledge, onFault: (error: Error) => void): void {
  serveStdio(() => createAssistant(knowledge), { onerror: onFault })
}
