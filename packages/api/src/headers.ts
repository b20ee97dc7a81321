import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

/**
 * Security headers of every answer. Scripts, styles and fonts come from this server's own files only and none is
 * inline: the portal writes its components' styles out while building. What is not named is refused. For Strict-Transport-Security see `encryptedOnly`.
 */
export const headers: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  strictTransportSecurity: false,
  xFrameOptions: 'DENY',
  referrerPolicy: 'same-origin',
  permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [], usb: [] },
})

/** A letter to print carries its own style and nothing else; used before `headers`, so that it has the last word. */
export const letterHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  if (c.res.headers.get('content-type')?.startsWith('text/html') !== true) return
  c.res.headers.set(
    'Content-Security-Policy',
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  )
}

/** Tells browsers to come by encrypted connections alone for a year, where that is how the service is reached. */
export const encryptedOnly =
  (publicAddress: string | null): MiddlewareHandler =>
  async (c, next) => {
    await next()
    if (publicAddress?.startsWith('https:') === true)
      c.res.headers.set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains')
  }
