import { z } from '@hono/zod-openapi'
import {
  type Actor,
  answerComplaint,
  auditOf,
  boardOf,
  type CaseFault,
  type Complaint,
  checkChains,
  complaintsOf,
  dispatchComplaint,
  earlierChecks,
  isOfficial,
  mayOversee,
  SYSTEM,
  type Work,
  yearBefore,
} from '@pengce/casework'
import type { Language } from '@pengce/language'
import { everyOffice } from '@pengce/vocabulary'
import type { Hono } from 'hono'
import { readBody } from '../body.ts'
import { CommonParameters, readParameters } from '../parameters.ts'
import { refuse } from '../refusal.ts'
import { answer } from '../service.ts'
import { auditView } from '../view/audit-view.ts'
import { actingNames, type Names, namesIn } from '../view/names.ts'
import { isOffice, officeTitle } from '../view/office-title.ts'
import { DateSchema } from '../view/schema.ts'
import { shaped } from './case-input.ts'
import { type Asked, type CaseService, forActor, statusOf } from './case-service.ts'
import { ComplaintAnswerRequestSchema, DispatchRequestSchema } from './work-input.ts'

export const BoardParameters = CommonParameters.extend({ from: DateSchema.optional(), until: DateSchema.optional() })
export const AuditParameters = BoardParameters.extend({
  office: z.string().max(200).optional(),
  actor: z.string().max(200).optional(),
  case: z.string().max(200).optional(),
  source: z.enum(['event', 'look', 'hands', 'deputy', 'complaint', 'check', 'account']).optional(),
  as: z.enum(['csv']).optional(),
})
/** The most lines of the audit that are shown, and that are exported. */
const SHOWN = 300
const EXPORTED = 20_000

/** Oversight: figures by office and procedure, complaints, what was done, and whether every log holds. */
export function serveOversight(app: Hono, cases: CaseService): void {
  const { desk } = cases
  /** Only those who look after the whole. */
  const forOverseer = (work: (asked: Asked) => Promise<Response>) =>
    forActor(cases, (asked) =>
      mayOversee(asked.actor)
        ? work(asked)
        : Promise.resolve(refuse(asked.c, 403, [{ code: 'casework/not-a-supervisor' }])),
    )

  app.get(
    '/v1/oversight',
    forOverseer(async ({ c, actor, language }) => {
      const read = readParameters(c, BoardParameters)
      if ('problems' in read) return refuse(c, 400, read.problems)
      const until = read.value.until ?? desk.today()
      const from = read.value.from ?? yearBefore(until)
      if (from > until) return refuse(c, 400, [{ code: 'parameter/span', at: 'from', from, until }])
      const board = await desk.database.as(actor, (tx) => boardOf(tx, desk, from, until))
      const offices = board.offices.map((o) => ({ ...o, title: officeTitle(o.id, language) }))
      const procedures = board.procedures.map((p) => ({ ...p, title: p.title[language] }))
      return answer(c, { from, until, offices, procedures }, language)
    }),
  )
  app.get(
    '/v1/oversight/audit',
    forOverseer(async ({ c, actor, language }) => {
      const read = readParameters(c, AuditParameters)
      if ('problems' in read) return refuse(c, 400, read.problems)
      const { as, lang: _, ...asked } = read.value
      const given = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined && value !== ''))
      const limit = as === 'csv' ? EXPORTED : SHOWN
      const lines = await desk.database.as(actor, (tx) => auditOf(tx, { ...given, limit }))
      const names = await desk.database.as(SYSTEM, actingNames)
      const shown = lines.map((l) => auditView(l, names, language))
      if (as !== 'csv') return answer(c, { lines: shown, cut: lines.length === limit }, language)
      return new Response(auditCsv(shown, language), {
        headers: {
          'Content-Type': 'text/csv; charset=utf-8',
          'Content-Disposition': 'attachment; filename="pengce-audit.csv"',
          'X-Content-Type-Options': 'nosniff',
        },
      })
    }),
  )
  app.get(
    '/v1/oversight/checks',
    forOverseer(async ({ c, actor, language }) => {
      const checks = await desk.database.as(actor, (tx) => earlierChecks(tx))
      return answer(c, { checks: [...checks] }, language)
    }),
  )
  app.post(
    '/v1/oversight/checks',
    forOverseer(async ({ c, actor, language }) => {
      const checked = await checkChains(desk, actor)
      if ('problem' in checked) return refuse(c, statusOf(checked.problem), [checked.problem])
      const { faults, ...rest } = checked.done
      const holds = faults.length === 0 && rest.brokenCheckpoint === null && rest.books.length === 0
      return answer(c, { ...rest, holds, faults: faults.map((f) => faultView(f, language)) }, language)
    }),
  )
  app.get(
    '/v1/complaints',
    forActor(cases, async ({ c, actor, language }) => {
      const read = readParameters(c, CommonParameters)
      if ('problems' in read) return refuse(c, 400, read.problems)
      if (!isOfficial(actor) && !mayOversee(actor)) return refuse(c, 403, [{ code: 'casework/not-an-official' }])
      const complaints = await desk.database.as(actor, async (tx) => {
        const names = await namesIn(tx)
        return Promise.all((await complaintsOf(tx)).map((one) => complaintView(tx, one, names, language)))
      })
      const offices = everyOffice.map((o) => ({ id: o.id, title: o.title[language] }))
      return answer(c, { complaints, offices }, language)
    }),
  )
  app.post(
    '/v1/complaints/:complaint/dispatch',
    forActor(cases, async ({ c, actor, language }) => {
      const body = await readBody(c.req.raw)
      if ('problems' in body) return refuse(c, body.status, body.problems)
      const given = shaped(body.value, DispatchRequestSchema)
      if ('problems' in given) return refuse(c, 400, given.problems)
      const { office } = given.value
      if (!isOffice(office)) return refuse(c, 422, [{ code: 'casework/no-such-office', id: office }])
      const moved = await dispatchComplaint(desk, actor, c.req.param('complaint') ?? '', office)
      if ('problem' in moved) return refuse(c, statusOf(moved.problem), [moved.problem])
      return shown(actor, moved.done, language).then((view) => answer(c, view, language))
    }),
  )
  app.post(
    '/v1/complaints/:complaint/answer',
    forActor(cases, async ({ c, actor, language }) => {
      const body = await readBody(c.req.raw)
      if ('problems' in body) return refuse(c, body.status, body.problems)
      const given = shaped(body.value, ComplaintAnswerRequestSchema)
      if ('problems' in given) return refuse(c, 400, given.problems)
      const moved = await answerComplaint(desk, actor, c.req.param('complaint') ?? '', given.value.text)
      if ('problem' in moved) return refuse(c, statusOf(moved.problem), [moved.problem])
      return shown(actor, moved.done, language).then((view) => answer(c, view, language))
    }),
  )
  const shown = (actor: Actor, complaint: Complaint, language: Language) =>
    desk.database.as(actor, async (tx) => complaintView(tx, complaint, await namesIn(tx), language))
}

/** A complaint with the case it is about and the offices that have a part in it, as far as the actor may see them. */
async function complaintView(tx: Work, c: Complaint, names: Names, language: Language) {
  const named = (id: string) => ({ id, title: officeTitle(id, language) })
  const file =
    c.caseId === null
      ? undefined
      : await tx
          .selectFrom('case_file')
          .select(['id', 'number', 'offices'])
          .where('id', '=', c.caseId)
          .executeTakeFirst()
  return {
    ...{ id: c.id, kind: c.kind, text: c.text, askedAt: c.askedAt, state: c.state, answer: c.answer },
    ...{ dispatchedAt: c.dispatchedAt, answeredAt: c.answeredAt, partyName: names.applicant(c.party) },
    office: c.office === null ? null : named(c.office),
    case: file === undefined ? null : { id: file.id, number: file.number, offices: file.offices.map(named) },
  }
}

function auditCsv(lines: readonly ReturnType<typeof auditView>[], language: Language): string {
  const head =
    language === 'zh'
      ? ['时间', '类别', '操作人', '身份', '单位', '办件编号', '内容', '理由']
      : ['at', 'kind', 'who', 'role', 'office', 'case', 'what', 'ground']
  const rows = lines.map((l) => [l.at, l.sourceText, l.actorName, l.role, l.officeTitle, l.case, l.what, l.ground])
  return `\uFEFF${[head, ...rows].map((row) => row.map((cell) => quoted(cell ?? '')).join(',')).join('\r\n')}\r\n`
}
/** A cell that begins like a formula is kept from being one. */
const quoted = (cell: string): string => `"${(/^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`

const faultWords: Readonly<Record<CaseFault['fault'], readonly [zh: string, en: string]>> = {
  chain: ['记录被改动或缺失', 'the log was changed or lacks an event'],
  head: ['办件与其记录的最后一条不符', 'the case does not stand on the last event of its log'],
  standing: ['办件现状推不出自其记录', 'the case does not stand where its log leads'],
  'does-not-follow': ['此处的事件接不上前一条', 'the event does not follow from the one before'],
}
const faultView = (f: CaseFault & { readonly number: string }, language: Language) => ({
  ...{ number: f.number, version: f.version, fault: f.fault },
  text: faultWords[f.fault][language === 'zh' ? 0 : 1],
})
