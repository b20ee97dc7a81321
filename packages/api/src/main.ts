import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { catalogueOf, ObservationRecord } from '@pengce/plan'
import { law, otherClaims, plans, procedures } from '@pengce/policies'
import { readSettings, strangers, wrongSettingText } from '@pengce/settings'
import { todayInShenzhen } from '@pengce/values'
import { background, everyOffice, officeNamed, otherNames, planGroups } from '@pengce/vocabulary'
import { createApp } from './app.ts'
import { exampleApplicants } from './example-applicants.ts'
import { serviceRounds } from './operation/service-rounds.ts'
import { startOperation } from './operation/start.ts'
import { caseServiceFrom } from './route/case-start.ts'
import { madeUpRecord } from './route/made-up.ts'
import { recordFiles } from './route/plan-files.ts'

// What is set in the environment, and what each variable means, stands in @pengce/settings and in docs/operations.md; `pengce config
// check` shows it. SIGINT and SIGTERM end the service in order: operation/stop.ts.

const read = readSettings(process.env)
if ('problems' in read) {
  for (const problem of read.problems) console.error(wrongSettingText(problem, 'en'))
  process.exit(1)
}
const { settings } = read
const built = fileURLToPath(new URL('../../portal/dist', import.meta.url))
const portal = settings.PENGCE_PORTAL ?? (existsSync(built) ? built : undefined)
mkdirSync(settings.PENGCE_DATA, { recursive: true })

const examples = fileURLToPath(new URL('../../../examples', import.meta.url))
const cases = await caseServiceFrom(settings)
if (cases !== null && 'wrong' in cases) {
  console.error(cases.wrong)
  process.exit(1)
}
const desk = cases?.service.desk ?? null
const running = startOperation(settings, desk, cases?.service.unready ?? null)
for (const name of strangers(process.env)) running.log.warn('a variable of the environment is not known', { name })

const catalogue = catalogueOf(plans, planGroups)
const app = createApp(
  {
    plans: {
      catalogue,
      record: new ObservationRecord(recordFiles(join(settings.PENGCE_DATA, 'plan')), catalogue),
      madeUp: await madeUpRecord(join(examples, 'observations.csv'), catalogue, todayInShenzhen()),
      offices: everyOffice,
      officeNamed,
      otherNames: (id) => otherNames[id] ?? [],
      token: settings.PENGCE_OBSERVATION_TOKEN,
    },
    procedures,
    ...(cases === null ? {} : { cases: cases.service }),
    law,
    claims: otherClaims,
    background,
    today: todayInShenzhen,
    examples: await exampleApplicants(examples),
    operation: running.operation,
  },
  { ...(portal === undefined ? {} : { portal }), onFault: running.onFault, watch: running.watch },
)
if (desk !== null) running.goRound(serviceRounds(settings, desk, async () => law.measures, running.log))
running.listen(app, async () => cases?.close())
