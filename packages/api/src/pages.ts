import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Hono, MiddlewareHandler } from 'hono'
import { etag } from 'hono/etag'
import { refuse } from './refusal.ts'

/** Files that carry their content's hash in their name never change; everything else is asked for again. */
const forever = /\/assets\/[^/]+-[\w-]{8,}\.\w+(?:\.map)?$/u

/** Serves the portal's files, among them its first pages as they were drawn, and its one page for every other address a browser may ask for. */
export function servePages(app: Hono, folder: string): void {
  const page = join(folder, 'page.html')
  app.use('*', etag(), async (c, next) => {
    await next()
    if (c.res.ok)
      c.res.headers.set('Cache-Control', forever.test(c.req.path) ? 'public, max-age=31536000, immutable' : 'no-cache')
  })
  // What the first page asks for first comes while its scripts are still on their way.
  app.use('/', ahead('zh'))
  app.use('/en', ahead('en'))
  app.use('*', serveStatic({ root: folder, precompressed: true }))
  app.get(
    '*',
    (c, next) => {
      if (!isPage(c.req.path, c.req.header('accept'))) return Promise.resolve(c.notFound())
      return existsSync(page) ? next() : Promise.resolve(refuse(c, 503, [{ code: 'portal/not-built', at: '' }]))
    },
    serveStatic({ path: page }),
  )
}

const ahead =
  (language: string): MiddlewareHandler =>
  async (c, next) => {
    await next()
    const links = [`/v1/policies?lang=${language}`, `/v1/session?lang=${language}`]
    c.res.headers.set('Link', links.map((at) => `<${at}>; rel=preload; as=fetch; crossorigin`).join(', '))
  }

/** An address without a file ending that a browser asks for as a page. */
const isPage = (path: string, accept: string | undefined): boolean =>
  !path.startsWith('/v1/') && !/\.[a-z\d]+$/iu.test(path) && (accept === undefined || /text\/html|\*\/\*/u.test(accept))
