import { assistantOverHttp } from '@pengce/assistant'
import { publicCalendar } from '@pengce/procedure'
import type { Hono } from 'hono'
import { lawOn } from '../reform/law-in-force.ts'
import { refuse } from '../refusal.ts'
import type { Service } from '../service.ts'

/**
 * The assistant over HTTP (Model Context Protocol): what is public, read only. A page of another website may not ask in its reader's
 * name, since its browser says where it comes from.
 */
export function serveMcp(app: Hono, service: Service, onFault: (error: Error) => void): void {
  const { plans } = service
  const answer = assistantOverHttp(
    {
      lawOn: async (day) => (await lawOn(service, day)).law,
      background: service.background,
      procedures: service.procedures ?? [],
      plans:
        plans === undefined
          ? null
          : { catalogue: plans.catalogue, ledger: async () => (await plans.record.read()).ledger },
      calendar: publicCalendar,
      today: service.today,
    },
    onFault,
  )
  app.all('/mcp', (c) => {
    const origin = c.req.header('origin')
    if (origin !== undefined && origin !== new URL(c.req.url).origin)
      return refuse(c, 403, [{ code: 'mcp/origin', at: 'Origin', found: origin.slice(0, 200) }])
    return answer(c.req.raw)
  })
}
