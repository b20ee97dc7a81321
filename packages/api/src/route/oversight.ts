import { z } from '@hono/zod-openapi'
import {
  answerComplaint,
  auditOf,
  boardOf,
  type CaseFault,
  type Complaint,
  checkChains,
  complaintsOf,
  dispatchComplaint,
  earlierChecks,
  SYSTEM,
  type Work,
  yearBefore,
} from '@pengce/casework'
import type { Language } from '@pengce/language'
import { csvCell } from '@pengce/values'
import { everyOffice } from '@pengce/vocabulary'
import type { Hono } from 'hono'
import { CommonParameters } from '../parameters.ts'
import { refuse } from '../refusal.ts'
import { withBody, withQuery } from '../request.ts'
import { answer } from '../service.ts'
import { actorText, auditView } from '../view/audit-view.ts'
import { actingNames, namesIn } from '../view/names.ts'
import { isOffice, officeTitle } from '../view/office-title.ts'
import { DateSchema } from '../view/schema.ts'
import { type Asked, type CaseService, forActor, told } from './case-service.ts'
import { forDesk, forOverseers } from './for-whom.ts'
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
  app.get(
    '/v1/oversight',
    forOverseers(
      cases,
      withQuery(BoardParameters, async ({ c, actor, language, query }) => {
        const until = query.until ?? desk.today()
        const from = query.from ?? yearBefore(until)
        if (from > until) return refuse(c, 400, [{ code: 'parameter/span', at: 'from', from, until }])
        const board = await desk.database.as(actor, (tx) => boardOf(tx, desk, from, until))
        const offices = board.offices.map((o) => ({ ...o, title: officeTitle(o.id, language) }))
        const procedures = board.procedures.map((p) => ({ ...p, title: p.title[language] }))
        return answer(c, { from, until, offices, procedures }, language)
      }),
    ),
  )
  app.get(
    '/v1/oversight/audit',
    forOverseers(
      cases,
      withQuery(AuditParameters, async ({ c, actor, language, query }) => {
        const { as, lang: _, ...asked } = query
        const given = Object.fromEntries(
          Object.entries(asked).filter(([, value]) => value !== undefined && value !== ''),
        )
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
    ),
  )
  app.get(
    '/v1/oversight/checks',
    forOverseers(cases, async ({ c, actor, language }) => {
      const checks = await desk.database.as(actor, (tx) => earlierChecks(tx))
      const names = await desk.database.as(SYSTEM, actingNames)
      return answer(c, { checks: checks.map((one) => ({ ...one, by: actorText(one.by, names, language) })) }, language)
    }),
  )
  app.post(
    '/v1/oversight/checks',
    forOverseers(cases, async (asked) =>
      told(asked, await checkChains(desk, asked.actor), ({ faults, ...rest }) => {
        const holds = faults.length === 0 && rest.brokenCheckpoint === null && rest.books.length === 0
        return { ...rest, holds, faults: faults.map((f) => faultView(f, asked.language)) }
      }),
    ),
  )
  app.get(
    '/v1/complaints',
    forDesk(
      cases,
      withQuery(CommonParameters, async ({ c, actor, language }) => {
        const complaints = await desk.database.as(actor, async (tx) =>
          complaintViews(tx, await complaintsOf(tx), language),
        )
        const offices = everyOffice.map((o) => ({ id: o.id, title: o.title[language] }))
        return answer(c, { complaints, offices }, language)
      }),
    ),
  )
  app.post(
    '/v1/complaints/:complaint/dispatch',
    forOverseers(
      cases,
      withBody(DispatchRequestSchema, async (asked) => {
        const { office } = asked.body
        if (!isOffice(office)) return refuse(asked.c, 422, [{ code: 'casework/no-such-office', id: office }])
        return told(asked, await dispatchComplaint(desk, asked.actor, complaintAt(asked), office), shown(asked))
      }),
    ),
  )
  app.post(
    '/v1/complaints/:complaint/answer',
    forActor(
      cases,
      withBody(ComplaintAnswerRequestSchema, async (asked) =>
        told(asked, await answerComplaint(desk, asked.actor, complaintAt(asked), asked.body.text), shown(asked)),
      ),
    ),
  )
  const complaintAt = ({ c }: Asked) => c.req.param('complaint') ?? ''
  const shown =
    ({ actor, language }: Asked) =>
    async (complaint: Complaint) => {
      const [view] = await desk.database.as(actor, (tx) => complaintViews(tx, [complaint], language))
      return { ...view }
    }
}

/** Complaints with the cases they are about and the offices that have a part in these, as far as the actor may see them. */
async function complaintViews(tx: Work, complaints: readonly Complaint[], language: Language) {
  const names = await namesIn(tx)
  const office = (id: string) => ({ id, title: officeTitle(id, language) })
  const ids = complaints.flatMap(({ caseId }) => (caseId === null ? [] : [caseId]))
  const files =
    ids.length === 0
      ? []
      : await tx.selectFrom('case_file').select(['id', 'number', 'offices']).where('id', 'in', ids).execute()
  const byId = new Map(files.map((file) => [file.id, file]))
  return complaints.map((c) => {
    const file = byId.get(c.caseId ?? '')
    return {
      id: c.id,
      kind: c.kind,
      text: c.text,
      askedAt: c.askedAt,
      state: c.state,
      answer: c.answer,
      dispatchedAt: c.dispatchedAt,
      answeredAt: c.answeredAt,
      partyName: names.applicant(c.party),
      office: c.office === null ? null : office(c.office),
      case: file === undefined ? null : { id: file.id, number: file.number, offices: file.offices.map(office) },
    }
  })
}

function auditCsv(lines: readonly ReturnType<typeof auditView>[], language: Language): string {
  const head =
    language === 'zh'
      ? ['时间', '类别', '操作人', '身份', '单位', '办件编号', '内容', '理由']
      : ['at', 'kind', 'who', 'role', 'office', 'case', 'what', 'ground']
  const rows = lines.map((l) => [l.at, l.sourceText, l.actorName, l.role, l.officeTitle, l.case, l.what, l.ground])
  return `\uFEFF${[head, ...rows].map((row) => row.map((cell) => csvCell(cell ?? '')).join(',')).join('\r\n')}\r\n`
}

const faultWords: Readonly<Record<CaseFault['fault'], readonly [zh: string, en: string]>> = {
  chain: ['记录被改动或缺失', 'the log was changed or lacks an event'],
  head: ['办件与其记录的最后一条不符', 'the case does not stand on the last event of its log'],
  standing: ['办件现状推不出自其记录', 'the case does not stand where its log leads'],
  'does-not-follow': ['此处的事件接不上前一条', 'the event does not follow from the one before'],
}
const faultView = (f: CaseFault & { readonly number: string }, language: Language) => ({
  number: f.number,
  version: f.version,
  fault: f.fault,
  text: faultWords[f.fault][language === 'zh' ? 0 : 1],
})
