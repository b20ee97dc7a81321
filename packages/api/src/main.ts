import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { workerData } from 'node:worker_threads'
import { catalogueOf, ObservationRecord } from '@pengce/plan'
import { law, otherClaims, plans, procedures } from '@pengce/policies'
import { readSettings, strangers, wrongSettingText } from '@pengce/settings'
import { todayInShenzhen } from '@pengce/values'
import { background, everyOffice, officeNamed, otherNames, planGroups } from '@pengce/vocabulary'
import { createApp } from './app.ts'
import { exampleApplicants } from './example-applicants.ts'
import { beginDemo } from './identity/demo/begin.ts'
import { serviceRounds } from './operation/service-rounds.ts'
import { startOperation } from './operation/start.ts'
import { reformServiceFrom } from './reform/start.ts'
import { answerComparisons, isReformThread } from './reform/thread.ts'
import { caseServiceFrom } from './route/case-start.ts'
import { madeUpRecord } from './route/made-up.ts'
import { recordFiles } from './route/plan-files.ts'

// What is set in the environment, and what each variable means, stands in @pengce/settings and in docs/operations.md; `pengce config
// check` shows it. SIGINT and SIGTERM end the service in order: operation/stop.ts.

// Comparisons run in a thread of this same program, which then serves nothing.
const asThread: unknown = workerData
if (isReformThread(asThread)) await answerComparisons(law, asThread)

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
const applicants = exampleApplicants(examples)
const cases = await caseServiceFrom(settings)
if (cases !== null && 'wrong' in cases) {
  console.error(cases.wrong)
  process.exit(1)
}
const running = startOperation(settings, cases?.service ?? null)
if (settings.PENGCE_DEMO && cases !== null)
  for (const stopped of await beginDemo(cases.service, applicants))
    running.log.warn('a case of the demonstration stopped', { at: stopped })
for (const name of strangers(process.env)) running.log.warn('a variable of the environment is not known', { name })

const reforms =
  cases === null
    ? null
    : reformServiceFrom({
        law,
        inForce: cases.inForce,
        desk: cases.service.desk,
        population: settings.PENGCE_POPULATION,
        data: settings.PENGCE_DATA,
        examples: join(examples, 'reforms'),
      })

const catalogue = catalogueOf(plans, planGroups)
const app = createApp(
  {
    plans: {
      catalogue,
      record: new ObservationRecord(recordFiles(join(settings.PENGCE_DATA, 'plan')), catalogue),
      madeUp: madeUpRecord(join(examples, 'observations.csv'), catalogue, todayInShenzhen()),
      offices: everyOffice,
      officeNamed,
      otherNames: (id) => otherNames[id] ?? [],
      token: settings.PENGCE_OBSERVATION_TOKEN,
    },
    procedures,
    ...(cases === null ? {} : { cases: cases.service }),
    ...(cases === null || cases.identity === null ? {} : { identity: cases.identity }),
    ...(cases === null ? {} : { lawBook: () => cases.inForce.book() }),
    ...(reforms === null ? {} : { reforms }),
    law,
    claims: otherClaims,
    background,
    today: todayInShenzhen,
    examples: applicants,
    operation: running.operation,
    bulkMost: settings.PENGCE_BULK_MOST,
    widgetOrigins: settings.PENGCE_WIDGET_ORIGINS ?? [],
  },
  {
    ...(portal === undefined ? {} : { portal }),
    onFault: running.onFault,
    watch: running.watch,
    publicAddress: settings.PENGCE_PUBLIC_URL,
    proxies: settings.PENGCE_PROXIES,
  },
)
const byItself =
  cases === null ? [] : serviceRounds(settings, { ...cases.service, inForce: cases.inForce }, running.log)
running.listen(app, byItself, async () => {
  await reforms?.population?.comparisons.close()
  await cases?.close()
})
