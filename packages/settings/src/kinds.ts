import { z } from 'zod'

/** A whole number within bounds, both included. */
export const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/u)
    .transform(Number)
    .refine((n) => n >= least && n <= most)

/** An address of the web without a trailing slash; `https` alone where only that is asked for. */
export const webAddress = z
  .string()
  .refine((text) => webAddressOf(text) !== null)
  .transform((text) => text.replace(/\/+$/u, ''))

const webAddressOf = (text: string): URL | null => {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  return ['http:', 'https:'].includes(url.protocol) && url.username === '' && url.password === '' ? url : null
}

/** Origins, separated by spaces or commas: scheme, host and port, nothing after. */
export const origins = z
  .string()
  .transform((text) => text.split(/[\s,]+/u).filter(Boolean))
  .refine((all) => all.every((one) => webAddressOf(one)?.origin === one))

/** A PostgreSQL address. */
export const postgresAddress = z.string().regex(/^postgres(?:ql)?:\/\//u)

/** Yes where it is 1, true or yes, no where it is 0, false or no. */
export const yesOrNo = z
  .string()
  .regex(/^(?:1|0|true|false|yes|no)$/iu)
  .transform((text) => /^(?:1|true|yes)$/iu.test(text))

/** A secret long enough not to be guessed. */
export const secretText = z.string().regex(/^[\x21-\x7e]{16,500}$/u)

/** Any text on one line. */
export const line = z.string().regex(/^[^\r\n]{1,1000}$/u)
