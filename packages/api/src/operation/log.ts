import { type Level, type Logger as Pino, pino } from 'pino'

/** What a line of the log may hold: numbers and names of our own, never what a person wrote. */
export type Fields = Readonly<Record<string, string | number | boolean | null>>
/** The log of the service: JSON lines. */
export interface Log {
  readonly debug: (what: string, fields?: Fields) => void
  readonly info: (what: string, fields?: Fields) => void
  readonly warn: (what: string, fields?: Fields) => void
  readonly error: (what: string, fields?: Fields, error?: unknown) => void
}

/** A log that begins at a level. Written at once, so that the last line before an end is there. */
export function logTo(level: Level | 'silent', write: (line: string) => void): Log {
  const lines: Pino = pino(
    {
      level,
      base: { pid: process.pid },
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      messageKey: 'what',
    },
    { write },
  )
  return {
    debug: (what, fields = {}) => lines.debug(fields, what),
    info: (what, fields = {}) => lines.info(fields, what),
    warn: (what, fields = {}) => lines.warn(fields, what),
    error: (what, fields = {}, error = undefined) =>
      lines.error(error === undefined ? fields : { ...fields, ...faultFields(error) }, what),
  }
}

/**
 * What of a fault may be logged: its kind, its code, where it happened, and its message without anything in quotation marks, since a
 * message of the store may quote what a person wrote.
 */
function faultFields(error: unknown): Fields {
  if (!(error instanceof Error)) return { fault: typeof error }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null
  const frames = (error.stack ?? '').split('\n').filter((frame) => /^\s+at /u.test(frame))
  const message = error.message.replaceAll(/"[^"]*"|“[^”]*”|'[^']*'|`[^`]*`/gu, '…').slice(0, 300)
  return { fault: error.name, code, message, stack: frames.slice(0, 12).join('\n') }
}
