import { changeReport, changed as changesBetween, mostFirst, standingOf } from '@pengce/assess'
import { markTold, queueOf, type SavedFile, savedFilesOf } from '@pengce/casework'
import type { Language } from '@pengce/language'
import type { CivilDate } from '@pengce/values'
import type { Hono } from 'hono'
import { lawOn } from '../reform/law-in-force.ts'
import { answer, type Service } from '../service.ts'
import { queuedView } from '../view/case-view.ts'
import { isObject, readFile } from './asked.ts'
import { type CaseService, forActor, told } from './case-service.ts'

/** A last day of one's own is told from so many working days before. */
const NEAR = 5

/** What is new for whoever comes back: what their saved files now come to, what has opened, and last days that are near. */
export function serveMyAlerts(app: Hono, cases: CaseService, service: Service): void {
  const { desk } = cases
  app.get(
    '/v1/my/alerts',
    forActor(cases, async ({ c, actor, language }) => {
      const [files, queue] = await desk.database.as(actor, async (tx) => [
        await savedFilesOf(tx),
        await queueOf(tx, desk, actor, { mine: true }),
      ])
      const due = queue.filter((q) => q.workingDaysLeft !== null && q.workingDaysLeft <= NEAR)
      const changed = []
      for (const file of files) changed.push(await alertOf(service, file, desk.today(), language))
      return answer(c, { on: desk.today(), files: changed, due: due.map((q) => queuedView(q, language)) }, language)
    }),
  )
  app.post(
    '/v1/my/alerts/:id/seen',
    forActor(cases, async (asked) =>
      told(asked, await markTold(desk, asked.actor, asked.c.req.param('id') ?? ''), () => ({ seen: desk.today() })),
    ),
  )
}

/** What changed for one file since it was told of last: by a new day, by other rules, or by what was corrected in it. */
async function alertOf(service: Service, saved: SavedFile, today: CivilDate, language: Language) {
  const { party, name, watched } = saved
  const since = saved.told?.on ?? today
  // The same file on the same day comes to the same.
  if (since === today && isSame(saved.told?.file ?? saved.file, saved.file))
    return { party, name, since, changes: [], opened: [] }
  const [lawBefore, lawNow] = [(await lawOn(service, since)).law, (await lawOn(service, today)).law]
  const was = readFile(onDay(saved.told?.file ?? saved.file, since), lawBefore, since)
  const is = readFile(onDay(saved.file, today), lawNow, today)
  const isWatched = (id: string) => watched.length === 0 || watched.includes(id)
  const opened = lawNow.measures.flatMap((m) => {
    const from = m.window?.from ?? null
    return from !== null && from > since && from <= today && isWatched(m.id)
      ? [{ id: m.id, title: m.title[language], from }]
      : []
  })
  if ('problems' in was || 'problems' in is) return { party, name, since, changes: [], opened }
  const before = standingOf(lawBefore, was.applicant, was.dates)
  const after = standingOf(lawNow, is.applicant, is.dates)
  const changes = mostFirst(changesBetween(before, after)).map((one) => changeReport(one, before, after, language))
  return { party, name, since, changes: changes.filter((one) => isWatched(one.measure.id)), opened }
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** A file as it counts on a day. */
const onDay = (file: unknown, day: CivilDate) => ({
  ...(isObject(file) ? file : {}),
  dates: { factsOn: day, appliedOn: day, rulesOn: day },
})
