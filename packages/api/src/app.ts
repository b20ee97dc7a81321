import { existsSync } from 'node:fs'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { requestId } from 'hono/request-id'
import { encryptedOnly, headers, letterHeaders } from './headers.ts'
import { limits } from './identity/limits.ts'
import { serveIdentity } from './identity/serve.ts'
import { language } from './language.ts'
import { observe, type Watch } from './operation/observe.ts'
import { serveHealth, serveMetrics } from './operation/serve.ts'
import { servePages } from './pages.ts'
import { readableAddress } from './readable-address.ts'
import { refuse } from './refusal.ts'
import { serveAccount } from './route/account.ts'
import { serveAdvice } from './route/advice.ts'
import { serveAssessments } from './route/assessments.ts'
import { serveBulk } from './route/bulk.ts'
import { serveCaseBulk } from './route/case-bulk.ts'
import { serveCaseFiles } from './route/case-files.ts'
import { serveCases } from './route/cases.ts'
import { serveDocs } from './route/docs.ts'
import { serveDraftPapers } from './route/draft-papers.ts'
import { serveDrafts } from './route/drafts.ts'
import { serveElsewhere } from './route/elsewhere.ts'
import { serveLaw } from './route/law.ts'
import { serveLawDrafts, serveLawVersions } from './route/law-drafts.ts'
import { serveMcp } from './route/mcp.ts'
import { serveMyAlerts } from './route/my-alerts.ts'
import { serveMyCases } from './route/my-cases.ts'
import { serveMyData } from './route/my-data.ts'
import { serveMyFiles } from './route/my-files.ts'
import { serveNotices } from './route/notices.ts'
import { serveOutlook } from './route/outlook.ts'
import { serveOversight } from './route/oversight.ts'
import { serveObservations } from './route/plan-observations.ts'
import { servePlans } from './route/plans.ts'
import { serveProcedures } from './route/procedures.ts'
import { serveReadings } from './route/readings.ts'
import { serveReforms } from './route/reforms.ts'
import { serveRunning } from './route/running.ts'
import { serveServices } from './route/services.ts'
import { serveShares } from './route/shares.ts'
import { serveWebhooks } from './route/webhooks.ts'
import { serveWork } from './route/work.ts'
import { serveWorkCase } from './route/work-case.ts'
import type { Service } from './service.ts'
import { tagged } from './tagged.ts'

export interface AppOptions {
  /** The folder of the portal's built pages; none are served without. */
  readonly portal?: string
  /** Told of every fault of our own, with the id of the request. */
  readonly onFault?: (error: Error, requestId: string) => void
  /** Where the service is reached; with https, browsers are told to come no other way. */
  readonly publicAddress?: string | null
  /** How many proxies of one's own stand before the service; limits count by the address that they saw. */
  readonly proxies?: number
  /** Counts, traces and logs every request. */
  readonly watch?: Watch
}

/** The whole service as one function from request to answer. */
export function createApp(service: Service, options: AppOptions = {}): Hono {
  const app = new Hono()
  if (options.watch !== undefined) app.use(observe(options.watch))
  serveElsewhere(app, service.widgetOrigins ?? [])
  app.use('/v1/cases/*', letterHeaders)
  app.use(requestId(), headers, encryptedOnly(options.publicAddress ?? null), language, compress())
  app.use('/v1/*', limits(options.proxies ?? 0))
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) => {
        const allow = methods.join(', ')
        const refused = refuse(c, 405, [{ code: 'method/not-allowed', at: '', method: c.req.method, allow }])
        refused.headers.set('Allow', allow)
        return refused
      },
    }),
  )
  app.use('/v1/*', tagged(), readableAddress)
  serveAssessments(app, service)
  serveBulk(app, service, service.bulkMost)
  serveOutlook(app, service)
  serveAdvice(app, service)
  serveLaw(app, service)
  serveAccount(app, service)
  if (service.plans !== undefined) {
    servePlans(app, service.plans, service.today, service.law)
    serveObservations(app, service.plans, service.today)
  }
  if (service.procedures !== undefined) {
    serveProcedures(app, service.procedures)
    serveServices(app, service, service.procedures)
  }
  serveIdentity(app, service.identity, service.cases)
  if (service.cases === undefined)
    for (const path of [
      '/v1/cases',
      '/v1/cases/*',
      '/v1/books',
      '/v1/budgets',
      '/v1/budgets/*',
      '/v1/automations',
      '/v1/my/*',
      '/v1/drafts',
      '/v1/drafts/*',
      '/v1/shares',
      '/v1/shares/*',
      '/v1/desk',
      '/v1/desk/*',
      '/v1/notices',
      '/v1/notices/*',
      '/v1/complaints',
      '/v1/complaints/*',
      '/v1/oversight',
      '/v1/oversight/*',
      '/v1/webhooks',
      '/v1/webhooks/*',
    ])
      app.all(path, (c) => refuse(c, 404, [{ code: 'cases/not-offered', at: '' }]))
  else {
    serveCaseBulk(app, service.cases, service.bulkMost)
    serveCases(app, service.cases)
    serveCaseFiles(app, service.cases)
    serveMyFiles(app, service.cases, service)
    serveMyCases(app, service.cases)
    serveMyData(app, service.cases)
    serveMyAlerts(app, service.cases, service)
    serveShares(app, service.cases)
    serveDrafts(app, service.cases)
    serveDraftPapers(app, service.cases)
    serveWork(app, service.cases)
    serveWorkCase(app, service.cases)
    serveNotices(app, service.cases)
    serveOversight(app, service.cases)
    serveRunning(app, service.cases)
    serveWebhooks(app, service.cases)
  }
  serveReadings(app, service)
  serveLawVersions(app, service)
  if (service.cases === undefined || service.reforms === undefined)
    for (const path of ['/v1/law-drafts', '/v1/law-drafts/*', '/v1/reforms/*', '/v1/populations'])
      app.all(path, (c) => refuse(c, 404, [{ code: 'reforms/not-offered', at: '' }]))
  else {
    serveReforms(app, service.cases, service.reforms)
    serveLawDrafts(app, service.cases, service.reforms)
  }
  serveMcp(app, service, (error) => options.onFault?.(error, ''))
  serveDocs(app, service)
  serveHealth(app, service.operation?.looks ?? {})
  if (service.operation !== undefined) serveMetrics(app, service.operation)
  app.notFound((c) => refuse(c, 404, [{ code: 'not-found/page', at: '' }]))
  app.onError((error, c) => {
    options.onFault?.(error, c.get('requestId'))
    return refuse(c, 500, [{ code: 'server/fault', at: '' }])
  })
  if (options.portal !== undefined && existsSync(options.portal)) servePages(app, options.portal)
  return app
}
