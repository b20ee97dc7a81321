import type { z } from '@hono/zod-openapi'
import { LiveSchema, ReadySchema } from '../operation/serve.ts'
import type { Service } from '../service.ts'
import type { IntegrationOperation } from './integration-operation-words.ts'
import type { More } from './plan-operations.ts'

type Add = (
  operation: IntegrationOperation,
  method: 'get' | 'post',
  path: string,
  schema: z.ZodType,
  more?: More,
) => void

/** Describes what other systems ask of the service. */
export function addIntegrationOperations(add: Add, _service: Service): void {
  add('live', 'get', '/health/live', LiveSchema)
  add('ready', 'get', '/health/ready', ReadySchema, { refusals: [503] })
}
