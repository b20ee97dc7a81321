import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import { catalogueOf, ObservationRecord } from '@pengce/plan'
import { law, otherClaims, plans, procedures } from '@pengce/policies'
import { todayInShenzhen } from '@pengce/values'
import { background, everyOffice, officeNamed, otherNames, planGroups } from '@pengce/vocabulary'
import { createApp } from './app.ts'
import { exampleApplicants } from './example-applicants.ts'
import { caseServiceFrom } from './route/case-start.ts'
import { madeUpRecord } from './route/made-up.ts'
import { recordFiles } from './route/plan-files.ts'

// PORT and HOST set the address, PENGCE_PORTAL the folder of the portal's pages, PENGCE_DATA that of the data. Whoever
// shows PENGCE_OBSERVATION_TOKEN may enter observations, and nobody where it is not set. PENGCE_TOKENS names the file of those
// who may work on cases, DATABASE_URL the server that keeps them (else a folder of PENGCE_DATA). SIGINT and SIGTERM end it: no new
// connections, requests under way are answered, and after ten seconds whatever is left is cut off.

const port = portOf(process.env.PORT)
const hostname = process.env.HOST ?? '127.0.0.1'
const built = fileURLToPath(new URL('../../portal/dist', import.meta.url))
const portal = process.env.PENGCE_PORTAL ?? (existsSync(built) ? built : undefined)

const examples = fileURLToPath(new URL('../../../examples', import.meta.url))
const cases = await caseServiceFrom(process.env)
if (cases !== null && 'wrong' in cases) {
  console.error(cases.wrong)
  process.exit(1)
}

const catalogue = catalogueOf(plans, planGroups)
const app = createApp(
  {
    plans: {
      catalogue,
      record: new ObservationRecord(recordFiles(join(process.env.PENGCE_DATA ?? '.pengce', 'plan')), catalogue),
      madeUp: await madeUpRecord(join(examples, 'observations.csv'), catalogue, todayInShenzhen()),
      offices: everyOffice,
      officeNamed,
      otherNames: (id) => otherNames[id] ?? [],
      token: process.env.PENGCE_OBSERVATION_TOKEN || null,
    },
    procedures,
    ...(cases === null ? {} : { cases: cases.service }),
    law,
    claims: otherClaims,
    background,
    today: todayInShenzhen,
    examples: await exampleApplicants(examples),
  },
  {
    ...(portal === undefined ? {} : { portal }),
    onFault: (error, id) => console.error(`${new Date().toISOString()} request ${id}:`, error),
  },
)
const server = serve({ fetch: app.fetch, port, hostname }, ({ port: on }) => {
  const host = hostname.includes(':') ? `[${hostname}]` : hostname
  console.log(`Pengce 鹏策: http://${host}:${on}`)
})
server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is in use; end the other program or choose another port: PORT=8081 npm start`
      : `The service cannot listen on ${hostname}:${port}: ${error.message}`,
  )
  process.exit(1)
})

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    cases?.close()
    server.close(() => process.exit(0))
    if ('closeIdleConnections' in server) server.closeIdleConnections()
    setTimeout(() => process.exit(0), 10_000).unref()
  })

function portOf(given: string | undefined): number {
  const asked = Number(given ?? 8080)
  if (Number.isInteger(asked) && asked >= 0 && asked <= 65_535) return asked
  console.error(`PORT must be a whole number from 0 to 65535, not “${given}”; leave it out for 8080`)
  return process.exit(1)
}
